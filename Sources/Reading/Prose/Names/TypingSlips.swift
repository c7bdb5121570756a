/// Names in which one letter stands for another that looks like it: IIya for Ilya.
struct TypingSlips {
  /// The names by their folded letters.
  private let names: [String: (name: String, key: String)]

  /// - Parameter names: parts of names, and whose they are.
  init(_ names: [String: String]) {
    self.names = Dictionary(
      names.sorted { $0.key < $1.key }.map { (Self.folded($0.key), (name: $0.key, key: $0.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  func bind(_ page: inout NamePage) {
    guard !names.isEmpty else { return }
    for word in page.latin where word.isCapitalised && word.range.count >= 4 && page.isFree(word.range) {
      let text = page.scanned.surface(word.range)
      guard let meant = names[Self.folded(text)], meant.name != text else { continue }
      page.add(word.range, .person, key: meant.key, rule: .slip)
    }
  }

  private static func folded(_ text: String) -> String {
    String(text.map { "Il1".contains($0) ? "l" : "O0".contains($0) ? "o" : $0 }).lowercased()
  }
}
