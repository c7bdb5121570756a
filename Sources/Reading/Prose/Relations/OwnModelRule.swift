import Knowledge

/// Who made the models of a text that nobody in it is said to have made: whom the text is about, where it tells
/// of them more than their names, and they are none that everybody knows.
struct OwnModelRule {
  private let main: String?
  private let names: [String: Int]
  private let lexicon: Lexicon

  private let programme: String?

  init(_ mentions: [NameMention], main: String?, programme: String?, _ lexicon: Lexicon) {
    (self.main, self.programme) = (main, programme)
    self.lexicon = lexicon
    var names: [String: Int] = [:]
    for mention in mentions where mention.kind == .model { names[mention.key, default: 0] += 1 }
    self.names = names
  }

  func statements(besides found: [Draft.Statement]) -> [Draft.Statement] {
    guard let main else { return [] }
    var (made, others): (Set<String>, Set<String>) = ([], [])
    var told: [String: Range<Int>] = [:]
    for statement in found {
      if statement.property == .developed, case .thing(let key) = statement.value {
        made.insert(key)
        if statement.subject != main { others.insert(key) }
      }
      if Self.telling.contains(statement.property), told[statement.subject] == nil {
        told[statement.subject] = statement.place
      }
    }
    return names.keys.sorted().compactMap { model in
      guard !made.contains(model), !isKnown(model), let place = told[model],
        programme.map({ !model.hasPrefix($0) }) ?? true, !others.contains(where: model.hasPrefix)
      else { return nil }
      return Draft.Statement(
        subject: main, property: .developed, value: .thing(model), place: place, rule: "own model",
        sureness: 0.5)
    }
  }

  /// What is told of a model that a text presents, and seldom of one that it only compares.
  private static let telling: Set<Property> = [.released, .parameters, .trainedOn, .basedOn, .uses, .data]

  private func isKnown(_ model: String) -> Bool {
    let name = ScannedText(model, lexicon)
    return name.word(.knownModel, at: 0) != nil
  }
}
