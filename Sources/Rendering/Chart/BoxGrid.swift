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
    for cell in Self.cells(box) { cells[cell, default: []].append(box) }
  }

  func overlaps(_ box: Box) -> Bool {
    Self.cells(box).contains { cell in cells[cell]?.contains { $0.overlaps(box) } ?? false }
  }

  func count(around box: Box) -> Int {
    Set(Self.cells(box).flatMap { cells[$0] ?? [] }.filter { $0.overlaps(box) }).count
  }

  func overlaps(any boxes: [Box]) -> Bool { boxes.contains(where: overlaps) }

  private static func cells(_ box: Box) -> [Cell] {
    let columns = Int(floor(box.left / side))...max(Int(floor(box.left / side)), Int(floor(box.right / side)))
    let rows = Int(floor(box.top / side))...max(Int(floor(box.top / side)), Int(floor(box.bottom / side)))
    return columns.flatMap { column in rows.map { Cell(column: column, row: $0) } }
  }
}
