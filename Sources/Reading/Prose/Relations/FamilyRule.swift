import Knowledge

/// Who made a family of models made its versions too, where nobody else is said to have: Kestrel 2 of Kestrel.
struct FamilyRule {
  private let models: [String]
  private let organizations: Set<String>
  private let lexicon: Lexicon

  init(_ mentions: [NameMention], _ lexicon: Lexicon) {
    models = mentions.filter { $0.kind == .model }.map(\.key).uniqued().sorted()
    organizations = Set(mentions.filter { $0.kind == .organization }.map(\.key))
    self.lexicon = lexicon
  }

  func statements(besides found: [Draft.Statement]) -> [Draft.Statement] {
    let makings = found.filter { $0.property == .developed }
    let made = Set(makings.compactMap(Self.model))
    let byModel = Dictionary(grouping: makings) { Self.model($0) ?? "" }
    return models.filter { !made.contains($0) }.flatMap { model -> [Draft.Statement] in
      guard let base = base(of: model, made) else { return [] }
      // People come and go between two versions.
      return (byModel[base] ?? []).filter { organizations.contains($0.subject) }.map {
        Draft.Statement(
          subject: $0.subject, property: .developed, value: .thing(model), place: $0.place, rule: "family",
          sureness: $0.sureness * 0.7)
      }
    }
  }

  private static func model(_ statement: Draft.Statement) -> String? {
    if case .thing(let key) = statement.value { key } else { nil }
  }

  /// The longest name that this one goes on from with a version or variant.
  private func base(of model: String, _ made: Set<String>) -> String? {
    model.indices.dropFirst(2).reversed().lazy.map { (String(model[..<$0]), String(model[$0...])) }
      .first { made.contains($0) && isVersion($1) }?.0
  }

  private func isVersion(_ rest: String) -> Bool {
    let word = rest.drop { $0 == " " || $0 == "-" }
    return word.first?.isNumber == true || lexicon.has(String(word), in: .modelVariant)
  }
}
