import Analysis
import Knowledge

/// A whole report on one page that needs nothing else: no network, and no script to be read.
public struct Page {
  /// What one analyzer said.
  public struct Part {
    public let description: AnalyzerDescription
    /// What ``HTMLRenderer`` made of each artifact, and its picture.
    public let sections: [(artifact: Artifact, html: [UInt8], svg: [UInt8]?)]
    /// Why it could not answer.
    public let failure: Diagnostic?

    public init(
      description: AnalyzerDescription, sections: [(artifact: Artifact, html: [UInt8], svg: [UInt8]?)],
      failure: Diagnostic?
    ) {
      (self.description, self.sections, self.failure) = (description, sections, failure)
    }
  }

  private let language: Language
  private let title: LocalizedText
  private let lead: [LocalizedText]
  private let parts: [Part]
  private let evidence: [UInt8]

  /// - Parameters:
  ///   - language: the one that is shown first, and the pictures'.
  ///   - lead: what stands under the title, a line each.
  ///   - evidence: what ``EvidenceSection`` made.
  public init(
    language: Language, title: LocalizedText, lead: [LocalizedText], parts: [Part], evidence: [UInt8]
  ) {
    (self.language, self.title, self.lead, self.parts, self.evidence) = (
      language, title, lead, parts, evidence
    )
  }

  /// The whole document, in UTF-8.
  public var html: [UInt8] {
    var writer = HTMLWriter(capacity: size)
    writer.add(raw: "<!DOCTYPE html>\n")
    writer.element("html", ["lang": language.tag]) { writer in
      writer.element("head") { PageHead(language: language, title: title).write(into: &$0) }
      writer.element("body") { body(into: &$0) }
    }
    return writer.bytes
  }

  /// About how long it is: all that goes in, and some words around it.
  private var size: Int {
    let sections = parts.flatMap(\.sections).map { $0.html.count + ($0.svg?.count ?? 0) + 1000 }
    return sections.reduce(evidence.count + PageScript.text.utf8.count + PageStyle.text.utf8.count, +)
  }

  private func body(into writer: inout HTMLWriter) {
    writer.element("a", ["class": "skip", "href": "#content"], text: PageWords.skip)
    writer.element("header") { writer in
      writer.element("h1", text: title)
      for line in lead { writer.element("p", text: line) }
    }
    PageBar.write(into: &writer)
    contents(into: &writer)
    writer.element("main", ["id": "content", "tabindex": "-1"]) { writer in
      for part in parts { write(part, into: &writer) }
      writer.add(raw: evidence[...])
    }
    PagePanel.write(into: &writer)
    writer.add(raw: "<script>" + PageScript.text + "</script>\n")
  }

  private func contents(into writer: inout HTMLWriter) {
    writer.element("nav", ["aria-labelledby": "contents"]) { writer in
      writer.element("h2", ["id": "contents"], text: PageWords.contents)
      writer.element("ul") { writer in
        for part in parts {
          writer.element("li") { writer in
            writer.element("a", ["href": "#part-" + part.description.id], text: part.description.title)
            sections(of: part, into: &writer)
          }
        }
        for (anchor, title) in [("#evidence", PageWords.evidence), ("#names", PageWords.names)] {
          writer.element("li") { $0.element("a", ["href": anchor], text: title) }
        }
      }
    }
  }

  private func sections(of part: Part, into writer: inout HTMLWriter) {
    guard !part.sections.isEmpty else { return }
    writer.element("ul") { writer in
      for (artifact, _, _) in part.sections {
        let anchor = "#" + HTMLRenderer.anchor(part.description.id, artifact.id)
        writer.element("li") { $0.element("a", ["href": anchor], text: artifact.title) }
      }
    }
  }

  private func write(_ part: Part, into writer: inout HTMLWriter) {
    writer.element("section", ["id": "part-" + part.description.id]) { writer in
      writer.element("h2", text: part.description.title)
      writer.element("p", ["class": "question"], text: part.description.question)
      if let failure = part.failure { writer.caveats([failure]) }
      for (_, html, svg) in part.sections { write(html, svg, into: &writer) }
      writer.element("details") { writer in
        writer.element("summary", text: PageWords.method)
        writer.element("p", text: part.description.method)
      }
    }
  }

  private func write(_ html: [UInt8], _ svg: [UInt8]?, into writer: inout HTMLWriter) {
    guard let svg, let place = html.place(of: HTMLRenderer.figure) else {
      writer.add(raw: html[...])
      return
    }
    writer.add(raw: html[..<place.lowerBound])
    writer.open("figure", ["lang": language.tag])
    writer.add(raw: "\n")
    for piece in InlinePicture.pieces(of: svg) { writer.add(raw: piece) }
    writer.add(raw: "</figure>\n")
    writer.add(raw: html[place.upperBound...])
  }
}
