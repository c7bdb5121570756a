import Knowledge

/// Follows what a text speaks of, sentence by sentence: the one memory that every rule asks.
struct TopicTracker {
  private(set) var topic = Topic()
  private let scanned: ScannedText
  /// Who tells the text in the first person.
  private let narrator: NameMention?
  /// Whose life the text tells: who begins it, and is then described.
  private let life: NameMention?
  private var isMainFirm = false
  private var presented: NameMention?
  private var organizations: [String: Int] = [:]
  private var models: [String: Int] = [:]
  /// What models without a version are called.
  private var bases: [String: NameMention] = [:]
  /// The last organisation whose name ends so, or holds the word: 院, institute.
  private var called: [String: NameMention] = [:]

  init(_ names: [NameMention], in scanned: ScannedText) {
    self.scanned = scanned
    narrator = Self.narrator(names, scanned)
    life = Self.life(names, scanned)
    topic.programme = Self.programme(names)
    topic.isWork = scanned.words.all.contains { $0.categories.contains(.ownWork) }
  }

  private static func life(_ names: [NameMention], _ scanned: ScannedText) -> NameMention? {
    guard let first = names.first, first.kind == .person,
      !(0..<first.range.lowerBound).contains(where: { scanned[$0].isAlphanumeric || scanned[$0].isHan }),
      [",", "("].contains(scanned[first.range.upperBound])
    else { return nil }
    return first
  }

  /// A paragraph of a life that names nobody is about whose life it is.
  mutating func beginParagraph() {
    topic.person = life ?? topic.person
    topic.founded = nil
    topic.recent = []
  }

  /// 我叫某某, or, in a text of questions and answers, whom it names first.
  private static func narrator(_ names: [NameMention], _ scanned: ScannedText) -> NameMention? {
    let people = names.filter { $0.kind == .person }
    if let named = people.first(where: { scanned.word(.selfNaming, endingAt: $0.range.lowerBound) != nil }) {
      return named
    }
    let answers = scanned.words.all.count {
      $0.categories.contains(.answer) && (scanned[Int($0.start) - 1] == "\n" || $0.start == 0)
    }
    return answers > 1 ? people.first : nil
  }

  /// Who says I, and which organisation is ours; not within what somebody else is quoted with.
  func speaker(_ kind: EntityKind, at place: Int) -> NameMention? {
    guard !isQuoted(place) else { return nil }
    if kind == .person { return narrator }
    return narrator != nil || scanned[place].isLatin && (!topic.isWork || topic.isMainSure) ? topic.main : nil
  }

  private func isQuoted(_ place: Int) -> Bool {
    for back in 1...200 {
      switch scanned[place - back] {
      case "“": return true
      case "”": return false
      case "\n": return isQuoted(from: place - back + 1, to: place)
      default: continue
      }
    }
    return false
  }

  /// An odd number of straight quotation marks stands before it in its paragraph.
  private func isQuoted(from start: Int, to place: Int) -> Bool {
    (max(0, start)..<place).count { scanned[$0] == "\"" } % 2 == 1
  }

  /// The programme named most, the first of equals.
  private static func programme(_ names: [NameMention]) -> NameMention? {
    var counts: [String: Int] = [:]
    var best: (mention: NameMention, count: Int)?
    for name in names where name.kind == .project {
      let count = (counts[name.key] ?? 0) + 1
      counts[name.key] = count
      if count > best?.count ?? 1 { best = (name, count) }
    }
    return best?.mention
  }

  /// What "the institute" or 公司 means: the last that is called one, else what the text is about.
  func organization(called noun: String) -> NameMention? {
    if let main = topic.main, isCalled(main, noun) { return main }
    return called[noun] ?? topic.main
  }

  /// What the text is about may be meant by what its name ends in, and a firm by 公司 whatever its name is.
  private func isCalled(_ main: NameMention, _ noun: String) -> Bool {
    let name = TextFolding.fold(main.key)
    if name.suffix(noun.count).string == noun { return true }
    return isMainFirm && ["公司", "company", "startup"].contains(noun)
  }

  /// Whether no word for an institution ends the name of what the text is about.
  private func isFirm(_ name: String) -> Bool {
    let name = ScannedText(name, scanned.lexicon)
    return name.word(.orgSuffix, endingAt: name.count) == nil
  }

  /// - Parameters:
  ///   - names: those of a sentence, with what its pronouns mean.
  mutating func advance(over names: [NameMention]) {
    let own = names.filter { $0.rule != .pronoun }
    advance(people: names.filter { $0.kind == .person })
    for person in own where person.kind == .person {
      topic.recent = topic.recent.filter { $0.key != person.key }.suffix(1) + [person]
    }
    topic.people = NameLists(names, scanned).longest(of: .person)
    topic.organization = own.first { $0.kind == .organization } ?? topic.organization
    topic.model = own.first { $0.kind == .model && !isForeign($0, among: names) } ?? topic.model
    topic.founded = own.last { $0.kind == .organization && isFounded($0) } ?? topic.founded
    for name in names where name.kind == .organization { count(name) }
    for name in own where name.kind == .model { countModel(name) }
    presented = own.first { $0.kind == .model && isPresented($0) } ?? presented
    topic.mainModel = presented ?? topic.mainModel
    if own.contains(where: { $0.kind == .model }) {
      topic.family = topic.mainModel.flatMap { bases[ModelFamily.base(of: $0.key)] } ?? topic.mainModel
    }
    if let first = names.first, first.kind == .model || first.kind == .organization { topic.thing = first }
  }

  /// 创办某公司, launched it
  private func isFounded(_ organization: NameMention) -> Bool {
    let start = organization.range.lowerBound
    let end =
      scanned[start - 1].isSpace || scanned[start - 1] == "了" || scanned[start - 1] == "“" ? start - 1 : start
    guard let verb = scanned.word(.relation, endingAt: end) else { return false }
    return scanned.lexicon.qualifiers(.relation, of: verb.word).contains("founded")
  }

  /// A model that everybody knows, beside the text's own: spoken of only where a sentence begins with it.
  private func isForeign(_ model: NameMention, among names: [NameMention]) -> Bool {
    guard let main = topic.mainModel, isKnown(model), !isKnown(main) else { return false }
    guard names.first?.range == model.range else { return true }
    let back = (max(0, model.range.lowerBound - 12)..<model.range.lowerBound)
    return !back.contains { scanned[$0] == "\n" || scanned[$0].endsSentence || scanned[$0] == "." }
  }

  private func isKnown(_ model: NameMention) -> Bool {
    scanned.word(.knownModel, at: model.range.lowerBound) != nil
  }

  /// 孙茂松的学生 speaks of the student; who is named beside the subject is not what is spoken of.
  private mutating func advance(people: [NameMention]) {
    let lists = NameLists(people, scanned)
    let able = people.filter {
      !isBeside(lists.list(with: $0).first ?? $0) && !isSpoken($0.range.lowerBound)
    }
    topic.person =
      able.first { scanned[$0.range.upperBound] != "的" && scanned[$0.range.upperBound] != "'" }
      ?? able.first ?? topic.person ?? people.first { !isSpoken($0.range.lowerBound) } ?? people.first
  }

  /// Within what somebody is quoted with, as far as a look back of a few words tells.
  private func isSpoken(_ place: Int) -> Bool {
    for back in 1...60 {
      switch scanned[place - back] {
      case "“": return true
      case "”", "\n": return false
      default: continue
      }
    }
    return false
  }

  /// 与某人合作, 向某人学习, with somebody
  private func isBeside(_ mention: NameMention) -> Bool {
    let start = mention.range.lowerBound
    let gap = scanned[start - 1].isSpace ? start - 1 : start
    return scanned.word([.with, .preposition, .beside], endingAt: gap) != nil || isUndergoer(gap)
  }

  /// 师从某人, 导师为某人: to whom something is done, or who is somebody's.
  private func isUndergoer(_ start: Int) -> Bool {
    guard scanned[start - 1].isHan else { return false }
    let copula = scanned.word([.copula, .listLead], endingAt: start)
    return copula.map { scanned.word(.kin, endingAt: Int($0.start)) != nil } == true
      || scanned.word(.relation, endingAt: start).map { $0.range.count > 1 } ?? false
  }

  /// 本文提出某模型, we present it: what a paper is about, however often it names others.
  private func isPresented(_ model: NameMention) -> Bool {
    let start = model.range.lowerBound
    let gap = scanned[start - 1].isSpace || scanned[start - 1] == "“" ? start - 1 : start
    guard let verb = scanned.word(.relation, endingAt: gap),
      scanned.lexicon.qualifiers(.relation, of: verb.word).contains("developed")
    else { return false }
    let lead = max(0, Int(verb.start) - 8)..<Int(verb.start)
    return scanned.words.hits(.ownSide, in: lead).contains {
      !scanned[Int($0.start)].isHan || $0.range.count == 2
    }
      || scanned.surface(lead).contains("本文")
  }

  private mutating func countModel(_ name: NameMention) {
    if bases[name.key] == nil, name.key == ModelFamily.base(of: name.key) { bases[name.key] = name }
    let count = (models[name.key] ?? 0) + 1
    models[name.key] = count
    if count > topic.mainModel.flatMap({ models[$0.key] }) ?? 0 { topic.mainModel = name }
  }

  /// What a text begins with is what it is about until another is named more.
  private mutating func count(_ name: NameMention) {
    let isFirst = organizations.isEmpty && topic.person == nil
    let count = (organizations[name.key] ?? 0) + (isFirst ? 2 : 1)
    organizations[name.key] = count
    let most = topic.main.flatMap { organizations[$0.key] } ?? 1
    if count > most {
      if topic.main?.key != name.key { isMainFirm = isFirm(name.key) }
      topic.main = name
    }
    topic.isMainSure = topic.main.flatMap { organizations[$0.key] } ?? 0 > 3
    if name.rule != .pronoun { remember(name) }
  }

  private mutating func remember(_ name: NameMention) {
    for word in name.key.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }) {
      called[String(word)] = name
    }
    for length in 1...3 { called[String(TextFolding.fold(name.key).suffix(length).string)] = name }
  }
}
