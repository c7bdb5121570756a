import Knowledge

/// A document in prose, by paragraph.
public struct Article: Sendable {
  /// A line of the document that holds text.
  public struct Paragraph: Sendable {
    /// The number of its line in the file, from 1.
    public let number: Int
    let text: [Unicode.Scalar]
  }

  /// The id that its facts cite.
  public let id: String
  public let title: String
  public let published: PartialDate?
  public let digest: String
  public let paragraphs: [Paragraph]

  /// - Throws: where the bytes are not UTF-8 text; the location names `file`.
  public init(
    _ bytes: [UInt8], id: String, file: String, title: String? = nil, published: PartialDate? = nil
  ) throws(Diagnostic) {
    digest = SourceDigest.digest(of: bytes)
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    try UTF8Text(bytes: bytes, file: file).requireReadable()
    let front = FrontMatter(bytes)
    self.id = id
    self.title = title ?? front.title ?? id
    self.published = published ?? front.published
    paragraphs = Self.paragraphs(bytes, after: front.lines)
  }

  private static func paragraphs(_ bytes: [UInt8], after skipped: Int) -> [Paragraph] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      guard index >= skipped, line.contains(where: { $0 > 0x20 }) else { return nil }
      let text = String(decoding: line, as: UTF8.self).unicodeScalars.filter { $0 != "\r" }
      return Paragraph(number: index + 1, text: Array(text))
    }
  }

  /// Whether most of its letters are Chinese.
  var isChinese: Bool {
    var (han, latin) = (0, 0)
    for scalar in paragraphs.prefix(200).flatMap(\.text) {
      if scalar.isHan { han += 1 } else if scalar.isLatin { latin += 1 }
    }
    return han * 3 > latin
  }
}

/// Lines between two `---` at the head of a text that tell its title and date.
private struct FrontMatter {
  var title: String?
  var published: PartialDate?
  var lines = 0

  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes.prefix(4096), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return }
    for line in lines[1..<end] {
      let parts = line.split(separator: ":", maxSplits: 1).map { String(Substring($0).trimmed) }
      guard parts.count == 2 else { continue }
      if parts[0] == "title" { title = parts[1] }
      if parts[0] == "published" || parts[0] == "date" { published = try? PartialDate(edtf: parts[1]) }
    }
    self.lines = end + 1
  }
}
