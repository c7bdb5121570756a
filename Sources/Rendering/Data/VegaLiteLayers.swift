import Analysis
import Knowledge

/// What a chart draws, from the back to the front.
struct VegaLiteLayers {
  private let chart: Chart
  private let data: VegaLiteData
  private let language: Language
  private let looks: VegaLiteLooks

  init(_ chart: Chart, data: VegaLiteData, language: Language) {
    (self.chart, self.data, self.language) = (chart, data, language)
    looks = VegaLiteLooks(chart, language: language)
  }

  var all: [JSON] {
    let ends = ["x", "y"].flatMap { [arrow($0, isUp: false), arrow($0, isUp: true)] }
    return trend + [lines(isStepped: false), lines(isStepped: true)].compactMap { $0 }
      + [bounds("x", chart.x), bounds("y", chart.y)].compactMap { $0 } + ends + [points, labels]
  }

  private var trend: [JSON] {
    guard let trend = chart.trend else { return [] }
    let band = trend.band.map { place in
      JSON.object([
        ("x", at(place.x, chart.x)), ("lower", at(place.lower, chart.y)), ("upper", at(place.upper, chart.y)),
      ])
    }
    let colour = JSON.string(Theme.trend.light)
    return [
      [
        "data": ["values": .array(band)], "mark": ["type": "area", "color": colour, "opacity": .number(0.2)],
        "encoding": [
          "x": looks.channel("x", chart.x), "y": looks.channel("lower", chart.y), "y2": ["field": "upper"],
        ],
      ],
      [
        "data": ["values": .array(trend.line.map(record))], "mark": ["type": "line", "color": colour],
        "encoding": place,
      ],
    ]
  }

  private func lines(isStepped: Bool) -> JSON? {
    let lines = chart.lines.filter { $0.isStepped == isStepped }
    let records = lines.flatMap { line in
      line.points.enumerated().map { order, point in
        let about: [(String, JSON)] = [
          ("line", .string(line.id)), ("label", .string(line.label[language])),
          ("kind", .string(line.category.label[language])), ("order", .integer(order)),
        ]
        return JSON.object(about + [("x", at(point.x, chart.x)), ("y", at(point.y, chart.y))])
      }
    }
    guard !records.isEmpty else { return nil }
    return [
      "data": ["values": .array(records)],
      "mark": ["type": "line", "interpolate": isStepped ? "step-after" : "linear", "strokeWidth": 1],
      "encoding": place.adding([
        ("color", looks.colour), ("detail", ["field": "line", "type": "nominal"]),
        ("order", ["field": "order", "type": "quantitative"]),
      ]),
    ]
  }

  /// A bar along one axis; the rows of a band have no bounds.
  private func bounds(_ name: String, _ axis: Chart.Axis) -> JSON? {
    guard !data.isBanded(axis) else { return nil }
    let other = name == "x" ? "y" : "x"
    return [
      "transform": [
        [
          "filter": .string(
            "datum.xFits && datum.yFits && !datum.\(name)OpensDown && !datum.\(name)OpensUp && datum.\(name)Lower != datum.\(name)Upper"
          )
        ]
      ],
      "mark": ["type": "rule"],
      "encoding": .object([
        (name, looks.channel(name + "Lower", axis)), (name + "2", ["field": .string(name + "Upper")]),
        (other, looks.channel(other, name == "x" ? chart.y : chart.x)), ("color", looks.colour),
        ("size", ["condition": ["test": "datum.isRange", "value": 4], "value": 1]),
      ]),
    ]
  }

  /// What says that bounds go on.
  private func arrow(_ name: String, isUp: Bool) -> JSON {
    let shape =
      name == "x" ? (isUp ? "triangle-right" : "triangle-left") : isUp ? "triangle-up" : "triangle-down"
    let distance = (name == "x") == isUp ? 12 : -12
    return [
      "transform": [
        ["filter": .string("datum.xFits && datum.yFits && datum.\(name)Opens\(isUp ? "Up" : "Down")")]
      ],
      "mark": [
        "type": "point", "shape": .string(shape), "filled": true, "size": 40,
        (name == "x" ? "xOffset" : "yOffset"): .integer(distance),
      ], "encoding": place.adding([("color", looks.colour)]),
    ]
  }

  private var points: JSON {
    [
      "transform": [["filter": "datum.xFits && datum.yFits && !datum.isRange"]],
      "mark": ["type": "point", "size": 70, "fill": "white"],
      "encoding": place.adding([
        ("color", looks.colour), ("shape", looks.shape), ("tooltip", looks.tooltip),
        ("fill", looks.colour),
        ("fillOpacity", ["condition": ["test": "datum.isUncertain", "value": 0], "value": 1]),
        ("strokeWidth", ["condition": ["test": "datum.isEmphasized", "value": 3], "value": 1]),
      ]),
    ]
  }

  private var labels: JSON {
    [
      "transform": [["filter": "datum.xFits && datum.yFits && datum.isEmphasized"]],
      "mark": ["type": "text", "align": "left", "dx": 8, "dy": -8],
      "encoding": place.adding([("text", ["field": "label", "type": "nominal"])]),
    ]
  }

  private var place: JSON { ["x": looks.channel("x", chart.x), "y": looks.channel("y", chart.y)] }

  private func record(_ point: (x: Double, y: Double)) -> JSON {
    ["x": at(point.x, chart.x), "y": at(point.y, chart.y)]
  }

  private func at(_ value: Double, _ axis: Chart.Axis) -> JSON { axis.place(of: value, in: language) }
}
