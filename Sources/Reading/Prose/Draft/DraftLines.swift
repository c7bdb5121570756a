import Knowledge

/// The lines of a dossier that say what a draft found.
struct DraftLines {
  let draft: Draft
  /// The id of the article in the dossier.
  let source: String
  /// Begins each comment, where the lines go into a text that stands.
  var mark = ""
  /// The id of a thing, by its key; nil for one that the dossier does not have.
  let id: (String) -> String?

  func sourceEntry(indent: Int) -> [String] {
    let (article, pad) = (draft.article, String(repeating: " ", count: indent))
    var lines = ["\(pad)\(source):", "\(pad)  title: \(YAMLText.quoted(article.title))"]
    if let date = article.published { lines.append("\(pad)  date: \(YAMLText.quoted(date.edtf))") }
    lines.append("\(pad)  language: \(article.languageTag)")
    if !article.digest.isEmpty { lines.append("\(pad)  digest: \(article.digest)") }
    return lines
  }

  /// A thing with its facts.
  func entry(_ thing: Draft.Thing, _ statements: [Draft.Statement], indent: Int) -> [String] {
    let pad = String(repeating: " ", count: indent)
    var lines = [
      "\(pad)\(id(thing.key) ?? thing.key):  # \(mark)\(YAMLText.comment(thing.rule))",
      "\(pad)  names: \(names(thing.name))",
    ]
    if !thing.aliases.isEmpty {
      lines.append("\(pad)  aliases: [\(thing.aliases.map(YAMLText.quoted).joined(separator: ", "))]")
    }
    guard !statements.isEmpty else { return lines }
    return lines + ["\(pad)  facts:"] + statements.map { "\(pad)    - " + fact($0) }
  }

  private func names(_ name: LocalizedText) -> String {
    name.en == name.zh
      ? YAMLText.quoted(name.en) : "{zh: \(YAMLText.quoted(name.zh)), en: \(YAMLText.quoted(name.en))}"
  }

  /// A fact in braces, and the comment behind it.
  func fact(_ statement: Draft.Statement) -> String {
    let parts = [
      "\(statement.property.rawValue): \(value(statement.value))",
      statement.role.map { "role: \(YAMLText.quoted($0))" },
      statement.when.map { "when: \(YAMLText.quoted($0.edtf))" },
      statement.hardware.flatMap(id).map { "of: \($0)" }, statement.purpose.flatMap(id).map { "for: \($0)" },
      wording(statement.value), evidence(statement),
    ]
    return "{\(parts.compactMap { $0 }.joined(separator: ", "))}  # \(mark)\(comment(statement))"
  }

  private func comment(_ statement: Draft.Statement) -> String {
    let reasoning = statement.reasoning.map { "; the date: \($0)" } ?? ""
    return YAMLText.comment("\(statement.rule) \(statement.sureness)\(reasoning)")
  }

  private func wording(_ value: Draft.Value) -> String? {
    guard case .quantity(let quantity) = value else { return nil }
    return "wording: \(YAMLText.quoted(quantity.wording.trimmingSpaces))"
  }

  private func evidence(_ statement: Draft.Statement) -> String {
    "evidence: {source: \(source), paragraph: \(draft.paragraph(of: statement)), quote: \(YAMLText.quoted(draft.quote(of: statement)))}"
  }

  private func value(_ value: Draft.Value) -> String {
    switch value {
    case .thing(let key): id(key) ?? key
    case .quantity(let quantity): YAMLText.quoted(QuantityText.text(quantity))
    case .date(let date): YAMLText.quoted(date.edtf)
    case .code(let word): word
    }
  }
}
