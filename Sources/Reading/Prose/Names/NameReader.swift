import Knowledge

/// Finds the names of a document: first what could be one at each place, then, over all places together,
/// what is.
public struct NameReader: Sendable {
  let known: KnownEntities

  /// - Parameter known: entities whose names are found first, under the ids that they have.
  public init(known: KnownEntities = KnownEntities([])) { self.known = known }

  /// The mentions in their order, none over another.
  /// - Parameter taken: what amounts and dates have taken.
  func read(_ scanned: ScannedText, taken: [Range<Int>]) -> [NameMention] {
    var page = NamePage(scanned)
    known.read(&page)
    // Before the amounts: 480 块 A100 tells a number and a machine.
    for range in ProgrammeNames(page).ranges() { page.add(range, .project, rule: .form) }
    for range in HardwareNames(page).ranges() { page.add(range, .hardware, rule: .known) }
    page.take(taken)
    readOrganizations(&page)
    readModels(&page)
    for key in ProgrammeNames(page).keys().sorted() { page.move(key, from: .model, to: .project) }
    readPeople(&page)
    NameAliases().apply(to: &page)
    for team in PersonalTeams(page).teams() {
      page.add(team.range, .organization, key: team.name, surface: team.name, rule: .context)
    }
    return page.mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func readOrganizations(_ page: inout NamePage) {
    let lexicon = page.scanned.lexicon
    // University of California, Berkeley: what is known with its comma is no shorter name.
    for hit in page.scanned.words.all
    where hit.categories.contains(.knownOrg) && page.scanned.text[hit.range].contains(",") {
      page.add(
        hit.range, .organization, key: lexicon.meaning(of: page.scanned.text[hit.range].string), rule: .known)
    }
    for range in OrganizationNames(page).ranges() + EnglishOrganizations(page).ranges() {
      page.add(range, .organization, key: lexicon.meaning(of: page.scanned.text[range].string), rule: .form)
    }
    let models = ModelNames(page)
    for hit in page.scanned.words.all where hit.categories.contains(.knownOrg) {
      guard let longest = page.scanned.word(.knownOrg, at: Int(hit.start)),
        !models.isSized(Int(longest.end)), !models.isVersioned(Int(longest.end))
      else { continue }
      page.add(
        longest.range, .organization, key: lexicon.meaning(of: page.scanned.text[longest.range].string),
        rule: .known)
    }
    NameAliases().findAgain(.organization, &page)
    for range in CompanyNames(page).ranges() { page.add(range, .organization, rule: .context) }
    NameAliases().find(EnglishCores(page).aliases(), .organization, &page)
  }

  private func readModels(_ page: inout NamePage) {
    let names = ModelNames(page).names()
    var keys: [String: String] = [:]
    for name in names.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let folded = name.name.replacing(" ", with: "")
      keys[folded] = keys[folded] ?? name.name
    }
    for name in names {
      page.add(
        name.range, .model, key: keys[name.name.replacing(" ", with: "")],
        rule: name.score >= 4 ? .form : .context)
    }
  }

  /// Once all organisations are known, before what is left is read as people.
  private func readPeople(_ page: inout NamePage) {
    NameAliases().findAgain(.organization, &page)
    for range in AuthorLines(page).ranges() { page.add(range, .person, rule: .form) }
    for person in WesternPeople(page).candidates() {
      page.add(person.range, .person, rule: person.isSure ? .form : .context)
    }
    for person in ChinesePeople(page).mentions() { page.add(person.range, .person, rule: person.rule) }
  }
}
