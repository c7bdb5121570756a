import Analysis
import Knowledge

/// What an artifact shows, as records of equal length, headings first.
enum CSVRecords {
  static func edges(of graph: Graph, in language: Language) -> [[CSVCell]] {
    let columns = graph.edgeColumns(in: language)
    let labels = Dictionary(
      graph.nodes.map { ($0.id, $0.label[language]) }, uniquingKeysWith: { first, _ in first })
    let heads = ["id", "source", "source_label", "target", "target_label"] + columns.map(\.name)
    let rows = graph.soundEdges.map { edge -> [CSVCell] in
      let ends = [edge.id, edge.source, labels[edge.source], edge.target, labels[edge.target]]
      return ends.map { .text($0) } + columns.map { .text($0.value(edge)?.plain) }
    }
    return [heads.map { .text($0) }] + rows
  }

  static func points(of chart: Chart, in language: Language) -> [[CSVCell]] {
    let heads = [
      "id", "label", "kind", "form", "x", "x_lower", "x_upper", "x_unit", "y", "y_lower", "y_upper", "y_unit",
      "uncertain", "emphasized", "details", "evidence",
    ]
    let rows = chart.points.map { point -> [CSVCell] in
      [.text(point.id)] + [point.label, point.category.label, point.shape.label].map { .text($0[language]) }
        + values(chart.x, point.at?.x, point.x, language) + values(chart.y, point.at?.y, point.y, language)
        + [
          .text(String(point.isUncertain)), .text(String(point.isEmphasized)),
          .text(point.details.map { $0[language] }.joined(separator: "\n")),
          .text(point.evidence.map(\.citation).joined(separator: "\n")),
        ]
    }
    return [heads.map { .text($0) }] + rows
  }

  /// A value on an axis with its bounds and unit: a day, a row's name, or a number.
  private static func values(
    _ axis: Chart.Axis, _ value: Double?, _ bounds: Interval, _ language: Language
  ) -> [CSVCell] {
    let cells = [value, bounds.lower, bounds.upper].map { number -> CSVCell in
      guard let number, number.isFinite else { return .empty }
      return switch axis.place(of: number, in: language) {
      case .string(let text): .text(text)
      default: .number(number)
      }
    }
    return cells + [.text(axis.unit?.symbol)]
  }

  /// A column with amounts is followed by their bounds and units.
  static func rows(of table: Table, in language: Language) -> [[CSVCell]] {
    let hasAmounts = table.columns.indices.map { place in
      table.rows.contains { if case .quantity = $0.cells[place] { true } else { false } }
    }
    let hasTotals = table.rows.contains(where: \.isTotal)
    let heads = zip(table.columns, hasAmounts).flatMap { column, isAmount in
      [column.title[language]] + (isAmount ? bounds.map { column.title[language] + $0[language] } : [])
    }
    let rows = table.rows.map { row in
      zip(row.cells, hasAmounts).flatMap { cells(of: $0, isAmount: $1, language) }
        + (hasTotals ? [.text(String(row.isTotal))] : [])
    }
    return [(heads + (hasTotals ? [total[language]] : [])).map { .text($0) }] + rows
  }

  private static let total = LocalizedText(en: "is a sum", zh: "是否合计")
  private static let bounds = [
    LocalizedText(en: ", at least", zh: "（下限）"), LocalizedText(en: ", at most", zh: "（上限）"),
    LocalizedText(en: ", unit", zh: "（单位）"),
  ]

  private static func cells(of cell: Table.Cell, isAmount: Bool, _ language: Language) -> [CSVCell] {
    guard case .quantity(let amount) = cell else {
      return [plain(cell, language)] + (isAmount ? [.empty, .empty, .empty] : [])
    }
    return [
      .text(amount.formatted(in: language)), .number(amount.bounds.lower), .number(amount.bounds.upper),
      .text(amount.unit.symbol),
    ]
  }

  private static func plain(_ cell: Table.Cell, _ language: Language) -> CSVCell {
    switch cell {
    case .empty: .empty
    case .text(let text): .text(text[language])
    case .quantity(let amount): .text(amount.formatted(in: language))
    case .date(let date): .text(date.edtf)
    case .number(let value, _): .number(value)
    case .evidence(let places): .text(places.map(\.citation).joined(separator: "\n"))
    }
  }
}
