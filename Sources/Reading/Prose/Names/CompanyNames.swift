import Knowledge

/// Finds organisations whose names do not say that they are ones, by what is done with them: people found,
/// join and leave them, they raise money, they stand in lists with others.
struct CompanyNames {
  /// Where something is done that is done with organisations, and how much that says.
  private struct Place {
    let range: Range<Int>
    let score: Int
  }

  private let page: NamePage
  /// Where the organisations that are known already end, by where they begin.
  private let ends: [Int: Int]
  /// Words that stand behind a capitalised one, as surnames do.
  private let surnames: Set<String>
  private var scanned: ScannedText { page.scanned }

  /// What is sure by one place, and what several have to add up to.
  private static let sure = 5

  init(_ page: NamePage) {
    self.page = page
    ends = Dictionary(
      page.mentions.filter { $0.kind == .organization }.map { ($0.range.lowerBound, $0.range.upperBound) },
      uniquingKeysWith: max)
    surnames = page.seconds { page.scanned.word([.englishStop, .title], at: $0) == nil }
  }

  func ranges() -> [Range<Int>] {
    let places = (behindVerbs() + atClauses() + inLists() + sources()).filter { mayName($0.range, $0.score) }
    var scores: [String: [Int: Int]] = [:]
    for place in places {
      scores[scanned.surface(place.range), default: [:]][place.range.lowerBound, default: 0] += place.score
    }
    let likely = scores.filter { $1.values.contains { $0 > 2 } }
    let units = units(likely.keys.sorted())
    return places.map(\.range).filter {
      let name = scanned.surface($0)
      guard let scores = likely[name]?.values else { return false }
      return scores.contains { $0 >= Self.sure } || units.contains(name)
        || name.first?.isASCII == true && scores.count > 1
        || scores.count > 1 && scores.reduce(0, +) >= Self.sure
    }
  }

  /// Those that stand elsewhere too, with others beside them on both sides, as parts of words do not.
  private func units(_ names: [String]) -> Set<String> {
    var beside = names.map { _ in (left: Set<UInt32>(), right: Set<UInt32>()) }
    WordAutomaton(names.map { TextFolding.fold($0) }).scan(scanned.text) { word, start, end in
      beside[Int(word)].left.insert(neighbour(start - 1))
      beside[Int(word)].right.insert(neighbour(end))
    }
    return Set(
      zip(names, beside).filter { $0.count > 3 && $1.left.count > 1 && $1.right.count > 1 }.map(\.0))
  }

  private func neighbour(_ place: Int) -> UInt32 { scanned[place].isHan ? scanned[place].value : 0 }

  // MARK: Places

  /// 创办燧石计算, 离开“深度漫游”
  private func behindVerbs() -> [Place] {
    scanned.words.all.flatMap { hit -> [Place] in
      if hit.categories.contains(.backer) { return listed(from: Int(hit.end)) }
      if hit.categories.contains(.naming) { return named(hit) }
      guard let score = score(behind: hit) else { return [] }
      var start = Int(hit.end)
      while scanned[start].isSpace || scanned[start] == "了" || scanned[start] == "过" { start += 1 }
      if scanned[start] == "“", let close = close(from: start + 1) {
        return [Place(range: (start + 1)..<close, score: score + 2)]
      }
      guard let end = end(from: start) else { return [] }
      return [Place(range: start..<end, score: score > 2 && isBound(end) ? score + 1 : score)]
    }
  }

  /// 办了个公司,叫言通软件
  private func named(_ naming: WordIndex.Hit) -> [Place] {
    let place = Int(naming.start)
    if let range = called(Int(naming.end)) { return [Place(range: range, score: Self.sure)] }
    let before = max(0, place - 12)..<place
    guard !before.contains(where: { scanned.text[$0].endsSentence }),
      scanned.words.contains(.companyWord, in: before), let end = item(from: Int(naming.end))
    else { return [] }
    return [Place(range: Int(naming.end)..<end, score: Self.sure)]
  }

  /// 一家叫燕然的公司, 名叫“不系舟”的初创公司: the word for a company stands behind 的.
  private func called(_ start: Int) -> Range<Int>? {
    let isQuoted = scanned[start] == "“"
    let first = isQuoted ? start + 1 : start
    let last = first + 8
    guard
      let end = (first..<last).first(where: { scanned[$0] == (isQuoted ? "”" : "的") || scanned[$0] == "\n" }),
      (2...7).contains(end - first), scanned.text[first..<end].allSatisfy({ $0.isHan || $0.isAlphanumeric })
    else { return nil }
    let de = isQuoted ? end + 1 : end
    guard scanned[de] == "的" else { return nil }
    let behind = (de + 1)..<min(de + 9, scanned.count)
    return !behind.isEmpty && scanned.words.contains(.companyWord, in: behind)
      && !behind.contains { scanned.endsClause($0) && $0 < de + 3 } ? first..<end : nil
  }

  /// 从星桥云租了 256 张, 被并入云天励飞, 领投的是长川: from whom something is got, or who takes or gives.
  private func sources() -> [Place] {
    scanned.words.all.compactMap { hit -> Place? in
      let start = Int(hit.end)
      if hit.categories.contains(.source), scanned[Int(hit.start)].isHan {
        guard let end = sourceEnd(start) else { return nil }
        return Place(range: start..<end, score: Self.sure)
      }
      guard hit.categories.contains(.investing), scanned[start] == "的",
        let lead = scanned.word([.copula, .listLead], at: start + 1), let end = item(from: Int(lead.end))
      else { return nil }
      return Place(range: Int(lead.end)..<end, score: Self.sure)
    }
  }

  /// Where 租了, 借了 or 采购 and an amount begin behind two to six characters.
  private func sourceEnd(_ start: Int) -> Int? {
    (start + 2...start + 6).first { end in
      guard let verb = scanned.word(.relation, at: end) else { return false }
      return scanned.lexicon.qualifiers(.relation, of: verb.word).contains {
        ["rents", "borrows", "orders"].contains($0)
      } && isAmount(Int(verb.end)) && scanned.text[start..<end].allSatisfy(\.isHan)
    }
  }

  /// Whether an amount stands here, or behind 了 and a word or two.
  private func isAmount(_ place: Int) -> Bool {
    (place...place + 3).contains { !page.isFree($0) && scanned.text.indices.contains($0) }
  }

  private func score(behind hit: WordIndex.Hit) -> Int? {
    guard hit.categories.contains(.relation) else { return nil }
    let qualifiers = scanned.lexicon.qualifiers(.relation, of: hit.word)
    if qualifiers.contains("founded") || qualifiers.contains("<part-of") { return 3 }
    // 加入 is said of what is put into a mixture too.
    if qualifiers.contains("joined") { return scanned[Int(hit.start)] == "加" ? 2 : 3 }
    return qualifiers.contains("left") ? 3 : nil
  }

  /// 投资方为甲资本、乙: all that are listed.
  private func listed(from start: Int) -> [Place] {
    var (places, place): ([Place], Int) = ([], start)
    while scanned[place] == "为" || scanned[place] == ":" || scanned[place].isSpace { place += 1 }
    guard place > start || scanned[start - 1] != "方" else { return [] }
    while let end = ends[place] ?? item(from: place) ?? end(from: place) {
      if ends[place] == nil { places.append(Place(range: place..<end, score: Self.sure)) }
      guard isJoint(end) else { break }
      place = end + 1
    }
    return places
  }

  /// 燧石计算成立于, 无问芯穹,天使轮, 丁香园产品总监
  private func atClauses() -> [Place] {
    scanned.text.indices.compactMap { start in
      guard scanned[start].isHan || scanned[start].isUpper, !scanned[start - 1].isHan, page.isFree(start)
      else { return nil }
      if scanned[start - 1] == "\n", let end = item(from: start), scanned[end] == ",",
        scanned.word(.moneyKind, at: end + 1) != nil
      {
        return Place(range: start..<end, score: Self.sure)
      }
      guard let end = end(from: start), let score = score(before: end, from: start)
      else { return nil }
      return Place(range: start..<end, score: score)
    }
  }

  private func score(before end: Int, from start: Int) -> Int? {
    if scanned[start].isLatin { return LatinCompany(scanned).score(before: end) }
    if let title = scanned.word(.title, at: scanned[end] == "的" ? end + 1 : end) {
      return scanned.lexicon.qualifiers(.title, of: title.word).contains { $0 == "leads" || $0 == "founded" }
        ? 3 : nil
    }
    guard let verb = scanned.word(.relation, at: end) else {
      return scanned.word(.saying, at: end) == nil ? nil : 2
    }
    let qualifiers = scanned.lexicon.qualifiers(.relation, of: verb.word)
    if qualifiers.contains("established") { return 3 }
    if qualifiers.contains(where: { ["lends", "allocates"].contains($0) }), isAmount(Int(verb.end)) {
      return end - start > 3 ? Self.sure : 3
    }
    return qualifiers.contains { ["released", "lends", "allocates", "supports"].contains($0) } ? 2 : nil
  }

  /// Between two organisations of a list, or beside one.
  private func inLists() -> [Place] {
    let stops = Set(ends.values)
    return scanned.text.indices.compactMap { joint in
      guard scanned.text[joint] == "、" || isWith(joint) && stops.contains(joint) else { return nil }
      if stops.contains(joint), let end = end(from: joint + 1) {
        return Place(
          range: (joint + 1)..<end,
          score: isJoint(end) && ends[end + 1] != nil || isBackedList(end) ? Self.sure : 3)
      }
      return nil
    }
  }

  private func isWith(_ place: Int) -> Bool { scanned.text[place] == "与" || scanned.text[place] == "和" }

  /// 和玉资本与云岫领投, 瑞昱和群联先后捐了: what is done together is done by two of a kind.
  private func isBackedList(_ end: Int) -> Bool {
    scanned.word([.investing, .jointly], at: end) != nil
  }

  // MARK: Bounds

  /// Where what begins here ends: at a mark, or before a word that is no part of a name.
  private func end(from start: Int) -> Int? {
    var end = start
    if scanned[start].isLatin {
      while end - start < 24, scanned[end].isAlphanumeric || isSpaceInName(end) { end += 1 }
      return end > start ? end : nil
    }
    while end - start < 8, scanned[end].isHan, page.isFree(end), end < start + 2 || !isStop(end) { end += 1 }
    return (2...7).contains(end - start) ? end : nil
  }

  /// Where what stands between two marks ends.
  private func item(from start: Int) -> Int? {
    guard scanned[start].isHan else { return end(from: start) }
    var end = start
    while end - start < 8, scanned[end].isHan, page.isFree(end), !isJoint(end) { end += 1 }
    return (2...6).contains(end - start) && !scanned[end].isHan ? end : nil
  }

  private func isSpaceInName(_ place: Int) -> Bool {
    scanned[place] == " " && scanned[place - 1].isLatin && scanned[place + 1].isUpper
  }

  private func isStop(_ place: Int) -> Bool {
    scanned.word(Self.stops, at: place) != nil || scanned[place] == "及"
  }

  private static let stops: WordCategory = [
    .orgStop, .title, .personVerb, .relation, .companyWord, .saying, .agent, .with, .receiving, .roleVerb,
  ]

  private func isBound(_ end: Int) -> Bool {
    !scanned[end].isHan && scanned[end] != "\"" || scanned.word(.title, at: end) != nil
  }

  private func close(from start: Int) -> Int? {
    (start...(start + 10)).first { scanned[$0] == "”" }
  }

  private func isJoint(_ place: Int) -> Bool {
    scanned[place] == "、" || scanned[place] == "和" || scanned[place] == "与"
  }

  // MARK: Words

  private func mayName(_ range: Range<Int>, _ score: Int) -> Bool {
    let start = range.lowerBound
    guard range.count > 1, page.isFree(range) else { return false }
    if scanned[start].isLatin { return mayNameInLatin(range) }
    guard scanned.text[range].allSatisfy(\.isHan), !Self.counts.contains(scanned[start]),
      score >= Self.sure || !scanned.words.contains(Self.never, in: range),
      scanned.word(Self.never, at: start) == nil,
      score >= Self.sure || scanned.word(Self.neverFirst, at: start) == nil,
      scanned.word(.orgWord, at: start).map({ $0.range.count == 1 }) ?? true
    else { return false }
    // Two or three characters behind a surname are a person sooner.
    return range.count > 3 || score >= Self.sure
      || scanned.word([.surname, .weakSurname], at: start) == nil
  }

  private func mayNameInLatin(_ range: Range<Int>) -> Bool {
    scanned[range.lowerBound].isUpper && !surnames.contains(scanned.surface(range))
      && scanned.text[range].contains { !$0.isUpper && $0.isLatin }
      && scanned.word(
        [
          .englishStop, .functionWord, .pronoun, .knownModel, .notModel, .given, .pinyinSurname, .hardware,
          .title, .modelWord, .place, .knownOrg,
        ], at: range.lowerBound) == nil
      && !scanned.text[range].contains(where: \.isDigit)
  }

  private static let never: WordCategory = [
    .word, .title, .pronoun, .personVerb, .companyWord, .definite, .kin, .notAmount, .country, .knownModel,
    .hardware, .indefinite, .modelWord, .moneyKind, .groupWork, .help, .unit, .paper, .machineWord, .now,
    .programmeWord, .orgSuffix,
  ]
  private static let neverFirst: WordCategory = [
    .orgGeneric, .orgStop, .datePart, .barePart, .then, .pronoun, .negation, .hedge, .place, .state,
  ]
  private static let counts: Set<Unicode.Scalar> = [
    "一", "两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "几", "多", "各", "每", "某", "这", "那", "该", "其", "此",
    "本", "全", "第", "很", "更", "最", "首",
  ]
}
