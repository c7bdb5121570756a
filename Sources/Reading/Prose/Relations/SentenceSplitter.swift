import Knowledge

/// Cuts a document into sentences, each with its share of what was found.
struct SentenceSplitter {
  let scanned: ScannedText
  let names: [NameMention]
  let quantities: [QuantityMention]
  let dates: [ResolvedDate]

  /// The sentences that name something, in order.
  func sentences() -> [Sentence] {
    let triggers = triggers()
    let teams = TeamIndex(names, in: scanned)
    var found: [Sentence] = []
    var tracker = TopicTracker(names, in: scanned)
    var next = (name: 0, quantity: 0, date: 0, trigger: 0)
    for range in ranges() {
      if range.lowerBound > 0, scanned[range.lowerBound - 1] == "\n" { tracker.beginParagraph() }
      let own = share(names, range, &next.name) { $0.range }
      let amounts = share(quantities, range, &next.quantity) { $0.range }
      let dates = share(dates, range, &next.date) { $0.range }
      let words = share(triggers, range, &next.trigger) { $0.range }
      let all = Pronouns(scanned, range, tracker).resolved(beside: own.map { team($0, teams) })
      if !all.isEmpty || !amounts.isEmpty || !dates.isEmpty {
        found.append(
          Sentence(
            scanned: scanned, range: range, names: all, quantities: amounts, dates: dates, triggers: words,
            topic: tracker.topic))
      }
      tracker.advance(over: all)
    }
    return found
  }

  /// 林某团队 is the team that 林某 leads.
  private func team(_ mention: NameMention, _ teams: TeamIndex) -> NameMention {
    guard mention.kind == .person, let suffix = scanned.word(.teamSuffix, at: mention.range.upperBound),
      let team = teams.team(of: mention)
    else { return mention }
    return NameMention(
      range: mention.range.lowerBound..<Int(suffix.end), kind: .organization, key: team.key,
      surface: team.surface, rule: .alias)
  }

  private func share<Find>(
    _ finds: [Find], _ range: Range<Int>, _ next: inout Int, _ place: (Find) -> Range<Int>
  ) -> [Find] {
    let first = next
    while next < finds.count, place(finds[next]).lowerBound < range.upperBound { next += 1 }
    return Array(finds[first..<next])
  }

  private func ranges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for place in scanned.text.indices where ends(place) {
      if place > start { found.append(start..<place) }
      start = place + 1
    }
    return start < scanned.count ? found + [start..<scanned.count] : found
  }

  /// A full stop ends an English sentence where a space and a capital or quotation follow, but not behind an
  /// initial or a title, as in J. Smith and Dr. Wu.
  private func ends(_ place: Int) -> Bool {
    let scalar = scanned.text[place]
    if scalar == "\n" || scalar.endsSentence { return true }
    guard scalar == "." else { return false }
    if scanned[place + 1] == "\n" { return true }
    guard scanned[place + 1] == " ",
      scanned[place + 2].isUpper || scanned[place + 2] == "\"" || scanned[place + 2] == "“"
    else { return false }
    if scanned[place - 1].isUpper, !scanned[place - 2].isAlphanumeric { return false }
    return scanned.word(.abbreviation, endingAt: place) == nil
  }

  private func triggers() -> [Trigger] {
    var found: [Trigger] = []
    var (end, name) = (0, 0)
    for hit in scanned.words.all where hit.categories.contains(.relation) && hit.start >= end {
      guard let word = scanned.word(.relation, at: Int(hit.start)) else { continue }
      while name < names.count, names[name].range.upperBound <= hit.start { name += 1 }
      if name < names.count, names[name].range.overlaps(word.range) { continue }
      if let own = scanned.word(.ownWork, endingAt: Int(word.end)), own.start < word.start { continue }
      // 指导教授 is somebody, and does not say what they do.
      if let kin = scanned.word([.kin, .title], at: Int(hit.start)), kin.end > word.end { continue }
      end = Int(word.end)
      found.append(Trigger(range: word.range, senses: senses(word)))
    }
    return found
  }

  private func senses(_ word: WordIndex.Hit) -> [Trigger.Sense] {
    scanned.lexicon.qualifiers(.relation, of: word.word).compactMap { qualifier in
      let isReversed = qualifier.hasPrefix("<")
      return Property(rawValue: isReversed ? String(qualifier.dropFirst()) : qualifier).map {
        Trigger.Sense(property: $0, isReversed: isReversed)
      }
    }
  }
}
