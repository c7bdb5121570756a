import Knowledge

/// Names that a text treats as those of programmes, with members and a beginning, whatever else bears them.
struct ProgrammeNames {
  /// How often a name must stand before 成员, 立项 or 项目.
  private static let enough = 3

  private let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// Names of models that are rather those of programmes.
  func keys() -> Set<String> {
    let models = page.mentions.filter {
      $0.kind == .model && $0.rule != .known && $0.surface.unicodeScalars.allSatisfy(\.isHan)
    }
    let counts = Dictionary(models.filter(isProgramme).map { ($0.key, 1) }, uniquingKeysWith: +)
    return Set(counts.filter { $0.value >= Self.enough }.keys)
  }

  private func isProgramme(_ mention: NameMention) -> Bool {
    var end = mention.range.upperBound
    if scanned[end] == "”" { end += 1 }
    if scanned[end] == "的" { end += 1 }
    return scanned.word(.programmeWord, at: end) != nil
  }

  /// “百人计划”, 973 计划项目: what is quoted or numbered and ends in a word for a programme.
  func ranges() -> [Range<Int>] {
    scanned.words.all.filter { $0.categories.contains(.programmeSuffix) }.compactMap(range)
  }

  private func range(_ suffix: WordIndex.Hit) -> Range<Int>? {
    quoted(suffix) ?? numbered(suffix)
  }

  private func quoted(_ suffix: WordIndex.Hit) -> Range<Int>? {
    guard scanned[Int(suffix.end)] == "”",
      let open = (max(0, Int(suffix.end) - 24)..<Int(suffix.start)).last(where: { scanned[$0] == "“" })
    else { return nil }
    return suffix.start - Int32(open) > 2 ? (open + 1)..<Int(suffix.end) : nil
  }

  private func numbered(_ suffix: WordIndex.Hit) -> Range<Int>? {
    var start = Int(suffix.start)
    if scanned[start - 1].isSpace { start -= 1 }
    let end = start
    while start > 0, scanned[start - 1].isDigit { start -= 1 }
    guard (3...4).contains(end - start) else { return nil }
    let project = scanned.word(.programmeWord, at: Int(suffix.end))
    return start..<Int(project?.end ?? suffix.end)
  }
}
