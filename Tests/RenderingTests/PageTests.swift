import Analysis
import Foundation
import Knowledge
import Support
import Testing

@testable import Rendering

/// The page of a whole report: whole without its script, and deaf to what a dossier would have it run.
@Suite struct PageTests {
  private let person = Category("person", LocalizedText(en: "person", zh: "人物"))
  private let lab = Category("organization", LocalizedText(en: "organisation", zh: "机构"))
  private let founded = Category("founding", LocalizedText(en: "founded", zh: "创立"))
  private let notes = [Evidence(source: "notes", paragraphs: [2...2, 4...5])]

  private func page(_ artifacts: [Artifact], _ base: KnowledgeBase, title: LocalizedText = "T") throws
    -> String
  {
    let description = AnalyzerDescription(
      id: "part", title: LocalizedText(en: "Part", zh: "部分"), question: title, method: title, example: "")
    let sections = try artifacts.map { artifact in
      let html = try #require(try HTMLRenderer(language: .en, part: "part").render(artifact))
      return (artifact, html, try SVGRenderer(language: .en, part: "part").render(artifact))
    }
    let page = Page(
      language: .en, title: title, lead: [title],
      parts: [Page.Part(description: description, sections: sections, failure: Diagnostic(.warning, title))],
      evidence: EvidenceSection(Passages(base)).html
    )
    return String(decoding: page.html, as: UTF8.self)
  }

  private func graph(_ names: [String]) -> Artifact {
    let nodes = names.enumerated().map { place, name in
      Graph.Node(
        id: "n\(place) \(name)", label: LocalizedText(en: name, zh: name + "名"),
        category: place % 2 == 0 ? person : lab, details: [LocalizedText(name)], evidence: notes)
    }
    let edges = zip(nodes, nodes.dropFirst()).map { one, other in
      Graph.Edge(
        id: one.id + other.id, source: one.id, target: other.id, category: founded, label: one.label,
        when: try? PartialDate(edtf: "2019/2021-06"), details: [one.label], evidence: notes)
    }
    let graph = Graph(layout: .ranked, nodes: nodes, edges: edges)
    return Artifact(
      id: "net", title: LocalizedText(names[0]), summary: LocalizedText(names[0]), content: .graph(graph))
  }

  private let base = {
    try knowledgeBase(
      """
      people:
        ada: {names: {en: Ada, zh: 艾达}, aliases: [A. A.], facts: [{works-at: lab, evidence: notes 2+4-5}]}
      organizations:
        lab: {names: {en: Lab, zh: 实验室}}
      """)
  }

  /// All elements, as libxml2 reads the page.
  private func parsed(_ html: String) throws -> ParsedXML { try ParsedXML.root(of: wellFormed(html)) }

  /// The page as XML: void elements closed, bare attributes given values, script and style left out.
  private func wellFormed(_ html: String) -> String {
    html.replacing("<!DOCTYPE html>\n", with: "")
      .replacing(/<(script|style)>(.|\n)*?<\/(script|style)>/, with: "")
      .replacing(/<(meta|input)([^>]*)>/) { "<\($0.1)\($0.2)/>" }
      .replacing(/[ ](hidden|checked)(?=[ >\/])/) { " \($0.1)=\"\"" }
  }

  @Test func runsNothingButItsOwnScript() throws {
    let html = try page([graph(["Ada", "Lab"])], base())
    let (script, style) = (PageScript.text, PageStyle.text)
    #expect(html.ranges(of: "<script>" + script + "</script>").count == 1)
    #expect(html.ranges(of: "<style>" + style + "</style>").count == 1)
    #expect(html.ranges(of: "<script").count == 1 && html.ranges(of: "<style").count == 1)
    #expect(!script.contains("</") && !style.contains("</") && !script.contains("<!--"))
    let policy = try #require(html.firstMatch(of: /"Content-Security-Policy" content="([^"]*)"/)).1
    #expect(
      policy.contains(
        "default-src 'none'; script-src '\(try digest(script))'; style-src '\(try digest(style))';"))
    for source in ["unsafe", "http", "data:", "self"] { #expect(!policy.contains(source)) }
    #expect(try parsed(html).all.allSatisfy { $0["style"] == nil && $0["onclick"] == nil })
  }

  /// As openssl, or where there is none coreutils, counts it.
  private func digest(_ text: String) throws -> String {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sh", "-c", "command -v sha256sum >/dev/null && sha256sum || shasum -a 256"]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    let hex = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64)
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { place in
      UInt8(hex.dropFirst(place).prefix(2), radix: 16)
    }
    return "sha256-" + Data(bytes).base64EncodedString()
  }

  @Test func holdsHostileTextAsText() throws {
    let hostile =
      hostileStrings + ["</script><script>alert(1)</script>", "<figure></figure>", "\" onclick=\"alert(1)"]
    let plain = Set(try parsed(page([graph(hostile.map { _ in "x" })], base())).all.map(\.name))
    for text in hostile where !text.isEmpty {
      let root = try parsed(page([graph([text, "Lab"])], base(), title: LocalizedText(text)))
      #expect(plain.isSuperset(of: root.all.map(\.name)), "\(text.debugDescription)")
      #expect(root.all.first { $0.name == "h1" }?.text == cleaned(text))
      #expect(root.all.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
      for link in root.all.compactMap({ $0["href"] }) { #expect(link.hasPrefix("#")) }
    }
    let all = try parsed(page([graph(hostile)], base())).all
    #expect(plain == Set(all.map(\.name)))
    #expect(all.count { $0.classes == ["node"] } == hostile.count)
  }

  @Test func keepsIdsApartAndLinksToWhatIsThere() throws {
    let twice = [graph(["Ada", "Lab"]), graph(["Bo", "Lab"])].enumerated().map { place, artifact in
      Artifact(id: "net\(place)", title: artifact.title, summary: artifact.summary, content: artifact.content)
    }
    let all = try parsed(page(twice, base())).all
    let ids = all.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    for link in all.compactMap({ $0["href"] }) { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
    for name in ["aria-labelledby", "for"] {
      for id in all.compactMap({ $0[name] }).flatMap({ $0.split(separator: " ") }) {
        #expect(ids.contains(String(id)), "\(id)")
      }
    }
  }

  /// What the script finds by, and what a reader without one reads.
  @Test func saysAllInTheDocument() throws {
    let root = try parsed(page([graph(["Ada", "Lab"])], base()))
    let edge = try #require(root.all.first { $0["data-from"] != nil })
    #expect(edge["data-id"] == "n0 Adan1 Lab" && edge["data-kind"] == "founding")
    #expect(edge["data-since"] == "2019" && edge["data-until"] == "2021")
    #expect(root.all.filter { $0["data-id"] == "n0 Ada" }.map(\.name) == ["g", "tr"])
    let fact = try #require(root.all.first { $0["data-of"] != nil })
    #expect(fact["data-of"] == "ada lab" && fact["data-at"] == "notes ¶2+4–5")
    #expect(fact.children.prefix(2).map(\.text) == ["Ada — works at: Lab", "艾达——任职于：实验室"])
    let name = try #require(root.all.first { $0["data-entity"] == "ada" })
    #expect(name.all.map(\.text).joined(separator: "|").contains("A. A."))
    for hidden in root.all.filter({ $0["hidden"] != nil }) {
      #expect(["filters", ""].contains(hidden["class"] ?? "") && hidden.all.allSatisfy { $0["href"] == nil })
    }
  }

  @Test func showsEachTextInBothLanguages() throws {
    var writer = HTMLWriter()
    writer.add(LocalizedText(en: "a < b", zh: "甲"))
    writer.add("same")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<span lang=\"en\">a &lt; b</span><span lang=\"zh\">甲</span>same")
  }

  @Test func sortsByAmountsAndDays() throws {
    var writer = HTMLWriter()
    let quantity = Quantity(.over, 2, .base(of: .cards), wording: "")
    writer.table(
      Table(
        columns: [.init("a"), .init("b", .trailing), .init("c")],
        rows: [
          .init([.quantity(quantity), .number(1.5, digits: 1), .date(try PartialDate(edtf: "1970-01-03"))])
        ]))
    #expect(
      String(decoding: writer.bytes, as: UTF8.self).matches(of: /data-v="([^"]*)"/).map { String($0.1) } == [
        "2.0", "1.5", "2",
      ])
  }
}
