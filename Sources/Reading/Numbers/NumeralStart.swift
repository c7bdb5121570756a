/// What a numeral may begin with, told by one look at a table.
enum NumeralStart: UInt8 {
  case none, digit, chinese, letter

  static func kind(_ text: [Unicode.Scalar], at place: Int) -> NumeralStart {
    guard place < text.count, text[place].value < 0x10000 else { return .none }
    return NumeralStart(rawValue: table[Int(text[place].value)]) ?? .none
  }

  /// The first place at or behind `start` where a numeral may begin; letters count at the beginning of a word.
  static func next(in text: [Unicode.Scalar], from start: Int) -> Int? {
    table.withUnsafeBufferPointer { table in
      text.withUnsafeBufferPointer { text in
        var place = start
        while place < text.count {
          let value = text[place].value
          if value < 0x10000, table[Int(value)] != 0,
            table[Int(value)] != letter.rawValue || place == 0 || !text[place - 1].isLatin
          {
            return place
          }
          place += 1
        }
        return nil
      }
    }
  }

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: none.rawValue, count: 0x10000)
    for scalar in "0123456789".unicodeScalars { table[Int(scalar.value)] = digit.rawValue }
    for scalar in "零〇一二两三四五六七八九十百千万亿几数半廿卅卌壹贰叁肆伍陆柒捌玖".unicodeScalars {
      table[Int(scalar.value)] = chinese.rawValue
    }
    for scalar in "bcdefhmnoqstBCDEFHMNOQST".unicodeScalars { table[Int(scalar.value)] = letter.rawValue }
    return table
  }()
}
