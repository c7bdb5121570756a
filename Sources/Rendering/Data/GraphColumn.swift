import Analysis
import Knowledge

/// What a column's values are, as XML formats name it.
enum ColumnKind: String {
  case text = "string"
  case number = "double"
  case integer
  case flag = "boolean"
}

/// One thing that is told of each node, or of each edge, under a name that programs use.
struct GraphColumn<Item> {
  let name: String
  let kind: ColumnKind
  /// Nil where the item does not tell it.
  let value: (Item) -> JSON?

  init(_ name: String, _ kind: ColumnKind = .text, _ value: @escaping (Item) -> JSON?) {
    (self.name, self.kind, self.value) = (name, kind, value)
  }
}

extension Graph {
  /// What is told of nodes, but for their ids; only what one of them tells.
  func nodeColumns(in language: Language) -> [GraphColumn<Node>] {
    let all: [GraphColumn<Node>] = [
      .init("label") { .string($0.label[language]) },
      .init("kind") { .string($0.category.id) },
      .init("kind_label") { .string($0.category.label[language]) },
      .init("weight", .number) { weightMeaning == nil ? nil : .number($0.weight) },
      .init("rank", .integer) { $0.rank.map { .integer($0) } },
      .init("new", .flag) { newMeaning == nil ? nil : .bool($0.isNew) },
      .init("details") { lines($0.details.map { $0[language] }) },
      .init("evidence") { lines($0.evidence.map(\.citation)) },
    ]
    return all.filter { column in nodes.contains { column.value($0) != nil } }
  }

  /// What is told of edges, but for their ids and ends; only what one of them tells.
  func edgeColumns(in language: Language) -> [GraphColumn<Edge>] {
    let all: [GraphColumn<Edge>] = [
      .init("label") { $0.label.isEmpty ? nil : .string($0.label[language]) },
      .init("kind") { .string($0.category.id) },
      .init("kind_label") { .string($0.category.label[language]) },
      .init("directed", .flag) { .bool($0.isDirected) },
      .init("uncertain", .flag) { .bool($0.isUncertain) },
      .init("when") { ($0.when?.edtf).map { .string($0) } },
      .init("start") { ($0.when?.earliest?.text).map { .string($0) } },
      .init("end") { ($0.when?.latest?.text).map { .string($0) } },
      .init("new", .flag) { newMeaning == nil ? nil : .bool($0.isNew) },
      .init("details") { lines($0.details.map { $0[language] }) },
      .init("evidence") { lines($0.evidence.map(\.citation)) },
    ]
    return all.filter { column in edges.contains { column.value($0) != nil } }
  }

  /// Formats that know one direction for the whole graph: without one only where no edge has one.
  var isDirected: Bool { edges.isEmpty || edges.contains(where: \.isDirected) }

  /// Each id once.
  var soundNodes: [Node] { nodes.uniqued(by: \.id) }

  /// Those that some node has at both ends; each id once.
  var soundEdges: [Edge] {
    let known = Set(nodes.map(\.id))
    return edges.filter { known.contains($0.source) && known.contains($0.target) }.uniqued(by: \.id)
  }

  private func lines(_ texts: [String]) -> JSON? { texts.isEmpty ? nil : .strings(texts) }
}

extension Artifact {
  /// What limits the answer, a line each.
  func limits(in language: Language) -> [String] {
    caveats.map {
      ([$0.summary] + [$0.explanation].compactMap { $0 }).map { $0[language] }.joined(separator: " ")
    }
  }
}

extension Evidence {
  /// The place, and the passage's own words where they may be quoted.
  var citation: String { description + (quote.map { " “\($0)”" } ?? "") }
}

extension Day {
  /// As ISO 8601 writes it.
  var text: String {
    func padded(_ number: Int, _ length: Int) -> String {
      String(repeating: "0", count: max(0, length - String(number).count)) + String(number)
    }
    let (year, month, day) = civil
    return (year < 0 ? "-" : "") + padded(abs(year), 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}
