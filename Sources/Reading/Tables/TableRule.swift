import Knowledge

/// One kind of fact that each row tells.
struct TableRule: Sendable {
  enum Value: Sendable {
    case thing(String)
    case cell(CellExpression)
  }

  /// The handle of its subjects.
  let subject: String
  let property: Property
  let value: Value
  /// An estimate is right within this factor.
  let factor: CellExpression?
  let lower: CellExpression?
  let upper: CellExpression?
  /// Qualifiers as a dossier names them.
  let qualifiers: [(key: String, value: Value)]
  /// The words of the table that the fact rests on.
  let quote: CellExpression?
  /// Told only where the row names just one of these.
  let onlyOne: String?
  /// Told only where the row names several of these.
  let onlySeveral: String?
  let location: Location

  var expressions: [CellExpression] {
    ([value] + qualifiers.map(\.value)).compactMap { if case .cell(let cell) = $0 { cell } else { nil } }
      + [factor, lower, upper, quote].compactMap { $0 }
  }
}

extension TableRule {
  /// The cell that its value comes from, else the row.
  func location(in row: TableRow, _ file: String) -> Location {
    guard case .cell(let expression) = value, let field = expression.columns.first.flatMap({ row[$0] }) else {
      return row.record.location(in: file)
    }
    return field.location(in: file)
  }
}
