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
  private let surroundings: ModelSurroundings
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { (self.page, surroundings) = (page, ModelSurroundings(page)) }

  /// The places of names, the longest first; the same name elsewhere shares the best score.
  func names() -> [Candidate] {
    let candidates = latin() + quoted() + phrases() + versioned()
    var best: [String: Int] = [:]
    for candidate in candidates { best[candidate.name] = max(best[candidate.name] ?? 0, candidate.score) }
    for name in best.keys.sorted() where name.contains("-") && (best[name] ?? 0) >= Self.enough {
      // Orrery is a model where Orrery-MoE is one.
      let base = String(name.prefix { $0 != "-" })
      if base.count > 3, let score = best[base] { best[base] = max(score, Self.enough) }
    }
    let families = Set(best.filter { $0.value >= Self.enough }.map { String($0.key.prefix { $0 != "-" }) })
    for name in best.keys where isVariant(name, of: families) { best[name] = Self.enough }
    return candidates.filter { (best[$0.name] ?? 0) >= Self.enough }
      .sorted { ($0.range.count, $1.range.lowerBound) > ($1.range.count, $0.range.lowerBound) }
  }

  /// Orrery-Vision and Orrery-mini are models where Orrery-2 is one.
  private func isVariant(_ name: String, of families: Set<String>) -> Bool {
    let parts = name.split(maxSplits: 1) { $0 == "-" || $0 == " " }.map(String.init)
    guard parts.count == 2, parts[0].count > 2, families.contains(parts[0]), let first = parts[1].first else {
      return false
    }
    return first.isUppercase || name.contains(" ") && first.isNumber
      || scanned.lexicon.has(parts[1].capitalized, in: .modelVariant)
  }

  private func candidate(_ range: Range<Int>, score: Int) -> Candidate {
    Candidate(range: range, name: scanned.surface(range), score: score)
  }

  private func latin() -> [Candidate] { words() + numbered() }

  /// Marigold 2, where Marigold is a model.
  private func numbered() -> [Candidate] {
    page.latin.compactMap { word in
      if scanned[word.range.upperBound] == " ", mayName(word), word.range.count > 2,
        let end = size(after: word.range.upperBound)
      {
        return candidate(word.range.lowerBound..<variant(after: end), score: 3)
      }
      guard scanned[word.range.upperBound] == " ", scanned[word.range.upperBound + 1].isDigit, mayName(word),
        let end = version(after: word.range.upperBound)
      else { return nil }
      return candidate(word.range.lowerBound..<variant(after: end), score: 0)
    }
  }

  private func words() -> [Candidate] {
    page.latin.compactMap { word in
      guard mayName(word) else { return nil }
      let shape = LatinShape(word, in: scanned)
      guard !shape.isPartNumber || isKnown(word) else { return nil }
      let range =
        isKnown(word) || shape.isCamel || shape.isAcronym || isBeforeNumber(word)
        ? withVersion(word.range) : word.range
      return candidate(range, score: score(word, shape, range))
    }
  }

  private func isBeforeNumber(_ word: LatinWord) -> Bool {
    scanned[word.range.upperBound] == " " && scanned[word.range.upperBound + 1].isDigit
      && scanned[word.range.upperBound + 2] == "."
  }

  private func mayName(_ word: LatinWord) -> Bool {
    guard word.isCapitalised || word.isUnusual && (LatinShape(word, in: scanned).isMixed || isKnown(word)),
      word.range.count > 1,
      page.isFree(word.range)
    else { return false }
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
    return range.lowerBound..<variant(after: end)
  }

  private func variant(after end: Int) -> Int {
    guard scanned[end] == " ", let variant = scanned.word(.modelVariant, at: end + 1) else { return end }
    return Int(variant.end)
  }

  /// 2.0; or 2, where it cannot count what follows.
  private func version(after end: Int) -> Int? {
    var reader = ScalarReader(scanned.text, end)
    guard reader.take(" "), let major = reader.digits(1...2), major < 20 else { return nil }
    if reader.next == ".", scanned[reader.place + 1].isDigit {
      reader.place += 1
      return reader.digits(1...2) != nil && reader.isAtWordEnd ? reader.place : nil
    }
    let next = scanned[reader.place].isSpace ? reader.place + 1 : reader.place
    let counts =
      scanned[next].isDigit || scanned[next].isHan && scanned.word([.unit, .weakUnit], at: next) != nil
      || scanned.word([.unit, .weakUnit], at: next) != nil || scanned[next] == "亿" || scanned[next] == "万"
    let isDecimal = scanned[next] == "." && scanned[next + 1].isDigit
    guard reader.isAtWordEnd, major < 10, !isDecimal else { return nil }
    return !counts || size(after: reader.place) != nil ? reader.place : nil
  }

  /// Mistral 7B is a model, not its maker.
  func isSized(_ end: Int) -> Bool { size(after: end) != nil }

  /// Mistral-7B likewise.
  func isVersioned(_ end: Int) -> Bool {
    scanned[end - 1].isLatin && scanned[end] == "-" && scanned[end + 1].isDigit
  }

  private func size(after end: Int) -> Int? {
    var reader = ScalarReader(scanned.text, end)
    guard reader.take(" "), reader.digits(1...3) != nil else { return nil }
    if reader.take("x") || reader.take("×") { guard reader.digits(1...3) != nil else { return nil } }
    guard reader.take("B"), reader.isAtWordEnd else { return nil }
    return scanned.word(.parameterWord, at: reader.place + 1) == nil ? reader.place : nil
  }

  private func score(_ word: LatinWord, _ shape: LatinShape, _ range: Range<Int>) -> Int {
    let isKnown = isKnown(word)
    var score = isKnown ? 3 : 0
    if shape.hasSize || shape.hasVersion { score += 3 }
    if range != word.range { score += 2 }
    if isBeforeModelWord(range.upperBound) { score += 2 }
    score += introduction(range.lowerBound) + description(range.upperBound) + size(told: range.upperBound)
    if shape.isCamel || shape.isAcronym || shape.isMixed { score += 1 }
    if shape.ends(in: .modelEnding, scanned.lexicon) { score += 3 }
    if surroundings.isOwnedModel(range) { score += 4 }
    return shape.isNameLike && !isKnown && score < 4 ? min(score, 2) : score
  }

  private func isBeforeModelWord(_ end: Int) -> Bool {
    var next = end
    if scanned[next] == "”" || scanned[next] == "\"" || scanned[next] == ")" { next += 1 }
    if scanned[next].isSpace { next += 1 }
    return scanned.word(.modelWord, at: next) != nil || isSeries(next)
  }

  /// “洛书-星图”系列视觉与语音模型: what kind of models the series has stands between.
  private func isSeries(_ place: Int) -> Bool {
    guard scanned.word(.series, at: place) != nil else { return false }
    var stop = place
    while stop < scanned.count, stop - place < 14, !scanned.endsClause(stop) { stop += 1 }
    return scanned.words.contains(.modelWord, in: place..<stop)
  }

  /// Quotation marks behind the word for a model leave no doubt: 大模型“M6”.
  private func introduction(_ start: Int) -> Int {
    var previous = start
    while scanned[previous - 1].isSpace || isOpening(scanned[previous - 1]) { previous -= 1 }
    guard previous > 0, scanned.word(.modelBefore, endingAt: previous) != nil else { return 0 }
    if scanned[start - 1] == "“" { return 3 }
    return isCalled(start, previous) ? 4 : 2
  }

  /// A model called Iris, the network dubbed Fern
  private func isCalled(_ start: Int, _ end: Int) -> Bool {
    guard let word = scanned.word(.modelBefore, endingAt: end), scanned[Int(word.end) - 1] == "d" else {
      return false
    }
    let before = max(0, Int(word.start) - 32)..<Int(word.start)
    return !before.contains { scanned[$0].endsSentence } && scanned.words.contains(.modelWord, in: before)
      && ["called", "named", "dubbed", "codenamed", "nicknamed"].contains(scanned.surface(word.range))
  }

  /// Tessera, a family of language models; Kestrel is a model that …
  private func description(_ end: Int) -> Int {
    let start = scanned[end] == "," ? end + 1 : end
    guard let link = scanned.word([.copula, .apposition], at: start + 1), scanned[start] == " " else {
      return 0
    }
    var stop = Int(link.end)
    while stop < scanned.count, stop - end < 70, !scanned.endsClause(stop) { stop += 1 }
    let phrase = Int(link.end)..<stop
    return surroundings.isModel(phrase) ? 4 : scanned.words.contains(.modelWord, in: phrase) ? 3 : 0
  }

  private static let sizeLinks = [" has ", " had ", " (", "(", ", with ", " with ", ", a ", " is a "].map {
    Array($0.unicodeScalars)
  }

  /// Alder has 7 billion parameters, Alder (7B parameters)
  private func size(told end: Int) -> Int {
    guard
      let link = Self.sizeLinks.first(where: { link in
        link.indices.allSatisfy { scanned[end + $0] == link[$0] } && scanned[end + link.count].isDigit
      })
    else { return 0 }
    var stop = end + link.count
    while stop < scanned.count, stop - end < 40, !scanned.endsClause(stop), scanned[stop] != ")" { stop += 1 }
    return scanned.words.contains(.parameterWord, in: end..<stop) ? 3 : 0
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
        isBeforeModelWord(end) || scanned.word(.modelWord, endingAt: open) != nil
        || introduction(open + 1) == 3
          && scanned.words.contains(.modelWord, in: max(0, open - 24)..<min(scanned.count, end + 10))
        || isSaidToBe(end + 1) || scanned[end + 1] == "的" && scanned.word(.parameterWord, at: end + 2) != nil
      return isNamed ? candidate((open + 1)..<end, score: 4) : nil
    }
  }

  /// “洛书”是一个百亿级的模型
  private func isSaidToBe(_ place: Int) -> Bool {
    guard scanned[place] == "是" else { return false }
    var stop = place
    while stop < scanned.count, stop - place < 24, !scanned.endsClause(stop) { stop += 1 }
    return scanned.words.contains(.indefinite, in: place..<stop)
      && scanned.word(.modelWord, endingAt: stop) != nil
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

  /// 听涛-7B, and 听涛 alone where it stands in quotation marks or is spoken of elsewhere.
  private func versioned() -> [Candidate] {
    let ranges = VersionedNames(page).ranges()
    let bases = ranges.map { range in scanned.text[range].prefix { $0.isHan }.string }
    let introduced = IntroducedModels(page).ranges().map { scanned.surface($0) }
    return ranges.map { candidate($0, score: 4) }
      + ModelBases(page).ranges(Set(bases + introduced)).map { candidate($0, score: 4) }
  }
}
