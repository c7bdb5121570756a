import Knowledge

/// Whom the measures are of: everybody, or of a crowd those who share most with others.
///
/// Everybody who wrote a paper of a thousand authors is tied to everybody else who did: half a million ties
/// that no picture shows and no shortest path is found in quickly.
struct PeopleFocus {
  static let limit = 300

  /// In the order of the knowledge base.
  let people: [EntityID]
  let count: Int

  init(_ ties: Ties, _ base: KnowledgeBase) {
    let all = base.ids(of: .person)
    count = all.count
    guard all.count > Self.limit else {
      people = all
      return
    }
    let strengths = Self.strengths(ties)
    let ranked = all.sorted { left, right in
      let (first, second) = (strengths[left] ?? 0, strengths[right] ?? 0)
      return first == second ? left < right : first > second
    }
    people = ranked.prefix(Self.limit).sorted()
  }

  /// The sum of the weights of somebody's ties, which each place that is shared makes one.
  private static func strengths(_ ties: Ties) -> [EntityID: Int] {
    var strengths: [EntityID: Int] = [:]
    for members in ties.members.values where members.count > 1 {
      for member in members { strengths[member, default: 0] += 1 }
    }
    for tie in ties.all where Ties.direct.contains(tie.property) {
      for end in [tie.person, tie.other] { strengths[end, default: 0] += 1 }
    }
    return strengths
  }

  var isPart: Bool { count > people.count }

  /// Nil where nobody is left out.
  var caveat: Diagnostic? {
    guard isPart else { return nil }
    return Diagnostic(
      .note,
      LocalizedText(
        en:
          "Measured, listed and shown are the \(people.count) of \(count) people who share most places with others, or are tied to most directly; what is told of all stands in the evidence.",
        zh: "\(count) 人中，仅计算、列出并画出与他人共处最多或直接相连最多的 \(people.count) 人；所有人的事实见出处。"))
  }
}
