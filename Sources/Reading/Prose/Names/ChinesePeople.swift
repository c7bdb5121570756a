import Knowledge

/// Finds names of people in Chinese: a surname, one or two more characters, and what stands around them.
///
/// A name is believed where one place makes it sure (a title, a verb that people do, a list of people),
/// and then found wherever it stands.
struct ChinesePeople {
  /// A string that could be a name, at one place.
  struct Candidate {
    let range: Range<Int>
    /// The characters, sixteen bits each.
    let name: UInt64
    let left: Int
    let right: Int
    /// How much its characters speak against it.
    let doubt: Int
    /// Whether its surname is a common word too.
    let isWeak: Bool
  }

  let page: NamePage
  private var scanned: ScannedText { page.scanned }
  private static let never: WordCategory = [.word, .knownOrg, .place, .country, .knownModel, .hardware]

  init(_ page: NamePage) { self.page = page }

  /// The places of names, the longest first where several begin together, with why each is believed.
  func mentions() -> [(range: Range<Int>, rule: NameMention.Rule)] {
    let candidates = candidates()
    let first = CandidateNames(candidates, isListed: { _ in false })
    let listed = ListNeighbours(scanned, candidates.filter { first.holds($0.name) }.map(\.range))
    let names = CandidateNames(candidates, isListed: { listed.isListed($0.range) })
    return candidates.filter { names.holds($0.name) }
      .sorted { ($0.range.count, $1.range.lowerBound) > ($1.range.count, $0.range.lowerBound) }
      .map { ($0.range, $0.left + $0.right >= 9 ? .title : .context) }
  }

  private func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for hit in scanned.words.all where hit.categories.contains(anyOf: [.surname, .weakSurname]) {
      let start = Int(hit.start)
      guard scanned.word(Self.never, at: start) == nil, !isInsideWord(start), page.isFree(start),
        !isRole(start)
      else { continue }
      let left = left(start)
      for length in 1...2 {
        let end = Int(hit.end) + length
        guard end <= scanned.count, mayBeGiven(end - 1), length == 1 || !isWord(end - 2) else { break }
        let range = start..<end
        found.append(
          Candidate(
            range: range, name: packed(range), left: left, right: right(end),
            doubt: doubt(Int(hit.end)..<end),
            isWeak: hit.categories.contains(.weakSurname)))
      }
    }
    return found
  }

  /// 任首席科学家 is no Mr Ren.
  private func isRole(_ start: Int) -> Bool {
    scanned.word(.roleVerb, at: start).map { scanned.word(.title, at: Int($0.end)) != nil } ?? false
  }

  private func packed(_ range: Range<Int>) -> UInt64 {
    range.reduce(0) { $0 << 16 | UInt64(scanned.text[$1].value & 0xFFFF) }
  }

  private func doubt(_ given: Range<Int>) -> Int {
    given.count { scanned.lexicon.givenDoubts.contains(scanned.text[$0]) }
  }

  private func mayBeGiven(_ place: Int) -> Bool {
    scanned.text[place].isHan && page.isFree(place)
      && !scanned.lexicon.givenStops.contains(scanned.text[place])
  }

  /// 王明 in 王明发布: what begins behind the first given character is a word of its own.
  private func isWord(_ place: Int) -> Bool {
    scanned.word([.personVerb, .title, .knownOrg], at: place + 1) != nil
  }

  private func isInsideWord(_ start: Int) -> Bool {
    for place in max(0, start - 3)..<start {
      if let word = scanned.word(Self.never, at: place), Int(word.end) > start { return true }
    }
    return false
  }

  /// How much what stands behind speaks for a person, in halves of a point.
  private func right(_ end: Int) -> Int {
    let next = scanned[end]
    if isPlaceInPicture(end) || scanned.word(.title, at: end) != nil { return 6 }
    if isIntroducedByTitle(end) { return 5 }
    if scanned.word([.personVerb, .relation, .roleVerb], at: end) != nil { return 4 }
    if next == ",", scanned[end + 1] == "他" || scanned[end + 1] == "她" { return 5 }
    if !next.isHan || !page.isFree(end) { return 3 }
    if next == "等" { return 3 }
    return Self.follows.contains(next) ? 2 : 0
  }

  private static let follows: Set<Unicode.Scalar> = [
    "的", "与", "和", "跟", "在", "是", "从", "向", "对", "及", "曾", "则", "也", "都", "便", "就", "于", "将", "把", "为", "又",
    "已", "现",
    "后", "不", "问", "答", "讲", "笑", "想", "写", "拉", "带", "去", "找", "做", "听", "走", "看", "当", "管", "给", "让", "回",
    "接", "正", "更", "还", "刚", "最", "没", "有", "被", "再", "却", "只", "随", "自", "这", "那", "一",
  ]

  /// 陆知微是某院主任: a title ends the clause.
  private func isIntroducedByTitle(_ end: Int) -> Bool {
    guard let copula = scanned.word(.copula, at: end) else { return false }
    var stop = Int(copula.end)
    while stop - end < 40, stop < scanned.count, !scanned.endsClause(stop) { stop += 1 }
    return scanned.words.contains(.title, in: Int(copula.end)..<stop)
  }

  /// 刘知远(右)
  private func isPlaceInPicture(_ end: Int) -> Bool {
    guard scanned[end] == "(" else { return false }
    switch scanned[end + 1] {
    case "左", "右", "中", "前", "后": return true
    default: return false
    }
  }

  private func left(_ start: Int) -> Int {
    guard start > 0 else { return 3 }
    if let title = scanned.word(.title, endingAt: start), Int(title.start) < start { return 6 }
    if !page.isFree(start - 1) { return 3 }
    // 某实验室的某某
    if scanned[start - 1] == "的", start > 1,
      !page.isFree(start - 2) || scanned.word(.title, endingAt: start - 1) != nil
    {
      return 4
    }
    if scanned[start - 1] == "的" { return 2 }
    if !scanned[start - 1].isHan { return 3 }
    return scanned.word(.personLeft, endingAt: start) != nil ? 3 : 0
  }
}

/// Which candidates are names, from all places of a document together.
struct CandidateNames {
  fileprivate struct Places {
    var count = 0
    var best = 0
    var bounded = 0
    var ended = 0
    var isWeak = false
  }

  private var accepted: Set<UInt64> = []

  init(_ candidates: [ChinesePeople.Candidate], isListed: (ChinesePeople.Candidate) -> Bool) {
    var places: [UInt64: Places] = [:]
    for candidate in candidates {
      let score = candidate.left + candidate.right + (isListed(candidate) ? 4 : 0) - 2 * candidate.doubt
      places[candidate.name, default: Places()].add(score, candidate)
    }
    let believed = Set(places.filter { Self.isName($1, length: Self.length($0)) }.keys)
    let longer = Self.extensions(places)
    accepted = believed.filter { name in
      guard let own = places[name] else { return false }
      return !Self.isCutShort(own, longer[name]) && !Self.isTooLong(own, places[name >> 16], believed, name)
    }
  }

  func holds(_ name: UInt64) -> Bool { accepted.contains(name) }

  /// Of two characters many words are made, of three beginning with a surname few: those need less.
  private static func isName(_ places: Places, length: Int) -> Bool {
    if places.isWeak { return places.best >= (length > 2 ? 8 : 9) }
    return places.best >= (length > 2 ? 5 : 6) || places.bounded >= (length > 2 ? 2 : 3)
  }

  private static func length(_ name: UInt64) -> Int { name > 0xFFFF_FFFF ? 3 : 2 }

  /// The most frequent name that goes on from each.
  private static func extensions(_ places: [UInt64: Places]) -> [UInt64: Places] {
    var longer: [UInt64: Places] = [:]
    for (name, own) in places where name > 0xFFFF_FFFF {
      let short = name >> 16
      if let known = longer[short], (known.count, known.ended) >= (own.count, own.ended) { continue }
      longer[short] = own
    }
    return longer
  }

  /// 刘知 is no name where 远 always follows.
  private static func isCutShort(_ own: Places, _ longer: Places?) -> Bool {
    guard let longer else { return false }
    return longer.count * 10 >= own.count * 8 && longer.ended >= own.ended
  }

  /// 唐杰提 is no name where 唐杰 stands elsewhere with other characters behind it.
  private static func isTooLong(
    _ own: Places, _ short: Places?, _ believed: Set<UInt64>, _ name: UInt64
  ) -> Bool {
    guard let short, believed.contains(name >> 16) else { return false }
    return short.ended > own.ended && short.count > own.count
  }
}

extension CandidateNames.Places {
  fileprivate mutating func add(_ score: Int, _ candidate: ChinesePeople.Candidate) {
    count += 1
    best = max(best, score)
    isWeak = candidate.isWeak
    if candidate.left > 0 && candidate.right > 0 && candidate.doubt == 0 { bounded += 1 }
    if candidate.right > 0 { ended += 1 }
  }
}

/// Where a name would stand in a list with people: 甲、乙与丙.
private struct ListNeighbours {
  private let scanned: ScannedText
  private let starts: Set<Int>
  private let ends: Set<Int>

  init(_ scanned: ScannedText, _ people: [Range<Int>]) {
    self.scanned = scanned
    starts = Set(people.map(\.lowerBound))
    ends = Set(people.map(\.upperBound))
  }

  func isListed(_ range: Range<Int>) -> Bool {
    isJoint(range.lowerBound - 1) && ends.contains(range.lowerBound - 1)
      || isJoint(range.upperBound) && starts.contains(range.upperBound + 1)
  }

  private func isJoint(_ place: Int) -> Bool {
    switch scanned[place] {
    case "、", "与", "和", "及": true
    default: false
    }
  }
}
