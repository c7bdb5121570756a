import Foundation

/// One form for characters that mean the same: traditional Chinese as simplified, full width as half width,
/// each kind of quotation mark and bracket as one.
///
/// A text is matched in its folded form and quoted in its own; folding keeps every place where it is.
enum TextFolding {
  static func fold(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let table = isTraditional(text) ? everything : marksOnly
    return text.withUnsafeBufferPointer { text in
      guard text.contains(where: { $0.value > 0x7F && $0.value < 0x10000 && table[Int($0.value)] != 0 })
      else {
        return Array(text)
      }
      return text.map { scalar in
        guard scalar.value < 0x10000, table[Int(scalar.value)] != 0 else { return scalar }
        return Unicode.Scalar(table[Int(scalar.value)]) ?? scalar
      }
    }
  }

  static func fold(_ text: String) -> [Unicode.Scalar] { fold(Array(text.unicodeScalars)) }

  /// Whether one of the most frequent traditional characters stands in a text: the table for all of them
  /// takes a twentieth of a second to make, and most texts need none of it.
  private static func isTraditional(_ text: [Unicode.Scalar]) -> Bool {
    text.contains { $0.value > 0x4E00 && $0.value < 0x10000 && frequent[Int($0.value)] }
  }

  static let frequent: [Bool] = {
    var table = [Bool](repeating: false, count: 0x10000)
    let characters = """
      個們國會為來時對學說發開這過後從與還經電機練訓據數億萬實驗張塊長員構團隊業務產應點無現動種當關體\
      進樣問題東車書話語讀寫認識請讓給結約級統計規設師華陳劉黃趙吳孫鄭馮許蘇盧蔣葉龍錢羅謝韓馬參號層區\
      縣歲樓線網頁圖節課裡門間聯繫舉辦戰擇標準確權獎勵廠顯裝備儲優勢維護資訊軟雲滿歷換單論際證兩幾
      """
    for scalar in characters.unicodeScalars { table[Int(scalar.value)] = true }
    return table
  }()

  /// What each scalar of the basic plane becomes; 0 where it stays.
  private static let marksOnly = table(marks)
  private static let everything = table(chinese + marks)

  private static func table(_ pairs: [(Unicode.Scalar, Unicode.Scalar)]) -> [UInt16] {
    var table = [UInt16](repeating: 0, count: 0x10000)
    for value in 0xFF01...0xFF5E { table[value] = UInt16(value - 0xFEE0) }
    for (from, to) in pairs { table[Int(from.value)] = UInt16(exactly: to.value) ?? 0 }
    return table
  }

  /// Traditional characters, by the transliteration of Unicode CLDR.
  private static var chinese: [(Unicode.Scalar, Unicode.Scalar)] {
    let all = (0x4E00...0x9FFF).compactMap(Unicode.Scalar.init as (Int) -> Unicode.Scalar?)
    let folded = all.string.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? ""
    let simplified = Array(folded.unicodeScalars)
    guard simplified.count == all.count else { return [] }
    return zip(all, simplified).filter { $0 != $1 && !kept.contains($0) }
  }

  /// Characters of simplified text too, which the transliteration would change.
  private static let kept: Set<Unicode.Scalar> = ["乾", "著", "瞭", "藉", "昇", "徵", "鍾"]

  private static let marks: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("「", "“"), ("」", "”"), ("『", "“"), ("』", "”"), ("﹁", "“"), ("﹂", "”"), ("〝", "“"), ("〞", "”"),
    ("‧", "·"), ("・", "·"), ("•", "·"), ("．", "."), ("\u{3000}", " "), ("\u{A0}", " "), ("％", "%"),
    ("‑", "-"), ("‐", "-"), ("−", "-"), ("﹣", "-"), ("₋", "-"), ("《", "《"), ("【", "("), ("】", ")"),
    ("〔", "("), ("〕", ")"), ("’", "'"), ("‘", "'"), ("㎡", "㎡"), ("∼", "~"), ("〜", "~"), ("～", "~"),
  ].filter { $0.0 != $0.1 }
}
