import Knowledge

/// Reads documents of any format that is known into their paragraphs.
public enum DocumentReader {
  /// - Parameters:
  ///   - file: names the format, and the place of what is wrong.
  ///   - encoding: what the text is written in, where the document itself does not say so.
  /// - Throws: where the bytes are no text in their encoding.
  public static func read(
    _ bytes: [UInt8], file: String, encoding: String? = nil
  ) throws(Diagnostic) -> DocumentText {
    let format = DocumentFormat(file: file, bytes: bytes)
    let declared = format == .html ? DeclaredEncoding.name(in: bytes) : nil
    let text = try TextEncoding.utf8(bytes, encoding: encoding, declared: declared, file: file)
    var document =
      switch format {
      case .plain: PlainText.read(text)
      case .markdown: MarkdownDocument.read(text)
      case .html: try HTMLDocument.read(text, file: file)
      }
    document.digest = SourceDigest.digest(of: bytes)
    return document
  }
}
