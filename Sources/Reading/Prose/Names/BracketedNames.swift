import Knowledge

/// Short names that a text introduces in brackets: 北京智源人工智能研究院(BAAI), (以下简称“智源”).
struct BracketedNames {
  let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// What each short name means.
  func aliases() -> [String: String] {
    var found: [String: String] = [:]
    for mention in page.mentions where mention.kind == .organization {
      guard let alias = alias(after: mention.range.upperBound), found[alias] == nil else { continue }
      found[alias] = mention.key
    }
    return found
  }

  private func alias(after end: Int) -> String? {
    let open = scanned[end].isSpace ? end + 1 : end
    if scanned[open] == "," { return apposed(open + 1) }
    guard scanned[open] == "(", let close = (open...(open + 24)).first(where: { scanned[$0] == ")" }) else {
      return nil
    }
    var range = (open + 1)..<close
    let introduced = skipIntroduction(range)
    while introduced < range.upperBound, isMark(scanned[range.upperBound - 1]) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    let name = min(introduced, range.upperBound)..<range.upperBound
    return isAcronym(name) || isShort(name) && (introduced > open + 1 || isPart(name, of: end))
      ? scanned.surface(name) : nil
  }

  /// 北岸智能研究院,简称北岸院,: a short name between commas.
  private func apposed(_ start: Int) -> String? {
    guard let word = scanned.word(.calledShort, at: start), scanned[start].isHan else { return nil }
    var first = Int(word.end)
    while isMark(scanned[first]) { first += 1 }
    guard let end = (first...(first + 9)).first(where: { !scanned[$0].isHan }), isShort(first..<end),
      isMark(scanned[end]) || scanned.endsClause(end)
    else { return nil }
    return scanned.surface(first..<end)
  }

  /// 云栈信息 of 湖南云栈信息技术股份有限公司: its characters stand in the long name, in their order.
  private func isPart(_ name: Range<Int>, of end: Int) -> Bool {
    var place = max(0, end - 30)
    for scalar in scanned.text[name] {
      guard let next = (place..<end).first(where: { scanned[$0] == scalar }) else { return false }
      place = next + 1
    }
    return true
  }

  private func skipIntroduction(_ range: Range<Int>) -> Int {
    var place = range.lowerBound
    if let word = scanned.word(.calledShort, at: place) { place = Int(word.end) }
    while place < range.upperBound, isMark(scanned[place]) { place += 1 }
    return place
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == "“" || scalar == "”" || scalar == "\"" || scalar.isSpace
  }

  private func isAcronym(_ range: Range<Int>) -> Bool {
    let text = scanned.text[range]
    return (2...10).contains(text.count) && text.count(where: \.isUpper) >= 2
      && text.allSatisfy { $0.isAlphanumeric || $0 == "-" }
  }

  private func isShort(_ range: Range<Int>) -> Bool {
    let text = scanned.text[range]
    if (2...8).contains(range.count), text.allSatisfy(\.isHan) { return true }
    // 成大 NLP 实验室
    return (4...14).contains(range.count) && text.first?.isHan == true
      && text.allSatisfy { $0.isHan || $0.isAlphanumeric || $0 == " " }
      && scanned.word(.orgSuffix, endingAt: range.upperBound) != nil
  }
}
