import Knowledge

/// One sentence with what was found in it.
struct Sentence {
  /// Where the paragraph begins in the article.
  let start: Int
  let text: [Unicode.Scalar]
  let range: Range<Int>
  let names: [NameMention]
  let quantities: [QuantityMention]
  let dates: [ResolvedDate]

  func between(_ one: Range<Int>, _ two: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    text[one.upperBound..<max(one.upperBound, two.lowerBound)]
  }

  var place: Range<Int> { (start + range.lowerBound)..<(start + range.upperBound) }

  func clause(at place: Int) -> Range<Int> { TextSpan.clause(text, around: place).clamped(to: range) }

  /// The last mention before a place, of some kinds.
  func last(_ kinds: Set<EntityKind>, before place: Int) -> NameMention? {
    names.last { kinds.contains($0.kind) && $0.range.upperBound <= place }
  }

  func first(_ kinds: Set<EntityKind>, after place: Int, within limit: Int) -> NameMention? {
    names.first {
      kinds.contains($0.kind) && $0.range.lowerBound >= place && $0.range.lowerBound <= place + limit
    }
  }

  /// A mention and those of its kind that 、, 与 or `and` joins to it, to the left.
  func list(endingWith mention: NameMention) -> [NameMention] {
    var list = [mention]
    while let index = names.firstIndex(where: { $0.range == list[0].range }), index > 0 {
      let previous = names[index - 1]
      guard previous.kind == mention.kind, isJoint(between(previous.range, list[0].range)) else { break }
      list.insert(previous, at: 0)
    }
    return list
  }

  func list(beginningWith mention: NameMention) -> [NameMention] {
    var list = [mention]
    while let index = names.lastIndex(where: { $0.range == list[list.count - 1].range }),
      index + 1 < names.count
    {
      let next = names[index + 1]
      guard next.kind == mention.kind, isJoint(between(list[list.count - 1].range, next.range)) else { break }
      list.append(next)
    }
    return list
  }

  private func isJoint(_ between: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = between.filter { !$0.isSpace && !"「」“”".unicodeScalars.contains($0) }.string
    return ["、", "与", "與", "和", "及", "以及", ",", "，", "and", ",and", "&"].contains(words)
  }

  /// The date that a place in the sentence goes by: the last in its clause, else the last before it.
  func date(for place: Int) -> PartialDate? {
    let clause = clause(at: place)
    return
      (dates.last { clause.contains($0.range.lowerBound) } ?? dates.last { $0.range.upperBound <= place })?
      .date
  }

  func statement(
    _ subject: NameMention, _ property: Property, _ object: NameMention, when: PartialDate? = nil,
    role: String? = nil,
    rule: String, _ sureness: Double
  ) -> Draft.Statement {
    statement(subject, property, .thing(object.key), when: when, role: role, rule: rule, sureness)
  }

  func statement(
    _ subject: NameMention, _ property: Property, _ value: Draft.Value, when: PartialDate? = nil,
    role: String? = nil,
    rule: String, _ sureness: Double
  ) -> Draft.Statement {
    Draft.Statement(
      subject: subject.key, property: property, value: value, when: when, role: role, place: place, rule: rule,
      sureness: sureness)
  }
}

extension String {
  var trimmingSpaces: String { String(Substring(self).trimmed) }
}

/// One way in which sentences say relations.
protocol RelationRule: Sendable {
  func statements(in sentence: Sentence) -> [Draft.Statement]
}
