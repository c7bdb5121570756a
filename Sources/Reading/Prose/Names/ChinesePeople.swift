import Knowledge

/// Finds names of people in Chinese: a surname, one or two more characters, and what stands around them.
///
/// A name is believed where one place makes it sure (a title, a verb that people do, a list of people),
/// and then found wherever it stands.
struct ChinesePeople {
  private let surnames: WordTrie
  private let never: WordTrie
  private let stops: Set<Unicode.Scalar>
  private let titles: WordTrie
  private let verbs: WordTrie
  private let lefts: WordTrie
  private let leads: WordTrie

  init(_ lexicon: OldLexicon) {
    surnames = lexicon.trie("surname")
    never = lexicon.trie("word", "known-org", "place", "country")
    stops = Set(lexicon.list("given-stop").flatMap(\.unicodeScalars))
    titles = lexicon.trie("title", "title-lead")
    leads = lexicon.trie("title-lead")
    verbs = lexicon.trie("person-verb")
    lefts = lexicon.trie("person-left")
  }

  /// A string that could be a name, at one place.
  struct Candidate {
    let range: Range<Int>
    let name: String
    let left: Int
    let right: Int
  }

  func candidates(_ text: [Unicode.Scalar], _ claims: Claims) -> [Candidate] {
    var found: [Candidate] = []
    for start in text.indices where text[start].isHan {
      guard let surname = surnames.longest(text, at: start), never.longest(text, at: start) == nil,
        !isInsideWord(text, start)
      else { continue }
      for length in 1...2 {
        let range = start..<(surname.end + length)
        guard range.upperBound <= text.count, text[surname.end..<range.upperBound].allSatisfy(mayBeGiven),
          claims.isFree(range)
        else { break }
        found.append(
          Candidate(
            range: range, name: text[range].string, left: left(text, start, claims),
            right: right(text, range.upperBound)))
      }
    }
    return found
  }

  private func mayBeGiven(_ scalar: Unicode.Scalar) -> Bool { scalar.isHan && !stops.contains(scalar) }

  private func isInsideWord(_ text: [Unicode.Scalar], _ start: Int) -> Bool {
    guard start > 0 else { return false }
    return (max(0, start - 3)..<start).contains { (never.longest(text, at: $0)?.end ?? 0) > start }
  }

  /// How much what stands behind speaks for a person: 3 a title, 2 a verb, 1 an end of the name.
  private func right(_ text: [Unicode.Scalar], _ end: Int) -> Int {
    guard end < text.count else { return 1 }
    if titles.longest(text, at: end) != nil { return 3 }
    if text[end] == "等" || isPlaceInPicture(text, end) { return 2 }
    if verbs.longest(text, at: end) != nil { return 2 }
    if !text[end].isHan || "的与与和跟在是、從从向对對及".unicodeScalars.contains(text[end]) { return 1 }
    return 0
  }

  /// 刘知远（右）
  private func isPlaceInPicture(_ text: [Unicode.Scalar], _ end: Int) -> Bool {
    guard text[end] == "(" || text[end] == "（", end + 1 < text.count else { return false }
    return "左右中前后".unicodeScalars.contains(text[end + 1])
  }

  private func left(_ text: [Unicode.Scalar], _ start: Int, _ claims: Claims) -> Int {
    guard start > 0 else { return 1 }
    if !claims.isFree((start - 1)..<start) { return 1 }
    // 某实验室的某某
    if text[start - 1] == "的", start > 1, !claims.isFree((start - 2)..<(start - 1)) { return 2 }
    if let title = titles.longest(text, endingAt: start), title < start { return 3 }
    if text[start - 1] == "、" { return 1 }
    if !text[start - 1].isHan || lefts.longest(text, endingAt: start, within: 3) != nil { return 1 }
    return 0
  }

  /// The strings that are names, from all places of a document together.
  func names(_ candidates: [Candidate], isListed: (Candidate) -> Bool) -> Set<String> {
    let places = Dictionary(grouping: candidates, by: \.name)
    var accepted: Set<String> = []
    for (name, places) in places where isName(places, isListed: isListed) { accepted.insert(name) }
    return accepted.filter { name in !isCutShort(name, places) && !isTooLong(name, places, accepted) }
  }

  private func isName(_ places: [Candidate], isListed: (Candidate) -> Bool) -> Bool {
    let best =
      places.map { place in
        place.left + place.right + (isListed(place) ? 2 : 0)
      }.max() ?? 0
    let bounded = places.count { $0.left > 0 && $0.right > 0 }
    return best >= 4 || best >= 3 && bounded >= 1 || bounded >= 3
  }

  /// 刘知 is no name where 远 always follows.
  private func isCutShort(_ name: String, _ places: [String: [Candidate]]) -> Bool {
    guard let own = places[name] else { return false }
    let longer = places.filter { $0.key.hasPrefix(name) && $0.key != name }
    let ends = own.count { $0.right > 0 }
    return longer.contains { _, places in
      places.count * 10 >= own.count * 8 && places.count { $0.right > 0 } >= ends
    }
  }

  /// 唐杰提 is no name where 唐杰 stands elsewhere with other characters behind it.
  private func isTooLong(_ name: String, _ places: [String: [Candidate]], _ accepted: Set<String>) -> Bool {
    let shorter = String(name.dropLast())
    guard let own = places[name], let short = places[shorter], accepted.contains(shorter) else {
      return false
    }
    return short.count { $0.right > 0 } > own.count { $0.right > 0 } && short.count > own.count
  }
}
