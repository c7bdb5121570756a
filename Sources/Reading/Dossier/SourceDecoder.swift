import Knowledge

/// Reads one entry under `sources`.
enum SourceDecoder {
  static let keys = ["title", "author", "publisher", "date", "language", "digest", "url", "notes"]

  /// Whatever is wrong with it, the source counts as declared, so that nothing is said of what cites it.
  static func decode(_ entry: YAMLNode.Entry, _ problems: inout [Diagnostic]) -> Source {
    let node = entry.value
    if node.entries == nil { problems.append(.notAMapping(at: node.location)) }
    node.refuseUnknownKeys(keys, &problems)
    if node.entries != nil, node["title"] == nil { problems.append(untitled(entry)) }
    return Source(
      id: entry.key, title: node["title"]?.localizedText(&problems) ?? LocalizedText(entry.key),
      author: node["author"]?.localizedText(&problems),
      publisher: node["publisher"]?.localizedText(&problems), date: node["date"]?.date(&problems),
      language: node["language"]?.text(&problems), digest: node["digest"].flatMap { digest($0, &problems) },
      url: node["url"].flatMap { url($0, &problems) }, notes: node["notes"]?.localizedText(&problems))
  }

  private static func untitled(_ entry: YAMLNode.Entry) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "the source \"\(entry.key)\" has no title", zh: "来源“\(entry.key)”没有标题"),
      at: entry.keyLocation,
      remedy: LocalizedText(en: "add `title: …`", zh: "请加上 `title: …`"))
  }

  private static func digest(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> String? {
    guard let text = node.text(&problems) else { return nil }
    let hex = text.dropFirst("sha256:".count)
    if text.hasPrefix("sha256:"), hex.count == 64, hex.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
      return text.lowercased()
    }
    problems.append(
      Diagnostic(
        .error, LocalizedText(en: "this is no SHA-256 digest", zh: "这不是 SHA-256 摘要"), at: node.location,
        remedy: LocalizedText(
          en: "write `sha256:` and the 64 digits that `sha256sum FILE` prints",
          zh: "请写 `sha256:` 加上 `sha256sum 文件` 输出的 64 位十六进制数")))
    return nil
  }

  private static func url(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> String? {
    guard let text = node.text(&problems) else { return nil }
    if text.hasPrefix("https://") || text.hasPrefix("http://") { return text }
    problems.append(
      Diagnostic(
        .error,
        LocalizedText(
          en: "only http and https links are taken: \"\(text)\"", zh: "只接受 http 和 https 链接：“\(text)”"),
        at: node.location))
    return nil
  }
}
