import Knowledge
import Testing

/// How problems are worded for a terminal, and what is guessed of a slip.
@Suite struct DiagnosticTests {
  @Test func putsWhatIsWrongWhereAndHowToMendIt() {
    let diagnostic = Diagnostic(
      .error, LocalizedText(en: "wrong", zh: "错误"), at: Location(file: "a.yaml", line: 2, column: 3),
      explanation: "because", remedy: "mend")
    #expect(diagnostic.formatted(in: .en) == "a.yaml:2:3: error: wrong\n  because\n  mend")
    #expect(diagnostic.formatted(in: .zh) == "a.yaml:2:3: error: 错误\n  because\n  mend")
  }

  @Test func letsNoFileSteerOrFillTheTerminal() {
    let name = "a\u{1B}[2J\nb\u{7}" + String(repeating: "长", count: 100_000)
    let line = Diagnostic(.warning, LocalizedText("\"\(name)\"")).formatted(in: .en)
    #expect(line.hasPrefix("warning: \"a\u{FFFD}[2J\u{FFFD}b\u{FFFD}长") && line.hasSuffix("长…"))
    #expect(line.unicodeScalars.count == 2001)
  }

  @Test(arguments: [
    ("works-ta", "works-at"), ("lba", "lab"), ("LAB", "lab"), ("la", "lab"), ("bal", nil), ("", nil),
  ])
  func findsWhatWasMeant(_ word: String, _ meant: String?) {
    #expect(nearest(to: word, in: ["works-at", "leads", "lac", "lab"]) == meant)
  }
}
