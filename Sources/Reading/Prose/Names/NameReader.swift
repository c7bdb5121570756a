import Knowledge

/// Finds the names of a document: first what could be one at each place, then, over all places together,
/// what is.
struct NameReader {
  private let lexicon: OldLexicon
  private let people: ChinesePeople
  private let western: WesternPeople
  private let organizations: OrganizationNames
  private let english: EnglishOrganizations
  private let models: ModelNames
  private let known: KnownNames

  init(_ lexicon: OldLexicon) {
    self.lexicon = lexicon
    people = ChinesePeople(lexicon)
    western = WesternPeople(lexicon)
    organizations = OrganizationNames(lexicon)
    english = EnglishOrganizations(lexicon)
    models = ModelNames(lexicon)
    known = KnownNames(lexicon)
  }

  /// The mentions in each paragraph, in their order and without overlap.
  /// - Parameter taken: what amounts and dates have taken in each paragraph.
  func read(_ texts: [[Unicode.Scalar]], taken: [[Range<Int>]]) -> [[NameMention]] {
    var pages = zip(texts, taken).map {
      Page(text: $0, claims: Claims(count: $0.count, $1), words: LatinWord.words($0))
    }
    readOrganizations(&pages)
    readModels(&pages)
    readWestern(&pages)
    readChinese(&pages)
    NameAliases(organizations, lexicon).apply(to: &pages)
    return pages.map { $0.mentions.sorted { $0.range.lowerBound < $1.range.lowerBound } }
  }

  private func readOrganizations(_ pages: inout [Page]) {
    for index in pages.indices {
      let text = pages[index].text
      for mention in known.hardware(text) { pages[index].add(mention) }
      for name in organizations.candidates(text) {
        pages[index].add(
          NameMention(
            range: name.range, kind: .organization, key: known.key(name.name), surface: name.name, rule: .form
          ))
      }
      for name in english.candidates(text, pages[index].words) {
        pages[index].add(
          NameMention(
            range: name.range, kind: .organization, key: known.key(name.name), surface: name.name, rule: .form
          ))
      }
      for mention in known.organizations(text) { pages[index].add(mention) }
    }
  }

  private func readModels(_ pages: inout [Page]) {
    let candidates = pages.map { models.candidates($0.text, $0.words) }
    var best: [String: Int] = [:]
    var keys: [String: String] = [:]
    for candidate in candidates.joined() {
      let folded = candidate.name.replacing(" ", with: "")
      keys[folded] = keys[folded] ?? candidate.name
    }
    for candidate in candidates.joined() {
      best[candidate.name, default: 0] = max(best[candidate.name] ?? 0, candidate.score)
    }
    for index in pages.indices {
      for candidate in candidates[index].sorted(by: { $0.range.count > $1.range.count })
      where (best[candidate.name] ?? 0) >= 3 {
        pages[index].add(
          NameMention(
            range: candidate.range, kind: .model,
            key: keys[candidate.name.replacing(" ", with: "")] ?? candidate.name, surface: candidate.name,
            rule: candidate.score >= 4 ? .form : .context))
      }
    }
  }

  private func readWestern(_ pages: inout [Page]) {
    for index in pages.indices {
      let (text, claims) = (pages[index].text, pages[index].claims)
      for person in western.candidates(text, pages[index].words, claims)
        + western.transliterated(text, claims)
      {
        pages[index].add(
          NameMention(
            range: person.range, kind: .person, key: person.name, surface: person.name,
            rule: person.isSure ? .form : .context))
      }
    }
  }

  private func readChinese(_ pages: inout [Page]) {
    let candidates = pages.map { people.candidates($0.text, $0.claims) }
    let all = Array(candidates.joined())
    let first = people.names(all) { _ in false }
    // A second look: who stands in a list with people is one.
    let listed = zip(pages, candidates).flatMap { page, found in
      found.filter { isListed($0, with: first, in: page.text) }.map { "\($0.name)" }
    }
    let names = people.names(all) { listed.contains($0.name) }
    for index in pages.indices {
      for candidate in candidates[index].filter({ names.contains($0.name) }).sorted(by: {
        $0.name.count > $1.name.count
      }) {
        pages[index].add(
          NameMention(
            range: candidate.range, kind: .person, key: candidate.name, surface: candidate.name,
            rule: candidate.left + candidate.right >= 3 ? .title : .context))
      }
    }
  }

  private func isListed(
    _ candidate: ChinesePeople.Candidate, with names: Set<String>, in text: [Unicode.Scalar]
  ) -> Bool {
    let (start, end) = (candidate.range.lowerBound, candidate.range.upperBound)
    let before = text[max(0, start - 5)..<start].string
    let after = text[end..<min(end + 5, text.count)].string
    let joinsBefore =
      ["、", "与", "與", "和", "及", "，"].contains { before.hasSuffix($0) }
      && names.contains { before.dropLast().hasSuffix($0) }
    let joinsAfter =
      ["、", "与", "與", "和", "及"].contains { after.hasPrefix($0) }
      && names.contains { after.dropFirst().hasPrefix($0) }
    return (joinsBefore && candidate.right > 0) || joinsAfter
  }
}

/// One paragraph while its names are being found.
struct Page {
  let text: [Unicode.Scalar]
  var claims: Claims
  let words: [LatinWord]
  var mentions: [NameMention] = []

  init(text: [Unicode.Scalar], claims: Claims, words: [LatinWord]) {
    (self.text, self.claims, self.words) = (text, claims, words)
  }

  /// Adds a mention where nothing else stands yet.
  mutating func add(_ mention: NameMention) {
    guard !mention.range.isEmpty, claims.isFree(mention.range) else { return }
    claims.add(mention.range)
    mentions.append(mention)
  }
}
