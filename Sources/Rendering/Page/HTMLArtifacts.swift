import Analysis
import Knowledge

extension HTMLWriter {
  mutating func prose(_ prose: Prose) {
    for block in prose.blocks {
      switch block {
      case .heading(let title): element("h4", text: title)
      case .plain(let paragraph): element("p", text: paragraph.text, evidence: paragraph.evidence)
      case .list(let paragraphs): items(paragraphs.map { ($0.text, $0.evidence) })
      }
    }
  }

  mutating func caveats(_ caveats: [Diagnostic]) {
    for caveat in caveats {
      element("p", ["class": "caveat"]) { writer in
        writer.element("b", text: caveat.severity == .note ? PageWords.note : PageWords.caution)
        writer.add(caveat.summary)
        if let explanation = caveat.explanation { writer.add(LocalizedText(" ") + explanation) }
      }
    }
  }

  /// Each row names what it tells of in the picture, and an edge's its ends, kind and years.
  mutating func tables(of graph: Graph) {
    table(graph.edgeTable, class: "edges") { place in
      let edge = graph.edges[place]
      return [
        "data-id": edge.id, "data-from": edge.source, "data-to": edge.target, "data-kind": edge.category.id,
        "data-since": edge.when.map { $0.earliest.map { "\($0.civil.year)" } ?? "" },
        "data-until": edge.when.map { $0.latest.map { "\($0.civil.year)" } ?? "" },
      ]
    }
    table(graph.nodeTable, class: "nodes") { ["data-id": graph.nodes[$0].id] }
  }

  mutating func tables(of chart: Chart) {
    table(chart.pointTable, class: "points") { ["data-id": chart.points[$0].id] }
    items(([chart.trend?.statement].compactMap { $0 } + chart.leftOut).map { ($0, []) })
  }
}
