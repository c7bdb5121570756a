import Knowledge
import Testing

@Suite struct QuantityTests {
  private let parameters = Unit.base(of: .parameters)
  private let cards = Unit.base(of: .cards)

  @Test func saysNumbersAsPeopleDo() {
    let quantity = Quantity(.exactly, 1.75e12, parameters, wording: "1.75T")
    #expect(quantity.formatted == LocalizedText(en: "1.75 T", zh: "1.75 万亿"))
    #expect(
      Quantity(.between, Interval(1e10, 1e11), parameters, wording: "").formatted
        == LocalizedText(en: "10 B–100 B", zh: "100 亿–1,000 亿"))
    #expect(
      Quantity(.about, 2000, cards, wording: "").formatted
        == LocalizedText(en: "≈ 2,000 cards", zh: "≈ 2,000 张卡"))
    #expect(Quantity(.over, 8e7, Unit.base(of: .cny), wording: "").formatted.en == "> 80 M CNY")
  }

  @Test func keepsAboutAndOverAsBounds() {
    #expect(Quantity(.about, 2000, cards, wording: "").bounds == Interval(1800, 2200))
    #expect(Quantity(.over, 500, cards, wording: "").bounds == Interval(500, .infinity))
    #expect(Quantity(.under, 500, cards, wording: "").bounds == Interval(0, 500))
  }

  @Test func addsAndMultipliesBounds() {
    #expect([Interval(300), Interval(700)].sum() == Interval(1000))
    #expect(Interval(1800, 2200) + Interval(400) == Interval(2200, 2600))
    #expect(Interval(2, 3) * Interval(-1, 4) == Interval(-3, 12))
    #expect(Interval(0) * Interval(1, .infinity) == Interval(0))
    #expect(Interval(1) / Interval(-1, 1) == nil)
    #expect(Interval(6, 8) / Interval(2, 4) == Interval(1.5, 4))
  }

  @Test(arguments: [
    (0.0, "0"), (1234567.0, "1,234,567"), (0.18, "0.18"), (2.60, "2.6"), (-3.5, "−3.5"), (999.96, "1,000"),
    (0.05, "0.05"),
  ])
  func writesNumbersWithoutALocale(_ number: Double, _ text: String) {
    #expect(NumberFormat.decimal(number) == text)
  }

  @Test func knowsEachUnitByEachSpellingOnce() {
    let spellings = Unit.all.flatMap { [$0.symbol] + $0.spellings }
    #expect(Set(spellings).count == spellings.count)
    for spelling in spellings { #expect(Unit(spelling: spelling) != nil) }
    #expect(Set(Unit.all.map(\.dimension)) == Set(Dimension.allCases))
    for dimension in Dimension.allCases { #expect(Unit.base(of: dimension).scale == 1) }
  }

  @Test func suggestsTheNearestWord() {
    #expect(nearest(to: "work-at", in: ["leads", "works-at"]) == "works-at")
    #expect(nearest(to: "tsignhua", in: ["tsinghua", "peking"]) == "tsinghua")
    #expect(nearest(to: "xyz", in: ["leads", "works-at"]) == nil)
  }

  @Test func definesEachPropertyInBothLanguages() {
    for property in Property.allCases {
      #expect(!property.label.en.isEmpty && property.label.zh != property.label.en)
      #expect(!property.definition.subjects.isEmpty)
    }
  }
}
