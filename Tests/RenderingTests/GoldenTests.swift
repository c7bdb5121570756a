import Analysis
import Foundation
import Knowledge
import Support
import Testing

@testable import Rendering

/// A small graph and a small chart in every format, as they were when somebody last looked at them.
///
/// Record with `SIKU_RECORD=1`, and look at what changed. Places in SVG depend on the fonts that are
/// installed, so golden SVG files hold no numbers.
@Suite struct GoldenTests {
  private let notes = [Evidence(source: "notes", paragraphs: [2...2, 4...5])]

  private var graph: Artifact {
    let (person, lab) = (
      Category("person", LocalizedText(en: "person", zh: "人物")),
      Category("organization", LocalizedText(en: "organisation", zh: "机构"))
    )
    let graph = Graph(
      layout: .layered,
      nodes: [
        .init(
          id: "ada", label: LocalizedText(en: "Ada", zh: "艾达"), category: person, weight: 1, rank: 0,
          details: [LocalizedText(en: "tied to 1 other", zh: "与 1 人相连")], evidence: notes),
        .init(id: "bo", label: LocalizedText(en: "Bo", zh: "博"), category: person, rank: 0),
        .init(id: "lab", label: LocalizedText(en: "Lab <1>", zh: "实验室“一”"), category: lab, rank: 1),
      ],
      edges: [
        .init(
          id: "ada lab", source: "ada", target: "lab",
          category: Category("founding", LocalizedText(en: "founded", zh: "创立")), label: "2020-10",
          when: try? PartialDate(edtf: "2020-10"),
          details: [LocalizedText(en: "Ada founded Lab", zh: "艾达创立实验室")], evidence: notes),
        .init(
          id: "bo lab", source: "bo", target: "lab",
          category: Category("affiliation", LocalizedText(en: "works at", zh: "任职")), isUncertain: true,
          details: [LocalizedText(en: "Bo works at Lab", zh: "博任职于实验室")], evidence: notes),
      ], weightMeaning: LocalizedText(en: "larger name: more ties", zh: "字号越大：联系越多"),
      rankTitles: [LocalizedText(en: "People", zh: "人物"), LocalizedText(en: "Places", zh: "机构")])
    return Artifact(
      id: "small-graph", title: LocalizedText(en: "A small graph", zh: "小图"),
      summary: LocalizedText(en: "Two people and a lab.", zh: "两人与一机构。"), content: .graph(graph))
  }

  private var chart: Artifact {
    let (dense, sparse) = (
      Category("dense", LocalizedText(en: "dense", zh: "稠密")),
      Category("sparse", LocalizedText(en: "sparse", zh: "稀疏"))
    )
    let chart = Chart(
      x: .init(title: LocalizedText(en: "Release", zh: "发布"), scale: .time),
      y: .init(
        title: LocalizedText(en: "Parameters", zh: "参数量"), scale: .logarithmic, unit: .base(of: .parameters)),
      points: [
        .init(
          id: "a", label: "A", x: Interval(2019), y: Interval(9e8, 1.1e9), at: (2019, 1e9), category: dense,
          shape: dense, details: ["A", "≈ 1 B"], evidence: notes),
        .init(
          id: "b", label: "B", x: Interval(2020, 2021), y: Interval(1e11, .infinity), at: (2020.5, 1e11),
          category: sparse, shape: sparse, isUncertain: true, isEmphasized: true, evidence: notes),
        .init(
          id: "c", label: "C", x: Interval(2021), y: Interval(0), at: (2021, 0), category: dense, shape: dense
        ),
      ],
      lines: [
        .init(
          id: "f", label: "", category: Category("frontier", LocalizedText(en: "largest so far", zh: "迄今最大")),
          points: [(2019, 1e9), (2020.5, 1e11)], isStepped: true)
      ], leftOut: [LocalizedText(en: "No date: D", zh: "无日期：D")])
    return Artifact(
      id: "small-chart", title: LocalizedText(en: "A small chart", zh: "小图表"),
      summary: LocalizedText(en: "Three models.", zh: "三个模型。"), content: .chart(chart),
      caveats: [Diagnostic(.warning, LocalizedText(en: "Sources disagree on A", zh: "A 的说法不一"))])
  }

  @Test(arguments: Language.allCases) func looksAsItDid(_ language: Language) throws {
    for artifact in [graph, chart] {
      let name = "\(artifact.id).\(language.rawValue)"
      let markdown = MarkdownRenderer(language: language, evidencePage: "evidence.md")
      try expectSnapshot(try #require(try markdown.text(of: artifact)), name + ".md")
      let svg = try #require(try SVGRenderer(language: language).text(of: artifact))
      try expectSnapshot(withoutNumbers(svg), name + ".svg.txt")
    }
    let dot = try #require(try DOTRenderer(language: language).text(of: graph))
    try expectSnapshot(dot, "small-graph.\(language.rawValue).dot")
  }

  /// The elements, classes and texts without the style sheet; each number that says where or how large is
  /// a zero.
  private func withoutNumbers(_ svg: String) -> String {
    let places = Set([
      "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "points", "width", "height", "viewBox", "transform",
    ])
    return svg.replacing(SVGDocument.style, with: "").replacing(/[ ]([a-zA-Z0-9]+)="([^"]*)"/) { attribute in
      guard places.contains(String(attribute.1)) else { return String(attribute.0) }
      return " \(attribute.1)=\"\(attribute.2.replacing(/-?[0-9]+(\.[0-9]+)?/, with: "0"))\""
    }
  }
}
