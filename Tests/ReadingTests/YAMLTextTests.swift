import Support
import Testing

@testable import Reading

/// Texts of others in a dossier that read back as they were.
@Suite struct YAMLTextTests {
  @Test(arguments: hostileStrings + ["\u{85}\u{2028}\u{FEFF}\u{202E}x", "\u{7F}\u{9B}", "\u{E0001}"])
  func quotesWhatReadsBack(_ text: String) throws {
    let yaml = "a: \(YAMLText.quoted(text))  # \(YAMLText.comment(text))\n"
    #expect(!yaml.unicodeScalars.contains { $0.properties.generalCategory == .format })
    let node = try YAMLParser.parse(Array(yaml.utf8), file: "x.yaml")
    #expect(node["a"]?.scalar == text)
  }
}
