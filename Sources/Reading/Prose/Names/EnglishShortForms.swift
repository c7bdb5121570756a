import Knowledge

/// The first word of a company's name that stands for it: Alder, once Alder Systems is known.
struct EnglishShortForms {
  let page: NamePage
  private var scanned: ScannedText { page.scanned }

  /// Short forms with the names that they stand for.
  func aliases() -> [String: String] {
    var owners: [String: Set<String>] = [:]
    let people = words(ofPeople: page.mentions)
    for name in page.mentions where name.kind == .organization && name.surface == name.key {
      let words = name.key.split(separator: " ")
      guard words.count > 1, let first = words.first, !people.contains(first), isOwn(String(first)) else {
        continue
      }
      owners[String(first), default: []].insert(name.key)
    }
    guard !owners.isEmpty else { return [:] }
    let standing = standing()
    return owners.compactMapValues { $0.count == 1 ? $0.first : nil }.filter { standing.contains($0.key) }
  }

  private func words(ofPeople mentions: [NameMention]) -> Set<Substring> {
    Set(mentions.filter { $0.kind == .person }.flatMap { $0.key.split(separator: " ") })
  }

  /// A word that means nothing else: no place, no known company.
  private func isOwn(_ word: String) -> Bool {
    word.count > 4 && word.unicodeScalars.allSatisfy(\.isLatin)
      && !scanned.lexicon.has(
        word,
        in: [
          .place, .country, .given, .surname, .pinyinSurname, .englishStop, .knownOrg, .englishOrgSuffix,
          .orgLead, .knownModel, .notModel, .title, .state,
        ])
  }

  /// Words that stand free, and somewhere within a sentence, where a capital is no accident.
  private func standing() -> Set<String> {
    var found: Set<String> = []
    for word in page.latin where word.isCapitalised && page.isFree(word.range) {
      let start = word.range.lowerBound
      if scanned[start - 1] == " ", scanned[start - 2].isLatin || scanned[start - 2] == "," {
        found.insert(scanned.surface(word.range))
      }
    }
    return found
  }
}
