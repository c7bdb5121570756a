import Knowledge

/// Rows under named columns; each row knows what says so.
public struct Table: Sendable {
  public struct Column: Sendable {
    public enum Alignment: Sendable { case leading, trailing }

    public let title: LocalizedText
    public let alignment: Alignment

    public init(_ title: LocalizedText, _ alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
    }

    public init(en: String, zh: String, _ alignment: Alignment = .leading) {
      self.init(LocalizedText(en: en, zh: zh), alignment)
    }
  }

  public enum Cell: Sendable {
    case empty
    case text(LocalizedText)
    case quantity(Quantity)
    case date(PartialDate)
    /// A number and how many digits stand after its point.
    case number(Double, digits: Int)
    case evidence([Evidence])
  }

  public struct Row: Sendable {
    public let cells: [Cell]
    /// Whether it adds up rows above it.
    public let isTotal: Bool

    public init(_ cells: [Cell], isTotal: Bool = false) {
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  public let columns: [Column]
  public let rows: [Row]
  /// What stands under the table, such as what could not be added and why.
  public let notes: [LocalizedText]

  /// - Parameter rows: each as long as `columns`; a shorter one is filled with empty cells.
  public init(columns: [Column], rows: [Row], notes: [LocalizedText] = []) {
    self.columns = columns
    self.rows = rows.map { row in
      let missing = max(0, columns.count - row.cells.count)
      return Row(
        Array((row.cells + Array(repeating: .empty, count: missing)).prefix(columns.count)),
        isTotal: row.isTotal)
    }
    self.notes = notes
  }
}
