import CGLib
import Knowledge

/// Brings text in any encoding that the system knows into UTF-8.
enum TextEncoding {
  /// - Parameters:
  ///   - encoding: what the person says; it counts before what the document says of itself.
  ///   - declared: what the document's head says; a byte order mark counts before it.
  /// - Throws: where the bytes are no text in that encoding, or the first NUL stands.
  static func utf8(
    _ bytes: [UInt8], encoding: String?, declared: String?, file: String
  ) throws(Diagnostic) -> [UInt8] {
    let name = encoding ?? markedEncoding(bytes) ?? declared ?? "utf-8"
    let isUTF8 = ["utf-8", "utf8"].contains(name.lowercased())
    let converted = isUTF8 ? bytes : try convert(bytes, from: name, file: file)
    let text = converted.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(converted.dropFirst(3)) : converted
    try UTF8Text(bytes: text, file: file, remedy: isUTF8 ? remedy : nil).requireReadable()
    return text
  }

  /// What a byte order mark tells.
  private static func markedEncoding(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
    if bytes.starts(with: [0xFF, 0xFE]) { return "utf-16le" }
    return bytes.starts(with: [0xFE, 0xFF]) ? "utf-16be" : nil
  }

  private static func convert(
    _ bytes: [UInt8], from name: String, file: String
  ) throws(Diagnostic) -> [UInt8] {
    let system = supersets[name.lowercased()] ?? name
    guard isKnown(system) else { throw unknown(name, file) }
    let (text, read) = convert(bytes[...], from: system)
    // The last character may lack a byte.
    if let text, read == bytes.count { return text }
    let before = convert(bytes.prefix(read), from: system).text ?? []
    throw Diagnostic(
      .error, LocalizedText(en: "not \(name)", zh: "不是 \(name) 编码"),
      at: UTF8Text(bytes: before, file: file).location(of: before.count), remedy: remedy)
  }

  private static func isKnown(_ name: String) -> Bool {
    let converter = g_iconv_open("UTF-8", name)
    guard let converter, Int(bitPattern: converter) != -1 else { return false }
    g_iconv_close(converter)
    return true
  }

  /// The text, where all is well, and how many bytes could be read.
  private static func convert(_ bytes: ArraySlice<UInt8>, from name: String) -> (text: [UInt8]?, read: Int) {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var (read, written) = (gsize(0), gsize(0))
      guard let text = g_convert(start, gssize(buffer.count), "UTF-8", name, &read, &written, nil) else {
        return (nil, Int(read))
      }
      defer { g_free(text) }
      return (Array(UnsafeRawBufferPointer(start: text, count: Int(written))), Int(read))
    }
  }

  /// What pages that name the one are in truth written in (WHATWG, *Encoding*, names and labels).
  private static let supersets = [
    "gb2312": "GB18030", "gb_2312-80": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "big5": "BIG5-HKSCS",
    "x-x-big5": "BIG5-HKSCS", "iso-8859-1": "CP1252", "latin1": "CP1252", "us-ascii": "CP1252",
    "ascii": "CP1252", "windows-1252": "CP1252", "shift_jis": "CP932", "euc-kr": "CP949",
  ]

  private static let remedy = LocalizedText(
    en: "save the file as UTF-8, or say what it is written in, for example `--encoding GB18030`",
    zh: "请将文件另存为 UTF-8，或说明其编码，例如 `--encoding GB18030`")

  private static func unknown(_ name: String, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "there is no encoding \"\(name)\"", zh: "没有编码“\(name)”"),
      at: Location(file: file),
      remedy: LocalizedText(
        en: "name one that `iconv -l` lists, such as GB18030, Big5 or UTF-16LE: `--encoding GB18030`",
        zh: "请写 `iconv -l` 所列的名称，如 GB18030、Big5 或 UTF-16LE：`--encoding GB18030`"))
  }
}
