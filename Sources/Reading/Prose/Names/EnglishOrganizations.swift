/// Finds names of organisations in Latin letters: capitalised words that end in, or begin with, a word for
/// an institution.
struct EnglishOrganizations {
  private let ends: Set<String>
  private let leads: Set<String>
  private let stops: Set<String>
  private let people: Set<String>

  init(_ lexicon: OldLexicon) {
    ends = lexicon.set("en-org-suffix")
    leads = lexicon.set("en-org-lead")
    stops = lexicon.set("en-stop")
    people = lexicon.set("en-title")
  }

  struct Candidate {
    let range: Range<Int>
    let name: String
  }

  func candidates(_ text: [Unicode.Scalar], _ words: [LatinWord]) -> [Candidate] {
    var found: [Candidate] = []
    for index in words.indices where words[index].isCapitalised {
      if leads.contains(words[index].text), let last = lead(words, index, text) {
        found.append(candidate(words, index, last, text))
      }
      if ends.contains(words[index].text), let first = first(words, index, text) {
        found.append(candidate(words, first, index, text))
      }
    }
    return found.filter { one in
      !found.contains {
        $0.range != one.range && $0.range.lowerBound <= one.range.lowerBound
          && one.range.upperBound <= $0.range.upperBound
      }
    }
  }

  private func candidate(_ words: [LatinWord], _ first: Int, _ last: Int, _ text: [Unicode.Scalar])
    -> Candidate
  {
    let range = words[first].range.lowerBound..<words[last].range.upperBound
    return Candidate(range: range, name: text[range].string)
  }

  /// Back over capitalised words and the small words that names hold.
  private func first(_ words: [LatinWord], _ last: Int, _ text: [Unicode.Scalar]) -> Int? {
    var first = last
    while first > 0, isJoined(words[first - 1], words[first], text), isPart(words[first - 1]) { first -= 1 }
    while first < last,
      !words[first].isCapitalised || stops.contains(words[first].text)
        || people.contains(words[first].text.lowercased())
    { first += 1 }
    return first < last ? first : nil
  }

  /// University of Toronto, Institute for Advanced Study in Princeton
  private func lead(_ words: [LatinWord], _ first: Int, _ text: [Unicode.Scalar]) -> Int? {
    guard first + 2 < words.count, ["of", "for"].contains(words[first + 1].text),
      isJoined(words[first], words[first + 1], text)
    else { return nil }
    var last = first + 1
    while last + 1 < words.count, isJoined(words[last], words[last + 1], text), last - first < 7,
      words[last + 1].isCapitalised && !stops.contains(words[last + 1].text)
        || ["and", "the", "of"].contains(words[last + 1].text)
    { last += 1 }
    while last > first + 1, !words[last].isCapitalised { last -= 1 }
    return last > first + 1 ? last : nil
  }

  private func isPart(_ word: LatinWord) -> Bool {
    word.isCapitalised && !stops.contains(word.text) || ["of", "for", "and"].contains(word.text)
  }

  private func isJoined(_ one: LatinWord, _ two: LatinWord, _ text: [Unicode.Scalar]) -> Bool {
    let between = text[one.range.upperBound..<two.range.lowerBound].string
    return between == " " || between == " & "
  }
}
