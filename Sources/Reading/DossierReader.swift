// Reading: documents of others to facts.
//
// A reader never throws half-way: it returns what it could know and every problem that it met.

import Knowledge

/// A dossier's text, in memory.
public struct DossierFile: Sendable {
  /// Shown in diagnostics.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What a reader made of its documents.
public struct ReadingResult: Sendable {
  /// Nil where any diagnostic is an error.
  public let base: KnowledgeBase?
  /// Every problem, in the order of the documents.
  public let diagnostics: [Diagnostic]
}

/// Reads dossiers (YAML) into one knowledge base.
public enum DossierReader {
  public static func read(_ files: [DossierFile]) -> ReadingResult {
    ReadingResult(base: nil, diagnostics: [])
  }
}
