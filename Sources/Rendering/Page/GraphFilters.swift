import Analysis
import Knowledge

/// What a reader may choose of a graph: kinds of relations, one organisation, a span of years.
///
/// Hidden until a script makes it work; each choice that would leave everything is not offered.
struct GraphFilters {
  private let graph: Graph

  init(_ graph: Graph) {
    self.graph = graph
  }

  func write(into writer: inout HTMLWriter) {
    guard !graph.edges.isEmpty else { return }
    writer.element("form", ["class": "filters", "hidden": ""]) { writer in
      if kinds.count > 1 { relations(into: &writer) }
      if places.count > 1 { organizations(into: &writer) }
      if years.count > 1 { period(into: &writer) }
      writer.open("p", ["role": "status"])
      writer.count(
        LocalizedText(en: " of \(graph.edges.count) ties shown", zh: " 条联系（共 \(graph.edges.count) 条）"))
      writer.add(raw: "</p>\n")
      writer.element("button", ["type": "button"], text: LocalizedText(en: "Show all", zh: "全部显示"))
    }
  }

  private var kinds: [Category] {
    Array(Set(graph.edges.map(\.category))).sorted { ($0.id, $0.label.en) < ($1.id, $1.label.en) }
  }

  /// Kinds of nodes that people belong to.
  private static let places: Set = ["organization", "team", "company", "project"]

  private var places: [Graph.Node] {
    let places = graph.nodes.filter { Self.places.contains($0.category.id) }
    return places.count == graph.nodes.count
      ? [] : places.sorted { ($0.label.en, $0.id) < ($1.label.en, $1.id) }
  }

  private var years: [Int] {
    let days = graph.edges.compactMap(\.when).flatMap { [$0.earliest, $0.latest] }
    return Set(days.compactMap { $0?.civil.year }).sorted()
  }

  private func relations(into writer: inout HTMLWriter) {
    writer.element("fieldset") { writer in
      writer.element("legend", text: LocalizedText(en: "Relations", zh: "关系"))
      for kind in kinds {
        writer.choice(
          ["type": "checkbox", "name": "kind", "value": kind.id, "checked": "", "autocomplete": "off"],
          kind.label)
      }
    }
  }

  private func organizations(into writer: inout HTMLWriter) {
    writer.open("label")
    writer.add(LocalizedText(en: "Organisation ", zh: "机构"))
    writer.element("select", ["name": "place", "autocomplete": "off"]) { writer in
      writer.option("", LocalizedText(en: "all", zh: "全部"))
      for place in places { writer.option(place.id, place.label) }
    }
    writer.add(raw: "</label>\n")
  }

  private func period(into writer: inout HTMLWriter) {
    for (name, label) in [
      ("since", LocalizedText(en: "From ", zh: "起")), ("until", LocalizedText(en: "to ", zh: "止")),
    ] {
      writer.open("label")
      writer.add(label)
      writer.element("select", ["name": name, "autocomplete": "off"]) { writer in
        writer.option("", LocalizedText(en: "any year", zh: "不限"))
        for year in years { writer.option("\(year)", LocalizedText("\(year)")) }
      }
      writer.add(raw: "</label>\n")
    }
    if graph.edges.contains(where: { $0.when == nil }) {
      writer.choice(
        ["type": "checkbox", "name": "undated", "checked": "", "autocomplete": "off"],
        LocalizedText(en: "undated too", zh: "含无日期者"))
    }
  }
}
