import Knowledge

/// What pronouns and words such as 该公司 stand for: the last person, or organisation, that was spoken of.
struct Pronouns {
  private let scanned: ScannedText
  private let range: Range<Int>
  private let topic: Topic

  init(_ scanned: ScannedText, _ range: Range<Int>, _ topic: Topic) {
    (self.scanned, self.range, self.topic) = (scanned, range, topic)
  }

  /// The names of a sentence with what its pronouns mean among them.
  func resolved(beside names: [NameMention]) -> [NameMention] {
    let pronouns = scanned.words.hits(.pronoun, in: range).compactMap { mention($0, names) }
    guard !pronouns.isEmpty else { return names }
    return (names + pronouns).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func mention(_ hit: WordIndex.Hit, _ names: [NameMention]) -> NameMention? {
    guard !names.contains(where: { $0.range.overlaps(hit.range) }), let meant = meant(hit, names) else {
      return nil
    }
    return NameMention(
      range: hit.range, kind: meant.kind, key: meant.key, surface: meant.surface, rule: .alias)
  }

  private func meant(_ hit: WordIndex.Hit, _ names: [NameMention]) -> NameMention? {
    let qualifier = scanned.lexicon.qualifier(.pronoun, of: hit.word) ?? ""
    guard let kind = EntityKind(rawValue: qualifier) else { return qualifier == "thing" ? topic.thing : nil }
    let words = scanned.text[hit.range]
    if kind == .organization, words.contains(" ") {
      return topic.organization(called: words.split(separator: " ").last.map { $0.string.lowercased() } ?? "")
    }
    return names.last { $0.kind == kind && $0.range.upperBound <= hit.start } ?? topic.mention(of: [kind])
  }
}
