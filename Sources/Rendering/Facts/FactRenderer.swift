import Knowledge

/// One output format of the facts themselves: all that the dossiers say, in one file for other programs,
/// and not what analyzers make of it. Both languages are in it.
public protocol FactRenderer: Sendable {
  /// What ends the name of its file, without the dot before it.
  var fileExtension: String { get }

  /// What a file with every entity, fact and source holds, in UTF-8.
  func render(_ base: KnowledgeBase) -> [UInt8]
}

extension FactRenderer {
  /// The same as text.
  public func text(of base: KnowledgeBase) -> String { String(decoding: render(base), as: UTF8.self) }
}
