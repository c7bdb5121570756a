import Analysis
import Knowledge

extension Graph {
  /// Everything that the graph says, as data.
  var json: JSON {
    .told([
      "layout": .string(layout.name), "nodes": .array(nodes.map(\.json)), "edges": .array(edges.map(\.json)),
      "weightMeaning": weightMeaning?.json, "rankTitles": rankTitles.json, "newMeaning": newMeaning?.json,
    ])
  }
}

extension Graph.Layout {
  fileprivate var name: String {
    switch self {
    case .layered: "layered"
    case .ranked: "ranked"
    case .organic: "organic"
    }
  }
}

extension Graph.Node {
  fileprivate var json: JSON {
    .told([
      "id": .string(id), "label": label.json, "category": category.json, "weight": .number(weight),
      "rank": rank.map { .integer($0) }, "isNew": .bool(isNew), "details": details.json,
      "evidence": evidence.json,
    ])
  }
}

extension Graph.Edge {
  fileprivate var json: JSON {
    .told([
      "id": .string(id), "source": .string(source), "target": .string(target), "category": category.json,
      "label": label.json, "when": when?.json, "isUncertain": .bool(isUncertain),
      "isDirected": .bool(isDirected), "isNew": .bool(isNew), "details": details.json,
      "evidence": evidence.json,
    ])
  }
}

extension Chart {
  /// Everything that the chart says, as data; places are numbers on its axes.
  var json: JSON {
    .told([
      "x": x.json, "y": y.json, "points": .array(points.map(\.json)), "lines": .array(lines.map(\.json)),
      "trend": trend?.json, "leftOut": leftOut.json,
    ])
  }
}

extension Chart.Axis {
  fileprivate var json: JSON {
    let (name, rows): (String, [LocalizedText]?) =
      switch scale {
      case .time: ("time", nil)
      case .linear: ("linear", nil)
      case .logarithmic: ("logarithmic", nil)
      case .band(let rows): ("band", rows)
      }
    return .told([
      "title": title.json, "scale": .string(name), "rows": rows?.json,
      "unit": (unit?.symbol).map { .string($0) },
    ])
  }
}

extension Chart.Point {
  fileprivate var json: JSON {
    .told([
      "id": .string(id), "label": label.json, "x": x.json, "y": y.json, "at": at.map(place),
      "category": category.json, "shape": shape.json, "isUncertain": .bool(isUncertain),
      "isEmphasized": .bool(isEmphasized), "details": details.json, "evidence": evidence.json,
    ])
  }
}

extension Chart.Line {
  fileprivate var json: JSON {
    [
      "id": .string(id), "label": label.json, "category": category.json, "points": .array(points.map(place)),
      "isStepped": .bool(isStepped),
    ]
  }
}

extension Chart.Trend {
  fileprivate var json: JSON {
    [
      "label": label.json, "statement": statement.json, "line": .array(line.map(place)),
      "band": .array(
        band.map { ["x": .number($0.x), "lower": .number($0.lower), "upper": .number($0.upper)] }),
    ]
  }
}

private func place(_ point: (x: Double, y: Double)) -> JSON {
  ["x": .number(point.x), "y": .number(point.y)]
}
