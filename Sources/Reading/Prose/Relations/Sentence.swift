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
    guard let index = names.firstIndex(where: { $0.range == mention.range }) else { return [mention] }
    var (first, last) = (index, index)
    while let previous = listed(before: first, acrossTitles) { first = previous }
    while let next = listed(after: last, acrossTitles) { last = next }
    return names[first...last].filter { $0.kind == mention.kind }
  }

  private func listed(before index: Int, _ acrossTitles: Bool) -> Int? {
    if index > 0, areListed(index - 1, index) { return index - 1 }
    // 他和浙江大学副教授罗嘉树: where the second works stands between.
    guard acrossTitles, index > 1, names[index].kind == .person, names[index - 1].kind == .organization,
      isTitle(between: index - 1, index), areListed(index - 2, before: index - 1)
    else { return nil }
    return index - 2
  }

  private func listed(after index: Int, _ acrossTitles: Bool) -> Int? {
    if index + 1 < names.count, areListed(index, index + 1) { return index + 1 }
    guard index + 2 < names.count, listed(before: index + 2, acrossTitles) == index else { return nil }
    return index + 2
  }

  private func isTitle(between one: Int, _ two: Int) -> Bool {
    let range = names[one].range.upperBound..<max(names[one].range.upperBound, names[two].range.lowerBound)
    return range.isEmpty
      || scanned.word(.title, endingAt: range.upperBound).map { $0.start - Int32(range.lowerBound) <= 8 }
        ?? false
  }

  private func areListed(_ one: Int, before two: Int) -> Bool {
    names[one].kind == .person
      && scanned.isJoint(
        names[one].range.upperBound..<max(names[one].range.upperBound, names[two].range.lowerBound))
  }

  private func areListed(_ one: Int, _ two: Int) -> Bool {
    names[one].kind == names[two].kind
      && scanned.isJoint(
        names[one].range.upperBound..<max(names[one].range.upperBound, names[two].range.lowerBound))
  }

  func last(_ kinds: Set<EntityKind>, before place: Int) -> NameMention? {
    names.last { kinds.contains($0.kind) && $0.range.upperBound <= place }
  }

  func first(_ kinds: Set<EntityKind>, after place: Int, within limit: Int = .max) -> NameMention? {
    names.first {
      kinds.contains($0.kind) && $0.range.lowerBound >= place && $0.range.lowerBound - place <= limit
    }
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

/// A word that says a relation, and which.
struct Trigger {
  struct Sense {
    let property: Property
    /// Whether the subject of the relation stands where the object of the verb would.
    let isReversed: Bool
  }

  let range: Range<Int>
  let senses: [Sense]

  /// Whether it ties two things, rather than a thing and an amount.
  var isTie: Bool {
    senses.contains { sense in
      if case .entity = sense.property.definition.values { true } else { false }
    }
  }
}

/// Who and what was spoken of last.
struct Topic {
  var person: NameMention?
  var organization: NameMention?
  var model: NameMention?
  /// What the last sentence that named an organisation or a model began with: what "it" means.
  var thing: NameMention?
  /// How often each organisation was named so far, and the last mention of each.
  fileprivate var organizations: [String: (count: Int, last: NameMention)] = [:]
  /// The organisation named most, from its second mention on: what the whole text is about.
  fileprivate(set) var main: NameMention?

  /// What "the institute" means: the last that is called one, else what the text is about.
  func organization(called noun: String) -> NameMention? {
    let called = organizations.values.filter {
      $0.last.key.lowercased().split { $0 == " " || $0 == "-" }.contains { $0 == noun }
    }
    return called.max { $0.last.range.lowerBound < $1.last.range.lowerBound }?.last ?? main
  }

  /// The model named most, the first of equals.
  fileprivate(set) var mainModel: NameMention?
  fileprivate var models: [String: Int] = [:]

  func mention(of kinds: Set<EntityKind>) -> NameMention? {
    if kinds.contains(.person), let person { return person }
    if kinds.contains(.organization), let organization { return organization }
    return kinds.contains(.model) ? model : nil
  }

  /// - Parameter scanned: 孙茂松的学生 speaks of the student.
  mutating func advance(over names: [NameMention], in scanned: ScannedText) {
    let people = names.filter { $0.kind == .person }
    person =
      people.first { scanned[$0.range.upperBound] != "的" && scanned[$0.range.upperBound] != "'" } ?? people
      .first ?? person
    organization = names.first { $0.kind == .organization } ?? organization
    model = names.first { $0.kind == .model } ?? model
    for name in names where name.kind == .organization { count(name) }
    for name in names where name.kind == .model { countModel(name) }
    if let first = names.first, first.kind == .model || first.kind == .organization { thing = first }
  }
}

extension Topic {
  fileprivate mutating func countModel(_ name: NameMention) {
    let count = (models[name.key] ?? 0) + 1
    models[name.key] = count
    if count > mainModel.flatMap({ models[$0.key] }) ?? 0 { mainModel = name }
  }

  fileprivate mutating func count(_ name: NameMention) {
    let count = (organizations[name.key]?.count ?? 0) + 1
    organizations[name.key] = (count, name)
    let most = main.flatMap { organizations[$0.key]?.count } ?? 1
    if count > most { main = name }
  }
}

extension ScannedText {
  func endsClause(_ place: Int) -> Bool {
    switch text[place] {
    case ",", ":": !(self[place - 1].isDigit && self[place + 1].isDigit)
    default: text[place].endsSentence || text[place] == "\n"
    }
  }

  /// Whether what stands between two names joins them to a list.
  func isJoint(_ range: Range<Int>) -> Bool {
    guard range.count <= 6 else { return false }
    let rest = text[range].filter { !$0.isSpace && $0 != "“" && $0 != "”" && $0 != "," && $0 != "、" }
    switch rest.count {
    case 0: return text[range].contains { $0 == "," || $0 == "、" }
    case 1: return ["与", "和", "及", "&"].contains(rest[0])
    case 2: return rest == ["以", "及"]
    case 3: return rest == ["a", "n", "d"]
    default: return false
    }
  }
}

/// One way in which sentences say relations.
protocol RelationRule: Sendable {
  func statements(in sentence: Sentence) -> [Draft.Statement]
}
