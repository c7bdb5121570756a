import Foundation

/// One form for characters that mean the same: traditional Chinese as simplified, full width as half width,
/// each kind of quotation mark and bracket as one.
///
/// A text is matched in its folded form and quoted in its own; folding keeps every place where it is.
enum TextFolding {
  /// The folded text, and whether any character changed.
  static func fold(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: { $0.value > 0x7F && $0.value < 0x10000 && isFolded($0) }) else { return text }
    return text.map(fold)
  }

  static func fold(_ text: String) -> [Unicode.Scalar] { fold(Array(text.unicodeScalars)) }

  private static func isFolded(_ scalar: Unicode.Scalar) -> Bool { table[Int(scalar.value)] != 0 }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value < 0x10000, table[Int(scalar.value)] != 0 else { return scalar }
    return Unicode.Scalar(table[Int(scalar.value)]) ?? scalar
  }

  /// What each scalar of the basic plane becomes; 0 where it stays.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x10000)
    for (from, to) in chinese + marks { table[Int(from.value)] = UInt16(to.value) }
    for value in 0xFF01...0xFF5E where table[value] == 0 { table[value] = UInt16(value - 0xFEE0) }
    return table
  }()

  /// Traditional characters, by the transliteration of Unicode CLDR.
  private static var chinese: [(Unicode.Scalar, Unicode.Scalar)] {
    let all = (0x4E00...0x9FFF).compactMap(Unicode.Scalar.init as (Int) -> Unicode.Scalar?)
    let folded = all.string.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? ""
    let simplified = Array(folded.unicodeScalars)
    guard simplified.count == all.count else { return [] }
    return zip(all, simplified).filter { $0 != $1 && !kept.contains($0) }
  }

  /// Characters of simplified text too, which the transliteration would change.
  private static let kept: Set<Unicode.Scalar> = ["乾", "著", "瞭", "藉", "於"]

  private static let marks: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("「", "“"), ("」", "”"), ("『", "“"), ("』", "”"), ("﹁", "“"), ("﹂", "”"), ("〝", "“"), ("〞", "”"),
    ("‧", "·"), ("・", "·"), ("•", "·"), ("．", "."), ("\u{3000}", " "), ("\u{A0}", " "), ("％", "%"),
    ("‑", "-"), ("‐", "-"), ("−", "-"), ("﹣", "-"), ("₋", "-"), ("《", "《"), ("【", "("), ("】", ")"),
    ("〔", "("), ("〕", ")"), ("’", "'"), ("‘", "'"), ("㎡", "㎡"), ("∼", "~"), ("〜", "~"), ("～", "~"),
  ].filter { $0.0 != $0.1 }
}
