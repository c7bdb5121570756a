import Knowledge

/// Somebody in a sentence who may have, get or give an amount, and the part that the words beside it leave them.
struct Holder {
  let name: NameMention
  /// 某人团队: what the person leads, rather than the person.
  let isTeam: Bool
  let part: Part

  enum Part {
    /// Who may do what a verb says.
    case subject
    /// 以某公司的名义
    case inName
    /// 某公司的: whose something is, and a subject only where nobody else is.
    case possessor
    case source, receiver
    /// 向 leads to whom one asks, and to whom one gives.
    case either
    case agent
    /// A place, somebody's employer, what something is compared to.
    case aside
  }

  var range: Range<Int> { name.range }
  var isSource: Bool { part == .source || part == .either }
  var isReceiver: Bool { part == .receiver || part == .either }
  var isSubject: Bool { part == .subject || part == .inName || part == .agent }
}

/// The holders of a sentence, in their order.
struct Holders {
  let sentence: Sentence
  private var scanned: ScannedText { sentence.scanned }

  func all() -> [Holder] {
    (named() + own()).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func named() -> [Holder] {
    sentence.names.filter { [.organization, .person, .model].contains($0.kind) }.map { name in
      let name = meant(name)
      let isTeam = name.kind == .person && isTeam(name.range.upperBound)
      return Holder(name: name, isTeam: isTeam, part: part(name, isTeam))
    }
  }

  /// Of organisations, "it" is rather the one that the text is about than the one named last.
  private func meant(_ name: NameMention) -> NameMention {
    guard name.kind == .organization, name.range.count == 2, scanned[name.range.upperBound - 1] == "t",
      scanned.word(.pronoun, at: name.range.lowerBound) != nil
    else { return name }
    return .ownSide(name.range)
  }

  /// 我们, the team: who the text is about, which all of it tells.
  private func own() -> [Holder] {
    scanned.words.hits(.ownSide, in: sentence.range).compactMap { hit in
      guard !sentence.names.contains(where: { $0.range.overlaps(hit.range) }), isOwn(hit) else { return nil }
      let name = NameMention.ownSide(hit.range)
      return Holder(name: name, isTeam: false, part: part(name, false))
    }
  }

  /// 某某团队 and 一家公司 are others.
  private func isOwn(_ hit: WordIndex.Hit) -> Bool {
    let start = Int(hit.start)
    guard scanned[start].isHan, scanned[start - 1].isHan else {
      return !sentence.names.contains { start - 2...start ~= $0.range.upperBound }
    }
    return "而但把让叫".unicodeScalars.contains(scanned[start - 1])
      || scanned.word([.source, .receiver, .agent], endingAt: start) != nil
  }

  private func isTeam(_ end: Int) -> Bool {
    var place = end
    if scanned[place] == "的" || scanned[place].isSpace { place += 1 }
    if scanned[place] == "'", scanned[place + 1] == "s", scanned[place + 2] == " " { place += 3 }
    return scanned.word(.teamSuffix, at: place) != nil
  }

  private func part(_ name: NameMention, _ isTeam: Bool) -> Holder.Part {
    let (start, end) = (leadEnd(name.range.lowerBound), name.range.upperBound)
    if isOwner(end) { return .aside }
    if scanned.word(.agent, endingAt: start) != nil { return .agent }
    let (isSource, isReceiver) = (
      scanned.word(.source, endingAt: start) != nil, scanned.word(.receiver, endingAt: start) != nil
    )
    if isSource || isReceiver { return isSource && isReceiver ? .either : isSource ? .source : .receiver }
    if scanned.word(.inName, at: end) != nil { return .inName }
    if scanned.word(.preposition, endingAt: start) != nil || scanned[start - 1] == "在" || isEmployer(name) {
      return .aside
    }
    return !isTeam && (scanned[end] == "的" || scanned[end] == "'") ? .possessor : .subject
  }

  /// Where the word before a name ends, articles and quotation marks aside.
  private func leadEnd(_ start: Int) -> Int {
    var place = start
    while place > sentence.range.lowerBound, scanned[place - 1].isSpace || scanned[place - 1] == "“" {
      place -= 1
    }
    if place >= 3, scanned[place - 1] == "e", scanned[place - 2] == "h", !scanned[place - 4].isLatin {
      place -= 3
      if scanned[place - 1].isSpace { place -= 1 }
    }
    return owner(before: place).map { leadEnd($0.range.lowerBound) } ?? place
  }

  /// 向某公司旗下的某云: the preposition stands before whose part it is.
  private func owner(before place: Int) -> NameMention? {
    let end = scanned[place - 1] == "的" ? place - 1 : place
    guard let verb = scanned.word(.relation, endingAt: end), place < scanned.count, scanned[end - 1] == "下",
      scanned.lexicon.qualifiers(.relation, of: verb.word).contains("part-of")
    else { return nil }
    return sentence.names.first { $0.range.upperBound == verb.start }
  }

  /// 某公司旗下
  private func isOwner(_ end: Int) -> Bool {
    scanned[end] == "旗" && scanned[end + 1] == "下"
  }

  /// 某大学某教授: the person does it.
  private func isEmployer(_ name: NameMention) -> Bool {
    guard name.kind == .organization else { return false }
    let end = name.range.upperBound
    return scanned.word(.title, at: end) != nil
      || sentence.names.contains { $0.kind == .person && $0.range.lowerBound == end }
  }
}

extension NameMention {
  /// Stands for the organisation that the whole text names most.
  static let ownKey = "\u{1}own"

  static func ownSide(_ range: Range<Int>) -> NameMention {
    NameMention(range: range, kind: .organization, key: ownKey, surface: "", rule: .alias)
  }

  var isOwnSide: Bool { key == Self.ownKey }
}
