/// Arabic digits with a point, separators of thousands and a power of ten, read without making text of them.
struct DecimalDigits {
  private var mantissa: UInt64
  private var exponent: Int
  private(set) var end: Int

  var value: Double { PowerOfTen.scaled(mantissa, by: exponent) }

  init?(_ text: [Unicode.Scalar], at start: Int) {
    guard start < text.count, text[start].isDigit else { return nil }
    var reader = Reader(place: start)
    reader.takeWhole(text)
    reader.takeFraction(text)
    (mantissa, exponent, end) = (reader.mantissa, reader.exponent, reader.place)
  }

  /// `e25`, `×10^23`, `^25` behind 10, and what Chinese says for it.
  mutating func takePower(_ text: [Unicode.Scalar]) {
    if let power = PowerOfTen.exponent(text, at: end) {
      exponent += power.value
      end = power.end
    } else if mantissa == 10, exponent == 0, let power = PowerOfTen.raised(text, at: end) {
      (mantissa, exponent, end) = (1, power.value, power.end)
    } else if let power = PowerOfTen.times(text, at: end) {
      exponent += power.value
      end = power.end
    }
  }

  /// As many digits as an integer holds exactly; those behind them only count.
  private struct Reader {
    var mantissa: UInt64 = 0
    var exponent = 0
    var place: Int

    mutating func takeWhole(_ text: [Unicode.Scalar]) {
      let start = place
      while place < text.count {
        if text[place].isDigit {
          add(text[place])
          place += 1
        } else if text[place] == ",", place - start <= 3, Self.isThousands(text, place) {
          takeThousands(text)
          return
        } else {
          return
        }
      }
    }

    private mutating func takeThousands(_ text: [Unicode.Scalar]) {
      while place < text.count, text[place] == ",", Self.isThousands(text, place) {
        for digit in text[(place + 1)...(place + 3)] { add(digit) }
        place += 4
      }
    }

    mutating func takeFraction(_ text: [Unicode.Scalar]) {
      guard place + 1 < text.count, text[place] == ".", text[place + 1].isDigit else { return }
      place += 1
      while place < text.count, text[place].isDigit {
        add(text[place])
        exponent -= 1
        place += 1
      }
    }

    private mutating func add(_ digit: Unicode.Scalar) {
      guard mantissa < 1_000_000_000_000_000_000 else {
        exponent += 1
        return
      }
      mantissa = mantissa * 10 + UInt64(digit.value - 0x30)
    }

    /// A comma that three digits follow, and not a fourth.
    private static func isThousands(_ text: [Unicode.Scalar], _ comma: Int) -> Bool {
      guard comma + 3 < text.count, text[(comma + 1)...(comma + 3)].allSatisfy(\.isDigit) else {
        return false
      }
      return comma + 4 == text.count || !text[comma + 4].isDigit
    }
  }
}
