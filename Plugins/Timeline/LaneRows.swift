import Knowledge

/// Lanes as rows of a chart: a lane has as many rows as keep the labels of its happenings apart.
struct LaneRows {
  /// Below this many happenings, a lane is one of the others.
  private static let laneSize = 3
  /// How much of the axis one letter of a label takes, as a share, and its mark; a chart sets its own type,
  /// so that this can only be a good guess.
  private static let letter = 0.009
  private static let mark = 0.03

  /// For each row what it is called: nil where it continues the lane above, nil within where it is the others'.
  let lanes: [EntityID??]
  /// The row of each happening, in their order.
  let places: [Int]

  init(_ happenings: [Happening], from first: Double) {
    let last = happenings.compactMap { $0.when.latest?.decimalYear }.max() ?? first
    let counts = Dictionary(grouping: happenings.compactMap(\.lane)) { $0 }.mapValues(\.count)
    let large = counts.filter { $0.value >= Self.laneSize }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var (lanes, places): ([EntityID??], [Int]) = ([], Array(repeating: 0, count: happenings.count))
    for lane in large.map({ Optional($0.key) }) + [nil] {
      let own = happenings.indices.filter { place in
        let lanePlace = happenings[place].lane
        return lane == nil ? !large.contains { $0.key == lanePlace } : lanePlace == lane
      }
      let rows = Self.rows(own.map { Self.room(happenings[$0], first, last) })
      for (place, row) in zip(own, rows) { places[place] = lanes.count + row }
      let count = (rows.max() ?? -1) + 1
      lanes += (0..<count).map { $0 == 0 ? .some(lane) : .none }
    }
    (self.lanes, self.places) = (lanes, places)
  }

  /// The stretch of the axis that a happening and its label take.
  private static func room(_ one: Happening, _ first: Double, _ last: Double) -> Interval {
    let span = max(last - first, 1)
    let start = max(one.when.earliest?.decimalYear ?? first, first)
    let end = max(one.when.latest?.decimalYear ?? start, start)
    let letters = max(one.name.en.count, 2 * one.name.zh.count)
    return Interval(start, max(end, (start + end) / 2 + span * (mark + letter * Double(letters))))
  }

  /// The first row that each stretch fits into.
  private static func rows(_ rooms: [Interval]) -> [Int] {
    var ends: [Double] = []
    return rooms.map { room in
      let row = ends.firstIndex { $0 < room.lower } ?? ends.count
      if row == ends.count { ends.append(room.upper) } else { ends[row] = room.upper }
      return row
    }
  }
}
