import Knowledge

/// Writes what a rule makes of a row as a dossier would say it, each node at the place of its cell.
struct FactWriter {
  let rule: TableRule
  let row: TableRow
  let source: String
  let location: Location

  /// A passage longer than this is cited by its beginning.
  private static let longestQuote = 300

  func fact(_ value: String, _ qualifiers: [YAMLNode.Entry]) -> YAMLNode {
    let told = [entry(rule.property.rawValue, bounded(value))] + qualifiers
    return node(.mapping(told + [YAMLNode.Entry(key: "evidence", keyLocation: location, value: evidence)]))
  }

  func entry(_ key: String, _ text: String) -> YAMLNode.Entry {
    YAMLNode.Entry(key: key, keyLocation: location, value: node(.scalar(text)))
  }

  private func node(_ content: YAMLNode.Content) -> YAMLNode {
    YAMLNode(content: content, location: location)
  }

  /// The row, by the lines of the file where it stands.
  private var evidence: YAMLNode {
    let lines = row.record.lines
    let paragraph = lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
    guard let quote else { return node(.scalar("\(source) \(paragraph)")) }
    return node(
      .mapping([entry("source", source), entry("paragraph", paragraph), entry("quote", quote)]))
  }

  private var quote: String? {
    guard let text = rule.quote.flatMap(text) else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= Self.longestQuote ? words : words.prefix(Self.longestQuote) + "…"
  }

  /// The amount with the bounds that the row gives it: `1e23..~3e23..9e23 FLOP`.
  private func bounded(_ value: String) -> String {
    let words = value.split(separator: " ", maxSplits: 1)
    guard rule.factor != nil || rule.lower != nil || rule.upper != nil, let first = words.first,
      let told = Double(first)
    else { return value }
    let factor = rule.factor.flatMap(text).flatMap(Double.init)
    let lower = rule.lower.flatMap(text).flatMap(Double.init) ?? factor.map { told / $0 }
    let upper = rule.upper.flatMap(text).flatMap(Double.init) ?? factor.map { told * $0 }
    guard let lower, let upper, lower < told, told < upper else { return value }
    return "\(lower)..~\(told)..\(upper) " + words.dropFirst().joined()
  }

  private func text(_ expression: CellExpression) -> String? {
    row.texts(expression, unknown: { _, _ in }).first { !$0.isEmpty }
  }
}
