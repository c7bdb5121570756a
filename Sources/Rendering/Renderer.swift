// Rendering: artifacts to the text of a format.
//
// A renderer knows looks and escapes and no files; the theme alone turns categories into colour, shape
// and dash. Graph layout comes from libgvc, widths of text from cairo.

import Analysis
import Knowledge

/// One output format.
public protocol Renderer: Sendable {
  /// Without its dot; also the format's name on the command line.
  var fileExtension: String { get }

  /// What a file with the artifact holds, or nil where the format cannot express its kind.
  ///
  /// - Throws: a diagnostic where this artifact cannot be drawn although its kind can.
  func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]?
}

extension Renderer {
  /// The same as text, where the format is one.
  public func text(of artifact: Artifact) throws(Diagnostic) -> String? {
    try render(artifact).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension LocalizedText {
  static let uncertain = LocalizedText(en: "uncertain", zh: "不确定")

  /// The lines that a pointer or a screen reader is told: what it is, then where it is said.
  static func tooltip(_ details: [LocalizedText], _ evidence: [Evidence], in language: Language) -> String {
    let places = evidence.map(\.description).joined(separator: ", ")
    let cited = places.isEmpty ? [] : [(language == .en ? "Source: " : "来源：") + places]
    return (details.map { $0[language] } + cited).joined(separator: "\n")
  }
}
