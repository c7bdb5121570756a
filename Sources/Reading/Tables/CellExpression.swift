import Knowledge

/// What the cells of a row give for one place of a fact.
enum CellExpression: Sendable {
  enum Part: Sendable {
    case text(String)
    case column(String)
  }

  /// `{Training time} hours`: nothing where one of its cells is empty.
  case template([Part])
  /// What a whole cell, or each part of one, means.
  case words(String, [String: String], CellList)
  /// What the first word that occurs in the cell means.
  case contains(String, [(word: String, meaning: String)])
  /// The amount of what a note calls so: the 41B of "975B total, 41B active".
  case amount(String, [String])
  /// The first of these that gives something.
  indirect case either([CellExpression])

  /// The columns that it reads.
  var columns: [String] {
    switch self {
    case .template(let parts): parts.compactMap { if case .column(let name) = $0 { name } else { nil } }
    case .words(let column, _, _), .contains(let column, _), .amount(let column, _): [column]
    case .either(let choices): choices.flatMap(\.columns)
    }
  }
}
