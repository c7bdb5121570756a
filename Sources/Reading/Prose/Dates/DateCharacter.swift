/// What a character is to dates, looked up in one step.
enum DateCharacter {
  enum Kind: UInt8 {
    case other, digit, number, half, opening, closing, lineFeed
  }

  static func kind(_ scalar: Unicode.Scalar) -> Kind {
    scalar.value < 0x10000 ? Kind(rawValue: table[Int(scalar.value)]) ?? .other : .other
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

  static let table: [UInt8] = {
    var table = [UInt8](repeating: Kind.other.rawValue, count: 0x10000)
    for scalar in "0123456789".unicodeScalars { table[Int(scalar.value)] = Kind.digit.rawValue }
    for scalar in "〇零一二两三四五六七八九十廿卅".unicodeScalars {
      table[Int(scalar.value)] = Kind.number.rawValue
    }
    let single: [(Unicode.Scalar, Kind)] = [
      ("半", .half), ("(", .opening), (")", .closing), ("\n", .lineFeed),
    ]
    for (scalar, kind) in single { table[Int(scalar.value)] = kind.rawValue }
    return table
  }()
}
