import Analysis
import Knowledge
import Rendering

/// What changed between two versions, ready to be told: the words stand first among the artifacts.
struct Changes {
  let isEmpty: Bool
  let question: ReportQuestion
  /// The facts concerned, for a report's page of evidence.
  let base: KnowledgeBase
  private let artifacts: [Artifact]

  init(isEmpty: Bool, base: KnowledgeBase, artifacts: [Artifact]) {
    (self.isEmpty, self.base, self.artifacts) = (isEmpty, base, artifacts)
    question = ReportQuestion(description: Self.description) { _ in artifacts }
  }

  /// In Markdown.
  func words(in language: Language) -> String {
    var writer = MarkdownWriter(language: language, evidencePage: nil)
    if let words = artifacts.first {
      writer.heading(1, words.title)
      writer.body(of: words)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static let description = AnalyzerDescription(
    id: "changes",
    title: LocalizedText(en: "Changes", zh: "变化"),
    question: LocalizedText(en: "What changed from one version to the other?", zh: "两个版本之间有哪些变化？"),
    method: LocalizedText(
      en: """
        Entities are the same by id, else by kind and a name that one of each version has; facts by subject, property \
        and, of relations, object. Of these, facts are paired that are alike in all, then in what they say, then in \
        the passage; what is left alone on both sides changed, all else was added or removed. Paragraphs that are not \
        the same, or the same elsewhere, are one that was edited where they share half of their pairs of characters.
        """,
      zh: """
        实体以 id 认定，否则以两个版本中各仅一者所有的类别与名称认定；事实以主体、属性及（关系的）客体认定。\
        其中先配对完全相同者，再配对所述相同者，再配对出处相同者；两侧各剩一条者为变化，其余为新增或删除。\
        既不相同、也未移动的段落，若有一半以上的相邻字对相同，则视为同一段的修改。
        """), example: "")
}
