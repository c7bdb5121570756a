/// Numbers in English words: twenty-five, two hundred and five, a million, half a billion, dozens of.
struct EnglishNumeral {
  static func read(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    guard let word = NumberWord(text, at: start) else { return nil }
    let reader = EnglishNumeral(text: text, start: start)
    switch word.meaning {
    case .figure(let value): return reader.compound(value, word)
    case .magnitude(let scale): return reader.magnitude(scale, word)
    case .dozen: return reader.dozen(word)
    case .tens: return reader.tens(word)
    case .half: return reader.half(word)
    case .couple: return reader.couple(word)
    case .some: return reader.some(word)
    case .part(let whole): return reader.part(of: whole, word)
    }
  }

  let text: [Unicode.Scalar]
  let start: Int

  /// Figures and magnitudes in turn: one hundred and seventy-five billion.
  private func compound(_ first: Double, _ word: NumberWord) -> Numeral? {
    if let share = fraction(first, word.end) { return share }
    var (total, current, end, last) = (0.0, first, word.end, first)
    var scale = 1.0
    while let next = following(end, last) {
      switch next.meaning {
      case .figure(let value):
        current += value
        (last, scale) = (value, 1)
      case .magnitude(let value):
        (total, current) = value == 100 ? (total, current * 100) : (total + current * value, 0)
        (last, scale) = (value, value)
      case .dozen: current *= 12
      case .half: current += 0.5
      default: return nil
      }
      end = next.end
    }
    return Numeral(total + current, start..<end, scale: scale)
  }

  /// The next word of a number whose last word told `last`.
  private func following(_ end: Int, _ last: Double) -> NumberWord? {
    if let half = at(end, " and a half").flatMap({ NumberWord(text, at: $0 - 4) }), last < 100 { return half }
    let start = at(end, " and ") ?? at(end, " ") ?? at(end, "-")
    guard let start, let word = NumberWord(text, at: start), !word.isPlural else { return nil }
    switch word.meaning {
    case .figure(let value): return fits(value, behind: last, isJoined: start - end > 1) ? word : nil
    case .magnitude, .dozen: return start - end == 1 ? word : nil
    default: return nil
    }
  }

  private func fits(_ value: Double, behind last: Double, isJoined: Bool) -> Bool {
    if last >= 100 { return value < last }
    return !isJoined && last >= 20 && value < 10
  }

  /// A million; hundreds of thousands; the trillion of trillion-parameter.
  private func magnitude(_ scale: Double, _ word: NumberWord) -> Numeral? {
    if word.isPlural { return plural(scale, word.end) }
    if word.end < text.count, text[word.end] == "-" {
      return Numeral(scale, scale * 10, start..<word.end, .order, scale: scale)
    }
    return article.map { continued(scale, $0, word.end) }
  }

  /// A hundred billion.
  private func continued(_ scale: Double, _ start: Int, _ end: Int) -> Numeral {
    guard let next = at(end, " ").flatMap({ NumberWord(text, at: $0) }),
      case .magnitude(let more) = next.meaning,
      !next.isPlural
    else { return Numeral(scale, start..<end, scale: scale) }
    return Numeral(scale * more, start..<next.end, scale: more)
  }

  private func plural(_ scale: Double, _ end: Int) -> Numeral? {
    guard let next = at(end, " of ") else { return nil }
    if let word = NumberWord(text, at: next), word.isPlural, case .magnitude(let more) = word.meaning {
      return .some(scale * more, start..<(at(word.end, " of") ?? word.end))
    }
    return .some(scale, start..<(next - 1))
  }

  private func tens(_ word: NumberWord) -> Numeral? { plural(10, word.end) }

  private func dozen(_ word: NumberWord) -> Numeral? {
    if word.isPlural {
      return at(word.end, " of").map { Numeral(24, 99, start..<$0, .range) }
    }
    return article.map { Numeral(12, $0..<word.end) }
  }

  /// Half a billion, half a year, half of them.
  private func half(_ word: NumberWord) -> Numeral? {
    if at(word.end, " of ") != nil { return Share.share(50, 50, start..<word.end) }
    guard let next = at(word.end, " a ") else { return nil }
    guard let unit = NumberWord(text, at: next), case .magnitude(let scale) = unit.meaning, !unit.isPlural
    else {
      return Numeral(0.5, start..<(next - 1))
    }
    return Numeral(scale / 2, start..<unit.end, scale: scale)
  }

  private func couple(_ word: NumberWord) -> Numeral? {
    guard let article, let end = at(word.end, " of") else { return nil }
    return Numeral(2, article..<end)
  }

  /// Several hundred, a few weeks; few people without the article are not some.
  private func some(_ word: NumberWord) -> Numeral? {
    let isFew = word.end - start == 3
    guard let start = isFew ? article : start else { return nil }
    if let next = at(word.end, " ").flatMap({ NumberWord(text, at: $0) }),
      case .magnitude(let scale) = next.meaning
    {
      return .some(scale, start..<next.end)
    }
    return Numeral(2, 9, start..<word.end, .range)
  }

  /// A third of.
  private func part(of whole: Double, _ word: NumberWord) -> Numeral? {
    guard !word.isPlural, let article, at(word.end, " of ") != nil else { return nil }
    return Share.share(100 / whole, 100 / whole, article..<word.end)
  }

  /// Two thirds of.
  private func fraction(_ count: Double, _ end: Int) -> Numeral? {
    guard let next = at(end, " ") ?? at(end, "-"), let word = NumberWord(text, at: next),
      case .part(let whole) = word.meaning, word.isPlural == (count > 1), at(word.end, " of ") != nil
    else { return nil }
    return Share.share(count / whole * 100, count / whole * 100, start..<word.end)
  }

  /// Where the `a` before this word begins.
  private var article: Int? {
    guard start >= 2, text[start - 1] == " ", text[start - 2] == "a" || text[start - 2] == "A",
      start == 2 || !text[start - 3].isAlphanumeric
    else { return nil }
    return start - 2
  }

  /// Where some words that stand at a place end.
  private func at(_ place: Int, _ words: String) -> Int? {
    let scalars = words.unicodeScalars
    guard place + scalars.count <= text.count, text[place...].starts(with: scalars) else { return nil }
    return place + scalars.count
  }
}
