import Knowledge

/// Joins the names of one thing: short forms of long names, what stands in brackets behind one, surnames
/// alone, and slips of typing.
struct NameAliases {
  private let organizations: OrganizationNames
  private let titles: WordTrie

  init(_ organizations: OrganizationNames, _ lexicon: OldLexicon) {
    self.organizations = organizations
    titles = lexicon.trie("title", "title-lead")
  }

  func apply(to pages: inout [Page]) {
    bindBrackets(&pages)
    bindCores(&pages)
    bindSurnames(&pages)
    bindTitled(&pages)
  }

  /// 北京智源人工智能研究院（BAAI）, （以下简称「智源」）: what stands in the brackets means what stands before.
  private func bindBrackets(_ pages: inout [Page]) {
    var bound: [String: String] = [:]
    for page in pages {
      for mention in page.mentions where mention.kind == .organization {
        guard let alias = bracketed(page.text, mention.range.upperBound) else { continue }
        bound[alias] = bound[alias] ?? mention.key
      }
    }
    for (alias, key) in bound.sorted(by: { $0.key < $1.key }) { find(alias, key, .organization, &pages) }
  }

  private func bracketed(_ text: [Unicode.Scalar], _ start: Int) -> String? {
    guard start < text.count, text[start] == "(" || text[start] == "（" else { return nil }
    guard let end = text[start...].prefix(24).firstIndex(where: { $0 == ")" || $0 == "）" }) else {
      return nil
    }
    var inner = text[(start + 1)..<end].string
    for word in ["以下简称", "以下簡稱", "简称", "簡稱", "英文缩写", "下称", "又称"] where inner.hasPrefix(word) {
      inner = String(inner.dropFirst(word.count))
    }
    inner = inner.trimmingPrefix { "：:「“\"『 ".contains($0) }.description
    while let last = inner.last, "」”\"』 ".contains(last) { inner.removeLast() }
    let isAcronym =
      inner.count >= 2 && inner.count <= 10
      && inner.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" || $0.isLowercase }
      && inner.filter(\.isUppercase).count >= 2
    let isShort =
      inner.count >= 2 && inner.count <= 8 && inner.unicodeScalars.allSatisfy(\.isHan)
      && !"左右中上下".contains(inner.first ?? " ")
    let wasShortened = text[(start + 1)..<end].string != inner
    return isAcronym || isShort && wasShortened ? inner : nil
  }

  /// A short form that stands alone: 智源 once 北京智源人工智能研究院 is known.
  private func bindCores(_ pages: inout [Page]) {
    var keys: [String: [String]] = [:]
    let names = Set(
      pages.flatMap(\.mentions).filter { $0.kind == .organization && $0.surface == $0.key }.map(\.key))
    for name in names.sorted() {
      if let core = organizations.core(name) { keys[core, default: []].append(name) }
    }
    for (core, names) in keys.sorted(by: { $0.key < $1.key }) {
      guard let longest = names.max(by: { ($0.count, $1) < ($1.count, $0) }) else { continue }
      for name in names where name != longest { rename(name, to: longest, .organization, &pages) }
      find(core, longest, .organization, &pages)
    }
  }

  /// Hinton alone, once Geoffrey Hinton is known; 辛顿 likewise; IIya for Ilya.
  private func bindSurnames(_ pages: inout [Page]) {
    var keys: [String: Set<String>] = [:]
    for mention in pages.flatMap(\.mentions) where mention.kind == .person {
      let parts = mention.key.split(whereSeparator: { $0 == " " || $0 == "·" || $0 == "・" })
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      for part in Set([first, last]) where part.count > 1 {
        keys[String(part), default: []].insert(mention.key)
      }
    }
    for (part, names) in keys.sorted(by: { $0.key < $1.key }) where names.count == 1 {
      guard let name = names.first else { continue }
      find(part, name, .person, &pages)
    }
    findSlips(keys.filter { $0.value.count == 1 }.compactMapValues(\.first), &pages)
  }

  private func findSlips(_ names: [String: String], _ pages: inout [Page]) {
    for index in pages.indices {
      for word in pages[index].words where word.isCapitalised && word.text.count >= 4 {
        guard let name = names.keys.sorted().first(where: { isSlip(word.text, of: $0) }),
          let key = names[name]
        else { continue }
        pages[index].add(
          NameMention(range: word.range, kind: .person, key: key, surface: word.text, rule: .slip))
      }
    }
  }

  /// One letter for another that looks like it.
  private func isSlip(_ word: String, of name: String) -> Bool {
    func folded(_ text: String) -> String {
      String(text.map { "Il1".contains($0) ? "l" : "O0".contains($0) ? "o" : $0 }).lowercased()
    }
    return word != name && folded(word) == folded(name)
  }

  /// 陈市长, 李教授: the one person of that surname.
  private func bindTitled(_ pages: inout [Page]) {
    let names = Set(pages.flatMap(\.mentions).filter { $0.kind == .person }.map(\.key)).sorted()
    let bySurname = Dictionary(grouping: names.filter { $0.unicodeScalars.allSatisfy(\.isHan) }) {
      String($0.prefix(1))
    }
    for index in pages.indices {
      let text = pages[index].text
      for place in text.indices {
        guard let names = bySurname[String(text[place])], names.count == 1,
          let title = titles.longest(text, at: place + 1),
          place == 0 || !text[place - 1].isHan || title.end - place > 2
        else { continue }
        let range = place..<title.end
        pages[index].add(
          NameMention(range: range, kind: .person, key: names[0], surface: text[range].string, rule: .alias))
      }
    }
  }

  private func rename(_ name: String, to key: String, _ kind: EntityKind, _ pages: inout [Page]) {
    for index in pages.indices {
      pages[index].mentions = pages[index].mentions.map {
        $0.kind == kind && $0.key == name
          ? NameMention(range: $0.range, kind: kind, key: key, surface: $0.surface, rule: .alias) : $0
      }
    }
  }

  /// Every free place where a name stands as a word of its own.
  private func find(_ name: String, _ key: String, _ kind: EntityKind, _ pages: inout [Page]) {
    let wanted = Array(name.unicodeScalars)
    rename(name, to: key, kind, &pages)
    for index in pages.indices {
      let text = pages[index].text
      guard text.count >= wanted.count else { continue }
      for start in 0...(text.count - wanted.count) where text[start] == wanted[0] {
        let range = start..<(start + wanted.count)
        guard text[range].elementsEqual(wanted), isWhole(text, range) else { continue }
        pages[index].add(NameMention(range: range, kind: kind, key: key, surface: name, rule: .alias))
      }
    }
  }

  private func isWhole(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if text[start].isAlphanumeric, start > 0, text[start - 1].isAlphanumeric { return false }
    return !(text[end - 1].isAlphanumeric && end < text.count && text[end].isAlphanumeric)
  }
}
