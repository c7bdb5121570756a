import Knowledge

/// Finds names of organisations in Chinese: by what they end in, and what cannot be part of them.
struct OrganizationNames {
  private let suffixes: WordTrie
  private let stops: WordTrie
  private let generic: Set<String>
  private let countries: WordTrie
  private let places: WordTrie
  private let words: WordTrie
  private let weak: Set<String> = ["智能", "科技", "资本", "資本", "中心", "创投", "智能科技"]
  private let founding: WordTrie
  private let known: WordTrie
  private let models: WordTrie

  init(_ lexicon: OldLexicon) {
    suffixes = lexicon.trie("org-suffix")
    stops = lexicon.trie("org-stop", "person-verb")
    generic = lexicon.set("org-generic")
    countries = lexicon.trie("country")
    places = lexicon.trie("place")
    words = lexicon.trie("org-word")
    founding = lexicon.trie("relation founded")
    known = lexicon.trie("known-org", "en-known-org")
    models = lexicon.trie("known-model", "versioned-model")
  }

  struct Candidate {
    let range: Range<Int>
    let name: String
    /// Whether its end alone makes it a name.
    let isSure: Bool
  }

  func candidates(_ text: [Unicode.Scalar]) -> [Candidate] {
    var found: [Candidate] = []
    var place = 0
    while place < text.count {
      guard let suffix = suffixes.longest(text, at: place), let name = name(text, place..<suffix.end) else {
        place += 1
        continue
      }
      // A later end makes a longer name: 清华大学自然语言处理实验室.
      found.removeAll {
        $0.range.upperBound > name.range.lowerBound && $0.range.lowerBound >= name.range.lowerBound
      }
      found.append(name)
      place = suffix.end
    }
    return found + teams(text) + founded(text)
  }

  private func name(_ text: [Unicode.Scalar], _ suffix: Range<Int>) -> Candidate? {
    var start = beginning(text, suffix.lowerBound)
    while start < suffix.lowerBound, text[start].isSpace { start += 1 }
    if let country = countries.longest(text, at: start), suffix.lowerBound - country.end >= 2 {
      start = country.end
    }
    let prefix = text[start..<suffix.lowerBound].string
    guard !prefix.isEmpty, !isGeneric(prefix), text[start].isHan || text[start].isUpper else { return nil }
    let ending = text[suffix].string
    let isSure = !weak.contains(ending) && prefix.unicodeScalars.count > 1
    let isBacked = isIntroduced(text, start) || isNamedByRole(text, suffix.upperBound)
    guard isSure || isBacked && prefix.unicodeScalars.count <= 4 else { return nil }
    return Candidate(
      range: start..<suffix.upperBound, name: text[start..<suffix.upperBound].string, isSure: isSure)
  }

  /// Back over what may be part of a name; a known name on the way is taken whole: 华为诺亚方舟实验室.
  private func beginning(_ text: [Unicode.Scalar], _ end: Int) -> Int {
    var start = end
    while start > 0, end - start < 16 {
      if let name = known.longest(text, endingAt: start) {
        start = name
      } else if stops.longest(text, endingAt: start, within: 4) == nil,
        isPart(text[start - 1]) || isGap(text, start - 1)
      {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  /// The space between Latin letters and Chinese, as in IBM 中国研究院.
  private func isGap(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    place > 0 && place + 1 < text.count && text[place].isSpace && text[place - 1].isLatin
      && text[place + 1].isHan
  }

  private func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isAlphanumeric || scalar == "·"
  }

  /// Words that describe, piece by piece, rather than name.
  private func isGeneric(_ prefix: String) -> Bool {
    if generic.contains(prefix) { return true }
    var rest = Substring(prefix)
    while !rest.isEmpty {
      guard let word = generic.filter({ rest.hasPrefix($0) }).max(by: { $0.count < $1.count }) else {
        return false
      }
      rest = rest.dropFirst(word.count)
    }
    return true
  }

  private func isIntroduced(_ text: [Unicode.Scalar], _ start: Int) -> Bool {
    var end = start
    while end > 0, "「“了的 《".unicodeScalars.contains(text[end - 1]) { end -= 1 }
    return founding.longest(text, endingAt: end) != nil
      || founding.longest(text, endingAt: min(end + 1, text.count)) != nil
  }

  private func isNamedByRole(_ text: [Unicode.Scalar], _ end: Int) -> Bool {
    let next = text[end..<min(end + 8, text.count)].string.replacing(" ", with: "").replacing("」", with: "")
    return ["CEO", "联合创始人", "创始人", "创办人", "公司", "首席", "CTO", "總", "总经理", "董事长"].contains {
      next.hasPrefix($0)
    }
  }

  /// 文源团队, 「银杏」小组
  private func teams(_ text: [Unicode.Scalar]) -> [Candidate] {
    text.indices.compactMap { place in
      let word = text[place..<min(place + 2, text.count)].string
      guard word == "团队" || word == "小组" || word == "團隊" || word == "小組" else { return nil }
      var end = place
      if end > 0, text[end - 1] == "」" || text[end - 1] == "”" { end -= 1 }
      var start = end
      while start > 0, end - start < 6, text[start - 1].isHan,
        stops.longest(text, endingAt: start, within: 4) == nil
      { start -= 1 }
      let name = text[start..<end].string
      guard (2...4).contains(end - start), !isGeneric(name), known.longest(text, at: start) == nil,
        models.longest(text, at: start) == nil,
        end == place || start > 0 && "「“".unicodeScalars.contains(text[start - 1])
      else { return nil }
      return Candidate(range: start..<end, name: name, isSure: false)
    }
  }

  /// 创立了「面壁智能」
  private func founded(_ text: [Unicode.Scalar]) -> [Candidate] {
    text.indices.compactMap { open in
      guard text[open] == "「" || text[open] == "“", isIntroduced(text, open) else { return nil }
      let close: Unicode.Scalar = text[open] == "「" ? "」" : "”"
      guard let end = text[open...].prefix(14).firstIndex(of: close), end - open > 2 else { return nil }
      return Candidate(range: (open + 1)..<end, name: text[(open + 1)..<end].string, isSure: true)
    }
  }

  /// What people shorten a long name to: 智源 of 北京智源人工智能研究院; nil where nothing would be left.
  func core(_ name: String) -> String? {
    let text = Array(name.unicodeScalars)
    guard
      let suffix = text.indices.reversed().first(where: { suffixes.longest(text, at: $0)?.end == text.count })
    else { return nil }
    var start = places.longest(text, at: 0)?.end ?? 0
    if start >= suffix { start = 0 }
    var end = suffix
    var place = start + 2
    while place < end {
      if words.longest(text, at: place) != nil { end = place } else { place += 1 }
    }
    guard (2...4).contains(end - start), start > 0 || end < suffix || suffix < text.count else { return nil }
    let core = text[start..<end].string
    return isGeneric(core)
      || places.longest(Array(core.unicodeScalars), at: 0)?.end == core.unicodeScalars.count ? nil : core
  }
}
