import Knowledge

/// Marks on two axes: what to show, not how.
public struct Chart: Sendable {
  public struct Axis: Sendable {
    public enum Scale: Hashable, Sendable {
      /// Values are years and their fractions (``Knowledge/Day/decimalYear``).
      case time
      case linear
      /// Base 10; values must be positive.
      case logarithmic
      /// Named rows, in order; a value is a row's index.
      case band([LocalizedText])
    }

    /// What is measured, without the scale; a renderer adds "logarithmic" and the unit.
    public let title: LocalizedText
    public let scale: Scale
    public let unit: Unit?

    public init(title: LocalizedText, scale: Scale, unit: Unit? = nil) {
      self.title = title
      self.scale = scale
      self.unit = unit
    }
  }

  /// One value on both axes, with its bounds.
  public struct Point: Identifiable, Sendable {
    public let id: String
    public let label: LocalizedText
    /// Bounds in the axis's base unit; the upper may be infinite: drawn as an arrow.
    public let x: Interval
    public let y: Interval
    /// Where the mark itself stands, within the bounds; nil where a source tells a range only, which
    /// is then drawn as a bar without a mark of its own.
    public let at: (x: Double, y: Double)?
    /// Chooses colour.
    public let category: Category
    /// Chooses the mark's form.
    public let shape: Category
    /// Drawn hollow.
    public let isUncertain: Bool
    /// Drawn with weight and labelled first.
    public let isEmphasized: Bool
    public let details: [LocalizedText]
    public let evidence: [Evidence]

    public init(
      id: String, label: LocalizedText, x: Interval, y: Interval, at: (x: Double, y: Double)?,
      category: Category, shape: Category, isUncertain: Bool = false, isEmphasized: Bool = false,
      details: [LocalizedText] = [], evidence: [Evidence] = []
    ) {
      self.id = id
      self.label = label
      self.x = x
      self.y = y
      self.at = at
      self.category = category
      self.shape = shape
      self.isUncertain = isUncertain
      self.isEmphasized = isEmphasized
      self.details = details
      self.evidence = evidence
    }
  }

  /// Points joined in order, such as the versions of one family, or a frontier drawn in steps.
  public struct Line: Identifiable, Sendable {
    public let id: String
    public let label: LocalizedText
    public let category: Category
    public let points: [(x: Double, y: Double)]
    /// Whether it runs level to the next point and then jumps.
    public let isStepped: Bool

    public init(
      id: String, label: LocalizedText, category: Category, points: [(x: Double, y: Double)],
      isStepped: Bool = false
    ) {
      self.id = id
      self.label = label
      self.category = category
      self.points = points
      self.isStepped = isStepped
    }
  }

  /// A fitted line over its own window, with the band of its confidence.
  public struct Trend: Sendable {
    public let label: LocalizedText
    /// The whole statement: window, n, growth, doubling time, level and ends of the interval, R².
    public let statement: LocalizedText
    public let line: [(x: Double, y: Double)]
    public let band: [(x: Double, lower: Double, upper: Double)]

    public init(
      label: LocalizedText, statement: LocalizedText, line: [(x: Double, y: Double)],
      band: [(x: Double, lower: Double, upper: Double)]
    ) {
      self.label = label
      self.statement = statement
      self.line = line
      self.band = band
    }
  }

  public let x: Axis
  public let y: Axis
  public let points: [Point]
  public let lines: [Line]
  public let trend: Trend?
  /// What the axes cannot hold, and why, a line each; shown under the chart.
  public let leftOut: [LocalizedText]

  public init(
    x: Axis, y: Axis, points: [Point], lines: [Line] = [], trend: Trend? = nil,
    leftOut: [LocalizedText] = []
  ) {
    self.x = x
    self.y = y
    self.points = points
    self.lines = lines
    self.trend = trend
    self.leftOut = leftOut
  }
}
