/// Texts of others as YAML lets them stand.
enum YAMLText {
  /// A scalar in double quotes; what cannot be seen, or turns a line around, is spelled.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      default: result += isPlain(scalar) ? String(scalar) : spelled(scalar)
      }
    }
    return result + "\""
  }

  /// What may stand behind `# `.
  static func comment(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isPlain($0) ? $0 : " " }))
  }

  /// A line break beside those of ASCII would end a comment.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20...0x7E).contains(scalar.value) || scalar.isHan { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: true
    }
  }

  private static func spelled(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value <= 0xFF ? 2 : scalar.value <= 0xFFFF ? 4 : 8
    let mark = width == 2 ? "\\x" : width == 4 ? "\\u" : "\\U"
    return mark + String(repeating: "0", count: width - digits.count) + digits
  }
}
