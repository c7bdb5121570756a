/// The keys of one mapping so far. Most mappings have few, which are found sooner by looking at each.
struct MappingKeys {
  private static let few = 16
  private var inOrder: [String] = []
  private var all: Set<String> = []

  /// Whether it was not there yet.
  mutating func insert(_ key: String) -> Bool {
    guard inOrder.count == Self.few else {
      guard !inOrder.contains(key) else { return false }
      inOrder.append(key)
      return true
    }
    if all.isEmpty { all = Set(inOrder) }
    return all.insert(key).inserted
  }
}
