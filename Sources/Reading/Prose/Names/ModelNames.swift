import Knowledge

/// Finds names of models: by their form (GPT-3.5, GLM-130B, BriVL 2.0), and by the words beside them.
struct ModelNames {
  /// A possible name, and how sure its place makes it.
  struct Candidate {
    let range: Range<Int>
    let name: String
    let score: Int
  }

  /// The least score that a name reaches somewhere.
  private static let enough = 3

  let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// The places of names, the longest first; the same name elsewhere shares the best score.
  func names() -> [Candidate] {
    let candidates = latin() + quoted() + phrases() + versioned()
    var best: [String: Int] = [:]
    for candidate in candidates { best[candidate.name] = max(best[candidate.name] ?? 0, candidate.score) }
    return candidates.filter { (best[$0.name] ?? 0) >= Self.enough }
      .sorted { ($0.range.count, $1.range.lowerBound) > ($1.range.count, $0.range.lowerBound) }
  }

  private func candidate(_ range: Range<Int>, score: Int) -> Candidate {
    Candidate(range: range, name: scanned.surface(range), score: score)
  }

  private func latin() -> [Candidate] {
    page.latin.compactMap { word in
      guard mayName(word) else { return nil }
      let shape = LatinShape(word, in: scanned)
      guard !shape.isPartNumber || isKnown(word) else { return nil }
      let range = withVersion(word.range)
      return candidate(range, score: score(word, shape, range))
    }
  }

  private func mayName(_ word: LatinWord) -> Bool {
    guard word.isCapitalised, word.range.count > 1, page.isFree(word.range) else { return false }
    return ![.notModel, .knownOrg, .englishStop, .hardware, .given, .title].contains { has(word.range, $0) }
      || isKnown(word)
  }

  private func has(_ range: Range<Int>, _ categories: WordCategory) -> Bool {
    scanned.word(categories, at: range.lowerBound).map { Int($0.end) >= range.upperBound } ?? false
  }

  /// A known name, or one with something behind a hyphen: BERT, BERT-large.
  private func isKnown(_ word: LatinWord) -> Bool {
    guard let known = scanned.word(.knownModel, at: word.range.lowerBound) else { return false }
    return Int(known.end) >= word.range.upperBound || scanned[Int(known.end)] == "-"
  }

  /// A version, a size and a variant behind spaces belong to the name: BriVL 1.0, Llama 2 70B, Claude 3 Opus.
  private func withVersion(_ range: Range<Int>) -> Range<Int> {
    var end = version(after: range.upperBound) ?? range.upperBound
    end = size(after: end) ?? end
    if scanned[end] == " ", let variant = scanned.word(.modelVariant, at: end + 1) { end = Int(variant.end) }
    return range.lowerBound..<end
  }

  private func version(after end: Int) -> Int? {
    var reader = ScalarReader(scanned.text, end)
    guard reader.take(" "), let major = reader.digits(1...2), major < 20 else { return nil }
    guard reader.take("."), reader.digits(1...2) != nil else {
      // A bare number may count what follows; it is a version only where the name is a known one's.
      return nil
    }
    return reader.isAtWordEnd ? reader.place : nil
  }

  private func size(after end: Int) -> Int? {
    var reader = ScalarReader(scanned.text, end)
    guard reader.take(" "), reader.digits(1...3) != nil, reader.take("B"), reader.isAtWordEnd else { return nil }
    return scanned.word(.parameterWord, at: reader.place + 1) == nil ? reader.place : nil
  }

  private func score(_ word: LatinWord, _ shape: LatinShape, _ range: Range<Int>) -> Int {
    let isKnown = isKnown(word)
    var score = isKnown ? 3 : 0
    if shape.hasSize || shape.hasVersion { score += 3 }
    if range != word.range { score += 2 }
    if isBeforeModelWord(range.upperBound) { score += 2 }
    score += introduction(range.lowerBound)
    if shape.isCamel || shape.isAcronym { score += 1 }
    return shape.isNameLike && !isKnown && score < 4 ? min(score, 2) : score
  }

  private func isBeforeModelWord(_ end: Int) -> Bool {
    var next = end
    if scanned[next] == "”" || scanned[next] == "\"" || scanned[next] == ")" { next += 1 }
    if scanned[next].isSpace { next += 1 }
    return scanned.word(.modelWord, at: next) != nil
  }

  /// Quotation marks behind the word for a model leave no doubt: 大模型“M6”.
  private func introduction(_ start: Int) -> Int {
    var previous = start
    while scanned[previous - 1].isSpace || isOpening(scanned[previous - 1]) { previous -= 1 }
    guard previous > 0, scanned.word(.modelBefore, endingAt: previous) != nil else { return 0 }
    return scanned[start - 1] == "“" ? 3 : 2
  }

  private func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "“" || scalar == "\"" || scalar == "(" || scalar == "《"
  }

  /// 模型“盘古”, “文心”大模型
  private func quoted() -> [Candidate] {
    scanned.text.indices.compactMap { open in
      let mark = scanned.text[open]
      guard mark == "“" || mark == "《" else { return nil }
      let close: Unicode.Scalar = mark == "“" ? "”" : "》"
      guard let end = ((open + 1)...(open + 12)).first(where: { scanned[$0] == close }), end - open > 2,
        isName((open + 1)..<end)
      else { return nil }
      let isNamed =
        isBeforeModelWord(end) || scanned.word(.modelWord, endingAt: open) != nil || introduction(open + 1) == 3
      return isNamed ? candidate((open + 1)..<end, score: 4) : nil
    }
  }

  private func isName(_ range: Range<Int>) -> Bool {
    let text = scanned.text[range]
    return text.contains(where: \.isHan)
      && text.allSatisfy { $0.isHan || $0.isAlphanumeric || $0 == "." || $0 == " " || $0 == "-" || $0 == "·" }
  }

  /// Known names of several words, or of Chinese characters.
  private func phrases() -> [Candidate] {
    scanned.words.all.compactMap { hit in
      guard hit.categories.contains(.knownModel),
        scanned.text[hit.range].contains(where: { $0.isHan || $0.isSpace })
      else { return nil }
      return candidate(withVersion(hit.range), score: 5)
    }
  }

  /// 悟道 2.0, 盘古 3.0: a Chinese name and a version.
  private func versioned() -> [Candidate] {
    scanned.words.all.compactMap { hit in
      guard hit.categories.contains(anyOf: [.knownModel, .versionedModel]), scanned[Int(hit.end) - 1].isHan else { return nil }
      let start = scanned[Int(hit.end)].isSpace ? Int(hit.end) + 1 : Int(hit.end)
      var reader = ScalarReader(scanned.text, start)
      guard let major = reader.digits(1), major < 10, reader.take("."), reader.digits(1) != nil,
        reader.isAtWordEnd, scanned.word(.unit, at: reader.place) == nil, !isMagnitude(reader.place)
      else { return nil }
      return candidate(Int(hit.start)..<reader.place, score: 4)
    }
  }

  private func isMagnitude(_ place: Int) -> Bool {
    switch scanned[place] {
    case "亿", "万", "倍", "%": true
    default: false
    }
  }
}
