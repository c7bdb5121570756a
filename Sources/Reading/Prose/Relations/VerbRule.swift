import Knowledge

/// Somebody, a verb, and whom or what it is done to: 杨红霞加入字节跳动, 由唐杰创立的智谱, X was founded by Y.
struct VerbRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    var found: [Draft.Statement] = []
    var before = VerbFrame.Before()
    for trigger in sentence.triggers
    where !isDenied(trigger, sentence) && !sentence.scanned.isOfMoney(trigger) {
      for sense in senses(trigger) {
        let frame = VerbFrame(trigger: trigger, sense: sense, sentence: sentence, before: before)
        guard let parts = isOnlyPassive(trigger) ? frame.passive() : frame.parts() else { continue }
        before.note(parts, frame)
        found += statements(parts, trigger, sense, sentence)
      }
    }
    return found
  }

  /// 成立: what comes to be has a founder only where one is named as the agent.
  private func isOnlyPassive(_ trigger: Trigger) -> Bool {
    trigger.says(.established) && !trigger.says(.founded)
  }

  /// What is established by somebody was founded by them.
  private func senses(_ trigger: Trigger) -> [Trigger.Sense] {
    if isOnlyPassive(trigger) {
      return [Trigger.Sense(property: .founded, isReversed: false)]
    }
    return trigger.senses.filter {
      ![.trainedOn, .basedOn, .workedWith, .established].contains($0.property)
    }
  }

  /// What gives somebody a post too.
  private static let posts: Set<Property> = [.joined, .worksAt, .leads, .founded, .memberOf, .left]

  private func statements(
    _ parts: VerbFrame.Parts, _ trigger: Trigger, _ sense: Trigger.Sense, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let when = sentence.date(for: trigger.range.lowerBound)
    let role =
      Self.posts.contains(sense.property) ? Roles(sentence).role(after: trigger.range.upperBound) : nil
    let (subjects, objects) =
      sense.isReversed ? (parts.objects, parts.subjects) : (parts.subjects, parts.objects)
    return subjects.flatMap { subject in
      objects.filter { $0.key != subject.key }.map {
        sentence.statement(
          subject, property(sense, $0, sentence), $0, when: when, role: role, rule: parts.rule, parts.sureness
        )
      }
    }
  }

  /// Who leads a group at an institute works there.
  private func property(_ sense: Trigger.Sense, _ object: NameMention, _ sentence: Sentence) -> Property {
    let before = object.range.lowerBound - 1
    let isPlace = sentence.scanned.words.hits(.englishLink, in: max(0, before - 7)..<max(before, 0)).contains
    {
      sentence.scanned.surface($0.range) == "at"
    }
    // A round of money was led by them.
    if sense.property == .leads, isOfMoney(sentence, object) { return .supports }
    // 均属于某老师的团队
    if sense.property == .worksAt, sentence.scanned.isTeamName(object) { return .memberOf }
    return sense.property == .leads && isPlace ? .worksAt : sense.property
  }

  private func isOfMoney(_ sentence: Sentence, _ object: NameMention) -> Bool {
    let clause = sentence.clause(at: object.range.lowerBound)
    return object.kind == .organization && sentence.scanned.words.contains(.moneyKind, in: clause)
  }

  private func isDenied(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = trigger.range.lowerBound
    return sentence.scanned.words.contains(.negation, in: max(sentence.range.lowerBound, start - 5)..<start)
  }
}
