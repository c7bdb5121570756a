import Knowledge

/// How a cell that holds several things is taken apart.
struct CellList: Sendable {
  /// Each parts the cell where it stands.
  let separators: [String]
  /// What looks like a separator and is none, such as a comma with a space behind it.
  let kept: [String]
  /// Parts that are no names.
  let dropped: Set<String>

  static let whole = CellList(separators: [], kept: [], dropped: [])

  func parts(_ text: String) -> [String] {
    let parts = separators.isEmpty ? [Substring(text)] : split(text)
    return parts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty && !dropped.contains($0) }
  }

  private func split(_ text: String) -> [Substring] {
    var (parts, start, place) = ([Substring](), text.startIndex, text.startIndex)
    while place < text.endIndex {
      let rest = text[place...]
      if let kept = kept.first(where: rest.hasPrefix) {
        place = text.index(place, offsetBy: kept.count)
      } else if let separator = separators.first(where: rest.hasPrefix) {
        parts.append(text[start..<place])
        place = text.index(place, offsetBy: separator.count)
        start = place
      } else {
        place = text.index(after: place)
      }
    }
    return parts + [text[start...]]
  }
}
