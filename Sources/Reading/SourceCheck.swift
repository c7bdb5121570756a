import Knowledge

/// Holds facts against the texts that they cite.
public struct SourceCheck: Sendable {
  /// A fact that its passage does not bear out, or a text that is not the one cited.
  public let diagnostics: [Diagnostic]
  /// How many facts hold.
  public let held: Int
  /// How many facts cite one of the given texts.
  public let checked: Int

  /// - Parameter texts: the bytes of each source's text, by the source's id.
  public init(_ base: KnowledgeBase, texts: [String: [UInt8]]) {
    diagnostics = []
    held = 0
    checked = 0
  }
}
