import Knowledge

/// Names of organisations in Chinese that are shorter forms of others that a text holds: the tail behind its
/// university or place, a firm without what firms are called, and contractions.
struct OrganizationShortForms {
  private let lexicon: Lexicon
  /// The keys of the organisations by how they are written.
  private let keys: [String: String]

  init(_ page: NamePage) {
    lexicon = page.scanned.lexicon
    let names = page.mentions.filter {
      $0.kind == .organization && $0.surface.unicodeScalars.allSatisfy(\.isHan)
    }
    keys = Dictionary(names.map { ($0.surface, $0.key) }, uniquingKeysWith: { first, _ in first })
  }

  /// Which keys are to become which.
  func renamings() -> [(from: String, to: String)] {
    let names = keys.keys.sorted()
    return names.compactMap { name -> (from: String, to: String)? in
      if let firm = firm(name) { return (name, firm) }
      let longer = names.filter {
        $0.count > name.count && (isTail(name, of: $0) || isContraction(name, of: $0))
      }
      guard longer.count == 1, let long = keys[longer[0]], let short = keys[name], long != short else {
        return nil
      }
      return lexicon.has(String(longer[0].dropLast(name.count)), in: .state) ? (long, short) : (short, long)
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

  /// 计算语言学研究所 of 燕北大学计算语言学研究所
  private func isTail(_ name: String, of long: String) -> Bool {
    guard long.hasSuffix(name), name.count > 3 || lexicon.has(name, in: .knownOrg) else { return false }
    let head = String(long.dropLast(name.count))
    return keys[head] != nil || lexicon.has(head, in: [.place, .state, .knownOrg])
  }

  /// 上海市科委 of 上海市科学技术委员会: its characters in their order, and an end that the other does not hold.
  private func isContraction(_ name: String, of long: String) -> Bool {
    guard name.count > 3, name.prefix(1) == long.prefix(1), !long.hasPrefix(name) else { return false }
    let scanned = ScannedText(name, lexicon)
    if let suffix = scanned.word(.orgSuffix, endingAt: scanned.count),
      long.contains(scanned.surface(suffix.range))
    {
      return false
    }
    let end = ScannedText(long, lexicon)
    guard let suffix = end.word(.orgSuffix, endingAt: end.count), let last = name.last,
      end.surface(suffix.range).contains(last)
    else { return false }
    var rest = long[...]
    for character in name {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
