import Knowledge

/// What stands around a number and tells its unit.
struct Context {
  let units: UnitLexicon
  let text: [Unicode.Scalar]
  let span: Range<Int>
  /// What was found before it in the same text.
  let found: [QuantityMention]

  /// The unit of a number, where its words end, and whether they stand beside it.
  func unit(_ numeral: Numeral, from end: Int) -> (Knowledge.Unit, Int, Bool)? {
    if let money = money(end) { return money }
    let start = end < text.count && (text[end].isSpace || text[end] == "-") ? end + 1 : end
    for place in Set([end, start]).sorted() {
      guard let (sense, unitEnd) = units.unit(text, at: place) else { continue }
      if let unit = accept(sense, numeral, from: place, to: unitEnd) { return (unit, unitEnd, true) }
    }
    if let unit = parameters(numeral, end) { return (unit, end, false) }
    return nil
  }

  private func money(_ end: Int) -> (Knowledge.Unit, Int, Bool)? {
    guard span.lowerBound > 0 else { return nil }
    let sign = text[span.lowerBound - 1]
    guard sign == "$" || sign == "¥" || sign == "￥" || sign == "€" else { return nil }
    let unit = Knowledge.Unit(spelling: sign == "$" ? "USD" : "CNY")
    return sign == "€" ? nil : unit.map { ($0, end, true) }
  }

  private func accept(
    _ sense: UnitLexicon.Sense, _ numeral: Numeral, from start: Int, to end: Int
  ) -> Knowledge.Unit? {
    switch sense {
    case .weak(let unit): return nearCards(end) ? unit : nil
    case .unit(let unit):
      switch unit.dimension {
      case .parameters: return numeral.upper >= 1e5 ? unit : nil
      case .cards, .tokens, .machines: return unit
      case .duration: return isDuration(numeral, unit, start, end) ? unit : nil
      case .persons: return isPersons(end) ? unit : nil
      case .cny: return isYuan(start, end) ? unit : nil
      case .pairs: return isPairs(end) ? unit : nil
      case .bytes: return isBytes(start, end) ? unit : nil
      default: return unit
      }
    }
  }

  /// 张 counts cards where a card, a chip or a machine is named soon after, or cards were counted before
  /// in the same sentence.
  private func nearCards(_ end: Int) -> Bool {
    let sentence = sentence
    for place in end..<min(end + 10, sentence.upperBound) {
      if text[place].endsClause { break }
      if units.cardNouns.longest(text, at: place) != nil { return true }
    }
    return found.contains { $0.quantity.unit.dimension == .cards && sentence.contains($0.range.lowerBound) }
  }

  /// 2020 年 and 4 月 are dates; 三年 and 8 个月 last.
  private func isDuration(
    _ numeral: Numeral, _ unit: Knowledge.Unit, _ start: Int, _ end: Int
  ) -> Bool {
    let word = text[start..<end].string
    if word == "年" {
      if numeral.lower >= 1000 || span.count == 2 && text[span.lowerBound].isDigit { return false }
      return
        !(end < text.count && (text[end] == "级" || text[end] == "代" || text[end] == "级" || text[end] == "前"))
    }
    return !(word == "周" && end < text.count && (text[end] == "年" || text[end] == "岁"))
  }

  private func isPersons(_ end: Int) -> Bool {
    guard end < text.count else { return true }
    return !"工民类口机次均才生".unicodeScalars.contains(text[end])
  }

  private func isYuan(_ start: Int, _ end: Int) -> Bool {
    guard text[start..<end].string == "元" else { return true }
    return !(end < text.count && "素年旦组宇".unicodeScalars.contains(text[end]))
  }

  private func isPairs(_ end: Int) -> Bool {
    guard text[end - 1] == "对" || text[end - 1] == "對" || text[end - 1] == "s" else { return true }
    let around = text[max(0, span.lowerBound - 12)..<min(text.count, end + 8)].string
    return around.contains("图") || around.contains("圖") || around.contains("image") || around.contains("数据")
  }

  /// A bare T or G is a size only where the clause speaks of data or files.
  private func isBytes(_ start: Int, _ end: Int) -> Bool {
    let word = text[start..<end].string
    guard word == "T" || word == "G" else { return true }
    let clause = text[clause].string
    return ["数据", "文件", "大小", "语料", "内存", "硬盘", "显存", "數據", "檔案"].contains { clause.contains($0) }
  }

  /// A large number behind a word for parameters in its sentence counts those: 参数规模高达 1750 亿.
  private func parameters(_ numeral: Numeral, _ end: Int) -> Knowledge.Unit? {
    guard numeral.lower >= 1e6, let unit = Knowledge.Unit(spelling: "parameters") else { return nil }
    if end < text.count, isOfModel(end) { return unit }
    let sentence = sentence
    let before = sentence.lowerBound..<span.lowerBound
    let after = end..<min(end + 6, sentence.upperBound)
    let isTold =
      before.contains { units.parameterWords.longest(text, at: $0) != nil }
      || after.contains { units.parameterWords.longest(text, at: $0) != nil }
    let isMoney = (end..<min(end + 3, sentence.upperBound)).contains {
      units.moneyWords.longest(text, at: $0) != nil
    }
    return isTold && !isMoney ? unit : nil
  }

  /// 百亿模型, 千亿大模型, 万亿级模型.
  private func isOfModel(_ end: Int) -> Bool {
    let next = text[end..<min(end + 4, text.count)].string
    return ["模型", "大模型", "级模型", "级大模", "级别模", "規模", "规模模"].contains { next.hasPrefix($0) }
  }

  private var sentence: Range<Int> { TextSpan.sentence(text, around: span.lowerBound) }
  private var clause: Range<Int> { TextSpan.clause(text, around: span.lowerBound) }
}
