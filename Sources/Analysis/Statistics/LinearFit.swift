import CGSL
import Foundation

/// A straight line fitted to points by ordinary least squares, with how sure its slope is.
///
/// The interval of the slope is Student's t with n − 2 degrees of freedom; sums and quantiles come from
/// the GNU Scientific Library.
public struct LinearFit: Sendable {
  public let count: Int
  public let slope: Double
  public let intercept: Double
  public let rSquared: Double
  /// The level of the intervals, such as 0.9.
  public let level: Double
  public let slopeInterval: (lower: Double, upper: Double)
  private let mean: (x: Double, y: Double)
  private let residualDeviation: Double
  private let spread: Double
  private let quantile: Double

  /// Nil for fewer than three points, or where all share one x.
  public init?(_ points: [(x: Double, y: Double)], level: Double = 0.9) {
    guard points.count >= 3, Set(points.map(\.x)).count > 1 else { return nil }
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    // Around the means: years are large against their differences.
    let mean = (x: xs.reduce(0, +) / Double(xs.count), y: ys.reduce(0, +) / Double(ys.count))
    var (height, slope, v00, v01, v11, residual) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    gsl_fit_linear(
      xs.map { $0 - mean.x }, 1, ys.map { $0 - mean.y }, 1, xs.count, &height, &slope, &v00, &v01, &v11,
      &residual)
    let total = ys.map { ($0 - mean.y) * ($0 - mean.y) }.reduce(0, +)
    let freedom = Double(xs.count - 2)
    quantile = gsl_cdf_tdist_Pinv(0.5 + level / 2, freedom)
    self.count = points.count
    self.slope = slope
    self.intercept = mean.y - slope * mean.x
    self.rSquared = total > 0 ? 1 - residual / total : 1
    self.level = level
    self.slopeInterval = (slope - quantile * v11.squareRoot(), slope + quantile * v11.squareRoot())
    self.mean = mean
    self.residualDeviation = (residual / freedom).squareRoot()
    self.spread = xs.map { ($0 - mean.x) * ($0 - mean.x) }.reduce(0, +)
  }

  public func value(at x: Double) -> Double { intercept + slope * x }

  /// The interval of the line itself (not of new points) at the level of the fit.
  public func band(at x: Double) -> (lower: Double, upper: Double) {
    let distance = (x - mean.x) * (x - mean.x) / spread
    let half = quantile * residualDeviation * (1 / Double(count) + distance).squareRoot()
    return (value(at: x) - half, value(at: x) + half)
  }
}
