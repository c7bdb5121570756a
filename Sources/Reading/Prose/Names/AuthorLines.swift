import Knowledge

/// Finds people whom nothing but their place in a list of authors tells: 白玛次仁(某大学)、某某(某研究所).
struct AuthorLines {
  private let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// Two or more in a paragraph, each with an organisation alone in brackets behind.
  func ranges() -> [Range<Int>] {
    let found = page.mentions.filter { $0.kind == .organization }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { author(before: $0.range) }
    return found.indices.filter { index in
      [index - 1, index + 1].contains {
        found.indices.contains($0) && isOneLine(found[min($0, index)], found[max($0, index)])
      }
    }.map { found[$0] }
  }

  private func isOneLine(_ one: Range<Int>, _ two: Range<Int>) -> Bool {
    two.lowerBound - one.upperBound < 60
      && !(one.upperBound..<max(one.upperBound, two.lowerBound)).contains { scanned[$0] == "\n" }
  }

  private func author(before place: Range<Int>) -> Range<Int>? {
    guard scanned[place.lowerBound - 1] == "(", scanned[place.upperBound] == ")" else { return nil }
    var end = place.lowerBound - 1
    if scanned[end - 1].isSpace { end -= 1 }
    var start = end
    while start > 0, end - start < 24, isPart(start - 1), page.isFree(start - 1) { start -= 1 }
    while start < end, scanned[start].isSpace { start += 1 }
    let isHan = scanned[start].isHan
    guard isHan ? (2...12).contains(end - start) : isLatinName(start..<end), begins(start) else { return nil }
    return start..<end
  }

  private func isPart(_ place: Int) -> Bool {
    let scalar = scanned[place]
    return scalar.isHan || scalar.isLatin || scalar == "·" || scalar == "-" || scalar == "." || scalar == " "
      || scalar == "'"
  }

  /// Two words or more, each with a capital.
  private func isLatinName(_ range: Range<Int>) -> Bool {
    let words = scanned.text[range].split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy { $0.first?.isUpper == true && $0.allSatisfy { !$0.isHan } }
      && !scanned.words.contains([.englishOrgSuffix, .orgLead, .englishStop], in: range)
  }

  private func begins(_ start: Int) -> Bool {
    start == 0 || ["、", ",", ";", "\n", "和", "与", " "].contains(scanned[start - 1])
  }
}
