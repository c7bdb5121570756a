import Foundation

/// Finds room for labels beside their marks: greedy, in a fixed order, over a fixed list of places.
///
/// No label overlaps another, a mark or the plot's edge; bars and lines are kept clear where there is
/// room. A label that stands away from its mark has a leader line, which crosses no label and no other
/// leader, and what finds no room is returned.
/// After J. Christensen, J. Marks and S. Shieber, *An Empirical Study of Algorithms for Point-Feature
/// Label Placement* (1995). Bounded: labels × places × obstacles nearby.
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
    let (marks, lines) = (BoxGrid(obstacles), BoxGrid(soft))
    // What no label may cover, and what no leader may cross.
    var (taken, written) = (marks, BoxGrid([]))
    var placed: [Placed] = []
    var unplaced: [Request] = []
    let ordered = requests.sorted { $0.isFirst == $1.isFirst ? $0.id < $1.id : $0.isFirst }
    for request in ordered {
      let places = Self.places(request).lazy.filter { [taken, written] in
        plot.contains($0.box) && !taken.overlaps($0.box.grown(by: 1)) && !written.overlaps(any: $0.path)
      }
      let isClear = { (place: Place) in !lines.overlaps(place.box) && !marks.overlaps(any: place.path) }
      let near = places.prefix { $0.distance < 30 }
      guard
        let choice = near.first(where: isClear) ?? near.first ?? places.first(where: isClear) ?? places.first
      else {
        unplaced.append(request)
        continue
      }
      for box in [choice.box] + choice.path {
        taken.insert(box)
        written.insert(box)
      }
      placed.append(Placed(request: request, box: choice.box, leader: choice.leader))
    }
    (self.placed, self.unplaced) = (placed, unplaced)
  }

  private struct Place {
    let request: Request
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

  /// Right, left, above, below, the corners; then the same in wider rings.
  private static func places(_ request: Request) -> [Place] {
    let directions: [(Double, Double)] = [
      (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1), (1, -0.5), (-1, -0.5), (1, 0.5),
      (-1, 0.5),
      (0.5, -1), (-0.5, -1), (0.5, 1), (-0.5, 1),
    ]
    return [3.0, 11, 20, 32, 46, 62, 80].flatMap { distance in
      directions.map { x, y in
        let middle = (
          x: request.mark.middle.x + x * (request.mark.width / 2 + request.size.width / 2 + distance),
          y: request.mark.middle.y + y * (request.mark.height / 2 + request.size.height / 2 + distance)
        )
        let box = Box(middle: middle, width: request.size.width, height: request.size.height)
        return Place(request: request, box: box, distance: distance)
      }
    }
  }
}

/// Boxes by the cells that they touch, so that a question looks only nearby.
private struct BoxGrid {
  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  private static let side = 40.0
  private var cells: [Cell: [Box]] = [:]

  init(_ boxes: [Box]) {
    for box in boxes { insert(box) }
  }

  mutating func insert(_ box: Box) {
    for cell in Self.cells(box) { cells[cell, default: []].append(box) }
  }

  func overlaps(_ box: Box) -> Bool {
    Self.cells(box).contains { cell in cells[cell]?.contains { $0.overlaps(box) } ?? false }
  }

  func overlaps(any boxes: [Box]) -> Bool { boxes.contains(where: overlaps) }

  private static func cells(_ box: Box) -> [Cell] {
    let columns = Int(floor(box.left / side))...max(Int(floor(box.left / side)), Int(floor(box.right / side)))
    let rows = Int(floor(box.top / side))...max(Int(floor(box.top / side)), Int(floor(box.bottom / side)))
    return columns.flatMap { column in rows.map { Cell(column: column, row: $0) } }
  }
}
