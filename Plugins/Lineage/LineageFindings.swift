import Analysis
import Knowledge

/// Which models others came of, in sentences.
struct LineageFindings {
  private let base: KnowledgeBase
  private let links: Links

  init(_ base: KnowledgeBase, _ links: Links) { (self.base, self.links) = (base, links) }

  var artifact: Artifact {
    Artifact(
      id: "findings", title: LocalizedText(en: "Who came of whom", zh: "谁出自谁"), summary: overview.text,
      content: .prose(
        Prose(overview, [.init(LocalizedText(en: "What most came of", zh: "影响最多者"), descendants)])))
  }

  private var overview: Prose.Paragraph {
    let answers = links.all.count { $0.property == .answers }
    let ideas = links.all.count { $0.property == .sameIdeaAs }
    return Prose.Paragraph(
      LocalizedText(
        en:
          "\(links.models.count) models are tied by \(links.all.count) relations; \(answers) are answers to another, \(ideas) share an idea.",
        zh: "\(links.models.count) 个模型有 \(links.all.count) 条关系；其中 \(answers) 条为回应，\(ideas) 条为同一思路。"))
  }

  /// The models that at least two others came of or answered, the most first.
  private var descendants: [Prose.Paragraph] {
    let next = Dictionary(grouping: links.all.filter { $0.isDirected && $0.property != .partOf }, by: \.older)
    return next.filter { $0.value.count > 1 }.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map {
        model, links in
        let names = links.map {
          base.name($0.newer) + LocalizedText(en: " (", zh: "（") + $0.property.label
            + LocalizedText(en: ")", zh: "）")
        }
        return Prose.Paragraph(
          base.name(model) + LocalizedText(en: ": ", zh: "：") + names.joined()
            + LocalizedText(en: ".", zh: "。"),
          style: .item, evidence: links.flatMap(\.evidence).listed())
      }
  }
}
