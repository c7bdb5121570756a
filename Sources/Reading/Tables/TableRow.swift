import Knowledge

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
