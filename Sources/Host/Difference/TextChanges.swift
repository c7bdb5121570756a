import Analysis
import Knowledge
import Reading
import Rendering

/// What changed between two versions of a source's text, and which facts must be looked at again for it.
struct TextChanges {
  private let difference: ParagraphDifference
  private let citations: ChangedCitations?
  private let title: LocalizedText

  /// - Parameter citations: makes what cites the paragraphs; nil where no dossier is given.
  init(
    _ old: DocumentText, _ new: DocumentText, title: LocalizedText,
    citations: (ParagraphDifference) -> ChangedCitations?
  ) {
    difference = ParagraphDifference(from: Self.paragraphs(old), to: Self.paragraphs(new))
    self.title = title
    self.citations = citations(difference)
  }

  private static func paragraphs(_ text: DocumentText) -> [ParagraphDifference.Paragraph] {
    text.paragraphs.map { ParagraphDifference.Paragraph(number: $0.number, text: $0.text) }
  }

  var changes: Changes {
    Changes(
      isEmpty: difference.isEmpty,
      base: citations?.concerned
        ?? KnowledgeBase(title: title, sources: [], entities: []) { _ in [] },
      artifacts: [findings] + [citations?.graph, paragraphs].compactMap { $0 }
        + (citations?.tables ?? []))
  }

  private var findings: Artifact {
    let words = ParagraphWords(difference)
    let sections = words.sections + (citations?.sections ?? [])
    let counts = sections.filter { !$0.items.isEmpty }.map { section in
      section.title.map { $0.lowercased() }
        + LocalizedText(en: ": \(section.items.count)", zh: "：\(section.items.count)")
    }
    let overview = Prose.Paragraph(
      counts.isEmpty
        ? LocalizedText(en: "Nothing changed.", zh: "没有变化。")
        : counts.joined() + LocalizedText(en: ".", zh: "。"))
    return Artifact(
      id: "findings", title: LocalizedText(en: "What changed", zh: "有何变化"), summary: overview.text,
      content: .prose(Prose(overview, sections.map { Prose.Section($0.title, $0.items) })))
  }

  private var paragraphs: Artifact? {
    let rows =
      difference.changes.map { ($0, $0.label) }
      + difference.moved.map { ($0, LocalizedText(en: "moved", zh: "移动")) }
    return .table(
      id: "paragraphs", title: LocalizedText(en: "Paragraphs that changed", zh: "变化的段落"),
      summary: LocalizedText(en: "Changes: \(rows.count).", zh: "变化：\(rows.count) 处。"), of: rows,
      columns: [
        .init(en: "Change", zh: "变化"), .init(en: "Was", zh: "原段落", .trailing),
        .init(en: "Is", zh: "现段落", .trailing), .init(en: "What", zh: "内容"),
      ]
    ) { change, label in
      let number = { (paragraph: ParagraphDifference.Paragraph?) -> Table.Cell in
        paragraph.map { .number(Double($0.number), digits: 0) } ?? .empty
      }
      return [.text(label), number(change.old), number(change.new), .text(ParagraphWords.text(change))]
    }
  }
}
