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
  let result = DossierReader.read([DossierFile(name: "test.yaml", bytes: Array(text.utf8))])
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
