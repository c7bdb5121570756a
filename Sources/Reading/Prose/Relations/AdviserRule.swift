import Knowledge

/// Under whom somebody studied: 在甲门下读博, in the guidance of 甲; a PhD under Jane Doe.
struct AdviserRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    sentence.names.filter { $0.kind == .person && isOver($0, sentence) }.flatMap {
      adviser -> [Draft.Statement] in
      let before = sentence.names.last {
        $0.kind == .person && $0.range.upperBound <= adviser.range.lowerBound && $0.key != adviser.key
      }
      guard let student = before ?? sentence.topic.person, student.key != adviser.key else { return [] }
      return sentence.list(with: student).map {
        sentence.statement(adviser, .advised, $0, rule: "under", 0.7)
      }
    }
  }

  private func isOver(_ person: NameMention, _ sentence: Sentence) -> Bool {
    let (scanned, start) = (sentence.scanned, person.range.lowerBound)
    if scanned[start].isHan { return isMaster(person.range.upperBound, scanned) }
    guard scanned.word(.preposition, endingAt: start - 1) != nil else { return false }
    let lead = scanned.surface(max(sentence.range.lowerBound, start - 26)..<start)
    guard Self.leads.contains(where: lead.hasSuffix) else { return false }
    return sentence.triggers.contains { $0.says(.studiesAt) && $0.range.upperBound <= start }
      || Self.degrees.contains { scanned.surface(sentence.range.lowerBound..<start).contains($0) }
  }

  private static let leads = [
    "under ", "under the supervision of ", "under the guidance of ", "under the direction of ",
  ]
  private static let degrees = ["PhD", "Ph.D.", "doctora", "thesis", "degree", "postdoc"]

  private func isMaster(_ end: Int, _ scanned: ScannedText) -> Bool {
    let start = ["的", "教"].contains(scanned[end]) ? (scanned[end] == "的" ? end + 1 : end + 2) : end
    return ["门下", "指导下"].contains { scanned.surface(start..<min(start + $0.count, scanned.count)) == $0 }
  }
}
