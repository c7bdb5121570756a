import Analysis
import Testing

/// Expected values worked out by hand, with Student quantiles from a printed table.
@Suite struct LinearFitTests {
  private let points: [(x: Double, y: Double)] = [(1, 2.1), (2, 3.9), (3, 6.2), (4, 7.8), (5, 10.1)]

  /// By hand: Sxx = 10, Sxy = 19.9, so 1.99; means 3 and 6.02; residual sum 0.107; t(0.95, 3) = 2.353.
  @Test func fitsByLeastSquares() throws {
    let fit = try #require(LinearFit(points))
    #expect(abs(fit.slope - 1.99) < 1e-12)
    #expect(abs(fit.intercept - 0.05) < 1e-12)
    #expect(abs(fit.rSquared - (1 - 0.107 / 39.708)) < 1e-9)
    let half = 2.353363 * (0.107 / 3 / 10).squareRoot()
    #expect(abs(fit.slopeInterval.lower - (1.99 - half)) < 1e-5)
    #expect(abs(fit.slopeInterval.upper - (1.99 + half)) < 1e-5)
    #expect(abs(fit.band(at: 3).upper - fit.value(at: 3) - 2.353363 * (0.107 / 3 / 5).squareRoot()) < 1e-5)
  }

  @Test func needsThreePointsThatDiffer() {
    #expect(LinearFit(Array(points.prefix(2))) == nil)
    #expect(LinearFit([(1, 1), (1, 2), (1, 3)]) == nil)
  }
}
