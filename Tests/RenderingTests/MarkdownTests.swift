import Analysis
import Knowledge
import Support
import Testing

@testable import Rendering

/// Names that look like markup, read back by GitHub's own parser: each must be text, and all of it.
@Suite struct MarkdownTests {
  private let names =
    hostileStrings + [
      "www.example.invalid", "HTTPS://EXAMPLE.INVALID", "ftp://example.invalid", "<https://example.invalid>",
      "[^1]", "[x]: http://example.invalid", "~one~", "&copy; &#65;", "\\*", "\\|", "``|``", "1) item",
      "+ item", "===", "---", "***", "| a | b |", "> quote", "- [ ] task", "a  \nb", "#", "\\", "|", "<a",
    ]

  private func page(_ content: Artifact.Content, title: LocalizedText = "T", caveat: LocalizedText? = nil)
    throws -> ParsedMarkdown
  {
    let artifact = Artifact(
      id: "a", title: title, summary: title, content: content,
      caveats: caveat.map { [Diagnostic(.note, $0)] } ?? [])
    let text = try MarkdownRenderer(language: .en, evidencePage: "e.md").text(of: artifact)
    return ParsedMarkdown(try #require(text))
  }

  /// Expects text and citations, and no markup that a name brought in.
  private func expectTextOnly(
    _ page: ParsedMarkdown, _ name: String, at location: SourceLocation = #_sourceLocation
  ) {
    let kinds: Set = [
      "document", "heading", "paragraph", "text", "softbreak", "list", "item", "block_quote", "table",
      "table_header", "table_row", "table_cell", "link",
    ]
    let odd = page.all.map(\.kind).filter { !kinds.contains($0) }
    #expect(odd == [], "\(name.debugDescription)", sourceLocation: location)
    for link in page.nodes("link") {
      #expect(link.url.hasPrefix("e.md#"), "\(name.debugDescription)", sourceLocation: location)
    }
  }

  @Test func keepsTitlesCaveatsAndProse() throws {
    for name in names {
      let text = LocalizedText(name)
      let evidence = [Evidence(source: "notes", paragraphs: [1...1])]
      let prose = Prose([
        .init(text, style: .heading), .init(text, evidence: evidence),
        .init(text, style: .item, evidence: evidence),
        .init(text, style: .item),
      ])
      let page = try page(.prose(prose), title: text, caveat: text)
      expectTextOnly(page, name)
      #expect(page.nodes("heading").map(\.text) == [seen(name), seen(name)])
      let items = page.nodes("item").map(\.text)
      #expect(
        items == [seen(name) + " (notes ¶1)", seen(name)].map { $0.trimmingPrefix(" ") }.map(String.init))
      let caveat = page.nodes("block_quote").first?.text
      #expect(caveat == ("Note: " + seen(name)).split(separator: " ").joined(separator: " "))
      #expect(page.nodes("link").map(\.url) == ["e.md#notes-p1", "e.md#notes-p1"])
    }
  }

  @Test func keepsCellsOfTables() throws {
    let columns = (names + ["end"]).map { Table.Column(LocalizedText($0)) }
    let row = Table.Row(names.map { .text(LocalizedText($0)) } + [.text("end")])
    let page = try page(
      .table(Table(columns: columns, rows: [row, row], notes: names.map { LocalizedText($0) })))
    expectTextOnly(page, "")
    let expected = names.map(seen) + ["end"]
    #expect(page.nodes("table_header").map { $0.children.map(\.text) } == [expected])
    #expect(page.nodes("table_row").map { $0.children.map(\.text) } == [expected, expected])
    #expect(page.nodes("item").map(\.text) == names.map(seen))
  }

  @Test func keepsNamesOfPictures() throws {
    let kind = Category("person", "person")
    let nodes = names.enumerated().map {
      Graph.Node(id: "n\($0)", label: LocalizedText($1), category: kind, details: [LocalizedText($1)])
    }
    let graph = try page(.graph(Graph(layout: .organic, nodes: nodes, edges: [])))
    expectTextOnly(graph, "")
    let rows = graph.nodes("table_row").map { $0.children.map(\.text) }
    #expect(rows == names.map { [seen($0), "person", seen($0), ""] })
  }

  @Test func keepsCitationsOfSourcesOfAnyName() throws {
    for name in names {
      let evidence = [Evidence(source: name, paragraphs: [2...3])]
      let page = try page(.prose(Prose([.init("text", evidence: evidence)])))
      expectTextOnly(page, name)
      #expect(page.nodes("link").map(\.text) == [(seen(name) + " ¶2–3").trimmingPrefix(" ")].map(String.init))
    }
  }

  /// GitHub looks for mail addresses in text that is parsed already: no escape keeps one from being a link,
  /// and the text stays as it is.
  @Test func leavesMailAddressesToGitHub() throws {
    let page = try page(.prose(Prose([.init("write to ada@example.invalid")])))
    #expect(page.nodes("link").map(\.url) == ["mailto:ada@example.invalid"])
    #expect(page.nodes("paragraph").last?.text == "write to ada@example.invalid")
  }
}
