import Knowledge
import Support
import Testing

@testable import Rendering

/// Links, pictures and folded text: the little markup that a report means.
@Suite struct MarkdownWriterTests {
  private func page(_ write: (inout MarkdownWriter) -> Void) -> ParsedMarkdown {
    var writer = MarkdownWriter(language: .en, evidencePage: "e.md")
    write(&writer)
    return ParsedMarkdown(String(decoding: writer.bytes, as: UTF8.self))
  }

  @Test func keepsTheTextsOfLinksAndPictures() {
    for name in hostileStrings {
      let text = LocalizedText(name)
      let page = page { writer in
        writer.links([(text, "a.md"), (text, "b.md")])
        writer.line(of: [(text, "c.md")])
        writer.image(text, path: "d.svg")
      }
      #expect(page.nodes("link").map(\.url) == ["a.md", "b.md", "c.md"], "\(name.debugDescription)")
      #expect(page.nodes("image").map(\.url) == ["d.svg"], "\(name.debugDescription)")
      #expect(page.nodes("link", "image").allSatisfy { $0.text == seen(name) }, "\(name.debugDescription)")
      #expect(page.nodes("html_inline", "html_block").isEmpty)
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "data:text/html,x",
    "//example.invalid",
    "http://example.invalid/> <javascript:alert(1)", "https://example.invalid/a b", "vbscript:x", "",
    "https://example.invalid/\n<script>", "https://example.invalid/\\",
  ])
  func makesNoLinkOfWhatIsNoAddressOfTheWeb(_ url: String) {
    let page = page { $0.paragraph("A source", url: url) }
    #expect(page.nodes("link", "html_inline", "html_block").isEmpty)
    #expect(page.text.hasPrefix("A source"))
  }

  @Test(arguments: ["https://example.invalid/?a=b&c=*d*_e_", "http://example.invalid/悟道"])
  func linksToSources(_ url: String) {
    let links = page { $0.paragraph("A source", url: url) }.nodes("link")
    #expect(links.map(\.text) == [url])
    #expect(
      links.first?.url.hasPrefix("http") == true && links.first?.url.contains("example.invalid") == true)
  }

  @Test func foldsTextAndMarksPlacesInHTMLOfItsOwnOnly() {
    for name in hostileStrings {
      let text = LocalizedText(name)
      let page = page { writer in
        writer.heading(3, text, anchor: MarkdownWriter.anchor(source: name, paragraph: 4))
        writer.details(text, text)
      }
      let html = page.nodes("html_block", "html_inline").map { $0.literal.filter { $0 != "\n" } }
      let summary = XMLWriter.escaped(name).filter { $0 != "\n" }
      #expect(html.dropFirst().prefix(2) == ["</a>", "<details><summary>\(summary)</summary>"])
      #expect(html.count == 4 && html.last == "</details>", "\(name.debugDescription)")
      #expect(html.first?.wholeMatch(of: /<a id="[A-Za-z0-9-]*-p4">/) != nil)
      #expect(page.nodes("paragraph").map(\.text) == (seen(name).isEmpty ? [] : [seen(name)]))
    }
  }
}
