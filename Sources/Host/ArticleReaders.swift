import Knowledge
import Reading

/// The readers of prose, by the names that `--reader` takes; the first is used where none is named.
enum ArticleReaders {
  /// What the command line tells a reader.
  struct Options {
    let lexicon: Lexicon
    let known: KnownEntities
    let tiesMentions: Bool
  }

  static let all: [(name: String, make: @Sendable (Options) -> any ArticleReader)] = [
    ("pattern", { PatternReader($0.lexicon, known: $0.known, tiesMentions: $0.tiesMentions) })
  ]

  static func named(_ name: String?, _ options: Options) throws(Failure) -> any ArticleReader {
    guard let name else { return all[0].make(options) }
    if let reader = all.first(where: { $0.name == name }) { return reader.make(options) }
    throw .usage(
      LocalizedText(en: "there is no reader \"\(name)\"", zh: "没有阅读器“\(name)”"),
      .suggestion(name, among: all.map(\.name)))
  }
}
