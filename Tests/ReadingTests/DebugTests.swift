import Testing
@testable import Reading
@Suite struct DebugTests {
  @Test func d() throws {
    let s = ScannedText("She joined Halcyon Reach. Halcyon Reach was founded by Ines Valadares and Tobias Renner in 2021.")
    let m = NameReader().read(s, taken: [])
    for x in m { print(x.range, x.kind, x.key, x.rule) }
    for x in SentenceSplitter(scanned: s, names: m, quantities: [], dates: []).sentences() { print(x.range, x.names.map(\.surface), x.triggers.map { s.surface($0.range) }, s.words.hits(.agent, in: x.range).count, s.words.hits(.negation, in: x.range).map { s.surface($0.range) }) }
  }
}
