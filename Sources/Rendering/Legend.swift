import Knowledge

/// What each look in a picture means, drawn inside the picture in rows that fill its width.
struct Legend {
  struct Item {
    /// Draws the sample with its middle at the given point; 28 px wide and 14 px high at most.
    let swatch: (inout XMLWriter, _ x: Double, _ y: Double) -> Void
    let label: String
  }

  let items: [Item]
  private static let swatchWidth = 28.0
  private static let rowHeight = 20.0
  private static let fontSize = 12.0
  private static let gap = 18.0

  /// The height that the legend takes at a width.
  func height(width: Double) -> Double {
    Double((places(width: width).map(\.row).max() ?? -1) + 1) * Self.rowHeight
  }

  func draw(into writer: inout XMLWriter, x: Double, y: Double, width: Double) {
    for (item, place) in zip(items, places(width: width)) {
      let left = x + place.x
      let middle = y + (Double(place.row) + 0.5) * Self.rowHeight
      item.swatch(&writer, left + Self.swatchWidth / 2, middle)
      writer.element(
        "text",
        [
          "class": "text legend", "x": coordinate(left + Self.swatchWidth + 6),
          "y": coordinate(middle + 4), "font-size": "\(Int(Self.fontSize))",
        ], text: item.label)
    }
  }

  private func places(width: Double) -> [(x: Double, row: Int)] {
    var x = 0.0
    var row = 0
    return items.map { item in
      let needed = Self.swatchWidth + 6 + TextMeasure.width(of: item.label, size: Self.fontSize)
      if x > 0, x + needed > width {
        x = 0
        row += 1
      }
      defer { x += needed + Self.gap }
      return (x, row)
    }
  }
}
