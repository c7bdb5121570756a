import Analysis
import Knowledge

/// What of a source is another, field by field.
struct SourceChangeWords {
  let fields: [(name: LocalizedText, was: LocalizedText, now: LocalizedText)]

  init(_ old: Source, _ new: Source) {
    let all: [(LocalizedText, KeyPath<Source, LocalizedText?>)] = [
      (LocalizedText(en: "digest of the text", zh: "文本摘要"), \.digestText),
      (LocalizedText(en: "title", zh: "标题"), \.titleText), (LocalizedText(en: "author", zh: "作者"), \.author),
      (LocalizedText(en: "publisher", zh: "出版方"), \.publisher),
      (LocalizedText(en: "date", zh: "日期"), \.dateText),
      (LocalizedText(en: "language", zh: "语言"), \.languageText),
      (LocalizedText(en: "address", zh: "网址"), \.urlText), (LocalizedText(en: "notes", zh: "说明"), \.notes),
    ]
    let none = LocalizedText(en: "none", zh: "无")
    fields = all.filter { old[keyPath: $0.1] != new[keyPath: $0.1] }.map { name, field in
      let (was, now) = ChangeWords.told(old[keyPath: field] ?? none, new[keyPath: field] ?? none)
      return (name, was, now)
    }
  }

  var text: LocalizedText {
    fields.map { $0.name + " " + $0.was + ChangeWords.arrow + $0.now }
      .joined(separator: LocalizedText(en: "; ", zh: "；"))
  }
}

extension Source {
  fileprivate var titleText: LocalizedText? { title }
  fileprivate var dateText: LocalizedText? { date?.formatted }
  fileprivate var languageText: LocalizedText? { language.map { LocalizedText($0) } }
  fileprivate var urlText: LocalizedText? { url.map { LocalizedText($0) } }

  /// As much of it as tells two apart.
  fileprivate var digestText: LocalizedText? { digest.map { LocalizedText($0.prefix(19) + "…") } }
}
