import Knowledge

/// A document in prose, ready to be read: one flat run of characters, its paragraphs parted by line feeds.
public struct Article: Sendable {
  /// The id that its facts cite.
  public let id: String
  public let title: String
  public let published: PartialDate?
  /// As the document says, a BCP 47 tag.
  public let language: String?
  public let digest: String
  let text: [Unicode.Scalar]
  /// Where each paragraph begins in ``text``, and its number.
  let paragraphs: [(start: Int, number: Int)]

  /// - Parameters:
  ///   - title: instead of the document's own.
  ///   - published: instead of what the document says.
  public init(_ document: DocumentText, id: String, title: String? = nil, published: PartialDate? = nil) {
    self.id = id
    digest = document.digest
    language = document.language
    self.title = title ?? document.title ?? id
    self.published = published ?? document.published
    let (text, starts) = ScalarText.joined(document.paragraphs.map(\.text))
    self.text = text
    paragraphs = zip(starts, document.paragraphs).map { ($0, $1.number) }
  }

  /// - Parameters:
  ///   - file: names the document's format, and the place of what is wrong with it.
  ///   - encoding: what the text is written in, where the document does not say so.
  /// - Throws: where the bytes are no text in their encoding.
  public init(
    _ bytes: [UInt8], id: String, file: String, encoding: String? = nil, title: String? = nil,
    published: PartialDate? = nil
  ) throws(Diagnostic) {
    self.init(
      try DocumentReader.read(bytes, file: file, encoding: encoding), id: id, title: title,
      published: published)
  }

  /// The number of the paragraph that holds a place.
  func paragraph(at place: Int) -> Int {
    var (low, high) = (0, paragraphs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if paragraphs[middle].start <= place { low = middle } else { high = middle }
    }
    return paragraphs.isEmpty ? 1 : paragraphs[low].number
  }

  /// Its language: the document's own word, unless the letters belie it.
  var languageTag: String {
    let told = language.flatMap { $0.lowercased().hasPrefix("zh") == isChinese ? $0 : nil }
    return told ?? (isChinese ? "zh" : "en")
  }

  /// Whether most of its letters are Chinese.
  var isChinese: Bool {
    var (han, latin) = (0, 0)
    for scalar in text.prefix(20_000) {
      if scalar.isHan { han += 1 } else if scalar.isLatin { latin += 1 }
    }
    return han * 3 > latin
  }
}
