/// Where labels may stand among marks and lines, and among those that stand already.
struct LabelRoom {
  private let plot: Box
  let marks: BoxGrid
  private let lines: BoxGrid
  /// What no label may cover.
  private var taken: BoxGrid
  /// What no leader may cross.
  private var written = BoxGrid([])

  init(plot: Box, marks: BoxGrid, lines: BoxGrid) {
    (self.plot, self.marks, self.lines, taken) = (plot, marks, lines, marks)
  }

  struct Place {
    let request: LabelPlacement.Request
    let box: Box
    let distance: Double

    var leader: (from: (x: Double, y: Double), to: (x: Double, y: Double))? {
      guard distance > 8 else { return nil }
      let mark = request.mark.middle
      return (mark, (min(max(mark.x, box.left), box.right), min(max(mark.y, box.top), box.bottom)))
    }

    /// Boxes along the leader, outside its mark.
    var path: [Box] {
      guard let (from, to) = leader else { return [] }
      let steps = Int(max(abs(to.x - from.x), abs(to.y - from.y)) / 3) + 1
      return (1...steps).map { step in
        let share = Double(step) / Double(steps)
        return Box(
          middle: (from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)), width: 2, height: 2)
      }.filter { !$0.overlaps(request.mark) }
    }
  }

  /// The nearest that is free, clear of lines where there is one nearby; nil where all are taken, or only a
  /// leader over other marks would do.
  func place(for request: LabelPlacement.Request) -> Place? {
    let places = Self.places(request).lazy.filter(isFree)
    let near = places.prefix { $0.distance < 30 }
    return near.first(where: isClear) ?? near.first ?? places.first(where: isClear)
      ?? places.first { !marks.overlaps(any: $0.path) }
  }

  mutating func take(_ place: Place) {
    for box in [place.box] + place.path {
      taken.insert(box)
      written.insert(box)
    }
  }

  private func isFree(_ place: Place) -> Bool {
    plot.contains(place.box) && !taken.overlaps(place.box.grown(by: 1)) && !written.overlaps(any: place.path)
  }

  private func isClear(_ place: Place) -> Bool {
    !lines.overlaps(place.box) && !marks.overlaps(any: place.path)
  }

  /// Right, left, above, below, the corners; then the same in wider rings. Made as they are tried: most
  /// labels take one of the first.
  private static func places(_ request: LabelPlacement.Request) -> some Collection<Place> {
    [3.0, 11, 20, 32, 46, 62, 80].lazy.flatMap { distance in
      directions.lazy.map { direction in place(request, distance, direction) }
    }
  }

  private static func place(
    _ request: LabelPlacement.Request, _ distance: Double, _ direction: (x: Double, y: Double)
  ) -> Place {
    let (mark, size) = (request.mark, request.size)
    let right = direction.x * (mark.width / 2 + size.width / 2 + distance)
    let down = direction.y * (mark.height / 2 + size.height / 2 + distance)
    let middle = (x: mark.middle.x + right, y: mark.middle.y + down)
    return Place(
      request: request, box: Box(middle: middle, width: size.width, height: size.height), distance: distance)
  }

  private static let directions: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1), (1, -0.5), (-1, -0.5), (1, 0.5),
    (-1, 0.5), (0.5, -1), (-0.5, -1), (0.5, 1), (-0.5, 1),
  ]
}
