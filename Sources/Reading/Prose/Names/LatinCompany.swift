/// What stands behind a capitalised word that companies do, and people seldom: Quillon leases, Quillon's chief
/// executive, Quillon was founded.
struct LatinCompany {
  private let scanned: ScannedText

  init(_ scanned: ScannedText) { self.scanned = scanned }

  /// How much it says, where it says anything.
  func score(before end: Int) -> Int? {
    if scanned[end] == "'", scanned[end + 1] == "s", scanned[end + 2] == " " { return title(at: end + 3) }
    guard scanned[end] == " " else { return nil }
    let copula = scanned.word(.copula, at: end + 1).flatMap { scanned[Int($0.end)] == " " ? $0 : nil }
    if let copula { return senses(Int(copula.end) + 1).contains("established") ? 5 : nil }
    if let title = title(at: end + 1) { return title }
    let senses = senses(end + 1)
    if senses.contains("rents") || senses.contains("orders") { return 3 }
    return scanned.word(.receiving, at: end + 1) == nil ? nil : 3
  }

  private func title(at place: Int) -> Int? {
    guard let title = scanned.word(.title, at: place) else { return nil }
    return scanned.lexicon.qualifiers(.title, of: title.word).contains { $0 == "leads" || $0 == "founded" }
      ? 3 : nil
  }

  private func senses(_ place: Int) -> [String] {
    scanned.word(.relation, at: place).map { scanned.lexicon.qualifiers(.relation, of: $0.word) } ?? []
  }
}
