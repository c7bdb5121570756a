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
      if has(index, .orgLead), let last = last(index) { found.append(range(first(index) ?? index, last)) }
      if has(index, .englishOrgSuffix), let first = first(index) {
        found.append(range(first, isOf(index + 1) ? last(index) ?? index : withPlace(index)))
      }
      if let last = introduced(index) ?? apposed(index) { found.append(range(index, last)) }
    }
    return merged(found.filter { !isTerm($0) }).filter { one in
      !found.contains { $0 != one && $0.lowerBound <= one.lowerBound && one.upperBound <= $0.upperBound }
    }
  }

  /// Danish Centre for AI and Centre for AI Innovation are one.
  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.upperBound > range.lowerBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// Imperial College London
  private func withPlace(_ index: Int) -> Int {
    index + 1 < words.count && isJoined(index, index + 1) && has(index + 1, .place) ? index + 1 : index
  }

  /// startup Unbabel, joined Halcyon Reach: up to three capitalised words behind what leads to a company.
  private func introduced(_ first: Int) -> Int? {
    var end = words[first].range.lowerBound
    while end > 0, scanned[end - 1].isSpace { end -= 1 }
    guard scanned.word(.orgBefore, endingAt: end) != nil, mayName(first) else { return nil }
    var last = first
    while last + 1 < words.count, last - first < 2, isJoined(last, last + 1), mayName(last + 1) { last += 1 }
    return last
  }

  /// Neural Networks, which are no company.
  private func isTerm(_ range: Range<Int>) -> Bool {
    scanned.word(.word, endingAt: range.upperBound).map { Int($0.start) <= range.lowerBound } ?? false
  }

  /// Brightwater, the chip designer in Leeds: a name and, behind a comma, what kind of firm it is.
  private func apposed(_ index: Int) -> Int? {
    let end = words[index].range.upperBound
    guard mayName(index), index == 0 || !words[index - 1].isCapitalised || !isJoined(index - 1, index),
      scanned[end] == ",", index + 2 < words.count, has(index + 1, .apposition),
      !words[index + 1].isCapitalised,
      let kind = (index + 2..<min(index + 5, words.count)).first(where: { isKind($0) })
    else { return nil }
    return (index + 1...kind).contains { words[$0].isCapitalised && !isOrigin($0) } ? nil : index
  }

  /// London-based, British, San Francisco
  private func isOrigin(_ index: Int) -> Bool {
    has(index, [.country, .place]) || scanned.text[words[index].range].contains("-")
  }

  /// A word for a firm that ends its phrase: a lab that, but not a lab technician.
  private func isKind(_ index: Int) -> Bool {
    let end = words[index].range.upperBound
    guard let kind = scanned.word(.companyWord, endingAt: end), Int(kind.end) == end else { return false }
    if scanned[end] == "'" { return false }
    return !scanned[end].isSpace
      || index + 1 < words.count && !words[index + 1].isCapitalised
        && has(index + 1, [.preposition, .smallWord, .functionWord, .personPronoun, .relation])
  }

  private func mayName(_ index: Int) -> Bool {
    words[index].isCapitalised && words[index].range.count > 1
      && !has(index, [.englishStop, .given, .pinyinSurname, .title, .knownModel, .notModel, .place])
      && !words[index].hasDigit && page.isFree(words[index].range)
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
    while first > 0, last - first < 7, isJoined(first - 1, first), isPart(first - 1), mayJoin(first - 1) {
      first -= 1
    }
    while first < last, !words[first].isCapitalised || isNoName(first) || has(first, .title) { first += 1 }
    if isNation(first - 1), isJoined(first - 1, first) { first -= 1 }
    return first < last ? first : nil
  }

  /// European in the European Innovation Council
  private func isNation(_ index: Int) -> Bool {
    index > 0 && has(index, .country) && isJoined(index - 1, index)
      && scanned.text[words[index - 1].range].elementsEqual("the".unicodeScalars)
  }

  /// A small word joins to what an institution is called; Inria and Kestrel Labs are two.
  private func mayJoin(_ index: Int) -> Bool {
    guard isSmall(index), !words[index].isCapitalised, index > 0 else { return true }
    if !isOf(index), has(index - 1, .englishOrgSuffix) { return false }
    if scanned.text[words[index].range].elementsEqual("the".unicodeScalars) { return true }
    var lead = index - 1
    while lead > 0, index - lead < 5, !has(lead, [.orgLead, .englishOrgSuffix]), isJoined(lead - 1, lead) {
      lead -= 1
    }
    return has(lead, [.orgLead, .englishOrgSuffix])
  }

  /// University of Toronto, Institute for Advanced Study in Princeton
  private func last(_ first: Int) -> Int? {
    guard first + 2 < words.count, isOf(first + 1), isJoined(first, first + 1),
      words[first + 2].isCapitalised
        || isSmall(first + 2)
    else { return nil }
    var last = first + 1
    while last + 1 < words.count, isJoined(last, last + 1), last - first < 7,
      words[last + 1].isCapitalised && !has(last + 1, .englishStop) || isSmall(last + 1)
    { last += 1 }
    while last > first + 1, !words[last].isCapitalised { last -= 1 }
    return last > first + 1 ? last : nil
  }

  /// Noah's Ark Lab: the word behind a possessive goes on to an institution.
  private func last(named index: Int) -> Bool {
    index + 1 < words.count && words[index].isCapitalised && has(index + 1, .englishOrgSuffix)
  }

  private func isPart(_ index: Int) -> Bool {
    words[index].isCapitalised && !isNoName(index) || isSmall(index)
  }

  /// Language in Nidaros Language Laboratory begins sentences, and is a part of names.
  private func isNoName(_ index: Int) -> Bool { has(index, .englishStop) && !has(index, .orgWord) }

  private func isOf(_ index: Int) -> Bool {
    isSmall(index) && !scanned.text[words[index].range].elementsEqual("and".unicodeScalars)
  }

  private func isSmall(_ index: Int) -> Bool { index < words.count && has(index, .smallWord) }

  private func isJoined(_ one: Int, _ two: Int) -> Bool {
    let between = scanned.text[words[one].range.upperBound..<words[two].range.lowerBound]
    return between.count == 1 && between.first == " " || between.elementsEqual(" & ".unicodeScalars)
      || between.elementsEqual("'s ".unicodeScalars) && has(two, .englishOrgSuffix) == false
        && last(named: two)
  }
}
