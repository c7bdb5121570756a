/// Widths of text as a viewer sets it, Chinese and Latin mixed.
///
/// One CJK family covers all that labels hold, and a label is short: the widths of its characters are added
/// up, and no text is shaped.
enum TextMeasure {
  /// Names CJK fonts of each system, so that a viewer elsewhere finds one of its own.
  static let fontStack =
    "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Hiragino Sans GB', sans-serif"
  /// The first of the stack: what is measured here and by Graphviz.
  static let family = "Noto Sans CJK SC"

  private static let fonts = Font.regularAndBold(of: family)

  /// The width in pixels, at a font size in pixels, of what is shown of the text.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    let font = isBold ? fonts.bold : fonts.regular
    return cleaned(text).unicodeScalars.reduce(0) { $0 + font.advance(of: $1) } * size
  }
}
