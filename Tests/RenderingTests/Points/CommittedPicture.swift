import Analysis
import Foundation
import Knowledge
import Support
import Testing

@testable import siku

/// A picture of the Wudao report as it is committed, beside the artifact that it shows.
///
/// The points by number, in these suites, are those of `PICTURES.md`, "What a good picture shows".
struct CommittedPicture: CustomTestStringConvertible, Sendable {
  /// Of its files, without their ending.
  let path: String
  let language: Language
  let artifact: Artifact

  var testDescription: String { path }

  static let all: [CommittedPicture] = {
    guard let base = try? knowledgeBase(ofFolder: "Reports/wudao") else { return [] }
    return registeredAnalyzers.flatMap { analyzer in
      ((try? analyzer.analyze(base)) ?? []).filter(\.isPicture).flatMap { artifact in
        Language.allCases.map { language in
          CommittedPicture(
            path: "Reports/wudao/" + (language == .en ? "" : "zh/")
              + "\(analyzer.description.id)/\(artifact.id)",
            language: language, artifact: artifact)
        }
      }
    }
  }()

  static let charts = all.filter { $0.chart != nil }
  static let graphs = all.filter { $0.graph != nil }

  var chart: Chart? { if case .chart(let chart) = artifact.content { chart } else { nil } }
  var graph: Graph? { if case .graph(let graph) = artifact.content { graph } else { nil } }

  func file(_ ending: String) throws -> String { try #require(Repository.text(path + "." + ending)) }

  func picture() throws -> Picture { try Picture(svg: try file("svg")) }
}

extension Artifact {
  fileprivate var isPicture: Bool {
    switch content {
    case .chart, .graph: true
    case .table, .prose: false
    }
  }
}
