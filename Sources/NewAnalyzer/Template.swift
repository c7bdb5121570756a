/// What a new analyzer begins with: a table of what each organisation developed, on an example of its own.
struct Template {
  /// The module, such as `SupplyChain`.
  let name: String

  /// As `siku report --only` takes it: `supply-chain`.
  private var id: String {
    name.reduce(into: "") { id, letter in
      id += letter.isUppercase && !id.isEmpty ? "-\(letter.lowercased())" : letter.lowercased()
    }
  }

  /// `Supply chain`
  private var title: String {
    let words = id.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  var analyzer: String {
    """
    import Analysis
    import Knowledge

    /// Each model with who developed it.
    public struct \(name)Analyzer: Analyzer {
      public init() {}

      public let description = AnalyzerDescription(
        id: "\(id)",
        title: LocalizedText(en: "\(title)", zh: "分析：\(title)"),
        question: LocalizedText(en: "Who developed what?", zh: "谁开发了什么？"),
        method: LocalizedText(en: "Lists each told development.", zh: "列出所述的每项开发。"),
        example: \"""
          siku: 1
          sources: {notes: {title: {en: Invented notes, zh: 虚构笔记}}}
          organizations:
            lab: {names: {en: The Lab, zh: 实验室}, facts: [{developed: one, evidence: notes 1}]}
          models: {one: {names: {en: One, zh: 一号}}}
          \""")

      public func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact] {
        let rows = base.relations(.developed).map { relation in
          Table.Row([
            .text(base.name(relation.fact.subject)), .text(base.name(relation.object)),
            .evidence([relation.fact.evidence]),
          ])
        }
        let columns = [
          LocalizedText(en: "Who", zh: "谁"), LocalizedText(en: "What", zh: "什么"),
          LocalizedText(en: "Sources", zh: "出处"),
        ]
        return [
          Artifact(
            id: "developments", title: description.title,
            summary: LocalizedText(en: "\\(rows.count) developments.", zh: "\\(rows.count) 项开发。"),
            content: .table(Table(columns: columns.map { Table.Column($0) }, rows: rows)))
        ]
      }
    }

    """
  }

  var test: String {
    """
    import Analysis
    import Support
    import Testing

    @testable import \(name)

    @Suite struct \(name)Tests {
      @Test func answersOnItsOwnExample() throws {
        let analyzer = \(name)Analyzer()
        let artifacts = try analyzer.analyze(knowledgeBase(ofDossier: analyzer.description.example))
        guard case .table(let table)? = artifacts.first?.content else {
          Issue.record("no table")
          return
        }
        #expect(table.rows.count == 1)
      }
    }

    """
  }

  /// What somebody else's manifest needs.
  var manifest: String {
    """
    Add to the targets of Package.swift:
      .target(name: "\(name)", dependencies: [.product(name: "Siku", package: "siku")]),
    and "\(name)" to the dependencies of the executable that has the plugin Registration.
    """
  }
}
