import Analysis
import Foundation
import Knowledge
import Support
import Testing

@testable import Rendering
@testable import siku

/// Points 1 to 6 of the model-scale chart of a dossier with forty and with a thousand invented models.
@Suite struct ModelCrowdTests {
  private static let counts = [40, 1000]
  private static let artifacts: [Int: Artifact] = Dictionary(
    uniqueKeysWithValues: counts.compactMap { count in artifact(count).map { (count, $0) } })

  private static func artifact(_ count: Int) -> Artifact? {
    let analyzer = registeredAnalyzers.first { $0.description.id == "model-scale" }
    let base = try? knowledgeBase(ofDossier: ModelCrowd.dossier(count))
    return base.flatMap { try? analyzer?.analyze($0).first { $0.id == "sizes" } }
  }

  private func chart(_ count: Int) throws -> (artifact: Artifact, chart: Chart) {
    let artifact = try #require(Self.artifacts[count])
    guard case .chart(let chart) = artifact.content else { throw CancellationError() }
    return (artifact, chart)
  }

  @Test(arguments: [(40, Language.en), (40, .zh), (1000, .en)])
  func staysReadable(_ count: Int, _ language: Language) throws {
    let (artifact, chart) = try chart(count)
    let picture = try Picture(artifact, language)
    #expect(picture.points.count == chart.points.count && chart.points.count > count * 3 / 4)
    try picture.expectLabelsApart()
    try picture.expectLeaders()
    try picture.expectLost(chart.points.map { $0.label[language] }, language)
    #expect(picture.unexplained == [])
    #expect(picture.labels.count > (count == 40 ? chart.points.count * 9 / 10 : 50))
    let statement = try #require(chart.trend?.statement[language])
    #expect(picture.noteText.contains(statement.filter { !$0.isWhitespace }))
    #expect(picture.noteText.contains(language == .en ? "Nosizetold" : "未述规模"))
    #expect(try #require(picture.root.number("height")) <= 1000)
  }
}

/// A dossier of models that nobody made: sizes exact, about, within bounds and beyond one, dense and sparse.
enum ModelCrowd {
  private static let labs = ["north", "south", "east", "west", "island", "valley", "harbour", "forest"]

  static func dossier(_ count: Int) -> String {
    var randomness = SplitMix(state: UInt64(count))
    let models = (0..<count).flatMap { model($0, &randomness) }
    let makers = labs.enumerated().flatMap { place, lab in
      ["  \(lab):", "    names: {en: \(lab.capitalized) Lab, zh: 第 \(place + 1) 实验室}", "    facts:"]
        + stride(from: place, to: count, by: labs.count + place).map {
          "      - {developed: m\($0), evidence: notes 1}"
        }
    }
    return Support.dossier(
      (["models:"] + models + ["organizations:"] + makers).joined(separator: "\n"))
  }

  private static func model(_ number: Int, _ randomness: inout SplitMix) -> [String] {
    let year = Double.random(in: 2016...2025, using: &randomness)
    let size = pow(10, 8 + (year - 2016) * 0.4 + Double.random(in: -1.5...1.5, using: &randomness))
    let month = Int((year - year.rounded(.down)) * 12) + 1
    let date = "\(Int(year))" + (number % 9 == 0 ? "" : month < 10 ? "-0\(month)" : "-\(month)")
    let facts =
      (number % 25 == 24 ? [] : sizes(number, size)) + (number % 20 == 19 ? [] : ["released: \(date)"])
      + (number % 3 == 0 ? [] : ["architecture: \(number % 3 == 1 ? "dense" : "sparse")"])
      + (number % 15 == 14 ? ["succeeds: m\(number - 8)"] : [])
    let name = ["Model", "GLM", "A Rather Long Name", "PanGu", "X"][number % 5] + "-\(number)"
    return ["  m\(number):", "    names: {en: \(name), zh: 模型 \(number)}", "    facts:"]
      + facts.map { "      - {\($0), evidence: notes \(number + 1)}" }
  }

  private static func sizes(_ number: Int, _ size: Double) -> [String] {
    let count = "\(Int(size / 1e6))M"
    switch number % 8 {
    case 1: return ["parameters: ~\(count)"]
    case 3: return ["parameters: '>\(count)'"]
    case 5: return ["parameters: \(count)..\(Int(size / 2e5))M"]
    case 6: return ["parameters: \(count), certainty: rumored"]
    case 7 where number % 3 == 2:
      return ["parameters: \(count), scope: total", "parameters: \(Int(size / 1e7))M, scope: active"]
    default: return ["parameters: \(count)"]
    }
  }
}
