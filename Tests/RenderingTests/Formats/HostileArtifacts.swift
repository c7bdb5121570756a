import Analysis
import Knowledge
import Support

/// Artifacts of every kind whose names, ids and words are the hostile strings.
enum HostileArtifacts {
  static var all: [Artifact] {
    [
      artifact("directed", .graph(graph(isDirected: true))),
      artifact("undirected", .graph(graph(isDirected: false))),
      artifact("logarithmic", .chart(logarithmicChart)), artifact("banded", .chart(bandedChart)),
      artifact("table", .table(table)), artifact("prose", .prose(prose)),
    ]
  }

  private static func artifact(_ id: String, _ content: Artifact.Content) -> Artifact {
    let text = LocalizedText(hostileStrings.joined(separator: " "))
    return Artifact(
      id: id, title: text, summary: text, content: content, caveats: hostileStrings.map(caveat))
  }

  private static func caveat(_ name: String) -> Diagnostic {
    Diagnostic(.warning, LocalizedText(name), explanation: LocalizedText(name), remedy: LocalizedText(name))
  }

  private static func evidence(_ name: String) -> [Evidence] {
    [
      Evidence(source: name, paragraphs: [1...1, 3...4], quote: name),
      Evidence(source: "notes", paragraphs: [2...2]),
    ]
  }

  /// Two parallel edges from each node to the next, and a node that nothing ties.
  private static func graph(isDirected: Bool) -> Graph {
    let dates = ["2020-10", "2006/2011", "2021~", "/2019", "2020-10/.."]
    let nodes = (hostileStrings + ["alone"]).map { name in
      Graph.Node(
        id: name, label: LocalizedText(name), category: Category(name, LocalizedText(name)), weight: 0.25,
        rank: 1, isNew: true, details: [LocalizedText(name), "more"], evidence: evidence(name))
    }
    let edges = zip(hostileStrings, hostileStrings.dropFirst()).enumerated().flatMap { place, ends in
      ["one ", "two "].map { order in
        Graph.Edge(
          id: order + ends.0, source: ends.0, target: ends.1,
          category: Category(ends.1, LocalizedText(ends.1)), label: LocalizedText(ends.0),
          when: order == "one " ? try? PartialDate(edtf: dates[place % dates.count]) : nil,
          isUncertain: place % 2 == 0, isDirected: isDirected, isNew: place % 3 == 0,
          details: [LocalizedText(ends.0)], evidence: evidence(ends.0))
      }
    }
    return Graph(
      layout: .organic, nodes: nodes, edges: edges, weightMeaning: "larger: more ties", newMeaning: "new")
  }

  /// Bounds of all kinds: a point, a range without a mark, open above, and one that the axis cannot hold.
  private static var logarithmicChart: Chart {
    let bounds = [
      Interval(1e9), Interval(1e8, 1e10), Interval(1e9, .infinity), Interval(0, 1e9), Interval(0),
    ]
    let points = hostileStrings.enumerated().map { place, name in
      let y = bounds[place % bounds.count]
      return point(
        name, x: Interval(2019, 2020.5), y: y, at: place % bounds.count == 1 ? nil : (2019.5, y.lower))
    }
    let line = Chart.Line(
      id: "line", label: "line", category: Category("frontier", "largest"),
      points: [(2019, 1e9), (2020, 1e10)],
      isStepped: true)
    let trend = Chart.Trend(
      label: "trend", statement: LocalizedText(hostileStrings[0]), line: line.points,
      band: [(2019, 1e8, 1e10), (2020, 1e9, 1e11)])
    return Chart(
      x: .init(title: LocalizedText(hostileStrings[0]), scale: .time),
      y: .init(title: LocalizedText(hostileStrings[1]), scale: .logarithmic, unit: .base(of: .parameters)),
      points: points, lines: [line], trend: trend, leftOut: hostileStrings.map { LocalizedText($0) })
  }

  private static var bandedChart: Chart {
    let points = hostileStrings.enumerated().map { place, name in
      point(name, x: Interval(Double(place)), y: Interval(Double(place)), at: (Double(place), Double(place)))
    }
    return Chart(
      x: .init(title: "x", scale: .linear),
      y: .init(title: "y", scale: .band(hostileStrings.map { LocalizedText($0) })), points: points)
  }

  private static func point(
    _ name: String, x: Interval, y: Interval, at place: (x: Double, y: Double)?
  ) -> Chart.Point {
    let category = Category(name, LocalizedText(name))
    return Chart.Point(
      id: name, label: LocalizedText(name), x: x, y: y, at: place, category: category, shape: category,
      isUncertain: true, isEmphasized: true, details: [LocalizedText(name)], evidence: evidence(name))
  }

  private static var table: Table {
    let rows = hostileStrings.enumerated().map { place, name in
      Table.Row(
        [
          .text(LocalizedText(name)),
          place % 2 == 0
            ? .quantity(Quantity(.over, 500, .base(of: .cards), wording: name)) : .text(LocalizedText(name)),
          .number(-0.5, digits: 1), (try? PartialDate(edtf: "2021~")).map { .date($0) } ?? .empty,
          .evidence(evidence(name)),
        ], isTotal: place == 3)
    }
    let heads = hostileStrings.prefix(5).map { Table.Column(LocalizedText($0)) }
    return Table(columns: heads, rows: rows, notes: hostileStrings.map { LocalizedText($0) })
  }

  private static var prose: Prose {
    Prose(hostileStrings.map { Prose.Paragraph(LocalizedText($0), style: .item, evidence: evidence($0)) })
  }
}
