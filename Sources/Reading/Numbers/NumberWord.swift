/// An English word that tells a number or a part of one.
struct NumberWord {
  enum Meaning: Sendable {
    case figure(Double)
    case magnitude(Double)
    case dozen
    case tens
    case half
    case couple
    /// several, few
    case some
    /// third, quarter
    case part(Double)
  }

  let meaning: Meaning
  let isPlural: Bool
  let end: Int

  init?(_ text: [Unicode.Scalar], at start: Int) {
    guard start < text.count, text[start].isLatin, start == 0 || !text[start - 1].isLatin else { return nil }
    guard let key = Key(text, at: start) else { return nil }
    if let entry = Self.entries[key.value] {
      (meaning, isPlural, end) = (entry.meaning, entry.isPlural, key.end)
    } else if let stem = key.withoutFold, let entry = Self.entries[stem] {
      (meaning, isPlural, end) = (entry.meaning, false, key.end - 4)
    } else {
      return nil
    }
  }

  static func end(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < text.count, text[end].isLatin { end += 1 }
    return end
  }

  /// Up to twelve letters in one number.
  private struct Key {
    var value: UInt64 = 0
    var end: Int

    init?(_ text: [Unicode.Scalar], at start: Int) {
      end = start
      while end < text.count, text[end].isLatin {
        let letter = (text[end].value | 0x20) &- 0x60
        guard letter <= 26, end - start < 12 else { return nil }
        if end - start == 1, NumberWord.seconds[Int(value)] & (1 << letter) == 0 { return nil }
        value = value << 5 | UInt64(letter)
        end += 1
      }
    }

    init(_ word: String) {
      value = word.unicodeScalars.reduce(0) { $0 << 5 | UInt64(($1.value | 0x20) - 0x60) }
      end = 0
    }

    /// The key of `ten` for `tenfold`.
    var withoutFold: UInt64? {
      value & 0xFFFFF == NumberWord.fold && value >> 20 != 0 ? value >> 20 : nil
    }
  }

  private static let fold = Key("fold").value

  private static let entries: [UInt64: (meaning: Meaning, isPlural: Bool)] = {
    var entries: [UInt64: (Meaning, Bool)] = [:]
    func add(_ word: String, _ meaning: Meaning, plural: Bool = false) {
      entries[Key(word).value] = (meaning, false)
      if plural { entries[Key(word + "s").value] = (meaning, true) }
    }
    for (word, value) in figures { add(word, .figure(value)) }
    for (word, value) in WesternNumeral.words { add(word, .magnitude(value), plural: true) }
    for (word, value) in parts { add(word, .part(value), plural: true) }
    add("dozen", .dozen, plural: true)
    entries[Key("tens").value] = (.tens, true)
    add("half", .half)
    add("couple", .couple)
    add("several", .some)
    add("few", .some)
    return entries
  }()

  /// For each first letter the second letters of the words, so that most words cost two looks.
  private static let seconds: [UInt32] = {
    var seconds = [UInt32](repeating: 0, count: 32)
    for key in entries.keys {
      var letters: [UInt64] = []
      var rest = key
      while rest > 0 {
        letters.insert(rest & 31, at: 0)
        rest >>= 5
      }
      seconds[Int(letters[0])] |= 1 << UInt32(letters[1])
    }
    return seconds
  }()

  private static let figures: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let parts: [String: Double] = ["third": 3, "quarter": 4, "fifth": 5, "tenth": 10]
}
