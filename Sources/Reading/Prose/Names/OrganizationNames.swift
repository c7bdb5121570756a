import Knowledge

/// Finds names of organisations in Chinese: by what they end in, and what cannot be part of them.
struct OrganizationNames {
  let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// In the order of their beginnings; none within another.
  func ranges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var last = 0
    for hit in scanned.words.all where hit.start >= last && hit.categories.contains(anyOf: Self.suffixes) {
      guard let suffix = scanned.word(Self.suffixes, at: Int(hit.start)), let name = name(suffix) else {
        continue
      }
      // A later end makes a longer name: 清华大学自然语言处理实验室.
      while let previous = found.last, previous.upperBound > name.lowerBound { found.removeLast() }
      found.append(name)
      last = Int(suffix.end)
    }
    return found + quotedAfterFounding()
  }

  private static let suffixes: WordCategory = [.orgSuffix, .weakSuffix, .teamSuffix]

  private func name(_ suffix: WordIndex.Hit) -> Range<Int>? {
    if suffix.categories.contains(.teamSuffix) { return team(suffix) }
    if let known = known(suffix) { return known }
    var start = beginning(Int(suffix.start), isWeak: suffix.categories.contains(.weakSuffix))
    while start < suffix.start, scanned[start].isSpace { start += 1 }
    if Int(suffix.start) - start == 1, isBoundary(start - 2), scanned[start - 1].isHan,
      "同和来为对向".unicodeScalars.contains(scanned[start - 1])
    {
      start -= 1
    }
    if let country = scanned.word(.country, at: start), Int(suffix.start - country.end) >= 2 {
      start = Int(country.end)
    }
    let prefix = start..<Int(suffix.start)
    let isGeneric = suffix.categories.contains(.weakSuffix) ? isDescription(prefix) : isGeneric(prefix)
    guard !prefix.isEmpty, !isGeneric || isNational(prefix), scanned[start].isHan || scanned[start].isUpper
    else {
      return nil
    }
    let isState = scanned.word([.state], at: start) != nil
    let isPlace = isState && prefix.count > 3 && !suffix.categories.contains(.orgWord)
    let isSure = (!suffix.categories.contains(.weakSuffix) || isPlace) && prefix.count > 1
    let backing = NameBacking(page)
    guard isSure || prefix.count <= 6 && backing.backs(start..<Int(suffix.end)) else { return nil }
    return start..<Int(suffix.end)
  }

  /// Nothing that a name could go on from: a mark, or another word that stops names.
  private func isBoundary(_ place: Int) -> Bool {
    !scanned[place].isHan || scanned.word([.orgStop, .with, .agent], endingAt: place + 1) != nil
  }

  /// 清华大学 is known as it is; 旷视科技 is what 旷视 is called in full.
  private func known(_ suffix: WordIndex.Hit) -> Range<Int>? {
    if let whole = scanned.word(.knownOrg, endingAt: Int(suffix.end)), whole.start < suffix.start,
      scanned.word([.place, .state], endingAt: Int(whole.start)) == nil
    {
      return whole.range
    }
    guard suffix.categories.contains(.weakSuffix),
      let core = scanned.word(.knownOrg, endingAt: Int(suffix.start)), core.range.count < 5,
      ["科技", "智能", "云", "信息", "智算", "医疗", "汽车", "数据"].contains(scanned.surface(suffix.range)),
      !scanned[Int(suffix.end)].isHan
        || scanned.word([.orgStop, .title, .personVerb, .relation], at: Int(suffix.end)) != nil
    else { return nil }
    return Int(core.start)..<Int(suffix.end)
  }

  /// Back over what may be part of a name; a known name on the way is taken whole: 华为诺亚方舟实验室.
  private func beginning(_ end: Int, isWeak: Bool) -> Int {
    var start = end
    while start > 0, end - start < 16, page.isFree(start - 1) {
      // 新创公司某某智能: the company is not called so.
      if scanned.word(.companyWord, endingAt: start) != nil,
        isWeak || scanned.word(.place, at: start) != nil
      {
        break
      }
      if let known = scanned.word([.knownOrg, .place, .orgWord], endingAt: start), isLongest(known) {
        start = Int(known.start)
      } else if let open = placeInBrackets(endingAt: start) {
        start = open
      } else if isWithin(start) {
        start -= 1
      } else if start < end, let owner = owner(before: start) {
        start = Int(owner.start)
      } else if !isStopped(start), isPart(start - 1) {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  /// 计算 in 计算语言学研究所, where it is no verb: no longer word ends here that stops a name.
  private func isLongest(_ word: WordIndex.Hit) -> Bool {
    guard let stop = scanned.word([.orgStop, .personVerb], endingAt: Int(word.end)) else { return true }
    return stop.range.count <= word.range.count
  }

  private func isStopped(_ place: Int) -> Bool {
    if scanned.word([.orgStop, .personVerb], endingAt: place) != nil { return true }
    guard let verb = scanned.word(.relation, endingAt: place) else { return false }
    return scanned.lexicon.qualifiers(.relation, of: verb.word).contains {
      ["joined", "left", "founded", "studies-at"].contains($0)
    }
  }

  /// (成都) in 澄心未来(成都)信息技术有限公司
  private func placeInBrackets(endingAt end: Int) -> Int? {
    guard scanned[end - 1] == ")", let place = scanned.word(.place, endingAt: end - 1),
      scanned[Int(place.start) - 1] == "(", scanned[Int(place.start) - 2].isHan
    else { return nil }
    return Int(place.start) - 1
  }

  /// 与 in 智能计算与语言实验室: between two fields.
  private func isWithin(_ place: Int) -> Bool {
    switch scanned[place - 1] {
    case "与", "和", "及":
      scanned.word(.orgWord, endingAt: place - 1) != nil
        && scanned.word([.orgWord, .orgSuffix], at: place) != nil
    default: false
    }
  }

  /// 成大 in 成大 NLP 实验室
  private func owner(before start: Int) -> WordIndex.Hit? {
    guard scanned[start].isLatin, scanned[start - 1] == " ", scanned[start - 2].isHan else { return nil }
    return scanned.word([.knownOrg, .place], endingAt: start - 1)
  }

  private func isPart(_ place: Int) -> Bool {
    let scalar = scanned[place]
    if scalar.isHan || scalar.isAlphanumeric || scalar == "·" { return true }
    // The space between Latin letters and Chinese, as in IBM 中国研究院.
    return scalar.isSpace && scanned[place - 1].isLatin && scanned[place + 1].isHan
  }

  /// Words that describe, piece by piece, rather than name.
  func isGeneric(_ prefix: Range<Int>) -> Bool {
    var place = prefix.lowerBound
    while place < prefix.upperBound {
      guard let word = scanned.word(.orgGeneric, at: place), Int(word.end) <= prefix.upperBound else {
        return false
      }
      place = Int(word.end)
    }
    return true
  }

  /// 自然语言处理 in 自然语言处理中心: the field of a part.
  private func isDescription(_ prefix: Range<Int>) -> Bool {
    var place = prefix.lowerBound
    while place < prefix.upperBound {
      guard let word = scanned.word([.orgGeneric, .orgWord], at: place), Int(word.end) <= prefix.upperBound
      else {
        return false
      }
      place = Int(word.end)
    }
    return true
  }

  /// 国家智能计算 in 国家智能计算重点实验室: words that describe make a name where the state's begins it.
  private func isNational(_ prefix: Range<Int>) -> Bool {
    prefix.count >= 6
      && (scanned.word(.state, at: prefix.lowerBound) != nil
        || scanned.word(.place, at: prefix.lowerBound) != nil)
  }

  /// 文源团队, “银杏”小组
  private func team(_ suffix: WordIndex.Hit) -> Range<Int>? {
    var end = Int(suffix.start)
    let isQuoted = scanned[end - 1] == "”"
    if isQuoted { end -= 1 }
    var start = end
    while end - start < 6, scanned[start - 1].isHan, page.isFree(start - 1),
      scanned.word([.orgStop, .personVerb], endingAt: start) == nil
    { start -= 1 }
    guard (2...4).contains(end - start), !isDescription(start..<end),
      scanned.word([.knownOrg, .knownModel, .place, .country], at: start) == nil,
      isQuoted ? scanned[start - 1] == "“" : !isPerson(start..<end)
    else { return nil }
    return start..<end
  }

  /// 卢志武团队 is named after whom it belongs to.
  private func isPerson(_ range: Range<Int>) -> Bool {
    guard let surname = scanned.word([.surname, .weakSurname], at: range.lowerBound) else { return false }
    return range.count > 2 || !surname.categories.contains(.weakSurname)
  }

  /// 创立了“面壁智能”
  private func quotedAfterFounding() -> [Range<Int>] {
    scanned.words.all.compactMap { hit in
      guard hit.categories.contains(.relation),
        scanned.lexicon.qualifiers(.relation, of: hit.word).contains("founded")
      else { return nil }
      var open = Int(hit.end)
      while scanned[open].isSpace || scanned[open] == "了" { open += 1 }
      guard scanned[open] == "“",
        let end = ((open + 2)...(open + 14)).first(where: { scanned[$0] == "”" }), end - open > 2
      else { return nil }
      return (open + 1)..<end
    }
  }
}

extension WordCategory {
  func contains(anyOf others: WordCategory) -> Bool { !isDisjoint(with: others) }
}
