/// What a character says within a number in Chinese.
enum ChineseFigure {
  case digit(Double)
  /// 廿 and 卅.
  case tens(Double)
  case scale(Double)
  /// 几 and 数.
  case some
  /// 多 and 余: and some more.
  case more
  /// 来: or so.
  case about
  case point

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "零", "〇": self = .digit(0)
    case "一", "壹": self = .digit(1)
    case "二", "两", "贰": self = .digit(2)
    case "三", "叁": self = .digit(3)
    case "四", "肆": self = .digit(4)
    case "五", "伍": self = .digit(5)
    case "六", "陆": self = .digit(6)
    case "七", "柒": self = .digit(7)
    case "八", "捌": self = .digit(8)
    case "九", "玖": self = .digit(9)
    case "十", "拾": self = .scale(10)
    case "百", "佰": self = .scale(100)
    case "千", "仟": self = .scale(1000)
    case "万": self = .scale(1e4)
    case "亿": self = .scale(1e8)
    case "廿": self = .tens(20)
    case "卅": self = .tens(30)
    case "卌": self = .tens(40)
    case "几", "数": self = .some
    case "多", "余": self = .more
    case "来": self = .about
    case "点": self = .point
    default: return nil
    }
  }

  static func digit(_ text: [Unicode.Scalar], at place: Int) -> Double? {
    guard place < text.count, case .digit(let value) = ChineseFigure(text[place]) else { return nil }
    return value
  }

  static func scale(_ text: [Unicode.Scalar], at place: Int) -> Double? {
    guard place < text.count, case .scale(let value) = ChineseFigure(text[place]) else { return nil }
    return value
  }
}
