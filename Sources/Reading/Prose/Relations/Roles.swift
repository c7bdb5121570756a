import Knowledge

/// What a person is in an organisation, as a title says it.
struct Roles {
  private let sentence: Sentence
  private var scanned: ScannedText { sentence.scanned }

  init(_ sentence: Sentence) { self.sentence = sentence }

  /// What the words of a range say of a person's place, where they end in a title: the words and the relation.
  func title(in range: Range<Int>) -> (role: String, property: Property)? {
    var range = range
    while !range.isEmpty, isPadding(scanned[range.lowerBound]) {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    while !range.isEmpty, isPadding(scanned[range.upperBound - 1]) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    guard !range.isEmpty, range.count <= 40, let title = title(endingAt: range.upperBound, within: range),
      !range.contains(where: { scanned.endsClause($0) || scanned[$0] == "、" })
    else { return nil }
    return (scanned.surface(range), property(title, in: range))
  }

  /// The longest title that ends there: 主任 in 某实验室主任, where the range begins behind the laboratory.
  private func title(endingAt end: Int, within range: Range<Int>) -> WordIndex.Hit? {
    scanned.words.hits(.title, in: range).first { Int($0.end) == end }
  }

  /// 担任总工程师, as chief engineer: what a verb's clause, or the next, ends in.
  func role(after place: Int) -> String? {
    let end = min(place + 40, sentence.range.upperBound)
    guard let verb = scanned.words.hits(.roleVerb, in: max(place - 3, sentence.range.lowerBound)..<end).first
    else { return nil }
    var stop = Int(verb.end)
    while stop < end, !scanned.endsClause(stop), scanned[stop] != "、" { stop += 1 }
    guard let title = scanned.words.hits(.title, in: Int(verb.end)..<stop).last,
      !sentence.names.contains(where: { (place..<Int(title.end)).overlaps($0.range) && $0.kind == .person }),
      !sentence.names.contains(where: { (Int(verb.end)..<Int(title.end)).overlaps($0.range) })
    else { return nil }
    let role = scanned.surface(Int(verb.end)..<Int(title.end)).trimmingSpaces
    return role.isEmpty || role.count > 24 ? nil : role
  }

  private func isPadding(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "的" || scalar.isSpace || scalar == "”" || scalar == "“" || scalar == "("
  }

  /// 副院长 leads nothing, whatever 院长 does, and 某中心主任 no more than a part.
  private func property(_ title: WordIndex.Hit, in range: Range<Int>) -> Property {
    let property =
      scanned.lexicon.qualifier(.title, of: title.word).flatMap(Property.init(rawValue:)) ?? .worksAt
    guard property == .leads else { return property }
    return scanned.words.contains(.deputy, in: range) || isOfPart(range.lowerBound..<Int(title.start))
      ? .worksAt : .leads
  }

  private func isOfPart(_ prefix: Range<Int>) -> Bool {
    prefix.count >= 2 && scanned[prefix.lowerBound].isHan
      && !scanned.words.contains([.title, .copula, .then, .deputy], in: prefix)
  }
}
