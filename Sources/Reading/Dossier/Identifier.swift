import Knowledge

/// The ids that a dossier gives to its sources and entities.
enum Identifier {
  /// The same rule as ``isWellFormed(_:)``, for the JSON Schema.
  static let pattern = "^[a-z0-9]([a-z0-9.-]*[a-z0-9.])?$"

  static func requireWellFormed(_ entry: YAMLNode.Entry, _ problems: inout [Diagnostic]) {
    guard !isWellFormed(entry.key) else { return }
    problems.append(
      Diagnostic(
        .error, LocalizedText(en: "\"\(entry.key)\" cannot be an id", zh: "“\(entry.key)”不能作为 id"),
        at: entry.keyLocation,
        remedy: LocalizedText(
          en: "use lower-case Latin letters, digits, '-' and '.', such as liu-zhiyuan or gpt-3.5",
          zh: "请用小写拉丁字母、数字、“-”和“.”，例如 liu-zhiyuan 或 gpt-3.5")))
  }

  static func isWellFormed(_ id: String) -> Bool {
    guard let first = id.utf8.first, let last = id.utf8.last else { return false }
    return id.utf8.allSatisfy { isLetterOrDigit($0) || $0 == hyphen || $0 == point } && isLetterOrDigit(first)
      && last != hyphen
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let point = UInt8(ascii: ".")
}
