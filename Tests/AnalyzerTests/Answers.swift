import Analysis
import Knowledge
import Support
import Testing

/// What an analyzer says of a dossier, with ways to the parts that a test looks at.
struct Answers {
  let artifacts: [Artifact]

  init(_ analyzer: any Analyzer, _ body: String, at location: SourceLocation = #_sourceLocation) throws {
    artifacts = try analyzer.analyze(try knowledgeBase(body, at: location))
  }

  subscript(id: String) -> Artifact? { artifacts.first { $0.id == id } }

  func table(_ id: String) throws -> Table {
    guard case .table(let table)? = self[id]?.content else { throw Missing(id: id) }
    return table
  }

  func chart(_ id: String) throws -> Chart {
    guard case .chart(let chart)? = self[id]?.content else { throw Missing(id: id) }
    return chart
  }

  func graph(_ id: String) throws -> Graph {
    guard case .graph(let graph)? = self[id]?.content else { throw Missing(id: id) }
    return graph
  }

  /// The English sentences of the findings.
  var findings: [String] {
    guard case .prose(let prose)? = self["findings"]?.content else { return [] }
    return prose.paragraphs.map(\.text.en)
  }

  struct Missing: Error {
    let id: String
  }
}

extension Table {
  /// Each row's cells in English, a string each.
  var english: [[String]] {
    rows.map { row in row.cells.map(\.english) }
  }
}

extension Table.Cell {
  var english: String {
    switch self {
    case .empty: ""
    case .text(let text): text.en
    case .quantity(let quantity): quantity.formatted.en
    case .date(let date): date.formatted.en
    case .number(let number, let digits): NumberFormat.fixed(number, digits: digits)
    case .evidence(let evidence): evidence.map(\.description).joined(separator: ", ")
    }
  }
}

/// Expects the same artifacts, in the same order, whatever the order of the dossier's parts.
func expectSameAnswers(
  _ analyzer: any Analyzer, _ body: String, at location: SourceLocation = #_sourceLocation
) throws {
  let ordered = "\(try analyzer.analyze(try knowledgeBase(body, at: location)))"
  for seed in 1...12 as ClosedRange<UInt64> {
    let shuffled = shuffledDossier(dossier(body), seed: seed)
    let base = try knowledgeBase(ofDossier: shuffled, at: location)
    #expect("\(try analyzer.analyze(base))" == ordered, "seed \(seed)", sourceLocation: location)
  }
}
