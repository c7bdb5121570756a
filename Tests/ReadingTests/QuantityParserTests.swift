import Knowledge
import Testing

@testable import Reading

@Suite struct QuantityParserTests {
  @Test(arguments: [
    ("175B", 175e9, 175e9, "parameters"), ("1.75T", 1.75e12, 1.75e12, "parameters"),
    ("1750亿", 1.75e11, 1.75e11, "parameters"), ("480 cards", 480, 480, "cards"), ("1000 P", 1000, 1000, "P"),
    ("~2000 cards", 1800, 2200, "cards"), (">500 cards", 500, .infinity, "cards"),
    ("8e7 CNY", 8e7, 8e7, "CNY"),
    ("100..999 persons", 100, 999, "persons"), ("10B..100B", 1e10, 1e11, "parameters"),
    ("30M pairs", 3e7, 3e7, "pairs"), ("2.6 TB", 2.6, 2.6, "TB"), ("18 %", 18, 18, "%"),
    ("<= 12M USD", 0, 1.2e7, "USD"), ("10,000 cards", 10_000, 10_000, "cards"),
    ("1.6 trillion", 1.6e12, 1.6e12, "parameters"),
    ("三千万 pairs", 3e7, 3e7, "pairs"),
  ])
  func reads(_ text: String, _ lower: Double, _ upper: Double, _ unit: String) throws {
    let quantity = try QuantityParser(dimensions: Dimension.allCases).parse(
      unit == "parameters" ? text + " parameters" : text)
    #expect(abs(quantity.bounds.lower - lower) < 1e-6 * max(1, lower))
    #expect(quantity.bounds.upper == upper || abs(quantity.bounds.upper - upper) < 1e-6 * upper)
    #expect(quantity.unit.symbol == unit)
  }

  @Test func leavesTheUnitOutOnlyForParameters() throws {
    #expect(try QuantityParser(dimensions: [.parameters]).parse("340M").told == 3.4e8)
    #expect(throws: QuantityParser.Fault.self) { try QuantityParser(dimensions: [.cards]).parse("480") }
  }

  @Test(arguments: [
    "", "many cards", "5..3 cards", "3 crads", "3 TB", "~1..2 cards", "1e999999 cards", "1e400 cards",
    "9e307 T cards",
  ])
  func refuses(_ text: String) {
    #expect(throws: QuantityParser.Fault.self) { try QuantityParser(dimensions: [.cards]).parse(text) }
  }

  @Test(arguments: [
    ("一万零五百", 10_500, 10_500), ("两万五", 25_000, 25_000), ("三百五", 350, 350), ("1.5 亿", 1.5e8, 1.5e8),
    ("1.75 万亿", 1.75e12, 1.75e12), ("174 万亿", 1.74e14, 1.74e14), ("百亿", 1e10, 1e11), ("一百亿", 1e10, 1e10),
    ("几百", 200, 999), ("数十万", 2e5, 999_999), ("二〇二〇", 2020, 2020), ("三亿五千万", 3.5e8, 3.5e8), ("十五", 15, 15),
    ("10,000", 10_000, 10_000), ("3.14", 3.14, 3.14), ("175B", 1.75e11, 1.75e11),
    ("1.6 trillion", 1.6e12, 1.6e12),
    ("twelve", 12, 12), ("8e7", 8e7, 8e7), ("２０００", 2000, 2000), ("3 千万", 3e7, 3e7), ("两", 2, 2),
  ])
  func findsNumerals(_ text: String, _ lower: Double, _ upper: Double) throws {
    let numerals = NumeralScanner.numerals(in: "约" + text + "个")
    let numeral = try #require(numerals.first)
    #expect(numerals.count == 1)
    #expect(abs(numeral.lower - lower) < 1e-9 * lower + 1e-9)
    #expect(abs(numeral.upper - upper) < 1e-9 * upper + 1)
  }
}
