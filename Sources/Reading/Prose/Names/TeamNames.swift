import Knowledge

/// Short names of teams that stand alone, once a text has called them teams: 银杏 after “银杏”小组.
///
/// Two characters are a name only where the text quotes them or calls them a team twice.
struct TeamNames {
  private let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// What each short name stands for.
  func aliases() -> [String: String] {
    let teams = page.mentions.filter {
      $0.kind == .organization && $0.rule != .known && $0.surface.count == 2
        && scanned.isTeam(endingAt: $0.range.upperBound)
    }
    guard !teams.isEmpty else { return [:] }
    let counts = Dictionary(teams.map { ($0.surface, 1) }, uniquingKeysWith: +)
    let quoted = quoted()
    return Dictionary(
      teams.filter { counts[$0.surface] ?? 0 > 1 || quoted.contains($0.surface) }.map {
        ($0.surface, $0.key)
      },
      uniquingKeysWith: { first, _ in first })
  }

  private func quoted() -> Set<String> {
    Set(
      scanned.text.indices.filter { scanned.text[$0] == "“" && scanned[$0 + 3] == "”" }.map {
        scanned.surface(($0 + 1)..<($0 + 3))
      })
  }
}

extension ScannedText {
  /// Whether a word for a team stands at a place, a quotation mark aside.
  func isTeam(endingAt place: Int) -> Bool {
    word(.teamSuffix, at: self[place] == "”" ? place + 1 : place) != nil
  }

  /// Whether a mention is that of a team, by what it ends in or what follows.
  func isTeamName(_ mention: NameMention) -> Bool {
    isTeam(endingAt: mention.range.upperBound) || word(.teamSuffix, endingAt: mention.range.upperBound) != nil
  }
}
