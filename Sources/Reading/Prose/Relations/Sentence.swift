import Knowledge

/// One sentence with what was found in it, for the rules that look for relations.
struct Sentence {
  let scanned: ScannedText
  let range: Range<Int>
  /// In their order; pronouns count as mentions of what they stand for.
  let names: [NameMention]
  let quantities: [QuantityMention]
  let dates: [ResolvedDate]
  /// Words that say a relation, in their order, none over another or over a name.
  let triggers: [Trigger]
  /// Who or what the sentences before were about.
  let topic: Topic

  private var text: [Unicode.Scalar] { scanned.text }

  /// The part of the sentence between commas that holds a place.
  func clause(at place: Int) -> Range<Int> {
    var (start, end) = (place, place)
    while start > range.lowerBound, !scanned.endsClause(start - 1) { start -= 1 }
    while end < range.upperBound, !scanned.endsClause(end) { end += 1 }
    return start..<end
  }

  /// A mention and those of its kind that are listed with it: 甲、乙与丙; A, B and C.
  /// - Parameter acrossTitles: whether 甲和某大学教授乙 is a list of two people.
  func list(with mention: NameMention, acrossTitles: Bool = false) -> [NameMention] {
    NameLists(names, scanned).list(with: mention, acrossTitles: acrossTitles)
  }

  func last(_ kinds: Set<EntityKind>, before place: Int) -> NameMention? {
    names.last { kinds.contains($0.kind) && $0.range.upperBound <= place }
  }

  func first(_ kinds: Set<EntityKind>, after place: Int, within limit: Int = .max) -> NameMention? {
    names.first {
      kinds.contains($0.kind) && $0.range.lowerBound >= place && $0.range.lowerBound - place <= limit
    }
  }

  /// A model that everybody knows, where the text is about another.
  func isForeign(_ model: NameMention) -> Bool {
    guard let main = topic.mainModel, main.key != model.key, !isKnown(main) else { return false }
    return isKnown(model)
  }

  private func isKnown(_ model: NameMention) -> Bool {
    scanned.word(.knownModel, at: model.range.lowerBound) != nil
  }

  /// Whether a verb that ties two names stands in a range.
  func hasVerb(in range: Range<Int>) -> Bool {
    triggers.contains { $0.isTie && range.overlaps($0.range) }
  }

  /// Whether no comma or colon stands in a range.
  func isOneClause(_ range: Range<Int>) -> Bool { !range.contains { scanned.endsClause($0) } }

  /// The date that a place goes by: the last in its clause, else the last before it in the sentence.
  func date(for place: Int) -> PartialDate? {
    let clause = clause(at: place)
    return
      (dates.last { clause.contains($0.range.lowerBound) } ?? dates.last { $0.range.upperBound <= place })?
      .date
  }

  func statement(
    _ subject: NameMention, _ property: Property, _ value: Draft.Value, when: PartialDate? = nil,
    role: String? = nil, rule: String, _ sureness: Double
  ) -> Draft.Statement {
    Draft.Statement(
      subject: subject.key, property: property, value: value, when: when, role: role, place: range,
      rule: rule,
      sureness: sureness)
  }

  func statement(
    _ subject: NameMention, _ property: Property, _ object: NameMention, when: PartialDate? = nil,
    role: String? = nil, rule: String, _ sureness: Double
  ) -> Draft.Statement {
    statement(subject, property, .thing(object.key), when: when, role: role, rule: rule, sureness)
  }
}

extension ScannedText {
  /// 接替某人: whose post another takes.
  func isReplaced(_ person: NameMention) -> Bool {
    let start = person.range.lowerBound
    return ["接替", "取代"].contains(surface(max(0, start - 2)..<start))
  }

  func endsClause(_ place: Int) -> Bool {
    switch text[place] {
    case ",", ":": !(self[place - 1].isDigit && self[place + 1].isDigit)
    default: text[place].endsSentence || text[place] == "\n"
    }
  }
}

/// One way in which sentences say relations.
protocol RelationRule: Sendable {
  func statements(in sentence: Sentence) -> [Draft.Statement]
}
