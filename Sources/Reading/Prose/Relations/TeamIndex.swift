import Knowledge

/// Which team each person leads or is of, as the whole text tells: what 林某团队 means.
struct TeamIndex {
  private var teams: [String: NameMention] = [:]
  private var doubtful: Set<String> = []

  init(_ names: [NameMention], in scanned: ScannedText) {
    let called = Set(
      names.filter { $0.kind == .organization && scanned.isTeam(endingAt: $0.range.upperBound) }.map(\.key))
    guard !called.isEmpty else { return }
    for (one, two) in zip(names, names.dropFirst()) {
      let gap = one.range.upperBound..<max(one.range.upperBound, two.range.lowerBound)
      guard gap.count <= 8 else { continue }
      if one.kind == .person, called.contains(two.key), Self.says(.leads, gap, scanned) {
        bind(one, two)
      } else if two.kind == .person, called.contains(one.key),
        scanned.word(.title, endingAt: gap.upperBound) != nil
      {
        bind(two, one)
      }
    }
  }

  /// The one team of a person, if the text ties them to no other.
  func team(of person: NameMention) -> NameMention? {
    doubtful.contains(person.key) ? nil : teams[person.key]
  }

  private mutating func bind(_ person: NameMention, _ team: NameMention) {
    if let known = teams[person.key], known.key != team.key { doubtful.insert(person.key) }
    teams[person.key] = team
  }

  private static func says(_ property: Property, _ range: Range<Int>, _ scanned: ScannedText) -> Bool {
    scanned.words.hits(.relation, in: range).contains {
      scanned.lexicon.qualifiers(.relation, of: $0.word).contains(property.rawValue)
    }
  }
}
