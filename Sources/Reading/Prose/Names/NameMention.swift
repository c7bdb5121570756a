import Knowledge

/// A name in a text: where, of what, and why the reader thinks so.
struct NameMention: Sendable {
  let range: Range<Int>
  var kind: EntityKind
  /// What mentions of the same thing share.
  var key: String
  let surface: String
  var rule: Rule

  /// Why a name is one, from the surest to the least sure.
  enum Rule: String, Sendable {
    case known, form, title, context, alias, slip, pronoun
  }
}

/// The names found so far, none over another or over an amount or date.
struct NamePage {
  let scanned: ScannedText
  let latin: [LatinWord]
  private(set) var mentions: [NameMention] = []
  private var taken: [Bool]

  init(_ scanned: ScannedText) {
    self.scanned = scanned
    latin = LatinWord.words(scanned.text)
    taken = Array(repeating: false, count: scanned.count)
  }

  /// Keeps names off what amounts and dates have taken.
  mutating func take(_ ranges: [Range<Int>]) {
    for range in ranges { claim(range) }
  }

  func isFree(_ range: Range<Int>) -> Bool { !range.contains { taken[$0] } }

  func isFree(_ place: Int) -> Bool { !taken.indices.contains(place) || !taken[place] }

  /// Capitalised words that stand behind another, which is as it should be.
  func seconds(behind isLead: (Int) -> Bool) -> Set<String> {
    Set(
      zip(latin, latin.dropFirst()).filter { one, two in
        one.isCapitalised && two.isCapitalised && two.range.lowerBound == one.range.upperBound + 1
          && isLead(one.range.lowerBound)
      }.map { scanned.surface($1.range) })
  }

  /// Adds a mention where nothing else stands yet.
  mutating func add(
    _ range: Range<Int>, _ kind: EntityKind, key: String? = nil, surface: String? = nil,
    rule: NameMention.Rule
  ) {
    guard !range.isEmpty, isFree(range) else { return }
    claim(range)
    let surface = surface ?? scanned.surface(range)
    mentions.append(NameMention(range: range, kind: kind, key: key ?? surface, surface: surface, rule: rule))
  }

  /// Makes all mentions of one key those of another.
  mutating func rename(_ name: String, to key: String, _ kind: EntityKind) {
    guard name != key else { return }
    for index in mentions.indices where mentions[index].kind == kind && mentions[index].key == name {
      mentions[index].key = key
      mentions[index].rule = .alias
    }
  }

  /// Says that what bears a name is of another kind.
  mutating func move(_ key: String, from kind: EntityKind, to other: EntityKind) {
    for index in mentions.indices where mentions[index].kind == kind && mentions[index].key == key {
      mentions[index].kind = other
    }
  }

  /// Not inside a longer Latin word or number.
  func isWhole(_ range: Range<Int>) -> Bool {
    let text = scanned.text
    let (start, end) = (range.lowerBound, range.upperBound)
    if text[start].isAlphanumeric, start > 0, text[start - 1].isAlphanumeric { return false }
    // Lund in Ricci-Lund
    if start > 1, text[start].isLatin, text[start - 1] == "-", text[start - 2].isLatin { return false }
    guard text[end - 1].isAlphanumeric, end < text.count else { return true }
    return !text[end].isAlphanumeric && !(text[end] == "." && end + 1 < text.count && text[end + 1].isDigit)
  }

  private mutating func claim(_ range: Range<Int>) {
    for place in range where taken.indices.contains(place) { taken[place] = true }
  }
}
