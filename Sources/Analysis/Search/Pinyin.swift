import Foundation

/// Chinese names in Latin letters, as Hanyu Pinyin without tones (ISO 7098:2015), by the system's
/// transliteration.
enum Pinyin {
  /// Nil where the text has no Chinese character.
  static func of(_ name: String) -> String? {
    guard name.unicodeScalars.contains(where: { (0x3400...0x9FFF).contains($0.value) }) else { return nil }
    return name.applyingTransform(.mandarinToLatin, reverse: false)?
      .applyingTransform(.stripDiacritics, reverse: false)
  }

  /// A person's name, as surname and given name: some characters are read otherwise as surnames.
  static func ofPerson(_ name: String) -> String? {
    guard let reading = of(name), let first = name.first else { return nil }
    let syllables = reading.split(separator: " ").map(String.init)
    guard syllables.count > 1 else { return reading }
    return (surnames[first] ?? syllables[0]) + " " + syllables.dropFirst().joined()
  }

  private static let surnames: [Character: String] = [
    "曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie", "区": "ou", "查": "zha", "任": "ren", "朴": "piao",
    "华": "hua", "盖": "ge", "乐": "yue", "翟": "zhai", "覃": "qin", "缪": "miao", "尹": "yin", "洗": "xian",
    "員": "yun", "贠": "yun", "晟": "cheng", "黑": "he", "折": "she", "秘": "bi", "种": "chong", "繁": "po",
  ]
}
