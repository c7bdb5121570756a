import Knowledge
import Reading
import Testing

/// The knowledge base of a dossier that a test writes: `body` under a head with one source, `notes`.
public func knowledgeBase(
  _ body: String, at location: SourceLocation = #_sourceLocation
) throws -> KnowledgeBase {
  try knowledgeBase(ofDossier: dossier(body), at: location)
}

/// The knowledge base of a whole dossier; one that has an error fails the test.
public func knowledgeBase(
  ofDossier text: String, at location: SourceLocation = #_sourceLocation
) throws -> KnowledgeBase {
  try knowledgeBase(of: [DossierFile(name: "test.yaml", bytes: Array(text.utf8))], at: location)
}

/// The knowledge base of all dossiers that a folder of this package holds.
public func knowledgeBase(
  ofFolder folder: String, at location: SourceLocation = #_sourceLocation
) throws -> KnowledgeBase {
  let paths = try Repository.files(in: folder, withExtension: "yaml")
  let files = paths.map { DossierFile(name: $0, bytes: Array((Repository.text($0) ?? "").utf8)) }
  return try knowledgeBase(of: files, at: location)
}

private func knowledgeBase(of files: [DossierFile], at location: SourceLocation) throws -> KnowledgeBase {
  let result = DossierReader.read(files)
  let told = result.diagnostics.map { $0.formatted(in: .en) }.joined(separator: "\n")
  return try #require(result.base, "\(told)", sourceLocation: location)
}

/// `body` under a head with one source, `notes`.
public func dossier(_ body: String) -> String {
  """
  siku: 1
  title: {en: A test, zh: 测试}
  sources:
    notes: {title: {en: Invented notes, zh: 虚构笔记}}

  """ + body + "\n"
}
