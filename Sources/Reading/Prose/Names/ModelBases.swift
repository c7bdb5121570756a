/// Finds the names that a text knows for models again, alone or with a version or variant behind them: 听海,
/// 听海2, 河图Chat.
struct ModelBases {
  private let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// Every place of the names, those with a version of its own form aside.
  func ranges(_ bases: Set<String>) -> [Range<Int>] {
    let words = bases.filter { $0.count > 1 }.sorted().map { TextFolding.fold($0) }
    guard !words.isEmpty else { return [] }
    var found: [Range<Int>] = []
    WordAutomaton(words).scan(scanned.text) { _, start, end in
      if let end = whole(end) { found.append(start..<end) }
    }
    return found
  }

  private func whole(_ end: Int) -> Int? {
    if scanned[end] == "-" || scanned.word([.weakSuffix, .orgSuffix, .orgWord], at: end) != nil {
      return nil
    }
    if scanned[end].isDigit || scanned[end] == " " && scanned[end + 1].isDigit { return versioned(end) }
    return variant(end)
  }

  /// 2 in 听海2, not in 听海 2亿 or 听海 2.0.
  private func versioned(_ end: Int) -> Int? {
    var reader = ScalarReader(scanned.text, scanned[end] == " " ? end + 1 : end)
    let isJoined = reader.place == end
    guard reader.digits(1...2) != nil, scanned[reader.place] != ".", page.isFree(end..<reader.place),
      scanned.word([.unit, .weakUnit, .span], at: reader.place) == nil,
      !"亿万千百年月倍%".unicodeScalars.contains(scanned[reader.place])
    else { return isJoined ? nil : end }
    return scanned[reader.place].isAlphanumeric ? variant(reader.place) : reader.place
  }

  /// Letters at once behind it, or a word for a variant.
  private func variant(_ end: Int) -> Int {
    let start = scanned[end] == " " ? end + 1 : end
    if let word = scanned.word(.modelVariant, at: start) { return Int(word.end) }
    guard start == end, scanned[end].isUpper else { return end }
    var stop = end
    while stop - end < 8, scanned[stop].isAlphanumeric { stop += 1 }
    return scanned[stop].isAlphanumeric ? end : stop
  }
}
