import Knowledge

/// What ties two people: students and advisers, and those who work together.
struct PeopleRule: RelationRule {
  private static let student = [
    "博士生", "硕士生", "学生", "學生", "硕博生", "弟子", "博士后", "研究生", "高徒", "doctoral student", "PhD student", "student",
    "Ph.D. student",
  ]

  func statements(in sentence: Sentence) -> [Draft.Statement] {
    students(sentence) + leaders(sentence) + colleagues(sentence)
  }

  private func people(_ sentence: Sentence) -> [NameMention] { sentence.names.filter { $0.kind == .person } }

  /// 孙茂松的博士生岂凡超, 岂凡超师从孙茂松, 岂凡超的导师孙茂松
  private func students(_ sentence: Sentence) -> [Draft.Statement] {
    let people = people(sentence)
    return zip(people, people.dropFirst()).flatMap { one, two -> [Draft.Statement] in
      let between = sentence.between(one.range, two.range).string
      guard between.count <= 24, !between.contains("。") else { return [] }
      if Self.student.contains(where: {
        between.contains("的" + $0) || between.contains("与其" + $0) || between.contains("和他的" + $0)
          || between.contains("’s " + $0) || between.contains("'s " + $0)
      }) {
        return sentence.list(beginningWith: two).map {
          sentence.statement(one, .advised, $0, rule: "student", 0.85)
        }
      }
      if [
        "师从", "師從", "导师是", "的导师", "的導師", "student of", "supervised by", "advised by", "studied under",
        "adviser, ", "advisor, ",
      ].contains(where: { between.contains($0) }) {
        return [sentence.statement(two, .advised, one, rule: "adviser", 0.85)]
      }
      if [" supervised ", " advised ", " mentored "].contains(where: { between == $0 }) {
        return sentence.list(beginningWith: two).map {
          sentence.statement(one, .advised, $0, rule: "adviser", 0.85)
        }
      }
      return []
    }
  }

  /// 带领两个学生，甲与乙
  private func leaders(_ sentence: Sentence) -> [Draft.Statement] {
    let people = people(sentence)
    return zip(people, people.dropFirst()).flatMap { one, two -> [Draft.Statement] in
      let between = sentence.between(one.range, two.range).string
      guard between.count <= 12, between.contains("带领") || between.contains("帶領"),
        between.contains("学生") || between.contains("學生")
      else { return [] }
      return sentence.list(beginningWith: two).map {
        sentence.statement(one, .advised, $0, rule: "student", 0.8)
      }
    }
  }

  /// 甲与乙合作, A worked with B
  private func colleagues(_ sentence: Sentence) -> [Draft.Statement] {
    let people = people(sentence)
    return zip(people, people.dropFirst()).flatMap { one, two -> [Draft.Statement] in
      let between = sentence.between(one.range, two.range).string
      let list = sentence.list(beginningWith: two)
      guard let end = list.last?.range.upperBound else { return [] }
      let after = sentence.text[end..<min(end + 10, sentence.range.upperBound)].prefix { !$0.endsClause }
        .string
      let together = ["合作", "联手", "聯手", "搭档", "共事", "携手"].contains { after.contains($0) }
      let joins = ["与", "和", "跟", "找", "同", "與"].contains {
        between.hasSuffix($0)
          || between.contains($0) && between.count <= 20 && !between.contains("。") && !between.contains("，")
      }
      let english = [
        "worked with", "collaborated with", "working with", "teamed up with", "co-authored with",
        "together with",
      ].contains { between.contains($0) && between.count < 40 }
      guard together && joins || english else { return [] }
      let lefts = sentence.list(endingWith: one)
      return lefts.flatMap { left in
        list.filter { $0.key != left.key && !lefts.map(\.key).contains($0.key) }.map {
          sentence.statement(
            left, .workedWith, $0, when: sentence.date(for: left.range.lowerBound), rule: "together", 0.75)
        }
      }
    }
  }
}
