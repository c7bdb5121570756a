import Knowledge

/// Bytes that should be UTF-8 text.
public struct UTF8Text {
  let bytes: [UInt8]
  let file: String
  /// Instead of the usual, where bytes are not UTF-8.
  var remedy: LocalizedText? = nil

  /// - Parameter file: what diagnostics name.
  public init(bytes: [UInt8], file: String) {
    (self.bytes, self.file) = (bytes, file)
  }

  init(bytes: [UInt8], file: String, remedy: LocalizedText?) {
    self.init(bytes: bytes, file: file)
    self.remedy = remedy
  }

  /// Holds it to be UTF-8 without a NUL.
  ///
  /// - Throws: where the first byte stands that is not UTF-8, or the first NUL.
  public func requireReadable() throws(Diagnostic) {
    if let offset = firstInvalidOffset {
      let command = isUTF16 ? "iconv -f UTF-16 -t UTF-8" : "iconv -f GB18030 -t UTF-8"
      throw Diagnostic(
        .error, LocalizedText(en: "not UTF-8", zh: "不是 UTF-8 编码"), at: location(of: offset),
        remedy: remedy
          ?? LocalizedText(
            en: "save the file as UTF-8, for example with `\(command)`",
            zh: "请将文件另存为 UTF-8，例如使用 `\(command)`"))
    }
    if let offset = bytes.withUnsafeBufferPointer({ $0.firstPlace(of: 0) }) {
      throw Diagnostic(
        .error, LocalizedText(en: "a NUL byte stands in the text", zh: "文本中含有 NUL 字节"),
        at: location(of: offset),
        remedy: LocalizedText(en: "remove it; is this a binary file?", zh: "请将其删除；这是否为二进制文件？"))
    }
  }

  /// Whether the text begins with the mark that some editors put before UTF-8.
  static func hasMark(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

  private var isUTF16: Bool { bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) }

  private var firstInvalidOffset: Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: return offset
      }
    }
  }

  func location(of offset: Int) -> Location {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.count { $0 == 0x0A } + 1
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return Location(file: file, line: line, column: column)
  }
}
