import Knowledge

/// What English texts shorten the name of a company to: Kestrel of Kestrel Labs.
struct EnglishCores {
  private let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// What each short name stands for, where one name alone begins so.
  func aliases() -> [String: String] {
    var owners: [String: Set<String>] = [:]
    for mention in page.mentions where mention.kind == .organization && mention.rule != .known {
      if let core = core(mention.range) { owners[core, default: []].insert(mention.key) }
    }
    return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The first word, where no more than two follow and it is a name of its own.
  private func core(_ range: Range<Int>) -> String? {
    let words = scanned.text[range].split(separator: " ")
    guard (2...3).contains(words.count), let first = words.first, first.count > 3, first.first?.isUpper == true,
      first.allSatisfy(\.isAlphanumeric),
      scanned.word(Self.common, at: range.lowerBound).map({ Int($0.end) - range.lowerBound < first.count }) ?? true
    else { return nil }
    return first.string
  }

  private static let common: WordCategory = [
    .place, .country, .orgLead, .englishStop, .englishOrgSuffix, .knownOrg, .knownModel, .given, .pinyinSurname,
    .notModel,
  ]
}
