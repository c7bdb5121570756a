/// Finds room for labels beside their marks: greedy, in a fixed order, over a fixed list of places.
///
/// No label overlaps another, a mark or the plot's edge; bars and lines are kept clear where there is
/// room. A label that stands away from its mark has a leader line, which crosses no label and no other
/// leader, and what finds no room is returned.
/// After J. Christensen, J. Marks and S. Shieber, *An Empirical Study of Algorithms for Point-Feature
/// Label Placement* (1995). Bounded: two orders × labels × places × obstacles nearby.
struct LabelPlacement {
  struct Request {
    let id: String
    let text: String
    let mark: Box
    let size: (width: Double, height: Double)
    /// Placed before all that are not.
    let isFirst: Bool
  }

  struct Placed {
    let request: Request
    let box: Box
    /// From the mark to the label, where they do not touch.
    let leader: (from: (x: Double, y: Double), to: (x: Double, y: Double))?
  }

  let placed: [Placed]
  let unplaced: [Request]

  /// - Parameters:
  ///   - obstacles: what no label may cover.
  ///   - soft: what labels keep clear of where they can.
  init(_ requests: [Request], within plot: Box, obstacles: [Box], soft: [Box]) {
    let room = LabelRoom(plot: plot, marks: BoxGrid(obstacles), lines: BoxGrid(soft))
    let attempts = Self.orders(requests, among: room.marks).map { Self.place($0, in: room) }
    let best = attempts.min { $0.cost < $1.cost }
    (placed, unplaced) = (best?.placed ?? [], best?.unplaced ?? [])
  }

  /// Two orders, of which now one and now the other finds room for more: by id, and those first that have
  /// the most marks around them and thus the least choice.
  private static func orders(_ requests: [Request], among marks: BoxGrid) -> [[Request]] {
    let byID = requests.sorted { $0.isFirst == $1.isFirst ? $0.id < $1.id : $0.isFirst }
    let crowds = byID.map { marks.count(around: $0.mark.grown(by: 40)) }
    let byCrowd = byID.indices.sorted { one, next in
      guard byID[one].isFirst == byID[next].isFirst else { return byID[one].isFirst }
      return crowds[one] == crowds[next] ? one < next : crowds[one] > crowds[next]
    }
    return [byID, byCrowd.map { byID[$0] }]
  }

  private struct Attempt {
    var placed: [Placed] = []
    var unplaced: [Request] = []

    /// Fewer lost labels come before shorter leaders.
    var cost: (Int, Double) {
      let lengths = placed.compactMap(\.leader).map { abs($0.to.x - $0.from.x) + abs($0.to.y - $0.from.y) }
      return (unplaced.count, lengths.reduce(0, +))
    }
  }

  private static func place(_ requests: [Request], in room: LabelRoom) -> Attempt {
    var room = room
    var attempt = Attempt()
    for request in requests {
      guard let place = room.place(for: request) else {
        attempt.unplaced.append(request)
        continue
      }
      room.take(place)
      attempt.placed.append(Placed(request: request, box: place.box, leader: place.leader))
    }
    return attempt
  }
}
