import Analysis
import Knowledge

/// Charts as a Vega-Lite specification with its data, to be drawn, restyled or taken apart elsewhere.
///
/// A. Satyanarayan, D. Moritz, K. Wongsuphasawat and J. Heer, *Vega-Lite: A Grammar of Interactive Graphics* (2017).
public struct VegaLiteRenderer: Renderer {
  public let fileExtension = "vl.json"
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    guard case .chart(let chart) = artifact.content else { return nil }
    let data = VegaLiteData(chart, language: language)
    let layers = VegaLiteLayers(chart, data: data, language: language).all
    let specification: JSON = [
      "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
      "title": .string(artifact.title[language]), "description": .string(artifact.summary[language]),
      "width": 720, "height": data.isBanded(chart.y) ? ["step": 22] : 440,
      "usermeta": .told([
        "trend": (chart.trend?.statement[language]).map { .string($0) },
        "leftOut": .strings(chart.leftOut.map { $0[language] }),
        "caveats": .strings(artifact.limits(in: language)),
      ]),
      "data": ["values": .array(chart.points.map(data.record))], "layer": .array(layers),
    ]
    return specification.cleanedText.bytes
  }
}
