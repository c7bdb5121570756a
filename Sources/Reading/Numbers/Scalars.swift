extension Unicode.Scalar {
  /// A letter of the Latin script, accents included.
  var isLatin: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    default: false
    }
  }

  var isUpper: Bool { (0x41...0x5A).contains(value) || (0xC0...0xDE).contains(value) && value != 0xD7 }

  var isDigit: Bool { (0x30...0x39).contains(value) }

  var isAlphanumeric: Bool { isLatin || isDigit }

  /// A Chinese character.
  var isHan: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3007: true
    default: false
    }
  }

  var isSpace: Bool { value == 0x20 || value == 0x09 || value == 0xA0 || value == 0x3000 }

  /// Where a sentence ends.
  var endsSentence: Bool {
    switch self {
    case "。", "！", "？", "!", "?", "；", ";", "…": true
    default: false
    }
  }

  /// Where a clause ends: a sentence, or a comma or colon in it.
  var endsClause: Bool {
    switch self {
    case "，", ",", "：", ":": true
    default: endsSentence
    }
  }
}

extension Sequence<Unicode.Scalar> {
  /// The scalars as text.
  var string: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(underestimatedCount * 3)
    for scalar in self {
      if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes.append(contentsOf: scalar.utf8) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
