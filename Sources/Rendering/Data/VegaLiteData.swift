import Analysis
import Knowledge

/// The points of a chart as records of data: a bound that is missing is null, and said to be open.
struct VegaLiteData {
  private let chart: Chart
  private let language: Language

  init(_ chart: Chart, language: Language) {
    (self.chart, self.language) = (chart, language)
  }

  func isBanded(_ axis: Chart.Axis) -> Bool { if case .band = axis.scale { true } else { false } }

  func record(_ point: Chart.Point) -> JSON {
    .object(
      [
        ("id", .string(point.id)), ("label", .string(point.label[language])),
        ("kind", .string(point.category.label[language])), ("form", .string(point.shape.label[language])),
      ] + members("x", chart.x, point.x, point.at?.x) + members("y", chart.y, point.y, point.at?.y) + [
        ("isRange", .bool(point.at == nil)), ("isUncertain", .bool(point.isUncertain)),
        ("isEmphasized", .bool(point.isEmphasized)),
        ("details", .string(point.details.map { $0[language] }.joined(separator: "\n"))),
        ("evidence", .string(point.evidence.map(\.citation).joined(separator: "\n"))),
      ])
  }

  /// Where the point stands on an axis, and its bounds.
  private func members(
    _ name: String, _ axis: Chart.Axis, _ bounds: Interval, _ value: Double?
  ) -> [(name: String, value: JSON)] {
    let place = value ?? Self.middle(bounds, axis)
    return [
      (name, axis.place(of: place, in: language)),
      (name + "Lower", axis.place(of: bounds.lower, in: language)),
      (name + "Upper", axis.place(of: bounds.upper, in: language)),
      (name + "OpensDown", .bool(Self.opensDown(bounds, axis))),
      (name + "OpensUp", .bool(bounds.upper == .infinity)),
      (name + "Fits", .bool(axis.scale != .logarithmic || place > 0)),
    ]
  }

  private static func opensDown(_ bounds: Interval, _ axis: Chart.Axis) -> Bool {
    bounds.lower == -.infinity || axis.scale == .logarithmic && bounds.lower <= 0 && bounds.upper > 0
  }

  /// The middle as the axis shows it; where one end is open, the other.
  private static func middle(_ bounds: Interval, _ axis: Chart.Axis) -> Double {
    guard bounds.isBounded else { return bounds.lower.isFinite ? bounds.lower : bounds.upper }
    guard axis.scale == .logarithmic else { return (bounds.lower + bounds.upper) / 2 }
    return bounds.lower > 0 ? bounds.lower.squareRoot() * bounds.upper.squareRoot() : bounds.upper
  }
}
