import Foundation
import Knowledge
import Testing

@testable import Rendering

/// Pictures for slides and print: what kind of file, how large, and always the same.
@Suite struct PrintTests {
  private static let svg = SVGDocument.make(
    id: "pic", width: 240, height: 80, title: "A title", summary: "A summary", language: .zh
  ) { SVGDocument.heading("Wudao 悟道", into: &$0, x: 16) }

  private func file(_ format: PrintFormat, scale: Double = 2) throws -> [UInt8] {
    try format.file(of: Self.svg, title: "悟道 & <Wudao>", scale: scale)
  }

  @Test(arguments: [(1.0, 240, 80), (2, 480, 160), (0.5, 120, 40)])
  func makesAnImageOfTheSizeAskedFor(_ scale: Double, _ width: Int, _ height: Int) throws {
    let png = try file(.png, scale: scale)
    #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(png[12..<16].elementsEqual("IHDR".utf8))
    #expect(number(png[16..<20]) == width && number(png[20..<24]) == height)
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  /// The colour type says that nothing shows through: the page is white.
  @Test func makesAnImageWithoutTransparency() throws {
    #expect(try file(.png)[25] == 2)
  }

  @Test func makesOnePageOfThePicturesSizeWithItsFonts() throws {
    let pdf = String(decoding: try file(.pdf), as: Unicode.ASCII.self)
    #expect(pdf.hasPrefix("%PDF-1.") && pdf.hasSuffix("%%EOF\n"))
    #expect(pdf.ranges(of: "/MediaBox").count == 1 && pdf.contains("/MediaBox [ 0 0 180 60 ]"))
    #expect(pdf.contains("/FontFile") && pdf.contains("/ToUnicode"))
  }

  /// A second passes, for a date would tell seconds.
  @Test func givesTheSameBytesAtAnyTime() async throws {
    let before = try PrintFormat.allCases.map { try file($0) }
    try await Task.sleep(for: .seconds(1.1))
    #expect(try PrintFormat.allCases.map { try file($0) } == before)
    #expect(!String(decoding: try file(.pdf), as: Unicode.ASCII.self).contains("Date"))
  }

  @Test func saysWhatIsMissingAndHowToGetIt() throws {
    let problem = #expect(throws: Diagnostic.self) { try SVGLibrary(files: ["libnone.so.2", "/none.so"]) }
    #expect(problem?.summary.en.contains("librsvg 2.52 or later, which is not installed") == true)
    #expect(problem?.summary.zh.contains("没有安装") == true)
    #expect(problem?.remedy?.en.contains("apt-get install librsvg2-2") == true)
    #expect(problem?.remedy?.zh.contains("apt-get install librsvg2-2") == true)
  }

  @Test func refusesAnImageThatIsTooLarge() throws {
    let problem = #expect(throws: Diagnostic.self) { try file(.png, scale: 300) }
    #expect(problem?.summary.en == "a picture of 72000 × 24000 is too large to make")
  }

  @Test func refusesWhatIsNoPicture() throws {
    for text in ["", "<svg", "<html/>"] {
      let problem = #expect(throws: Diagnostic.self) {
        try PrintFormat.pdf.file(of: Array(text.utf8), title: "", scale: 1)
      }
      #expect(problem?.summary.en.hasPrefix("librsvg cannot draw a picture") == true)
    }
  }
}
