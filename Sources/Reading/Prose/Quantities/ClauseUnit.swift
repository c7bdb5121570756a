import Knowledge

/// What a number counts whose clause tells its unit: 参数规模高达 1750 亿, 百亿模型, 播放量超过 300 万.
struct ClauseUnit {
  let scanned: ScannedText
  let numeral: Numeral
  /// Where the number ends.
  let end: Int

  var measure: Measure? {
    guard let unit else { return nil }
    return Measure(unit: unit, start: end, end: end, isExplicit: false)
  }

  private var unit: Unit? {
    if isMoney { return Unit(spelling: "CNY") }
    if numeral.lower >= 1e6 {
      if isOfModel || isTold(behind: end) || isSize || isSaidOfModel
        || isBareSize || isSaidInEnglish
      {
        return Unit(spelling: "parameters")
      }
    } else if numeral.range.count < 2 {
      return nil
    }
    return counts(at: end) ? nil : told
  }

  /// The nearest word before it that says what is counted decides.
  private var told: Unit? {
    let start = numeral.range.lowerBound
    let isLarge = numeral.lower >= 1e6
    let around = Surroundings(scanned: scanned)
    let from =
      isLarge && isBare
      ? paragraphStart(start) : around.sentenceStart(before: start, within: isLarge ? 120 : 16)
    guard let hit = scanned.words.hits([.parameterWord, .countWord], in: from..<start).last else {
      return nil
    }
    if hit.categories.contains(.parameterWord) {
      return isLarge ? Unit(spelling: "parameters") : nil
    }
    let unit = scanned.lexicon.qualifier(.countWord, of: hit.word).flatMap { Unit(spelling: $0) }
    return start - Int(hit.end) <= 8 && isWithin(Int(hit.end)..<start) ? unit : nil
  }

  /// It has 400 million. 增至 110 亿, where the sentence before told of parameters.
  private var isBare: Bool {
    numeral.kind == .point && scanned[end].endsClauseOrSentence
      && ["亿", "万", "n"].contains(scanned[end - 1])
  }

  private func paragraphStart(_ place: Int) -> Int {
    var start = place
    while start > max(0, place - 90), scanned[start - 1] != "\n" { start -= 1 }
    return start
  }

  private func isWithin(_ range: Range<Int>) -> Bool {
    !range.contains { scanned[$0].endsClause && scanned[$0] != ":" }
  }

  /// What 次 counts: 被引用 5000 次.
  static func counted(_ scanned: ScannedText, before numeral: Numeral) -> Unit? {
    let start = numeral.range.lowerBound
    let from = Surroundings(scanned: scanned).clauseStart(before: start, within: 30)
    return scanned.words.hits(.countWord, in: from..<start).last
      .flatMap { scanned.lexicon.qualifier(.countWord, of: $0.word) }.flatMap { Unit(spelling: $0) }
  }

  /// 百亿模型, 千亿级语言模型, a 65B model; what is done to a model, or belongs to its name, is no size.
  private var isOfModel: Bool {
    let start = numeral.range.lowerBound
    guard !NumeralPlace.isOfName(scanned, start), !counts(at: end, isModel: true) else { return false }
    let last = Surroundings(scanned: scanned).clauseEnd(from: end, within: scanned[end + 1].isLatin ? 24 : 9)
    guard
      let hit = scanned.words.hits(.unitContext, in: end..<last).first(where: {
        scanned.lexicon.qualifiers(.unitContext, of: $0.word).contains("parameters")
      })
    else { return false }
    return !scanned.words.contains([.relation, .functionWord, .unit], in: end..<Int(hit.start))
  }

  /// GPT-3 有 1750 亿; 那个 GPT-3,1750 亿: nothing but a link stands between a model's name and a bare number.
  private var isSaidOfModel: Bool {
    let start = numeral.range.lowerBound
    guard numeral.lower >= 1e8, scanned[end - 1] == "亿", isOver(end) else { return false }
    let around = Surroundings(scanned: scanned)
    let isApposed = scanned[start - 1] == ","
    guard
      isApposed || scanned.word(.sizeLink, endingAt: scanned[start - 1].isSpace ? start - 1 : start) != nil
    else { return false }
    let clause = around.clauseStart(before: isApposed ? start - 1 : start, within: 18)..<start
    return ModelShape(scanned: scanned).isNamed(in: clause) && !scanned.words.contains(.countWord, in: clause)
  }

  /// 体量只有 15 亿, 130 亿的观澜 2.0: a bare number in hundreds of millions, where models are spoken of.
  private var isBareSize: Bool {
    let start = numeral.range.lowerBound
    guard numeral.lower >= 1e8, scanned[end - 1] == "亿",
      isOver(end) || ["、", "和", "与", "到", "两", "三", "几"].contains(scanned[end])
    else { return false }
    let around = Surroundings(scanned: scanned)
    let sentence = around.sentenceStart(before: start, within: 48)..<start
    let behind = end..<around.clauseEnd(from: end, within: 12)
    guard
      !scanned.words.contains(
        [.countWord, .moneyKind, .help], in: around.clauseStart(before: start, within: 24)..<behind.upperBound
      )
    else { return false }
    if scanned[end] == "的" { return ModelShape(scanned: scanned).isNamed(in: behind) }
    let gap = scanned[start - 1].isSpace ? start - 1 : start
    if scanned.word(.modelVariant, endingAt: gap).map({ scanned[Int($0.start) - 1] == "-" }) == true {
      return true
    }
    if scanned.word(.sizeLink, endingAt: gap) != nil, scanned.words.contains(.modelWord, in: sentence) {
      return true
    }
    return scanned.words.contains(.sizeWord, in: sentence)
      || ModelShape(scanned: scanned).isNamed(in: around.clauseStart(before: start, within: 24)..<start)
  }

  /// 经费四千万, 给了五百万的天使投资: a bare number of ten thousands beside a word for money.
  private var isMoney: Bool {
    guard numeral.scale >= 1e4, numeral.kind == .point, "万亿".unicodeScalars.contains(scanned[end - 1]),
      isOver(end), numeral.lower >= 1e5
    else { return false }
    let around = Surroundings(scanned: scanned)
    let start = numeral.range.lowerBound
    let clause = around.clauseStart(before: start, within: 16)
    let from = scanned[start - 1] == "," ? around.clauseStart(before: start - 1, within: 16) : clause
    guard !scanned.words.contains([.modelWord, .parameterWord, .unit], in: from..<start) else { return false }
    if scanned.words.contains(.moneyWord, in: from..<start) { return true }
    guard scanned[end] == "的" else { return false }
    return scanned.words.contains(.moneyWord, in: end..<around.clauseEnd(from: end, within: 7))
  }

  /// M6 went from 10 billion to 10 trillion: a bare number behind a model's name.
  private var isSaidInEnglish: Bool {
    let start = numeral.range.lowerBound
    guard numeral.lower >= 1e7, numeral.scale >= 1e6, scanned[end - 1] == "n", !counts(at: end),
      scanned[start - 1] == " ", scanned[start - 2].isLatin
    else { return false }
    let clause = Surroundings(scanned: scanned).clauseStart(before: start, within: 48)..<start
    return ModelShape(scanned: scanned).isNamed(in: clause)
      && !scanned.words.contains([.countWord, .moneyKind], in: clause)
  }

  private func isOver(_ end: Int) -> Bool {
    scanned[end].endsClauseOrSentence || scanned[end] == ")" || scanned[end] == "的"
  }

  /// Sizes of 7B and 70B, Kestrel-Vision (11B): billions so written, where models are spoken of.
  private var isSize: Bool {
    guard scanned[end - 1] == "B", scanned[end - 2].isDigit, !scanned[end].isAlphanumeric,
      scanned[end] != "-",
      !NumeralPlace.isOfName(scanned, numeral.range.lowerBound), !counts(at: end)
    else { return false }
    let start = numeral.range.lowerBound
    let around = Surroundings(scanned: scanned)
    return isBesideSize
      || scanned.words.contains(
        [.modelWord, .knownModel, .parameterWord],
        in: around.sentenceStart(before: start, within: 120)..<around.clauseEnd(from: end, within: 40))
      || ModelShape(scanned: scanned).isNamed(
        in: around.clauseStart(before: start, within: 24)..<around.clauseEnd(from: end, within: 24))
      || scanned[start - 1] == "(" && scanned[end] == ")"
  }

  /// 7B、13B and 70B, 3B or 7B: another such number is listed with it.
  private var isBesideSize: Bool {
    let (start, end) = (numeral.range.lowerBound, end)
    let behind = scanned.text[min(end, scanned.count)..<min(end + 9, scanned.count)]
    let before = scanned.text[max(0, start - 7)..<start]
    let joints: Set<Unicode.Scalar> = ["、", ",", "和", "与", "/"]
    let isJoined =
      behind.first.map(joints.contains) == true || before.last.map(joints.contains) == true
      || isWord("and", behind) || isWord("or", behind) || isWord("and", before) || isWord("or", before)
    return isJoined && (isSize(behind) || isSize(before))
  }

  private func isWord(_ word: String, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.split(separator: " ").contains { $0.elementsEqual(word.unicodeScalars) }
  }

  private func isSize(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.indices.dropFirst().contains { text[$0] == "B" && text[$0 - 1].isDigit }
  }

  /// 1750 亿的参数量
  private func isTold(behind end: Int) -> Bool {
    let last = Surroundings(scanned: scanned).clauseEnd(from: end, within: 8)
    return scanned[end] != "元" && scanned.words.contains(.parameterWord, in: end..<last) || isListed
  }

  /// 1.1 billion and 3.2 billion parameters: the unit is told once, behind the last.
  private var isListed: Bool {
    var place = scanned[end] == "," ? end + 1 : end
    if scanned[place].isSpace { place += 1 }
    if scanned[place] == "t", let total = scanned.word(.functionWord, at: place) {
      place = Int(total.end) + 1
    }
    for joiner in ["and ", "or ", "of its ", "of the ", "of their ", "和", "与", "、", "及"] {
      let words = Array(joiner.unicodeScalars)
      guard words.indices.allSatisfy({ scanned[place + $0] == words[$0] }) else { continue }
      place += words.count
      if scanned[place].isSpace { place += 1 }
      guard let next = NumeralScanner.numeral(scanned.text, at: place), next.lower >= 1e6 else {
        return false
      }
      let unit = next.range.upperBound
      let behind = unit..<Surroundings(scanned: scanned).clauseEnd(from: unit, within: 20)
      return scanned.words.contains(.parameterWord, in: behind)
        || Surroundings(scanned: scanned).names("parameters", in: behind)
    }
    return false
  }

  /// Whether something else is counted behind it: 3000 亿个单词, 175 billion words.
  private func counts(at end: Int, isModel: Bool = false) -> Bool {
    let place = scanned[end].isSpace || scanned[end] == "-" ? end + 1 : end
    if scanned[place].isLatin {
      return !isModel && scanned.word([.functionWord, .change], at: place) == nil
    }
    return isClassifier(scanned[place])
  }

  private func isClassifier(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "个", "条", "篇", "张", "次", "字", "词", "行", "本", "户", "种", "份", "句", "段", "首", "幅", "部", "台", "位", "名",
      "人", "对",
      "组", "点", "轮", "步", "天", "年", "月", "日", "元", "美", "块", "欧", "英", "港", "韩", "卢", "%", "米", "公", "里", "斤",
      "吨", "套",
      "家", "所", "项":
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var endsClauseOrSentence: Bool { endsSentence || self == "," || self == "." || self == "\n" }
}
