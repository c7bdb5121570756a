import Knowledge

/// A dossier that a person has corrected, and what a reader finds anew in its article.
///
/// Lines are added and nothing else is touched. Whatever the reader has offered before is known by the
/// dossier's ``OfferRecord``: what a person changed, moved or took away stays so.
public struct DraftUpdate {
  /// The dossier's text with what is new in it.
  public let text: String
  public let newThings: Int
  public let newFacts: Int
  /// Whether the article is no longer the one that the dossier was written from.
  public let hasArticleChanged: Bool

  /// - Parameters:
  ///   - text: of a dossier that stands for itself.
  ///   - file: what diagnostics name.
  ///   - isMarked: whether what is added says that it is new.
  /// - Throws: where the text is no dossier, or has no place for what is new.
  public init(
    _ draft: Draft, into text: String, file: String, isMarked: Bool = true
  ) throws(Diagnostic) {
    let text = text.utf8.last == 0x0A ? text : text + "\n"
    let base = try Self.base(text, file)
    let outline = try DossierOutline(text, file: file)
    let news = DraftNews(draft, base: base, record: OfferRecord(of: outline.lines))
    var additions = DraftAdditions(news: news, outline: outline, mark: isMarked ? "new: " : "")
    try additions.addAll(file: file)
    let result = additions.insertions.applied(to: outline.lines)
    let after = additions.insertions.isEmpty ? base : try Self.base(result, file)
    guard after.entities.count == base.entities.count + news.things.count,
      after.facts.count == base.facts.count + news.facts.count
    else { throw .noPlace(file) }
    self.text = result
    (newThings, newFacts) = (news.things.count, news.facts.count)
    hasArticleChanged = news.hasArticleChanged
  }

  private static func base(_ text: String, _ file: String) throws(Diagnostic) -> KnowledgeBase {
    let result = DossierReader.read([DossierFile(name: file, bytes: Array(text.utf8))])
    if let base = result.base { return base }
    throw result.diagnostics.first { $0.severity == .error } ?? .noPlace(file)
  }
}

extension Diagnostic {
  static func noPlace(_ file: String, section: String? = nil, line: Int? = nil) -> Diagnostic {
    let what = section.map { "`\($0)`" }
    return Diagnostic(
      .error,
      LocalizedText(
        en: "found no place for what is new\(what.map { " in " + $0 } ?? "")",
        zh: "找不到添加新内容的位置\(what.map { "：" + $0 } ?? "")"),
      at: Location(file: file, line: line),
      remedy: LocalizedText(
        en: "write each entry and each fact on a line of its own, as `siku draft` does",
        zh: "请像 `siku draft` 那样，每个条目、每条事实各占一行"))
  }
}
