import Knowledge

/// Lines between two `---` at the head of a text: `title:`, `published:` or `date:`, `language:` or `lang:`.
struct FrontMatter {
  private(set) var title: String?
  private(set) var published: PartialDate?
  private(set) var language: String?
  /// How many lines it takes, both marks among them.
  private(set) var lineCount = 0
  /// How many bytes they take.
  private(set) var byteCount = 0

  init(_ text: [UInt8]) {
    guard text.starts(with: "---".utf8) else { return }
    let lines = text.prefix(10_000).split(separator: 0x0A, maxSplits: 60, omittingEmptySubsequences: false)
    let isMark = { (line: ArraySlice<UInt8>) in
      line.elementsEqual("---".utf8) || line.elementsEqual("---\r".utf8)
    }
    guard isMark(lines[0]), let end = lines.dropFirst().prefix(50).firstIndex(where: isMark) else { return }
    for line in lines[1..<end] { take(String(decoding: line, as: UTF8.self)) }
    lineCount = end + 1
    byteCount = min(text.count, lines[end].endIndex + 1)
  }

  private mutating func take(_ line: String) {
    let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
    guard parts.count == 2 else { return }
    let value = Self.unquoted(String(parts[1]))
    switch parts[0].lowercased() {
    case "title": title = value
    case "published", "date": published = published ?? PublishedDate.read(value)
    case "language", "lang": language = LanguageTag.read(value)
    default: break
    }
  }

  private static func unquoted(_ value: String) -> String {
    guard let mark = value.first, value.count > 1, value.last == mark, mark == "\"" || mark == "'" else {
      return value
    }
    return String(value.dropFirst().dropLast())
  }
}

/// A date as documents and data tell when they came out.
public enum PublishedDate {
  /// EDTF, or the day of a timestamp (RFC 3339): `2023-06-14T08:00:00Z`, `2023/06/14 08:00`.
  public static func read(_ text: String) -> PartialDate? {
    let text = text.trimmingSpaces
    if let date = try? PartialDate(edtf: text) { return date }
    let day = text.prefix { $0.isNumber || $0 == "-" || $0 == "/" }.replacing("/", with: "-")
    return try? PartialDate(edtf: String(day.prefix(10)))
  }
}

/// The name of a language, as documents give it.
enum LanguageTag {
  /// Nil where it has another form than BCP 47 lets it have.
  static func read(_ text: String) -> String? {
    let tag = text.trimmingSpaces.replacing("_", with: "-")
    let isTag =
      (2...35).contains(tag.utf8.count) && tag.first?.isLetter == true
      && tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return isTag ? tag : nil
  }
}
