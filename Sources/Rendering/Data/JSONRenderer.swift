import Analysis
import Knowledge

/// Any artifact as JSON, with nothing left out and in both languages; ``ArtifactSchema`` says its form.
public struct JSONRenderer: Renderer {
  public let fileExtension = "json"

  public init() {}

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    let about: JSON = [
      "siku": .integer(ArtifactSchema.version), "id": .string(artifact.id), "title": artifact.title.json,
      "summary": artifact.summary.json, "caveats": .array(artifact.caveats.map(\.json)),
    ]
    return about.adding([content(artifact.content)]).bytes
  }

  private func content(_ content: Artifact.Content) -> (name: String, value: JSON) {
    switch content {
    case .graph(let graph): ("graph", graph.json)
    case .chart(let chart): ("chart", chart.json)
    case .table(let table): ("table", table.json)
    case .prose(let prose): ("prose", .array(prose.paragraphs.map(\.json)))
    }
  }
}

extension LocalizedText {
  var json: JSON { ["en": .string(en), "zh": .string(zh)] }
}

extension [LocalizedText] {
  var json: JSON { .array(map(\.json)) }
}

extension Evidence {
  var json: JSON {
    .told([
      "source": .string(source),
      "paragraphs": .array(
        paragraphs.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) }),
      "quote": quote.map { .string($0) },
    ])
  }
}

extension [Evidence] {
  var json: JSON { .array(map(\.json)) }
}

extension Diagnostic {
  fileprivate var json: JSON {
    .told([
      "severity": .string(severity.rawValue), "summary": summary.json,
      "place": location.map { .string($0.description) }, "explanation": explanation?.json,
      "remedy": remedy?.json,
    ])
  }
}

extension Analysis.Category {
  var json: JSON { ["id": .string(id), "label": label.json] }
}

extension PartialDate {
  /// In EDTF, with the first and the last day that it may mean.
  var json: JSON {
    .told([
      "edtf": .string(edtf), "earliest": (earliest?.text).map { .string($0) },
      "latest": (latest?.text).map { .string($0) },
    ])
  }
}

extension Interval {
  /// A bound that is not known is null.
  var json: JSON { ["lower": .number(lower), "upper": .number(upper)] }
}

extension Prose.Paragraph {
  fileprivate var json: JSON {
    let style =
      switch style {
      case .heading: "heading"
      case .plain: "plain"
      case .item: "item"
      }
    return ["style": .string(style), "text": text.json, "evidence": evidence.json]
  }
}
