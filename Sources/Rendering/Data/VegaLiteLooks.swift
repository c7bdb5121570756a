import Analysis
import Knowledge

/// How axes and kinds are encoded: scales, and the colours and forms of the theme.
struct VegaLiteLooks {
  private let chart: Chart
  private let language: Language
  private let theme: Theme
  private let marks: Theme

  init(_ chart: Chart, language: Language) {
    (self.chart, self.language) = (chart, language)
    theme = Theme(chart.points.map(\.category) + chart.lines.map(\.category))
    marks = Theme(chart.points.map(\.shape))
  }

  /// A field on an axis, with the axis's title and scale.
  func channel(_ field: String, _ axis: Chart.Axis) -> JSON {
    let unit = (axis.unit?.symbol).map { " (\($0))" } ?? ""
    let title = JSON.string(axis.title[language] + unit)
    return switch axis.scale {
    case .time: ["field": .string(field), "type": "temporal", "title": title, "scale": ["type": "utc"]]
    case .linear: ["field": .string(field), "type": "quantitative", "title": title]
    case .logarithmic:
      [
        "field": .string(field), "type": "quantitative", "title": title,
        "scale": ["type": "log", "base": 10],
      ]
    case .band(let rows):
      [
        "field": .string(field), "type": "nominal", "title": title,
        "scale": ["domain": .strings(rows.map { $0[language] }.uniqued())],
      ]
    }
  }

  var colour: JSON {
    let kinds = (chart.points.map(\.category) + chart.lines.map(\.category)).uniqued { $0.label[language] }
    return [
      "field": "kind", "type": "nominal", "title": .null,
      "scale": [
        "domain": .strings(kinds.map { $0.label[language] }),
        "range": .strings(kinds.map { theme.hue($0).light }),
      ],
    ]
  }

  var shape: JSON {
    let forms = chart.points.map(\.shape).uniqued { $0.label[language] }
    return [
      "field": "form", "type": "nominal", "title": .null,
      "scale": [
        "domain": .strings(forms.map { $0.label[language] }),
        "range": .strings(forms.map { Self.symbol(marks.mark($0)) }),
      ],
    ]
  }

  var tooltip: JSON {
    let titles = [
      ("label", LocalizedText(en: "Name", zh: "名称")), ("details", LocalizedText(en: "Details", zh: "说明")),
      ("evidence", LocalizedText(en: "Sources", zh: "出处")),
    ]
    return .array(
      titles.map { field, title in
        ["field": .string(field), "type": "nominal", "title": .string(title[language])]
      })
  }

  /// A symbol of Vega's, or a path within the square from -1 to 1.
  private static func symbol(_ mark: Theme.Mark) -> String {
    switch mark {
    case .circle, .square, .diamond: mark.rawValue
    case .triangle: "triangle-up"
    case .wedge: "triangle-down"
    case .plus: "cross"
    case .cross: "M-1,-1L1,1M-1,1L1,-1"
    case .pentagon: "M0,-1L0.951,-0.309L0.588,0.809L-0.588,0.809L-0.951,-0.309Z"
    }
  }
}
