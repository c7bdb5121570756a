import Knowledge

/// Resources that add up, with their terms.
struct ResourceSum {
  private(set) var terms: [ResourceRecord]

  init(_ record: ResourceRecord) {
    terms = [record]
  }

  var first: ResourceRecord { terms[0] }
  var total: Interval { terms.map(\.amount.baseBounds).sum() }
  var unit: Unit { first.amount.unit }
  var evidence: [Evidence] { terms.flatMap(\.evidence).listed() }

  /// Amounts of one kind add up when no two of them are told of times that cannot overlap, and what is
  /// needed for different ends is not one need.
  func mayTake(_ record: ResourceRecord) -> Bool {
    first.isOfOneKind(with: record) && record.state != .needs
      && terms.allSatisfy { term in
        guard let one = term.when, let other = record.when else { return true }
        return one.overlaps(other)
      }
  }

  mutating func take(_ record: ResourceRecord) {
    terms.append(record)
  }

  /// `300 P + 700 P = 1,000 P`
  var statement: LocalizedText {
    let sum = total.formatted(unit)
    guard terms.count > 1 else { return first.amount.formatted }
    return terms.map(\.amount.formatted).joined(separator: " + ") + " = " + sum
  }
}
