import Knowledge

/// Who leads the work that a text is about: Jane Doe led the project; the effort is led by her.
struct ProjectRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    guard let model = sentence.topic.mainModel else { return [] }
    let scanned = sentence.scanned
    return sentence.triggers.filter { $0.says(.leads) && scanned[$0.range.lowerBound].isLatin }
      .flatMap { trigger -> [Draft.Statement] in
        let (start, end) = (trigger.range.lowerBound, trigger.range.upperBound)
        guard let leader = leader(start, end, sentence) else { return [] }
        return [Property.leads, .developed].map {
          sentence.statement(leader, $0, model, rule: "project", 0.65)
        }
      }
  }

  private func leader(_ start: Int, _ end: Int, _ sentence: Sentence) -> NameMention? {
    let scanned = sentence.scanned
    if isWork(end + 1, scanned) {
      return sentence.last([.person], before: start).flatMap { start - $0.range.upperBound <= 20 ? $0 : nil }
    }
    guard scanned.surface(end..<min(end + 4, scanned.count)) == " by ",
      let doer = sentence.first([.person], after: end, within: 4),
      (max(sentence.range.lowerBound, start - 40)..<start).contains(where: { isWork($0, scanned) })
    else { return nil }
    return doer
  }

  private static let works = [
    "the project", "The project", "the effort", "The effort", "the work", "development",
  ]
  .map { Array($0.unicodeScalars) }

  private func isWork(_ place: Int, _ scanned: ScannedText) -> Bool {
    Self.works.contains { word in
      word.indices.allSatisfy { scanned[place + $0] == word[$0] } && !scanned[place + word.count].isLatin
    }
  }
}
