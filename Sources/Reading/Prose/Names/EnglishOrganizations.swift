import Knowledge

/// Finds names of organisations in Latin letters: capitalised words that end in, or begin with, a word for
/// an institution.
struct EnglishOrganizations {
  let page: NamePage
  private var scanned: ScannedText { page.scanned }
  private var words: [LatinWord] { page.latin }

  init(_ page: NamePage) { self.page = page }

  func ranges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in words.indices where words[index].isCapitalised {
      if has(index, .orgLead), let last = last(index) { found.append(range(index, last)) }
      if has(index, .englishOrgSuffix), let first = first(index) { found.append(range(first, index)) }
    }
    return found.filter { one in !found.contains { $0 != one && $0.lowerBound <= one.lowerBound && one.upperBound <= $0.upperBound } }
  }

  private func has(_ index: Int, _ categories: WordCategory) -> Bool {
    guard let hit = scanned.word(categories, at: words[index].range.lowerBound) else { return false }
    return Int(hit.end) == words[index].range.upperBound
  }

  private func range(_ first: Int, _ last: Int) -> Range<Int> {
    words[first].range.lowerBound..<words[last].range.upperBound
  }

  /// Back over capitalised words and the small words that names hold.
  private func first(_ last: Int) -> Int? {
    var first = last
    while first > 0, last - first < 7, isJoined(first - 1, first), isPart(first - 1) { first -= 1 }
    while first < last, !words[first].isCapitalised || has(first, [.englishStop, .title]) { first += 1 }
    return first < last ? first : nil
  }

  /// University of Toronto, Institute for Advanced Study in Princeton
  private func last(_ first: Int) -> Int? {
    guard first + 2 < words.count, isSmall(first + 1), isJoined(first, first + 1) else { return nil }
    var last = first + 1
    while last + 1 < words.count, isJoined(last, last + 1), last - first < 7,
      words[last + 1].isCapitalised && !has(last + 1, .englishStop) || isSmall(last + 1)
    { last += 1 }
    while last > first + 1, !words[last].isCapitalised { last -= 1 }
    return last > first + 1 ? last : nil
  }

  private func isPart(_ index: Int) -> Bool {
    words[index].isCapitalised && !has(index, .englishStop) || isSmall(index)
  }

  private func isSmall(_ index: Int) -> Bool { has(index, .smallWord) }

  private func isJoined(_ one: Int, _ two: Int) -> Bool {
    let between = scanned.text[words[one].range.upperBound..<words[two].range.lowerBound]
    return between.count == 1 && between.first == " " || between.elementsEqual(" & ".unicodeScalars)
  }
}
