import Knowledge

/// Teams that bear the name of a person, where somebody is said to be of one: 属于林老师的团队.
///
/// Elsewhere 林某团队 is another word for what the person leads, or for the person.
struct PersonalTeams {
  private let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  struct Team {
    /// The words behind the person's name.
    let range: Range<Int>
    let name: String
  }

  func teams() -> [Team] {
    page.mentions.filter { $0.kind == .person }.compactMap(team)
  }

  private func team(_ person: NameMention) -> Team? {
    let (start, end) = (person.range.lowerBound, person.range.upperBound)
    guard let verb = scanned.word(.belonging, endingAt: start), Int(verb.start) > 0 else { return nil }
    var place = end
    if let title = scanned.word(.title, at: place) { place = Int(title.end) }
    if scanned[place] == "的" { place += 1 }
    guard let team = scanned.word(.teamSuffix, at: place), page.isFree(end..<Int(team.end)) else {
      return nil
    }
    return Team(range: end..<Int(team.end), name: scanned.surface(start..<Int(team.end)))
  }
}
