/// Finds tables that would fill the memory or the day: cmark gives each row as many cells as the head has,
/// and goes through the cells of a row again for each.
enum MarkdownTables {
  static let maximumColumns = 1000

  /// Whether the tables have more cells than a text of that length can fill.
  static func areOverfull(in text: ArraySlice<UInt8>) -> Bool {
    var (cells, columns, isWide) = (0, 0, false)
    text.forEachLine { line in
      if line.isEmpty || line.first == 0x0D {
        columns = 0
      } else if isDelimiter(line) {
        columns = max(columns, line.count(where: { $0 == 0x7C }) + 1)
      }
      cells += columns
      if columns > 0, line.count(where: { $0 == 0x7C }) > maximumColumns { isWide = true }
    }
    return isWide || cells > 100_000 + text.count / 2
  }

  /// `| --- | :-: |`
  private static func isDelimiter(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasDash = false
    for byte in line {
      switch byte {
      case 0x2D: hasDash = true
      case 0x7C, 0x3A, 0x20, 0x09, 0x0D, 0x3E: break
      default: return false
      }
    }
    return hasDash
  }
}
