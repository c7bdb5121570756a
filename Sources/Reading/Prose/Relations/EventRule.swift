import Knowledge

/// What is dated and no other rule understood: the clause becomes an event, so that a person can name it.
struct EventRule {
  /// Events for the dates of a sentence that none of its statements tells.
  func events(in sentence: Sentence, besides statements: [Draft.Statement]) -> [Draft.Event] {
    let told = Set(
      statements.flatMap { statement -> [String] in
        let value: String? = if case .date(let date) = statement.value { date.edtf } else { nil }
        return [value, statement.when?.edtf].compactMap { $0 }
      })
    return sentence.dates.filter { !told.contains($0.date.edtf) }.map { date in
      Draft.Event(name: name(date, sentence), date: date.date, place: sentence.range)
    }
  }

  /// The words of the date's clause but the date, or those of the next where it has none.
  private func name(_ date: ResolvedDate, _ sentence: Sentence) -> String {
    let clause = sentence.clause(at: date.range.lowerBound)
    let own =
      words(clause.lowerBound, date.range.lowerBound, sentence)
      + words(date.range.upperBound, clause.upperBound, sentence)
    if own.count >= 4 || clause.upperBound >= sentence.range.upperBound { return own }
    let next = sentence.clause(at: min(clause.upperBound + 1, sentence.range.upperBound - 1))
    return words(next.lowerBound, next.upperBound, sentence)
  }

  /// Nothing where a date holds the comma that ends the clause: August 30, 2024.
  private func words(_ start: Int, _ end: Int, _ sentence: Sentence) -> String {
    guard start < end else { return "" }
    return sentence.scanned.surface(start..<min(end, start + 48))
      .trimmingSpaces
  }
}
