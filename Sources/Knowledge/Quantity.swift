/// An amount as it was told: within bounds, in a unit, with the words that said so.
///
/// "About", "over" and "tens of billions" are bounds, never points: `~2000` is 1,800 to 2,200
/// (``aboutTolerance``), `>500` has no upper bound, `10B..100B` is what it says, and `1e23..~3e23..9e23` tells an estimate with its own
/// bounds.
public struct Quantity: Hashable, Sendable {
  /// How the source limits the amount.
  public enum Form: String, Hashable, Sendable {
    case exactly, about, over, atLeast, under, atMost, between
  }

  /// How the source limits the amount.
  public let form: Form
  /// The bounds, counted in ``unit``, not in base units.
  public let bounds: Interval
  /// What is counted.
  public let unit: Unit
  /// The source's own words where the dossier gives them, else what the dossier says.
  public let wording: String
  /// The number that the source tells, in ``unit``, or nil where it only gives a range.
  public let told: Double?

  /// How far "about" may be off, as a share of the amount told: one tenth either way, a convention of
  /// this tool that every report with such an amount repeats.
  public static let aboutTolerance = 0.1

  /// An amount within bounds that are given.
  public init(_ form: Form, _ bounds: Interval, _ unit: Unit, wording: String) {
    self.form = form
    self.bounds = bounds
    self.unit = unit
    self.wording = wording
    told = Self.told(bounds, form)
  }

  /// An estimate that is told with its own bounds.
  public init(about told: Double, within bounds: Interval, _ unit: Unit, wording: String) {
    (form, self.told, self.bounds) = (.about, told, bounds)
    self.unit = unit
    self.wording = wording
  }

  /// An amount whose one told number is limited by `form`.
  public init(_ form: Form, _ number: Double, _ unit: Unit, wording: String) {
    self.init(form, Self.bounds(of: number, form), unit, wording: wording)
  }

  /// The bounds in the base unit of the dimension, for sums and axes.
  public var baseBounds: Interval {
    bounds * Interval(unit.scale)
  }

  /// The told number in base units; of a range, its geometric middle, where it has one.
  public var baseEstimate: Double? {
    if let told { return told * unit.scale }
    guard bounds.isBounded, bounds.lower > 0 else { return nil }
    return (bounds.lower * bounds.upper).squareRoot() * unit.scale
  }

  private static func told(_ bounds: Interval, _ form: Form) -> Double? {
    switch form {
    case .exactly: bounds.lower
    case .about: (bounds.lower + bounds.upper) / 2
    case .over, .atLeast: bounds.lower
    case .under, .atMost: bounds.upper
    case .between: nil
    }
  }

  private static func bounds(of number: Double, _ form: Form) -> Interval {
    switch form {
    case .exactly, .between: Interval(number)
    case .about: Interval(number * (1 - aboutTolerance), number * (1 + aboutTolerance))
    case .over, .atLeast: Interval(number, .infinity)
    case .under, .atMost: Interval(0, number)
    }
  }
}
