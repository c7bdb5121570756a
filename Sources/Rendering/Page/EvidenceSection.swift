import Knowledge

/// Every fact under the paragraph that says it, and every name: what each node, edge and citation of a page
/// leads to.
public struct EvidenceSection {
  private let passages: Passages
  private var base: KnowledgeBase { passages.base }

  public init(_ passages: Passages) {
    self.passages = passages
  }

  /// The section, in UTF-8.
  public var html: [UInt8] {
    var writer = HTMLWriter()
    writer.element("section", ["id": "evidence"]) { writer in
      writer.element("h2", text: PageWords.evidence)
      writer.element("p", text: PageWords.evidenceLead)
      for source in base.sources { write(source, into: &writer) }
    }
    writer.element("section", ["id": "names"]) { writer in
      writer.element("h2", text: PageWords.names)
      names(into: &writer)
    }
    return writer.bytes
  }

  private func write(_ source: Source, into writer: inout HTMLWriter) {
    writer.element("h3", text: source.title)
    writer.open("p")
    writer.add(source.introduction)
    if let url = source.url, Self.isOfTheWeb(url) {
      writer.add(raw: " ")
      writer.open("a", ["href": url, "rel": "noreferrer"])
      writer.add(LocalizedText(url))
      writer.add(raw: "</a>")
    }
    writer.add(raw: "</p>\n")
    if let notes = source.notes { writer.element("p", text: notes) }
    if let digest = source.digest {
      writer.element(
        "p", ["class": "digest"],
        text: LocalizedText(en: "Digest of the text: ", zh: "文本摘要：") + LocalizedText(digest))
    }
    for (paragraph, told) in passages.paragraphs(of: source) {
      writer.element(
        "h4", ["id": MarkdownWriter.anchor(source: source.id, paragraph: paragraph)],
        text: LocalizedText(en: "Paragraph \(paragraph)", zh: "第 \(paragraph) 段"))
      writer.element("ul") { writer in
        for telling in told { write(telling, into: &writer) }
      }
    }
  }

  private func write(_ telling: Passages.Telling, into writer: inout HTMLWriter) {
    let ends = telling.fact.entities.map { base[$0].id }.joined(separator: " ")
    writer.open("li", ["data-of": ends, "data-at": telling.fact.evidence.description])
    writer.add(telling.quote.isEmpty ? telling.sentence : telling.sentence + telling.quote)
    if !telling.place.isEmpty {
      writer.open("small")
      writer.add(telling.place)
      writer.add(raw: "</small>")
    }
    writer.add(raw: "</li>\n")
  }

  static func isOfTheWeb(_ url: String) -> Bool {
    (url.hasPrefix("http://") || url.hasPrefix("https://")) && !url.contains(where: \.isWhitespace)
  }

  private func names(into writer: inout HTMLWriter) {
    var counts = Array(repeating: 0, count: base.entities.count)
    for fact in base.facts { for id in Set(fact.entities) { counts[Int(id.index)] += 1 } }
    writer.element("div", ["class": "wide"]) { writer in
      writer.element("table") { writer in
        writer.add(raw: "<thead><tr>")
        for title in Self.columns { writer.element("th", ["scope": "col"], text: title) }
        writer.add(raw: "</tr></thead>\n")
        writer.element("tbody") { writer in
          for (entity, count) in zip(base.entities, counts) { row(entity, count, into: &writer) }
        }
      }
    }
  }

  private static let columns = [
    LocalizedText(en: "Name", zh: "名称"), LocalizedText(en: "In the other language", zh: "另一语言"),
    LocalizedText(en: "Also called", zh: "又称"), LocalizedText(en: "Kind", zh: "类别"),
    LocalizedText(en: "Facts", zh: "事实"),
  ]

  private func row(_ entity: Entity, _ count: Int, into writer: inout HTMLWriter) {
    let name = entity.name
    let others = entity.names.filter { $0 != name.en && $0 != name.zh }
    writer.open("tr", ["data-entity": entity.id])
    let other = name.en == name.zh ? "" : LocalizedText(en: name.zh, zh: name.en)
    for text in [name, other, LocalizedText(others.joined(separator: " · ")), entity.kind.name] {
      writer.add(raw: "<td>")
      writer.add(text)
      writer.add(raw: "</td>")
    }
    writer.add(raw: "<td class=\"n\" data-v=\"\(count)\">\(count)</td></tr>\n")
  }
}
