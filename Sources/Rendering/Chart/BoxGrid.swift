import Foundation

/// Boxes by the cells that they touch, so that a question looks only nearby.
struct BoxGrid {
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
    Self.cells(box) { cells[$0, default: []].append(box) }
  }

  func overlaps(_ box: Box) -> Bool {
    var isOverlapped = false
    Self.cells(box) { cell in
      isOverlapped = isOverlapped || cells[cell]?.contains { $0.overlaps(box) } ?? false
    }
    return isOverlapped
  }

  func count(around box: Box) -> Int {
    var found: Set<Box> = []
    Self.cells(box) { cell in found.formUnion((cells[cell] ?? []).filter { $0.overlaps(box) }) }
    return found.count
  }

  func overlaps(any boxes: [Box]) -> Bool { boxes.contains(where: overlaps) }

  private static func cells(_ box: Box, _ visit: (Cell) -> Void) {
    for column in span(box.left, box.right) {
      for row in span(box.top, box.bottom) { visit(Cell(column: column, row: row)) }
    }
  }

  private static func span(_ start: Double, _ end: Double) -> ClosedRange<Int> {
    let first = Int(floor(start / side))
    return first...max(first, Int(floor(end / side)))
  }
}
