import Knowledge

/// A document in prose, ready to be read: one flat run of characters, its paragraphs parted by line feeds.
public struct Article: Sendable {
  /// The id that its facts cite.
  public let id: String
  public let title: String
  public let published: PartialDate?
  public let digest: String
  let text: [Unicode.Scalar]
  /// Where each paragraph begins in ``text``, and its number.
  let paragraphs: [(start: Int, number: Int)]

  /// - Parameters:
  ///   - digest: of the file's bytes.
  ///   - title: instead of the document's own.
  ///   - published: instead of what the document says.
  public init(
    _ document: DocumentText, id: String, digest: String, title: String? = nil, published: PartialDate? = nil
  ) {
    self.id = id
    self.digest = digest
    self.title = title ?? document.title ?? id
    self.published = published ?? document.published
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(document.paragraphs.reduce(0) { $0 + $1.text.utf8.count } / 2)
    var paragraphs: [(start: Int, number: Int)] = []
    for paragraph in document.paragraphs {
      paragraphs.append((text.count, paragraph.number))
      text += paragraph.text.unicodeScalars
      text.append("\n")
    }
    (self.text, self.paragraphs) = (text, paragraphs)
  }

  /// Plain text in UTF-8.
  /// - Throws: where the bytes are not UTF-8 text; the location names `file`.
  public init(
    _ bytes: [UInt8], id: String, file: String, title: String? = nil, published: PartialDate? = nil
  ) throws(Diagnostic) {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    try UTF8Text(bytes: content, file: file).requireReadable()
    self.init(
      PlainText.read(String(decoding: content, as: UTF8.self)), id: id,
      digest: SourceDigest.digest(of: bytes), title: title, published: published)
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

  /// Whether most of its letters are Chinese.
  var isChinese: Bool {
    var (han, latin) = (0, 0)
    for scalar in text.prefix(20_000) {
      if scalar.isHan { han += 1 } else if scalar.isLatin { latin += 1 }
    }
    return han * 3 > latin
  }
}
