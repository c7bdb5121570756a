import CGLib
import Foundation
import Knowledge
import Support
import Testing

@testable import Reading

/// Bytes of every format and encoding to numbered paragraphs.
@Suite struct DocumentReaderTests {
  private func read(_ text: String, _ file: String) throws -> DocumentText {
    try DocumentReader.read(Array(text.utf8), file: file)
  }

  private func paragraphs(_ text: String, _ file: String) throws -> [String] {
    try read(text, file).paragraphs.map { "\($0.number) \($0.text)" }
  }

  private func problem(_ bytes: [UInt8], _ file: String, encoding: String? = nil) -> String? {
    do {
      _ = try DocumentReader.read(bytes, file: file, encoding: encoding)
      return nil
    } catch { return error.formatted(in: .en) }
  }

  @Test func readsPlainTextByLines() throws {
    let document = try read("---\ntitle: \"Q\"\ndate: 2023-05-10T08:00:00Z\n---\r\n一\r\n\n 二\n", "a.txt")
    #expect(document.paragraphs.map(\.text) == ["一", " 二"])
    #expect(document.paragraphs.map(\.number) == [5, 7] && document.lastNumber == 8)
    #expect(document.title == "Q" && document.published?.edtf == "2023-05-10")
    #expect(try paragraphs("---\nno end", "a.txt") == ["1 ---", "2 no end"])
    #expect(try read("", "a.txt").paragraphs.isEmpty)
  }

  @Test func readsMarkdownByBlocks() throws {
    let text = """
      ---
      title: Front
      lang: zh-CN
      ---
      # Head *one*

      沈知微在
      南溪 **研究院**，见[主页](https://example.invalid/x)
      和 `GPT-3` <https://example.invalid/bare>。

      ```
      let code = 1
      ```

      > - item *a*
      > - item b

      <div>html</div>

      A <b>bold</b> ![picture](x.png) end

      | model | size |
      | --- | --- |
      | 银杏 | 13B |
      """
    let read = try paragraphs(text, "a.md")
    #expect(
      read == [
        "5 Head one", "7 沈知微在南溪 研究院，见主页和 GPT-3 。", "15 item a", "16 item b", "20 A bold picture end",
        "22 model | size", "24 银杏 | 13B",
      ])
    let document = try self.read(text, "a.markdown")
    #expect(document.title == "Front" && document.language == "zh-CN" && document.lastNumber == 24)
    #expect(try self.read("# Only\n\ntext", "a.md").title == "Only")
  }

  @Test func readsHTMLByBlocks() throws {
    let text = """
      <!DOCTYPE html>
      <html lang="zh-CN"><head><title>银杏 &amp;
      纪事</title><style>p {}</style>
      <meta property="article:published_time" content="2023-06-14T08:00:00+08:00"></head>
      <body><nav><ul><li>menu</li></ul></nav><script>if (a < b) { "x" }</script>
      loose text
      <h1>Head</h1><p>沈知微
      去了<a href="https://example.invalid">南溪</a>。<p>Unclosed, 10<sup>25</sup>
      FLOP<div>one<br>two<br><br>three</div>
      <table><tr><th>model<th>size</tr><tr><td>银杏</td><td><p>13B</p></td></tr></table>
      <ul><li>a<li>b</ul>&copy; &#x4E00;<!-- no --><pre>kept <code>gone</code></pre></body></html>
      """
    #expect(
      try paragraphs(text, "a.html") == [
        "1 loose text", "2 Head", "3 沈知微去了南溪。", "4 Unclosed, 10^25 FLOP", "5 one two", "6 three",
        "7 model | size", "8 银杏", "9 13B", "10 a", "11 b", "12 © 一", "13 kept",
      ])
    let document = try read(text, "a")
    #expect(document.title == "银杏 & 纪事" && document.language == "zh-CN" && document.lastNumber == 13)
    #expect(document.published?.edtf == "2023-06-14")
    #expect(try read("<html><time datetime='2021-03-04 10:00'>", "x.htm").published?.edtf == "2021-03-04")
  }

  @Test(arguments: ["GBK", "gb2312", "GB18030", "Big5", "utf-8"])
  func convertsWhatHTMLDeclares(_ name: String) throws {
    let page =
      "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(name)\"></head><p>人工"
    let encoded = try encoded(page, name)
    #expect(try DocumentReader.read(encoded, file: "a.html").paragraphs.map(\.text) == ["人工"])
    let short = try self.encoded("<html><meta charset='\(name)'>人工", name)
    #expect(try DocumentReader.read(short, file: "a").paragraphs.map(\.text) == ["人工"])
  }

  @Test func convertsWhatSaysWhatItIs() throws {
    for name in ["UTF-16LE", "UTF-16BE", "UTF-8"] {
      #expect(
        try DocumentReader.read(encoded("\u{FEFF}一\n二", name), file: "a.txt").paragraphs.map(\.text) == [
          "一", "二",
        ])
    }
    let bytes = try encoded("一\n二", "GB18030")
    #expect(
      try DocumentReader.read(bytes, file: "a.txt", encoding: "gbk").paragraphs.map(\.number) == [1, 2])
  }

  @Test func tellsWhatIsNoText() throws {
    let mixed = try Array("一\n".utf8) + encoded("二", "GBK")
    #expect(
      problem(mixed, "a.txt")?.hasPrefix("a.txt:2:1: error: not UTF-8\n  save the file as UTF-8, or say")
        == true)
    #expect(problem([0xFF, 0xFE, 0x41], "a.txt")?.hasPrefix("a.txt:1:2: error: not utf-16le") == true)
    #expect(
      problem(Array("a\n人".utf8), "a.txt", encoding: "GB18030")?.hasPrefix("a.txt:2:2: error: not GB18030")
        == true)
    #expect(problem([0x61], "a.txt", encoding: "klingon")?.contains("no encoding \"klingon\"") == true)
    for file in ["a.txt", "a.md", "a.html"] {
      #expect(problem([0x61, 0x0A, 0x00], file)?.hasPrefix("\(file):2:1: error: a NUL byte") == true)
    }
    #expect(problem(Array("a".utf16.flatMap { [UInt8($0 & 0xFF), 0] }), "a.txt")?.contains("NUL") == true)
  }

  @Test(arguments: ["a.txt", "a.md", "a.html"]) func bearsAnyText(_ file: String) throws {
    for text in hostileStrings where !text.contains("\u{0}") {
      #expect(throws: Never.self) { try read(text, file) }
    }
    let nested = [
      "> ", "- ", "[", "<div>", "<b>", "*a _b ", "`` ` ", "| a ", "</p>", "&", "<", "<a b", "\u{202E}「",
      "<p a='",
    ]
    for piece in nested {
      let text = String(repeating: piece, count: 20_000)
      let start = ContinuousClock.now
      do { _ = try read(text, file) } catch { #expect(error is Diagnostic) }
      #expect(start.duration(to: .now) < .seconds(20), "\(piece)")
    }
  }

  private func encoded(_ text: String, _ name: String) throws -> [UInt8] {
    let bytes = Array(text.utf8)
    var written: gsize = 0
    let converted = try #require(
      bytes.withUnsafeBytes {
        g_convert(
          $0.baseAddress?.assumingMemoryBound(to: CChar.self), gssize($0.count), name, "UTF-8", nil, &written,
          nil)
      })
    defer { g_free(converted) }
    return Array(UnsafeRawBufferPointer(start: converted, count: Int(written)))
  }
}
