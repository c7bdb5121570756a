import Knowledge

/// Which names of a sentence are listed: 甲、乙与丙; A, B and C.
struct NameLists {
  private let names: [NameMention]
  private let scanned: ScannedText

  init(_ names: [NameMention], _ scanned: ScannedText) { (self.names, self.scanned) = (names, scanned) }

  /// A mention and those of its kind that are listed with it.
  /// - Parameter acrossTitles: whether 甲和某大学教授乙 is a list of two people.
  func list(with mention: NameMention, acrossTitles: Bool = false) -> [NameMention] {
    guard
      let index = names.firstIndex(where: { $0.range == mention.range && $0.key == mention.key })
        ?? names.firstIndex(where: { $0.range == mention.range })
    else { return [mention] }
    var (first, last) = (index, index)
    while let previous = listed(before: first, acrossTitles) { first = previous }
    while let next = listed(after: last, acrossTitles) { last = next }
    return (first...last).filter { names[$0].kind == mention.kind && !isShortForm($0) }.map { names[$0] }
  }

  /// The longest list of a kind with two members or more, the first of equals.
  func longest(of kind: EntityKind) -> [NameMention] {
    var best: [NameMention] = []
    for mention in names where mention.kind == kind && !best.contains(where: { $0.range == mention.range }) {
      let list = list(with: mention)
      if list.count > max(best.count, 1) { best = list }
    }
    return best
  }

  private func listed(before index: Int, _ acrossTitles: Bool) -> Int? {
    if index > 0, areListed(index - 1, index) { return index - 1 }
    if acrossTitles, index > 0, areEntitled(index - 1, index) { return index - 1 }
    // 他和浙江大学副教授罗嘉树: where the second works stands between.
    guard acrossTitles, index > 1, names[index].kind == .person, names[index - 1].kind == .organization,
      isTitle(between: index - 1, index), areListed(index - 2, before: index - 1)
    else { return nil }
    return index - 2
  }

  private func listed(after index: Int, _ acrossTitles: Bool) -> Int? {
    if index + 1 < names.count, areListed(index, index + 1) { return index + 1 }
    if acrossTitles, index + 1 < names.count, areEntitled(index, index + 1) { return index + 1 }
    guard index + 2 < names.count, listed(before: index + 2, acrossTitles) == index else { return nil }
    return index + 2
  }

  /// 甲与企业家乙
  private func areEntitled(_ one: Int, _ two: Int) -> Bool {
    guard names[one].kind == .person, names[two].kind == .person else { return false }
    let gap = gap(one, two)
    guard (3...10).contains(gap.count), let title = scanned.word([.title, .kin], endingAt: gap.upperBound),
      title.start > gap.lowerBound
    else { return false }
    return scanned.isJoint(gap.lowerBound..<Int(title.start))
  }

  private func isTitle(between one: Int, _ two: Int) -> Bool {
    let range = gap(one, two)
    return range.isEmpty
      || scanned.word(.title, endingAt: range.upperBound).map { $0.start - Int32(range.lowerBound) <= 8 }
        ?? false
  }

  private func areListed(_ one: Int, before two: Int) -> Bool {
    names[one].kind == .person && scanned.isJoint(gap(one, two))
  }

  /// All but the first whom one pronoun means take no room behind it; a short name in brackets joins nothing.
  private func areListed(_ one: Int, _ two: Int) -> Bool {
    guard names[one].kind == names[two].kind else { return false }
    if names[two].range.isEmpty || isShortForm(two) { return true }
    let gap = gap(one, two)
    return scanned.isJoint(isShortForm(one) && !gap.isEmpty ? (gap.lowerBound + 1)..<gap.upperBound : gap)
  }

  /// ICLL in 某某实验室(ICLL)
  private func isShortForm(_ index: Int) -> Bool {
    guard index > 0, names[index].key == names[index - 1].key else { return false }
    let (before, own) = (names[index - 1].range.upperBound, names[index].range)
    return (1...3).contains(own.lowerBound - before) && scanned[own.upperBound] == ")"
      && scanned.text[before..<own.lowerBound].contains("(")
  }

  private func gap(_ one: Int, _ two: Int) -> Range<Int> {
    names[one].range.upperBound..<max(names[one].range.upperBound, names[two].range.lowerBound)
  }
}

extension ScannedText {
  /// Whether what stands between two names joins them to a list.
  func isJoint(_ range: Range<Int>) -> Bool {
    guard range.count <= 6 else { return false }
    // Chinese lists with 、; a comma without a space begins another clause.
    if range.contains(where: { text[$0] == "," && !self[$0 + 1].isSpace }) { return false }
    let rest = text[range].filter { !$0.isSpace && $0 != "“" && $0 != "”" && $0 != "," && $0 != "、" }
    switch rest.count {
    case 0: return text[range].contains { $0 == "," || $0 == "、" }
    case 1: return ["与", "和", "及", "&"].contains(rest[0])
    case 2: return [["以", "及"], ["联", "合"], ["携", "手"], ["会", "同"]].contains(rest)
    case 3: return rest == ["a", "n", "d"]
    default: return false
    }
  }
}
