import Analysis
import Knowledge

/// How the nodes and edges of one graph look: the theme, applied to DOT's attributes.
struct GraphLook {
  let language: Language
  let theme: Theme
  private let hasWeights: Bool

  init(_ graph: Graph, language: Language) {
    self.language = language
    theme = Theme(graph.nodes.map(\.category) + graph.edges.map(\.category))
    hasWeights = graph.weightMeaning != nil
  }

  static func settings(of layout: Graph.Layout) -> [(String, String)] {
    let common = [
      ("fontname", TextMeasure.family), ("fontsize", "12"), ("outputorder", "edgesfirst"), ("labelloc", "b"),
      ("newrank", "true"), ("pad", "0.2"),
    ]
    switch layout {
    case .layered: return common + [("rankdir", "LR"), ("ranksep", "0.9"), ("nodesep", "0.1")]
    case .ranked: return common + [("rankdir", "TB"), ("ranksep", "0.5"), ("nodesep", "0.2")]
    case .organic:
      return common + [("layout", "neato"), ("overlap", "false"), ("splines", "true"), ("start", "7")]
    }
  }

  static let nodeDefaults = [
    ("fontname", TextMeasure.family), ("fontsize", "12"), ("margin", "0.09,0.035"), ("height", "0.28"),
    ("width", "0.3"), ("fontcolor", Theme.lightPage.text),
  ]
  static let edgeDefaults = [
    ("fontname", TextMeasure.family), ("fontsize", "10"), ("arrowsize", "0.6"),
    ("fontcolor", Theme.lightPage.text),
  ]

  func fontSize(_ node: Graph.Node) -> Double {
    hasWeights ? (12 + 5 * min(max(node.weight, 0), 1)).rounded() : 12
  }

  func lines(_ node: Graph.Node) -> [String] {
    LineBreaking.lines(
      of: cleaned(node.label[language]).replacing("\n", with: " "), width: 150, size: fontSize(node))
  }

  func tooltip(_ node: Graph.Node) -> String {
    LocalizedText.tooltip([node.label] + node.details, node.evidence, in: language)
  }

  func tooltip(_ edge: Graph.Edge) -> String {
    let dates = edge.when.map { [$0.formatted] } ?? []
    return LocalizedText.tooltip(edge.details + dates, edge.evidence, in: language)
  }

  func attributes(of node: Graph.Node) -> [(String, String)] {
    let hue = theme.hue(node.category)
    let (shape, style) =
      switch theme.shape(node.category) {
      case .pill: ("box", "filled,rounded")
      case .box: ("box", "filled")
      case .frame: ("box", "filled")
      case .ellipse: ("ellipse", "filled")
      }
    return [
      ("label", lines(node).map(GraphvizGraph.escaped).joined(separator: "\\n")), ("shape", shape),
      ("style", style),
      ("peripheries", theme.shape(node.category) == .frame ? "2" : "1"), ("color", hue.light),
      ("fillcolor", hue.lightFill), ("fontsize", "\(Int(fontSize(node)))"),
    ]
  }

  func attributes(of edge: Graph.Edge) -> [(String, String)] {
    let label = cleaned(edge.label[language]).replacing("\n", with: " ")
    return [
      ("color", theme.hue(edge.category).light), ("style", edge.isUncertain ? "dashed" : "solid"),
      ("penwidth", coordinate(theme.width(edge.category))), ("label", GraphvizGraph.escaped(label)),
    ]
  }
}
