/// What a character is to dates, looked up in one step.
enum DateCharacter {
  enum Kind: UInt8 {
    case other, digit, number, half, opening, closing, lineFeed
  }

  static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case "0"..."9": .digit
    case "十", "廿", "卅": .number
    case "半": .half
    case "(": .opening
    case ")": .closing
    case "\n": .lineFeed
    default: digit(scalar) == nil ? .other : .number
    }
  }

  /// The value of a Chinese digit.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// The kind of each scalar of the basic plane.
  static let table: [UInt8] = (0..<0x10000).map { Unicode.Scalar($0).map { kind($0).rawValue } ?? 0 }
}
