import Knowledge

/// Finds Chinese names of models by the version or size behind them: 听涛-7B, 悟道 2.0, 玉湖-MoE.
///
/// Where the name begins is told by a mark or space before it, or by what several places share.
struct VersionedNames {
  let page: NamePage
  private var scanned: ScannedText { page.scanned }

  private struct Place {
    /// Where the Chinese characters of the name end, and where its version does.
    let nameEnd: Int
    let end: Int
    /// How far back the name may begin, and whether it surely begins there.
    let reach: Int
    let isBounded: Bool
    /// Whether 的 stands before it: 浪潮的源1.0.
    let isOwned: Bool
  }

  init(_ page: NamePage) { self.page = page }

  /// The ranges of names with their versions.
  func ranges() -> [Range<Int>] {
    let places = places()
    let shared = sharedLengths(places)
    return places.compactMap { place in
      let own = name(place, length: place.nameEnd - place.reach)
      let length =
        place.isBounded && (place.isOwned ? 1...4 : 2...4).contains(own.count)
        ? own.count : shared[name(place, length: 2)] ?? 0
      return length > 0 ? (place.nameEnd - length)..<place.end : nil
    }
  }

  private func name(_ place: Place, length: Int) -> String {
    guard length > 0, place.nameEnd - length >= 0 else { return "" }
    return scanned.surface((place.nameEnd - length)..<place.nameEnd)
  }

  private func places() -> [Place] {
    let text = scanned.text
    return text.indices.compactMap { index in
      guard text[index].isHan, index + 2 < text.count, !text[index + 1].isHan,
        let end = version(from: index + 1), page.isFree(index..<end)
      else { return nil }
      let reach = reach(index + 1)
      return Place(
        nameEnd: index + 1, end: end, reach: reach,
        isBounded: !scanned[reach - 1].isHan || !page.isFree(reach - 1) || isOwned(reach)
          || isBehindVerb(reach),
        isOwned: isOwned(reach))
    }
  }

  /// Behind 的, which follows what is no part of the name.
  private func isOwned(_ start: Int) -> Bool { scanned[start - 1] == "的" && !page.isFree(start - 2) }

  /// Behind a verb that models stand behind: 提出了山海-7B, 开源的山海-7B.
  private func isBehindVerb(_ start: Int) -> Bool {
    let end = scanned[start - 1] == "的" ? start - 1 : start
    if scanned.word(.naming, endingAt: start) != nil || isBehindSmallWord(start) { return true }
    return scanned.word([.relation, .modelBefore], endingAt: end).map { $0.range.count > 1 } ?? false
  }

  /// 把山海 2.0, 而山海 2.0, 与山海 2.0
  private func isBehindSmallWord(_ start: Int) -> Bool {
    start > 0 && "把而与用在到从比是给由将对让使".unicodeScalars.contains(scanned[start - 1])
      && scanned.word(.orgStop, endingAt: start) != nil
  }

  /// -7B, -MoE, 2.0 with or without a space: behind the characters of a name.
  private func version(from start: Int) -> Int? {
    if scanned[start] == "-" { return hyphened(start + 1) }
    if scanned[start] == "V", scanned[start + 1].isDigit, !scanned[start + 2].isAlphanumeric {
      return start + 2
    }
    var reader = ScalarReader(scanned.text, scanned[start] == " " ? start + 1 : start)
    guard reader.digits(1) != nil, reader.take("."), reader.digits(1...2) != nil else { return nil }
    let next = scanned[reader.place + 1]
    if scanned[reader.place] == "-", next.isDigit || next.isUpper { return hyphened(reader.place + 1) }
    guard reader.isAtWordEnd else { return nil }
    guard !isUnit(reader.place) else { return nil }
    switch scanned[reader.place] {
    case "亿", "万", "千", "百", "倍", "%", "分": return nil
    case " ":
      return scanned.word([.unit, .weakUnit], at: reader.place + 1) != nil || scanned[reader.place + 1] == "亿"
        || scanned[reader.place + 1] == "万" ? nil : reader.place
    default: return reader.place
    }
  }

  /// A unit, but not that of sizes: 山海2.0参数规模.
  private func isUnit(_ place: Int) -> Bool {
    guard let unit = scanned.word([.unit, .weakUnit], at: place) else { return false }
    return !scanned.lexicon.qualifiers(.unit, of: unit.word).contains("parameters")
  }

  private func hyphened(_ start: Int) -> Int? {
    var end = start
    while scanned[end].isAlphanumeric
      || (scanned[end] == "-" || scanned[end] == ".") && scanned[end + 1].isAlphanumeric
    { end += 1 }
    guard end > start,
      scanned[start].isUpper || scanned[start].isDigit
        || scanned.lexicon.has(scanned.surface(start..<end).capitalized, in: .modelVariant)
    else { return nil }
    return end
  }

  /// Back over what may be of the name, four characters at the most.
  private func reach(_ end: Int) -> Int {
    var start = end
    while start > 0, end - start < 5, scanned[start - 1].isHan, page.isFree(start - 1),
      scanned.word([.orgStop, .personVerb, .modelBefore, .modelWord, .relation, .negation], endingAt: start)
        == nil
    { start -= 1 }
    return start
  }

  /// By the last two characters of a name: how many characters the most places agree on.
  private func sharedLengths(_ places: [Place]) -> [String: Int] {
    var found: [String: Int] = [:]
    for group in Dictionary(grouping: places, by: { name($0, length: 2) }).values where group.count > 1 {
      let bounded = group.filter { $0.isBounded && (2...4).contains($0.nameEnd - $0.reach) }.map {
        $0.nameEnd - $0.reach
      }
      let agreed = bounded.min() ?? common(group)
      found[name(group[0], length: 2)] = agreed
    }
    return found
  }

  private func common(_ places: [Place]) -> Int {
    (2...4).last { length in
      places.allSatisfy { $0.nameEnd - $0.reach >= length }
        && Set(places.map { name($0, length: length) }).count == 1
    } ?? 0
  }
}
