import Analysis
import Knowledge

extension HTMLWriter {
  /// A table that a script can sort: `data-v` is what a cell counts as.
  ///
  /// - Parameters:
  ///   - attributes: what a script knows of each row, beside its words.
  mutating func table(
    _ table: Table, class name: String? = nil, attributes: (Int) -> Attributes = { _ in [:] }
  ) {
    guard !table.rows.isEmpty else {
      element("p", text: LocalizedText(en: "Nothing is told.", zh: "没有记载。"))
      return
    }
    element("div", ["class": "wide"]) { writer in
      writer.element("table", ["class": name]) { writer in
        writer.head(table)
        writer.element("tbody") { writer in
          for (place, row) in table.rows.enumerated() { writer.row(row, table.columns, attributes(place)) }
        }
      }
    }
    items(table.notes.map { ($0, []) })
  }

  private mutating func head(_ table: Table) {
    open("thead")
    open("tr")
    html(table.columns) { writer, column in
      writer.element(
        "th", ["scope": "col", "class": column.alignment == .trailing ? "n" : nil], text: column.title)
    }
    add(raw: "</tr></thead>\n")
  }

  private mutating func html<Item>(_ items: [Item], _ write: (inout HTMLWriter, Item) -> Void) {
    for item in items { write(&self, item) }
  }

  private mutating func row(_ row: Table.Row, _ columns: [Table.Column], _ attributes: Attributes) {
    if row.isTotal { open("tr", ["class": "total"]) } else { open("tr", attributes) }
    for place in row.cells.indices {
      openCell(columns[place].alignment, Self.value(row.cells[place]))
      add(row.cells[place])
      add(raw: "</td>")
    }
    add(raw: "</tr>\n")
  }

  /// Not as other tags are opened: half of them are these, and what they bear needs no escaping.
  private mutating func openCell(_ alignment: Table.Column.Alignment, _ value: String?) {
    add(raw: alignment == .trailing ? "<td class=\"n\"" : "<td")
    if let value {
      add(raw: " data-v=\"")
      add(raw: value)
      add(raw: "\"")
    }
    add(raw: ">")
  }

  private mutating func add(_ cell: Table.Cell) {
    switch cell {
    case .empty: break
    case .text(let text): add(text)
    case .quantity(let quantity): add(quantity.formatted)
    case .date(let date): add(date.formatted)
    case .number(let number, let digits):
      add(raw: XMLWriter.escaped(NumberFormat.fixed(number, digits: digits)))
    case .evidence(let evidence): cite(evidence)
    }
  }

  private static func value(_ cell: Table.Cell) -> String? {
    switch cell {
    case .empty, .text, .evidence: nil
    case .quantity(let quantity): "\(quantity.baseEstimate ?? quantity.baseBounds.lower)"
    case .date(let date): (date.earliest ?? date.latest).map { "\($0.number)" }
    case .number(let number, _): "\(number)"
    }
  }
}
