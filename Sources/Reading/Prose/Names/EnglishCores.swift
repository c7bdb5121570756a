import Knowledge

/// What English texts shorten the name of a company to: Kestrel of Kestrel Labs.
struct EnglishCores {
  private let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// What each short name stands for, where one name alone begins so.
  func aliases() -> [String: String] {
    let names = page.mentions.filter { $0.kind == .organization && $0.rule != .known }
    let wholes = unambiguous(names) { whole($0.surface) }
    let surnames = page.seconds { scanned.word(.given, at: $0) != nil }
    let cores = unambiguous(names) { core($0.range) }.filter { !surnames.contains($0.key) }
    return cores.mapValues { wholes[$0] ?? $0 }.merging(wholes) { first, _ in first }
  }

  private func unambiguous(_ names: [NameMention], _ short: (NameMention) -> String?) -> [String: String] {
    var owners: [String: Set<String>] = [:]
    for name in names {
      if let short = short(name) { owners[short, default: []].insert(name.key) }
    }
    return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// Meridian Institute of Meridian Institute for Machine Intelligence
  private func whole(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard let small = words.firstIndex(of: "for"), small > 1 else { return nil }
    return words[..<small].joined(separator: " ")
  }

  /// The first word, where no more than two follow and it is a name of its own.
  private func core(_ range: Range<Int>) -> String? {
    let words = scanned.text[range].split(separator: " ")
    guard (2...3).contains(words.count), let first = words.first, first.count > 3,
      first.first?.isUpper == true,
      first.allSatisfy(\.isAlphanumeric),
      scanned.word(Self.common, at: range.lowerBound).map({ Int($0.end) - range.lowerBound < first.count })
        ?? true
    else { return nil }
    return first.string
  }

  private static let common: WordCategory = [
    .place, .country, .orgLead, .englishStop, .englishOrgSuffix, .knownOrg, .knownModel, .given,
    .pinyinSurname,
    .notModel,
  ]
}
