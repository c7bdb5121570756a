import Knowledge

extension Artifact {
  /// A table with a row for each item; nil where there is none to show.
  ///
  /// - Parameter row: as many cells as there are columns.
  public static func table<Item>(
    id: String, title: LocalizedText, summary: LocalizedText, of items: [Item], columns: [Table.Column],
    notes: [LocalizedText] = [], row: (Item) -> [Table.Cell]
  ) -> Artifact? {
    guard !items.isEmpty else { return nil }
    let table = Table(columns: columns, rows: items.map { Table.Row(row($0)) }, notes: notes)
    return Artifact(id: id, title: title, summary: summary, content: .table(table))
  }
}
