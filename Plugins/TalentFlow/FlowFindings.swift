import Analysis
import Knowledge

/// Where founders and movers came from, in sentences.
struct FlowFindings {
  private let base: KnowledgeBase
  private let flows: Flows

  init(_ base: KnowledgeBase, _ flows: Flows) { (self.base, self.flows) = (base, flows) }

  var artifact: Artifact {
    Artifact(
      id: "findings", title: LocalizedText(en: "Where people came from", zh: "人从何处来"), summary: overview.text,
      content: .prose(
        Prose(overview, [.init(LocalizedText(en: "By origin", zh: "按来处"), origins)])))
  }

  private var overview: Prose.Paragraph {
    let people = Set(flows.all.map(\.person)).count
    let founded = Set(flows.all.filter { $0.property == .founded }.map(\.to)).count
    return Prose.Paragraph(
      LocalizedText(
        en: "\(people) people went to something else; \(founded) organisations were founded by them.",
        zh: "\(people) 人有流动，创立了 \(founded) 个机构。"))
  }

  /// The most first.
  private var origins: [Prose.Paragraph] {
    let groups = Dictionary(grouping: flows.all, by: \.from)
    return groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { origin, flows in
      let ways = flows.map { base.name($0.person) + LocalizedText(en: " → ", zh: " → ") + base.name($0.to) }
      return Prose.Paragraph(
        base.name(origin) + LocalizedText(en: ": ", zh: "：") + ways.joined()
          + LocalizedText(en: ".", zh: "。"),
        style: .item, evidence: flows.flatMap(\.evidence).listed())
    }
  }
}
