import Knowledge

/// Names of organisations in Chinese that are shorter forms of others that a text holds: the tail behind its
/// university or place, a firm without what firms are called, and contractions.
struct OrganizationShortForms {
  private let lexicon: Lexicon
  /// The keys of the organisations by how they are written.
  private let keys: [String: String]
  /// What the name of each ends in, such as 研究所.
  private let suffixes: [String: String]

  init(_ page: NamePage) {
    let lexicon = page.scanned.lexicon
    let names = page.mentions.filter {
      $0.kind == .organization && $0.surface.unicodeScalars.allSatisfy(\.isHan)
    }
    let keys = Dictionary(names.map { ($0.surface, $0.key) }, uniquingKeysWith: { first, _ in first })
    self.lexicon = lexicon
    self.keys = keys
    suffixes = Dictionary(
      keys.keys.compactMap { name in
        let scanned = ScannedText(name, lexicon)
        return scanned.word(.orgSuffix, endingAt: scanned.count).map { (name, scanned.surface($0.range)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Which keys are to become which.
  func renamings() -> [(from: String, to: String)] {
    let (tails, sameBeginning) = (tails(), Dictionary(grouping: keys.keys.sorted()) { $0.prefix(1) })
    return keys.keys.sorted().compactMap { name -> (from: String, to: String)? in
      if let firm = firm(name) { return (name, firm) }
      let contracted = (sameBeginning[name.prefix(1)] ?? []).filter { isContraction(name, of: $0) }
      let longer = Set(tails[name, default: []] + contracted)
      guard longer.count == 1, let whole = longer.first, let long = keys[whole], let short = keys[name],
        long != short
      else { return nil }
      return lexicon.has(String(whole.dropLast(name.count)), in: .state) ? (long, short) : (short, long)
    }
  }

  /// 华为公司 is 华为.
  private func firm(_ name: String) -> String? {
    for suffix in ["集团公司", "公司", "集团"] where name.hasSuffix(suffix) {
      let rest = String(name.dropLast(suffix.count))
      if lexicon.has(rest, in: .knownOrg) { return lexicon.meaning(of: rest) }
    }
    return nil
  }

  /// The names that each name is the tail of: 计算语言学研究所 of 燕北大学计算语言学研究所.
  private func tails() -> [String: [String]] {
    var wholes: [String: [String]] = [:]
    for whole in keys.keys {
      for length in 2..<max(2, whole.count) {
        let (head, tail) = (String(whole.prefix(length)), String(whole.dropFirst(length)))
        guard keys[tail] != nil, tail.count > 3 || lexicon.has(tail, in: .knownOrg),
          keys[head] != nil || lexicon.has(head, in: [.place, .state, .knownOrg])
        else { continue }
        wholes[tail, default: []].append(whole)
      }
    }
    return wholes
  }

  /// 上海市科委 of 上海市科学技术委员会: its characters in their order, and an end that the other does not hold.
  private func isContraction(_ name: String, of long: String) -> Bool {
    guard name.count > 3, name.count < long.count, !long.hasPrefix(name), let last = name.last,
      suffixes[long]?.contains(last) == true, suffixes[name].map({ !long.contains($0) }) ?? true
    else { return false }
    var rest = long[...]
    return name.allSatisfy { character in
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }
}
