/// What changed from one version of a text to another, paragraph by paragraph.
public struct ParagraphDifference: Sendable {
  public struct Paragraph: Hashable, Sendable {
    /// What evidence cites.
    public let number: Int
    public let text: String

    public init(number: Int, text: String) {
      (self.number, self.text) = (number, text)
    }
  }

  /// In the order of the new text, those that are gone where they stood.
  public let changes: [Change<Paragraph>]
  /// The same words elsewhere among the others, in the order of the new text.
  public let moved: [Change<Paragraph>]
  /// The number in the new text of each paragraph that is still there as it was, by the old one.
  public let newNumbers: [Int: Int]

  public init(from old: [Paragraph], to new: [Paragraph]) {
    let difference = new.map(\.text).difference(from: old.map(\.text)).inferringMoves()
    var (gone, come, moves) = ([Int](), [Int](), [(Int, Int)]())
    for step in difference {
      switch step {
      case .remove(let place, _, nil): gone.append(place)
      case .insert(let place, _, nil): come.append(place)
      case .insert(let place, _, let origin?): moves.append((origin, place))
      case .remove: break
      }
    }
    let edits = Likeness.pairs(gone.map { ($0, old[$0].text) }, come.map { ($0, new[$0].text) })
    let (edited, made) = (Set(edits.map(\.old)), Set(edits.map(\.new)))
    let kept = Self.kept(old, new, without: gone + moves.map(\.0), come + moves.map(\.1))
    let placed =
      come.filter { !made.contains($0) }.map { (place: $0, change: Change.added(new[$0])) }
      + edits.map { (place: $0.new, change: Change.changed(from: old[$0.old], to: new[$0.new])) }
      + gone.filter { !edited.contains($0) }.map { place in
        (place: kept.last { $0.old < place }.map { $0.new + 1 } ?? 0, change: Change.removed(old[place]))
      }
    changes = placed.sorted { Self.order($0) < Self.order($1) }.map(\.change)
    moved = moves.sorted { $0.1 < $1.1 }.map { .changed(from: old[$0.0], to: new[$0.1]) }
    newNumbers = Dictionary(
      (kept + moves.map { (old: $0.0, new: $0.1) }).map { (old[$0.old].number, new[$0.new].number) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether both are the same, to their numbers.
  public var isEmpty: Bool {
    changes.isEmpty && moved.isEmpty && newNumbers.allSatisfy { $0.key == $0.value }
  }

  private static func order(_ one: (place: Int, change: Change<Paragraph>)) -> (Int, Int, Int) {
    (one.place, one.change.new == nil ? 0 : 1, one.change.latest.number)
  }

  /// The places of those that stand as they stood, in order.
  private static func kept(
    _ old: [Paragraph], _ new: [Paragraph], without gone: [Int], _ come: [Int]
  ) -> [(old: Int, new: Int)] {
    let (gone, come) = (Set(gone), Set(come))
    return zip(old.indices.filter { !gone.contains($0) }, new.indices.filter { !come.contains($0) })
      .map { (old: $0, new: $1) }
  }
}
