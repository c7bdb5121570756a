import Knowledge

/// Names that the lexicons hold as they are: well-known organisations, and machines.
struct KnownNames {
  private let names: WordTrie
  private let list: [String]
  private let meanings: [String: String]
  private let machines: WordTrie
  private let machineList: [String]

  init(_ lexicon: OldLexicon) {
    list = lexicon.list("known-org") + lexicon.list("en-known-org")
    names = WordTrie(list.enumerated().map { ($1, $0) })
    meanings = lexicon.meanings
    machineList = lexicon.list("hardware")
    machines = WordTrie(machineList.enumerated().map { ($1, $0) })
  }

  /// What all names of one organisation share.
  func key(_ name: String) -> String { meanings[name] ?? name }

  func organizations(_ text: [Unicode.Scalar]) -> [NameMention] {
    found(names, list, .organization, in: text).map {
      NameMention(
        range: $0.range, kind: .organization, key: key($0.surface), surface: $0.surface, rule: .known)
    }
  }

  func hardware(_ text: [Unicode.Scalar]) -> [NameMention] {
    found(machines, machineList, .hardware, in: text)
  }

  private func found(
    _ trie: WordTrie, _ list: [String], _ kind: EntityKind, in text: [Unicode.Scalar]
  ) -> [NameMention] {
    var mentions: [NameMention] = []
    var place = 0
    while place < text.count {
      guard let word = trie.longest(text, at: place), stands(text, place..<word.end) else {
        place += 1
        continue
      }
      let surface = text[place..<word.end].string
      mentions.append(
        NameMention(
          range: place..<word.end, kind: kind, key: list[word.value], surface: surface, rule: .known))
      place = word.end
    }
    return mentions
  }

  /// Not inside a longer word or number.
  private func stands(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if text[start].isAlphanumeric, start > 0,
      text[start - 1].isAlphanumeric || text[start - 1] == "-" && start > 1 && text[start - 2].isAlphanumeric
    {
      return false
    }
    if text[end - 1].isAlphanumeric, end < text.count,
      text[end].isAlphanumeric || text[end] == "." && end + 1 < text.count && text[end + 1].isDigit
    {
      return false
    }
    return true
  }
}
