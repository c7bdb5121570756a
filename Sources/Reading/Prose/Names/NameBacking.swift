import Knowledge

/// What stands around a name of an organisation that ends in a word of many uses: 深言科技, 星尘智能.
struct NameBacking {
  private let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  func backs(_ range: Range<Int>) -> Bool {
    isIntroduced(range.lowerBound) || isNamedByRole(range.upperBound) || acts(range) || isAgent(range)
  }

  /// Founded, joined, left, or called a company.
  private func isIntroduced(_ start: Int) -> Bool {
    var end = start
    while end > 0, [.init("“"), "了", "的", " ", "《"].contains(scanned[end - 1]) { end -= 1 }
    if scanned.word(.companyWord, endingAt: end) != nil { return true }
    return isJoining(endingAt: end) || isJoining(endingAt: end + 1)
  }

  private func isJoining(endingAt end: Int) -> Bool {
    guard let hit = scanned.word(.relation, endingAt: end) else { return false }
    return scanned.lexicon.qualifiers(.relation, of: hit.word).contains {
      $0 == "founded" || $0 == "joined" || $0 == "left"
    }
  }

  /// 由云启智能与某大学研制, 云启智能与某大学: who does something, or stands with an institution.
  private func isAgent(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if scanned.word(.agent, endingAt: start) != nil, scanned[start - 1] == "由" { return true }
    guard ["与", "和", "、"].contains(scanned[end]) else { return false }
    let behind = (end + 1)..<min(end + 12, scanned.count)
    return !behind.isEmpty
      && scanned.words.hits([.orgSuffix, .knownOrg], in: behind).contains { hit in
        !(end + 1..<Int(hit.start)).contains { scanned.endsClause($0) || scanned[$0] == "的" }
      }
  }

  private func isNamedByRole(_ end: Int) -> Bool {
    var place = end
    while scanned[place].isSpace || scanned[place] == "”" || scanned[place] == "的" { place += 1 }
    guard let title = scanned.word(.title, at: place) else { return false }
    return scanned.lexicon.qualifiers(.title, of: title.word).contains { $0 == "leads" || $0 == "founded" }
  }

  /// Two to four characters at the start of a clause, and a verb of companies behind: 成立, 发布, 由.
  private func acts(_ range: Range<Int>) -> Bool {
    guard (4...6).contains(range.count), !scanned[range.lowerBound - 1].isHan else { return false }
    let end = scanned[range.upperBound] == "”" ? range.upperBound + 1 : range.upperBound
    if scanned.word([.saying, .agent, .receiving], at: end) != nil { return true }
    guard let verb = scanned.word(.relation, at: end) else { return false }
    return scanned.lexicon.qualifiers(.relation, of: verb.word).contains {
      [
        "established", "released", "developed", "founded", "orders", "rents", "lends", "allocates",
        "supports",
      ].contains($0)
    }
  }
}
