import Support
import Testing

@testable import Rendering

/// No label on another or on a point, however crowded.
@Suite struct LabelPlacementTests {
  private static let plot = Box(left: 60, top: 74, right: 876, bottom: 594)

  /// Marks in places that look like chance, each with a name some 60 px wide.
  private static func crowd(_ count: Int) -> [LabelPlacement.Request] {
    var randomness = SplitMix(state: 5)
    return (0..<count).map { number in
      let middle = (
        x: Double.random(in: 80...860, using: &randomness), y: Double.random(in: 90...580, using: &randomness)
      )
      return LabelPlacement.Request(
        id: "p\(number)", text: "Model \(number)", mark: Box(middle: middle, width: 11.5, height: 11.5),
        size: (Double(40 + number % 50), 14), isFirst: number.isMultiple(of: 9))
    }
  }

  private static func place(_ requests: [LabelPlacement.Request]) -> LabelPlacement {
    LabelPlacement(requests, within: plot, obstacles: requests.map(\.mark), soft: [])
  }

  /// Made once, for it takes long.
  private static let thousand = (requests: crowd(1000), labels: place(crowd(1000)))

  private let plot = Self.plot
  private func crowd(_ count: Int) -> [LabelPlacement.Request] { Self.crowd(count) }
  private func place(_ requests: [LabelPlacement.Request]) -> LabelPlacement { Self.place(requests) }

  @Test(arguments: [1, 40, 1000]) func neverOverlaps(_ count: Int) {
    let requests = count == 1000 ? Self.thousand.requests : crowd(count)
    let labels = count == 1000 ? Self.thousand.labels : place(requests)
    for (index, label) in labels.placed.enumerated() {
      #expect(plot.contains(label.box))
      #expect(!labels.placed[(index + 1)...].contains { $0.box.overlaps(label.box) })
      #expect(!requests.contains { $0.mark.overlaps(label.box) })
    }
    #expect(!labels.placed.isEmpty)
  }

  @Test func placesFortyAndReturnsWhatOfAThousandFindsNoRoom() {
    #expect(place(crowd(40)).unplaced.isEmpty)
    let (requests, labels) = Self.thousand
    #expect(labels.unplaced.count > 100)
    let ids = labels.placed.map(\.request.id) + labels.unplaced.map(\.id)
    #expect(ids.sorted() == requests.map(\.id).sorted())
  }

  @Test func leadsFromTheMarkToALabelThatStandsAway() throws {
    let labels = place(crowd(300)).placed
    for label in labels {
      let mark = label.request.mark
      let gap = max(
        label.box.left - mark.right, mark.left - label.box.right, label.box.top - mark.bottom,
        mark.top - label.box.bottom)
      #expect((label.leader != nil) == (gap > 8), "\(gap)")
      guard let leader = label.leader else { continue }
      #expect(leader.from == mark.middle)
      #expect(label.box.grown(by: 0.01).contains(Box(middle: leader.to, width: 0, height: 0)))
    }
    #expect(labels.contains { $0.leader != nil } && labels.contains { $0.leader == nil })
  }

  @Test func emphasizedLabelsComeFirst() {
    let placed = Self.thousand.labels.placed
    let (first, rest) = (placed.filter(\.request.isFirst), placed.filter { !$0.request.isFirst })
    #expect(Double(first.count) / 112 > Double(rest.count) / 888)
  }

  @Test func givesTheSamePlacesWhateverTheOrder() {
    var randomness = SplitMix(state: 3)
    let requests = crowd(200)
    let (one, other) = (place(requests), place(requests.shuffled(using: &randomness)))
    #expect(one.placed.map(\.request.id) == other.placed.map(\.request.id))
    #expect(one.placed.map(\.box) == other.placed.map(\.box))
  }

  @Test func keepsClearOfLinesWhereThereIsRoom() {
    let request = crowd(1)
    let bar = Box(left: request[0].mark.right, top: plot.top, right: plot.right, bottom: plot.bottom)
    let label = LabelPlacement(request, within: plot, obstacles: request.map(\.mark), soft: [bar]).placed
      .first
    #expect(label.map { $0.box.overlaps(bar) } == false)
  }
}
