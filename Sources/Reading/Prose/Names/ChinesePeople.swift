import Knowledge

/// Finds names of people in Chinese: a surname, one or two more characters, and what stands around them.
///
/// A name is believed where one place makes it sure (a title, a verb that people do, a list of people),
/// and then found wherever it stands.
struct ChinesePeople {
  /// How far a surname alone is to be believed: one that is a common word too is weak, one that is both often half.
  enum Trust { case weak, half, full }

  /// A string that could be a name, at one place.
  struct Candidate {
    let range: Range<Int>
    /// The characters, sixteen bits each.
    let name: UInt64
    let left: Int
    let right: Int
    /// How much its characters speak against it.
    let doubt: Int
    /// How much they speak for it.
    let hope: Int
    let trust: Trust
    /// The characters beside it.
    let neighbours: (left: UInt32, right: UInt32)

    var score: Int { left + right - 2 * doubt + (left > 0 && right > 0 ? hope : 0) }
  }

  let page: NamePage
  private var scanned: ScannedText { page.scanned }
  private static let never: WordCategory = [.word, .knownOrg, .place, .country, .knownModel, .hardware]
  private static let surnames: WordCategory = [.surname, .weakSurname]

  init(_ page: NamePage) { self.page = page }

  /// The places of names, the longest first where several begin together, with why each is believed.
  func mentions() -> [(range: Range<Int>, rule: NameMention.Rule)] {
    let candidates = candidates()
    let western = page.mentions.filter { $0.kind == .person }.map(\.range)
    var names = CandidateNames(candidates, listing: { _ in 0 })
    for _ in 1...3 {
      let count = names.count
      let people = western + candidates.filter { names.holds($0.name) }.map(\.range)
      let series = NameSeries(scanned, candidates.map(\.range), people: people)
      names = CandidateNames(candidates, listing: { series.support($0.range) })
      if names.count == count { break }
    }
    return candidates.filter { names.holds($0.name) }
      .sorted { ($0.range.count, $1.range.lowerBound) > ($1.range.count, $0.range.lowerBound) }
      .map { ($0.range, $0.left + $0.right >= 9 ? .title : .context) }
  }

  private func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for hit in scanned.words.all where hit.categories.contains(anyOf: Self.surnames) {
      guard mayBegin(hit) else { continue }
      let left = left(Int(hit.start))
      for length in 1...2 {
        let end = Int(hit.end) + length
        guard end <= scanned.count, mayBeGiven(end - 1), length == 1 || !isWord(end - 2) else { break }
        found.append(candidate(hit, end, left))
      }
    }
    return found
  }

  private func candidate(_ surname: WordIndex.Hit, _ end: Int, _ left: Int) -> Candidate {
    let (range, given) = (Int(surname.start)..<end, Int(surname.end)..<end)
    return Candidate(
      range: range, name: packed(range), left: left, right: right(end), doubt: doubt(given),
      hope: hope(given),
      trust: trust(surname.categories),
      neighbours: (neighbour(range.lowerBound - 1), neighbour(end)))
  }

  /// No word of another use begins here, and no longer surname holds this one; 秦先生 and 秦认为 name nobody yet.
  private func mayBegin(_ surname: WordIndex.Hit) -> Bool {
    let (start, end) = (Int(surname.start), Int(surname.end))
    return scanned.word(Self.never, at: start) == nil && !isInsideWord(start) && page.isFree(start)
      && !isRole(start) && scanned.word(Self.surnames, at: start)?.end == surname.end
      && (scanned.word(.surname, at: start - 1)?.end ?? 0) < end
      && (scanned.word([.title, .personVerb], at: end)?.range.count ?? 0) < 2
  }

  private func trust(_ surname: WordCategory) -> Trust {
    guard surname.contains(.weakSurname) else { return .full }
    return surname.contains(.surname) ? .half : .weak
  }

  private func neighbour(_ place: Int) -> UInt32 { scanned[place].isHan ? scanned[place].value : 0 }

  /// 任首席科学家 is no Mr Ren.
  private func isRole(_ start: Int) -> Bool {
    scanned.word(.roleVerb, at: start).map { scanned.word(.title, at: Int($0.end)) != nil } ?? false
  }

  private func packed(_ range: Range<Int>) -> UInt64 {
    range.reduce(0) { $0 << 16 | UInt64(scanned.text[$1].value & 0xFFFF) }
  }

  private func doubt(_ given: Range<Int>) -> Int {
    isDoubled(given) ? 0 : given.count { scanned.lexicon.givenDoubts.contains(scanned.text[$0]) }
  }

  private func hope(_ given: Range<Int>) -> Int {
    isDoubled(given) ? 1 : given.count { scanned.lexicon.givenHopes.contains(scanned.text[$0]) }
  }

  /// 多多
  private func isDoubled(_ given: Range<Int>) -> Bool {
    given.count == 2 && scanned[given.lowerBound] == scanned[given.lowerBound + 1]
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
    if isQuoted(end) { return 6 }
    if let verb = scanned.word([.personVerb, .relation, .roleVerb], at: end) {
      return isOfFirms(verb) ? 3 : 4
    }
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
    "来", "到", "进", "写", "站", "坐", "教", "读", "住", "见", "打", "用", "拿", "调", "考", "定", "常", "总", "先", "早",
    "晚", "每", "因", "所", "以", "同", "亲", "毕", "任", "兼", "获", "受", "才", "仍", "而", "但", "却", "均", "并", "拒", "点",
  ]

  /// 发布, which companies do sooner.
  private func isOfFirms(_ verb: WordIndex.Hit) -> Bool {
    verb.categories.contains(.relation)
      && scanned.lexicon.qualifiers(.relation, of: verb.word).contains {
        $0 == "released" || $0 == "established"
      }
  }

  /// 某某说:“…”, “…”某某说。
  private func isQuoted(_ end: Int) -> Bool {
    guard let saying = scanned.word(.saying, at: end) else { return false }
    return !scanned[Int(saying.end)].isHan
  }

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
    // 院士某某, 记者 某某, 创始人:某某
    let gap = scanned[start - 1].isSpace || scanned[start - 1] == ":" ? start - 1 : start
    if scanned.word(.title, endingAt: gap) != nil { return 6 }
    if let copula = scanned.word([.copula, .listLead], endingAt: gap),
      scanned.word(.title, endingAt: Int(copula.start)) != nil
    {
      return 6
    }
    if !page.isFree(start - 1) { return 3 }
    // 某实验室的某某
    if scanned[start - 1] == "的", start > 1,
      !page.isFree(start - 2) || scanned.word([.title, .arrival], endingAt: start) != nil
        || scanned.word(.title, endingAt: start - 1) != nil
    {
      return 4
    }
    if scanned[start - 1] == "的" { return 2 }
    if !scanned[start - 1].isHan { return 3 }
    if scanned.word(.personLeft, endingAt: start) != nil { return 3 }
    return scanned[start - 1] == "在" ? 1 : 0
  }
}
