import Knowledge

/// A line that begins with a person and a colon, as lists of a model's people do: 某某:数据负责人,毕业于某大学.
struct EntryRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    guard let person = sentence.names.first, person.kind == .person, isEntry(person, sentence),
      let model = sentence.topic.family
    else { return [] }
    let scanned = sentence.scanned
    let clause = (person.range.upperBound + 1)..<sentence.clause(at: person.range.upperBound + 1).upperBound
    guard !sentence.names.contains(where: { clause.overlaps($0.range) }),
      let title = scanned.words.hits([.title, .groupWork, .placeVerb], in: clause).last
    else { return [] }
    let makes = sentence.statement(person, .developed, model, rule: "entry", 0.65)
    guard title.categories.contains(.title), let (role, found) = Roles(sentence).title(in: clause),
      found == .leads, role.contains("总") || role.contains("項目") || role.contains("项目")
    else { return [makes] }
    return [makes, sentence.statement(person, .leads, model, role: role, rule: "entry", 0.65)]
  }

  private func isEntry(_ person: NameMention, _ sentence: Sentence) -> Bool {
    let (start, end) = (person.range.lowerBound, person.range.upperBound)
    guard sentence.scanned[end] == ":", sentence.scanned[start].isHan else { return false }
    let lead = sentence.range.lowerBound..<start
    return (sentence.range.lowerBound == 0 || sentence.scanned[sentence.range.lowerBound - 1] == "\n")
      && lead.allSatisfy { "-*•| ".unicodeScalars.contains(sentence.scanned[$0]) }
  }
}
