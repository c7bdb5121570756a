import Knowledge

/// What the first letters of a name stand for: TII, once Technology Innovation Institute is known.
struct Initials {
  private let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// Capital letters that stand alone and are those of one name's words.
  func aliases() -> [String: String] {
    let standing = Set(page.latin.filter { isAcronym($0) }.map { scanned.surface($0.range) })
    guard !standing.isEmpty else { return [:] }
    var owners: [String: Set<String>] = [:]
    for name in Set(page.mentions.filter { $0.kind == .organization }.map(\.key)) {
      let words = name.split { $0 == " " || $0 == "-" }.filter { $0.first?.isUppercase == true }
      guard words.count > 2 else { continue }
      let initials = String(words.compactMap(\.first))
      if standing.contains(initials) { owners[initials, default: []].insert(name) }
    }
    return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private func isAcronym(_ word: LatinWord) -> Bool {
    (3...6).contains(word.range.count) && word.isCapitalised
      && scanned.text[word.range].allSatisfy(\.isUpper)
  }
}
