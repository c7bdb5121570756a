import Knowledge

/// Finds names of models: by their form (GPT-3.5, GLM-130B, BriVL 2.0), and by the words beside them.
struct ModelNames {
  private let known: WordTrie
  private let never: Set<String>
  private let before: WordTrie
  private let after: WordTrie
  private let hardware: Set<String>
  private let people: Set<String>
  private let versions: WordTrie

  init(_ lexicon: OldLexicon) {
    known = lexicon.trie("known-model", "en-known-model")
    never = lexicon.set("not-model").union(lexicon.list("known-org")).union(lexicon.list("en-known-org"))
      .union(lexicon.list("en-stop"))
    before = lexicon.trie("model-before")
    after = lexicon.trie("model-word")
    hardware = lexicon.set("hardware")
    people = lexicon.set("en-given")
    versions = lexicon.trie("known-model", "versioned-model")
  }

  /// A possible name, and how sure its place makes it.
  struct Candidate {
    let range: Range<Int>
    let name: String
    let score: Int
  }

  /// Every word that could name a model; the same name elsewhere shares the best score.
  func candidates(_ text: [Unicode.Scalar], _ words: [LatinWord]) -> [Candidate] {
    var found: [Candidate] = []
    for (index, word) in words.enumerated() where mayName(word) {
      let range = withVersion(word.range, text)
      let name = text[range].string
      found.append(Candidate(range: range, name: name, score: score(name, word, range, text, words, index)))
    }
    return found + quoted(text) + versioned(text) + phrases(text)
  }

  private func mayName(_ word: LatinWord) -> Bool {
    word.isCapitalised && word.text.count > 1 && !never.contains(word.text) && !hardware.contains(word.text)
      && !people.contains(word.text) && !isHardware(word.text)
  }

  /// One letter and a number, as A100: a card, not a model; T5 is known.
  private func isHardware(_ name: String) -> Bool {
    name.unicodeScalars.count >= 3 && name.first?.isLetter == true && name.dropFirst().allSatisfy(\.isNumber)
  }

  /// A version behind a space belongs to the name: BriVL 1.0, PaLM 2.
  private func withVersion(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Range<Int> {
    var reader = ScalarReader(text, range.upperBound)
    guard reader.take(" "), let major = reader.digits(1...2), major < 20 else { return range }
    if reader.take("."), reader.digits(1...2) != nil, reader.isAtWordEnd {
      return range.lowerBound..<reader.place
    }
    return range
  }

  private func score(
    _ name: String, _ word: LatinWord, _ range: Range<Int>, _ text: [Unicode.Scalar], _ words: [LatinWord],
    _ index: Int
  ) -> Int {
    var score = 0
    if isKnown(word.text) { score += 3 }
    if hasSize(word.text) || hasVersion(word.text) { score += 3 }
    if range != word.range { score += 2 }
    var next = range.upperBound
    if next < text.count, "」”\"』）)".unicodeScalars.contains(text[next]) { next += 1 }
    if next < text.count, text[next].isSpace { next += 1 }
    if after.longest(text, at: next) != nil || isModelWord(text, next) { score += 2 }
    var previous = range.lowerBound
    while previous > 0, text[previous - 1].isSpace || "「“\"『（(".unicodeScalars.contains(text[previous - 1]) {
      previous -= 1
    }
    if before.longest(text, endingAt: previous) != nil || isModelVerb(text, previous) {
      // Quotation marks behind the word for a model leave no doubt: 大模型「M6」.
      score +=
        previous < range.lowerBound && "「“『".unicodeScalars.contains(text[range.lowerBound - 1]) ? 3 : 2
    }
    if isCamel(word.text) || isAcronym(word.text) { score += 1 }
    return word.isNameLike && !isKnown(word.text) && score < 4 ? min(score, 2) : score
  }

  private func isKnown(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    guard let found = known.longest(scalars, at: 0) else { return false }
    return found.end == scalars.count || scalars[found.end] == "-"
  }

  /// GLM-130B, 175B
  private func hasSize(_ word: String) -> Bool {
    guard let last = word.split(separator: "-").last, word.contains("-") else { return false }
    return last.first?.isNumber == true && "BMTbmt".contains(last.last ?? " ")
  }

  /// GPT-3, CPM-2, GPT-3.5: letters, then a number.
  private func hasVersion(_ word: String) -> Bool {
    let parts = word.split(separator: "-")
    guard parts.count == 2, let last = parts.last, parts[0].count > 1 else { return false }
    return last.allSatisfy { $0.isNumber || $0 == "." } && last.count <= 3
  }

  private func isCamel(_ word: String) -> Bool {
    let upper = word.filter(\.isUppercase).count
    return upper > 1 && upper < word.count && word.contains(where: \.isLowercase)
  }

  private func isAcronym(_ word: String) -> Bool {
    word.count >= 3 && word.count <= 7 && word.allSatisfy(\.isUppercase)
  }

  private func isModelWord(_ text: [Unicode.Scalar], _ start: Int) -> Bool {
    var reader = ScalarReader(text, start)
    return reader.take("model", "language model", "paper", "checkpoint") != nil
  }

  private func isModelVerb(_ text: [Unicode.Scalar], _ end: Int) -> Bool {
    let left = text[max(0, end - 12)..<end].string
    return [
      "model", "called", "named", "released", "trained", "dubbed", "launched", "introduced", "fine-tuned",
      "unveiled",
    ]
    .contains { left.hasSuffix($0) }
  }

  /// 模型「盘古」, 「文心」大模型
  private func quoted(_ text: [Unicode.Scalar]) -> [Candidate] {
    var found: [Candidate] = []
    for open in text.indices where text[open] == "「" || text[open] == "“" || text[open] == "《" {
      let close: Unicode.Scalar = text[open] == "「" ? "」" : text[open] == "“" ? "”" : "》"
      guard let end = text[open...].prefix(12).firstIndex(of: close), end - open > 2 else { continue }
      let inner = (open + 1)..<end
      guard text[inner].contains(where: \.isHan),
        text[inner].allSatisfy({ $0.isHan || $0.isAlphanumeric || $0 == "." || $0 == " " || $0 == "-" })
      else { continue }
      let isAfter = ["模型", "大模型"].contains { text[(end + 1)..<min(end + 4, text.count)].string.hasPrefix($0) }
      let isBefore = text[max(0, open - 2)..<open].string.hasSuffix("模型")
      if isAfter || isBefore { found.append(Candidate(range: inner, name: text[inner].string, score: 4)) }
    }
    return found
  }

  /// Known names of several words, or of Chinese characters.
  private func phrases(_ text: [Unicode.Scalar]) -> [Candidate] {
    text.indices.compactMap { place in
      guard let found = known.longest(text, at: place),
        text[place].isHan || text[place..<found.end].contains(where: \.isSpace),
        place == 0 || !text[place - 1].isAlphanumeric,
        found.end == text.count || !text[found.end].isAlphanumeric || text[place].isHan
      else { return nil }
      return Candidate(range: place..<found.end, name: text[place..<found.end].string, score: 5)
    }
  }

  /// 悟道 2.0, 盘古 3.0: a Chinese name and a version.
  private func versioned(_ text: [Unicode.Scalar]) -> [Candidate] {
    text.indices.compactMap { place in
      guard text[place].isDigit, place > 1, !text[place - 1].isDigit, text[place - 1] != "." else {
        return nil
      }
      let gap = text[place - 1].isSpace ? place - 1 : place
      guard gap > 1, text[gap - 1].isHan else { return nil }
      var reader = ScalarReader(text, place)
      guard let major = reader.digits(1), major < 10, reader.take("."), reader.digits(1) != nil,
        reader.isAtWordEnd,
        reader.next.map({ !"亿万倍个张块万億萬%％版".unicodeScalars.contains($0) || $0 == "版" }) ?? true
      else { return nil }
      guard let start = versions.longest(text, endingAt: gap) else { return nil }
      return Candidate(range: start..<reader.place, name: text[start..<reader.place].string, score: 4)
    }
  }
}
