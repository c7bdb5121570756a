import Knowledge

/// Which fact of the old version is which of the new one.
///
/// Only facts that say the same property of the same subject can be one, and of relations those with the same
/// object. Of these, first those are paired that are alike in all, then in what they say, then in where it is
/// said; a fact that is left alone on both sides changed.
struct FactMatching {
  private(set) var unchanged: [Fact] = []
  private(set) var changed: [Change<Fact>] = []
  private(set) var cited: [Change<Fact>] = []

  private struct Key: Hashable, Comparable {
    let subject: EntityID
    let property: Property
    let object: EntityID?

    init(_ fact: Fact) { (subject, property, object) = (fact.subject, fact.property, fact.object) }

    static func < (left: Key, right: Key) -> Bool {
      (left.subject, left.property.rawValue, left.object?.index ?? -1)
        < (right.subject, right.property.rawValue, right.object?.index ?? -1)
    }
  }

  private struct Saying: Hashable {
    let value: Fact.Value
    let qualifiers: Qualifiers

    init(_ fact: Fact) { (value, qualifiers) = (fact.value, fact.qualifiers) }
  }

  private struct Telling: Hashable {
    let saying: Saying
    let evidence: Evidence

    init(_ fact: Fact) { (saying, evidence) = (Saying(fact), fact.evidence) }
  }

  init(_ old: [Fact], _ new: [Fact]) {
    let (olds, news) = (Dictionary(grouping: old, by: Key.init), Dictionary(grouping: new, by: Key.init))
    for key in Set(olds.keys).union(news.keys).sorted() { match(olds[key] ?? [], news[key] ?? []) }
  }

  private mutating func match(_ old: [Fact], _ new: [Fact]) {
    var (old, new) = (old, new)
    unchanged += Self.takePairs(&old, &new, by: Telling.init).map(\.new)
    cited += Self.takePairs(&old, &new, by: Saying.init).map { .changed(from: $0.old, to: $0.new) }
    changed += Self.takePairs(&old, &new, by: \.evidence).map { .changed(from: $0.old, to: $0.new) }
    if old.count == 1, new.count == 1 {
      changed.append(.changed(from: old[0], to: new[0]))
    } else {
      changed += old.map { .removed($0) } + new.map { .added($0) }
    }
  }

  /// Takes out those that agree in a key, first with first.
  private static func takePairs<Key: Hashable>(
    _ old: inout [Fact], _ new: inout [Fact], by key: (Fact) -> Key
  ) -> [(old: Fact, new: Fact)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    var waiting = Dictionary(grouping: old.reversed(), by: key)
    let pairs = new.map { fact in (old: waiting[key(fact)]?.popLast(), new: fact) }
    let taken = Set(pairs.compactMap { $0.old.map(ObjectIdentifier.init) })
    old.removeAll { taken.contains(ObjectIdentifier($0)) }
    new = pairs.filter { $0.old == nil }.map(\.new)
    return pairs.compactMap { pair in pair.old.map { ($0, pair.new) } }
  }
}
