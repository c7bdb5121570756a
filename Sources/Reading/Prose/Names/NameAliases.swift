import Knowledge

/// Joins the names of one thing: short forms of long names, what stands in brackets behind one, surnames
/// alone, and slips of typing.
struct NameAliases {
  func apply(to page: inout NamePage) {
    findAgain(.person, &page)
    find(BracketedNames(page).aliases(), .organization, &page)
    find(TeamNames(page).aliases(), .organization, &page)
    for (short, long) in OrganizationShortForms(page).renamings() {
      page.rename(short, to: long, .organization)
    }
    bindCores(&page)
    find(EnglishShortForms(page: page).aliases(), .organization, &page)
    find(Initials(page).aliases(), .organization, &page)
    bindPartsOfNames(&page)
    bindSpelled(&page)
    bindTitled(&page)
  }

  /// 楚辞(Chu Ci): a name in other letters behind a name in brackets.
  private func bindSpelled(_ page: inout NamePage) {
    let people = page.mentions.filter { $0.kind == .person }
    let byStart = Dictionary(
      people.map { ($0.range.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    for person in people {
      var open = person.range.upperBound
      if page.scanned[open].isSpace { open += 1 }
      guard page.scanned[open] == "(", let other = byStart[open + 1], other.key != person.key,
        page.scanned[other.range.upperBound] == ")" || page.scanned[other.range.upperBound] == ","
      else { continue }
      page.rename(other.key, to: person.key, .person)
    }
  }

  /// A name that one place makes sure is one wherever it stands.
  func findAgain(_ kind: EntityKind, _ page: inout NamePage) {
    let names = page.mentions.filter { $0.kind == kind && $0.rule != .known && $0.surface.count > 2 }
    find(Dictionary(names.map { ($0.surface, $0.key) }, uniquingKeysWith: { first, _ in first }), kind, &page)
  }

  /// A short form that stands alone: 智源 once 北京智源人工智能研究院 is known.
  private func bindCores(_ page: inout NamePage) {
    var names: [String: [String]] = [:]
    for name in Set(page.mentions.filter { $0.kind == .organization && $0.surface == $0.key }.map(\.key))
      .sorted()
    {
      guard let core = OrganizationCore(name, page.scanned.lexicon).core else { continue }
      names[core, default: []].append(name)
    }
    var found: [String: String] = [:]
    for (core, names) in names.sorted(by: { $0.key < $1.key }) {
      guard let longest = names.max(by: { ($0.count, $1) < ($1.count, $0) }) else { continue }
      for name in names { page.rename(name, to: longest, .organization) }
      page.rename(core, to: longest, .organization)
      found[core] = longest
    }
    find(found, .organization, &page)
  }

  /// Hinton alone, once Geoffrey Hinton is known; 辛顿 likewise; IIya for Ilya.
  private func bindPartsOfNames(_ page: inout NamePage) {
    var owners: [String: Set<String>] = [:]
    for name in Set(page.mentions.filter { $0.kind == .person }.map(\.key)) {
      let parts = name.split { $0 == " " || $0 == "·" || $0 == "・" || $0 == "‧" }
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      for part in Set([first, last]) where part.count > 1 { owners[String(part), default: []].insert(name) }
    }
    let parts = owners.compactMapValues { $0.count == 1 ? $0.first : nil }
    find(parts, .person, &page)
    TypingSlips(parts).bind(&page)
  }

  /// 陈市长, 李教授: the one person of that surname.
  private func bindTitled(_ page: inout NamePage) {
    let scanned = page.scanned
    let names = Set(
      page.mentions.filter { $0.kind == .person && $0.key.unicodeScalars.allSatisfy(\.isHan) }.map(\.key))
    let bySurname = Dictionary(grouping: names) { TextFolding.fold(String($0.prefix(1))) }
    guard !bySurname.isEmpty else { return }
    for hit in scanned.words.all where hit.categories.contains(.title) {
      let start = Int(hit.start) - 1
      guard start >= 0, let owners = bySurname[[scanned[start]]], owners.count == 1,
        let title = scanned.word(.title, at: start + 1), page.isFree(start..<Int(title.end)),
        scanned.word([.word, .knownOrg, .orgSuffix, .roleVerb], endingAt: start + 1) == nil
      else { continue }
      page.add(start..<Int(title.end), .person, key: owners[0], rule: .alias)
    }
  }

  /// Kestrel-7B is a model, whoever Kestrel is.
  private func isVersioned(_ range: Range<Int>, _ page: NamePage) -> Bool {
    let (scanned, end) = (page.scanned, range.upperBound)
    return scanned[end - 1].isLatin && scanned[end] == "-" && scanned[end + 1].isAlphanumeric
      || scanned[end] == " " && scanned[end + 1].isDigit && scanned[end - 1].isLatin
  }

  /// Every free place where an alias stands as a word of its own, all aliases in one pass.
  func find(_ aliases: [String: String], _ kind: EntityKind, _ page: inout NamePage) {
    guard !aliases.isEmpty else { return }
    let sorted = aliases.sorted { $0.key < $1.key }
    for (alias, key) in sorted { page.rename(alias, to: key, kind) }
    var found: [(range: Range<Int>, key: String)] = []
    WordAutomaton(sorted.map { TextFolding.fold($0.key) }).scan(page.scanned.text) { word, start, end in
      found.append((start..<end, sorted[Int(word)].value))
    }
    for (range, key) in found where page.isWhole(range) && !isVersioned(range, page) {
      page.add(range, kind, key: key, rule: .alias)
    }
  }
}
