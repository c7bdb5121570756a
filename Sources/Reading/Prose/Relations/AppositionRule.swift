import Knowledge

/// An organisation, a title and a person side by side: 智源研究院院长黄铁军, OpenAI CEO Sam Altman,
/// Jane Doe, a professor at Stanford.
struct AppositionRule: RelationRule {
  private let titles: WordTrie
  private let leads: Set<String>
  private let english: Set<String>

  init(_ lexicon: OldLexicon) {
    titles = lexicon.trie("title", "title-lead")
    leads = lexicon.set("title-lead").union([
      "CEO", "director", "head", "president", "dean", "chairman", "chairwoman", "chief", "leader",
    ])
    english = lexicon.set("en-title")
  }

  func statements(in sentence: Sentence) -> [Draft.Statement] {
    sentence.names.indices.flatMap { index -> [Draft.Statement] in
      guard index + 1 < sentence.names.count else { return [] }
      let (one, two) = (sentence.names[index], sentence.names[index + 1])
      switch (one.kind, two.kind) {
      case (.organization, .person): return before(one, two, sentence)
      case (.person, .organization): return behind(one, two, sentence)
      default: return []
      }
    }
  }

  /// Organisation, title, person.
  private func before(_ organization: NameMention, _ person: NameMention, _ sentence: Sentence) -> [Draft
    .Statement]
  {
    let between = sentence.between(organization.range, person.range).filter { $0 != "」" && $0 != "”" }
    let words = between.string.trimmingSpaces
    guard let role = role(words) else { return [] }
    return sentence.list(beginningWith: person).map {
      sentence.statement(
        $0, property(role), organization, when: nil, role: role.isEmpty ? nil : role, rule: "apposition",
        role.isEmpty ? 0.7 : 0.95)
    }
  }

  /// The title in what stands between; empty for a bare 的; nil where it is something else.
  private func role(_ words: String) -> String? {
    var rest = Array(words.unicodeScalars)
    var role: [Unicode.Scalar] = []
    if words == "的" || words == "'s" || words == "’s" { return "" }
    while !rest.isEmpty {
      if rest[0] == "的" || rest[0].isSpace || rest[0] == "、" {
        if !role.isEmpty { role.append(rest[0]) }
        rest.removeFirst()
      } else if let title = titles.longest(rest, at: 0) {
        role += rest[..<title.end]
        rest.removeFirst(title.end)
      } else if rest.count <= 12, hasTitleAtEnd(rest) {
        role += rest
        rest = []
      } else {
        return englishRole(words)
      }
    }
    return role.isEmpty ? nil : role.string.trimmingSpaces
  }

  /// A field before the title: 认知科学教授, 高性能计算方向的老师.
  private func hasTitleAtEnd(_ words: [Unicode.Scalar]) -> Bool {
    guard !words.contains(where: { $0.endsClause || "在与和是了、".unicodeScalars.contains($0) }) else {
      return false
    }
    return titles.longest(words, endingAt: words.count) != nil
  }

  private func englishRole(_ words: String) -> String? {
    let parts = words.split(separator: " ").map(String.init)
    guard let last = parts.last, parts.count <= 4,
      english.contains(last.lowercased()) || english.contains(last)
    else { return nil }
    return words
  }

  /// Person, then in brackets or behind a comma the organisation with a title.
  private func behind(_ person: NameMention, _ organization: NameMention, _ sentence: Sentence) -> [Draft
    .Statement]
  {
    let between = sentence.between(person.range, organization.range).string.trimmingSpaces
    if let role = englishBehind(between) {
      return sentence.list(endingWith: person).suffix(1).map {
        sentence.statement($0, property(role), organization, role: role, rule: "apposition", 0.9)
      }
    }
    guard ["(", "（", "(现", "（现", "(前", "（前", "（时任", "(时任", "，时任", "是", "，", "为"].contains(between) else {
      return []
    }
    let start = organization.range.upperBound
    let rest = sentence.text[start..<min(start + 14, sentence.range.upperBound)].prefix {
      $0 != "）" && $0 != ")" && !$0.endsClause
    }
    let words = rest.string.trimmingSpaces
    guard let role = role(words.hasPrefix("的") ? String(words.dropFirst()) : words), !role.isEmpty else {
      return []
    }
    return [sentence.statement(person, property(role), organization, role: role, rule: "apposition", 0.9)]
  }

  /// ", a professor at", ", who is director of", "is the head of"
  private func englishBehind(_ words: String) -> String? {
    var text = words
    for start in [", then", ", who was", ", who is", ",", "was", "is", "as", "became", "served as"]
    where text.hasPrefix(start) {
      text = String(text.dropFirst(start.count)).trimmingSpaces
    }
    guard text != words else { return nil }
    for start in ["an ", "a ", "the "] where text.hasPrefix(start) {
      text = String(text.dropFirst(start.count))
    }
    for end in [" at the", " of the", " at", " of", " for", " with"] where text.hasSuffix(end) {
      let role = String(text.dropLast(end.count))
      let parts = role.split(separator: " ")
      guard parts.count <= 6, parts.contains(where: { english.contains($0.lowercased()) }) else { return nil }
      return role
    }
    return nil
  }

  private func property(_ role: String) -> Property {
    if role.contains("核心成员") { return .memberOf }
    if role.contains("创始人") || role.contains("創辦人") || role.contains("创办人")
      || role.lowercased().contains("founder")
    {
      return .founded
    }
    if ["博士生", "硕士生", "本科生", "研究生", "学生", "硕博生", "student"].contains(where: { role.contains($0) }) {
      return .studiesAt
    }
    let isDeputy =
      role.contains("副") || role.lowercased().contains("vice") || role.lowercased().contains("deputy")
    return !isDeputy && leads.contains(where: { role.contains($0) }) ? .leads : .worksAt
  }
}
