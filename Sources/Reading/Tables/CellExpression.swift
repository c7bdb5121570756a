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

/// A row with its columns by name.
struct TableRow {
  let record: TableRecord
  let columns: [String: Int]

  /// Nil where the cell is blank, or the table has no such column.
  subscript(column: String) -> TableRecord.Field? {
    guard let place = columns[column] else { return nil }
    let field = record.fields[place]
    return field.isBlank ? nil : field
  }

  /// The text that an expression gives; a list of words gives several.
  func texts(_ expression: CellExpression, unknown: (String, TableRecord.Field) -> Void) -> [String] {
    switch expression {
    case .template(let parts): return template(parts).map { [$0] } ?? []
    case .words(let column, let words, let list):
      guard let field = self[column] else { return [] }
      return list.parts(field.text).map { part in
        if words[part] == nil { unknown(part, field) }
        return words[part] ?? ""
      }
    case .contains(let column, let words):
      guard let field = self[column] else { return [] }
      return words.first { NoteText(field.text).contains($0.word) }.map { [$0.meaning] } ?? []
    case .amount(let column, let words):
      return self[column].flatMap { NoteText($0.text).amount(of: words) }.map { [$0] } ?? []
    case .either(let choices):
      for choice in choices {
        let texts = texts(choice, unknown: unknown)
        if texts.contains(where: { !$0.isEmpty }) { return texts }
      }
      return []
    }
  }

  private func template(_ parts: [CellExpression.Part]) -> String? {
    var text = ""
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .column(let name):
        guard let field = self[name] else { return nil }
        text += Substring(field.text).trimmed
      }
    }
    return text
  }
}
