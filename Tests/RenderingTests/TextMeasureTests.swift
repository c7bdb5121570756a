import Support
import Testing

@testable import Rendering

/// The ruler that every label is measured with.
@Suite struct TextMeasureTests {
  @Test(arguments: hostileStrings) func goesOnMeasuringAfterAnyText(_ text: String) {
    let before = TextMeasure.width(of: "悟道 2.0", size: 12)
    #expect(before > 30)
    #expect(TextMeasure.width(of: text, size: 12) >= 0)
    #expect(TextMeasure.width(of: "悟道 2.0", size: 12) == before)
  }

  @Test func setsChineseInFullSquaresAndLatinNarrower() {
    #expect(TextMeasure.width(of: "文源", size: 10) == 20)
    #expect(TextMeasure.width(of: "il", size: 10) < 10)
    #expect(TextMeasure.width(of: "a\u{FFFE}b", size: 10) == TextMeasure.width(of: "ab", size: 10))
  }
}
