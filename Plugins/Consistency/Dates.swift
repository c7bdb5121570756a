import Knowledge

/// What dates a thing, and how two things lie by all that is told of both.
struct Dates {
  /// What a thing ends with, and begins with: the first of these that is told.
  static let ends: [Property] = [.completed, .released, .held, .started, .established, .active]
  static let starts: [Property] = [.started, .established, .completed, .released, .held, .active]
  /// What makes it known.
  static let appearances: [Property] = [.released, .completed, .held, .started, .established, .active]

  private let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  /// The facts of the first property that dates it, one for each date.
  func told(of id: EntityID, by properties: [Property]) -> [Fact] {
    let told = properties.lazy.map { base.facts(about: id, $0).filter { $0.date != nil } }
    return (told.first { !$0.isEmpty } ?? []).uniqued { "\($0.evidence.source) \($0.date?.edtf ?? "")" }
  }

  /// Whether the one surely came before the other; false where it surely did not, nil where that is open.
  static func precedes(_ one: [PartialDate], _ other: [PartialDate]) -> Bool? {
    guard !one.isEmpty, !other.isEmpty else { return nil }
    let pairs = one.flatMap { left in other.map { (left, $0) } }
    if pairs.allSatisfy({ $0.precedes($1) }) { return true }
    return pairs.allSatisfy { $1.precedes($0) } ? false : nil
  }

  /// From the first day that the one may mean to the last of the other, and the other way round.
  static func days(from start: PartialDate?, to end: PartialDate?) -> Interval? {
    guard let start, let end, let first = start.earliest, let last = start.latest,
      let earliest = end.earliest, let latest = end.latest
    else { return nil }
    return Interval(Double(earliest.number - last.number), Double(latest.number - first.number))
  }
}
