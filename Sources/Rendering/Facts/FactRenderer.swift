import Knowledge

/// One output format of the facts themselves: all that the dossiers say, in one file for other programs,
/// and not what analyzers make of it. Both languages are in it.
public protocol FactRenderer: Sendable {
  /// What ends the name of its file, without the dot before it.
  var fileExtension: String { get }

  /// Every entity, fact and source in this format.
  func render(_ base: KnowledgeBase) -> String
}
