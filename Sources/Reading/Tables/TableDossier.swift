import Knowledge

/// A table as the dossier that says the same, for people to go on from.
public enum TableDossier {
  /// - Throws: what keeps it from being read; lesser problems come back beside the text.
  public static func text(_ files: [DossierFile]) throws(MappingFaults) -> (
    yaml: String, problems: [Diagnostic]
  ) {
    let tables = files.compactMap(\.table)
    let problems = tables.flatMap(\.problems)
    guard !problems.contains(where: { $0.severity == .error }) else {
      throw MappingFaults(diagnostics: problems)
    }
    let declarations = DeclarationMerging.merged(tables.flatMap(\.declarations))
    let sources = tables.compactMap(\.source).uniqued { $0.key }
    var text = "siku: 1\n\nsources:\n" + sources.map { "  \($0.key): \(flow($0.value))\n" }.joined()
    for kind in EntityKind.allCases {
      let own = declarations.filter { $0.entity.kind == kind }
      guard !own.isEmpty else { continue }
      text += "\n\(kind.section):\n" + own.map(entity).joined()
    }
    return (text, problems)
  }

  private static func entity(_ declaration: EntityDeclaration) -> String {
    let head =
      "  \(declaration.entity.id):\n    names: {en: \(YAMLText.quoted(declaration.entity.name.en))}\n"
    guard !declaration.facts.isEmpty else { return head }
    return head + "    facts:\n" + declaration.facts.map { "      - \(flow($0))\n" }.joined()
  }

  private static func flow(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): isBare(text) ? text : YAMLText.quoted(text)
    case .sequence(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// Whether YAML takes it for the same text without quotes.
  private static func isBare(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first) else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || " -./+".utf8.contains($0) }
      && text.utf8.last != UInt8(ascii: " ")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
