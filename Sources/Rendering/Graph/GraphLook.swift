import Analysis
import Knowledge

/// How the nodes and edges of one graph look: the theme, applied to DOT's attributes.
struct GraphLook {
  let language: Language
  let theme: Theme
  private let hasWeights: Bool
  private var lines: [String: [String]] = [:]
  private let columns: Int

  init(_ graph: Graph, language: Language) {
    self.language = language
    let whole = graph.whole ?? graph
    theme = Theme(whole.nodes.map(\.category) + whole.edges.map(\.category))
    hasWeights = graph.weightMeaning != nil
    columns = graph.rankTitles.count
    for node in graph.nodes {
      lines[node.id] = LineBreaking.lines(
        of: cleanedLine(node.label[language]), width: labelWidth, size: fontSize(node))
    }
  }

  /// The engine is always named: of several files, `dot` draws one that names none by that of the last.
  func settings(of graph: Graph) -> [(String, String)] {
    let common = [
      ("fontname", TextMeasure.family), ("fontsize", "12"), ("outputorder", "edgesfirst"), ("labelloc", "b"),
      ("newrank", "true"), ("pad", "0.2"),
    ]
    switch graph.layout {
    case .layered:
      return common + [
        ("layout", "dot"), ("rankdir", "LR"), ("ranksep", coordinate(columnGap)), ("nodesep", "0.1"),
      ]
    case .ranked:
      return common + [("layout", "dot"), ("rankdir", "TB"), ("ranksep", "0.5"), ("nodesep", "0.2")]
    case .organic:
      return common + [("layout", "neato"), ("overlap", "false"), ("splines", "true"), ("start", "7")]
    }
  }

  /// In inches, so that columns, be they many, fit the width of a page.
  private var columnGap: Double { min(0.9, 2.55 / Double(max(columns - 1, 1))) }
  private var labelWidth: Double { columns > 5 ? 115 : 150 }

  /// Where each node and edge says where it stands, in points.
  static let settingsOfPlaced = [
    ("fontname", TextMeasure.family), ("fontsize", "12"), ("outputorder", "edgesfirst"), ("labelloc", "b"),
    ("pad", "0.2"), ("layout", "nop2"), ("notranslate", "true"),
  ]

  static let nodeDefaults = [
    ("fontname", TextMeasure.family), ("fontsize", "12"), ("margin", "0.09,0.035"), ("height", "0.28"),
    ("width", "0.3"), ("fontcolor", Theme.lightPage.text), ("label", ""),
  ]
  static let edgeDefaults = [
    ("fontname", TextMeasure.family), ("fontsize", "\(Int(edgeFontSize))"), ("arrowsize", "0.75"),
    ("fontcolor", Theme.lightPage.text),
  ]
  /// What the outer of two lines adds to a node's width and height.
  static let frame = 8.0
  static let edgeFontSize = 10.0

  func fontSize(_ node: Graph.Node) -> Double {
    hasWeights ? (12 + 5 * min(max(node.weight, 0), 1)).rounded() : 12
  }

  func lines(_ node: Graph.Node) -> [String] { lines[node.id] ?? [] }

  func tooltip(_ node: Graph.Node) -> String {
    LocalizedText.tooltip([node.label, node.category.label] + node.details, node.evidence, in: language)
  }

  func tooltip(_ edge: Graph.Edge) -> String {
    let dates = edge.when.map { [$0.formatted] } ?? []
    let doubt = edge.isUncertain ? [LocalizedText.uncertain] : []
    return LocalizedText.tooltip(edge.details + dates + doubt, edge.evidence, in: language)
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
      ("style", theme.dash(node.category) == nil ? style : style + ",dashed"),
      ("peripheries", theme.shape(node.category) == .frame ? "2" : "1"), ("color", hue.light),
      ("fillcolor", hue.lightFill), ("fontsize", "\(Int(fontSize(node)))"),
      ("tooltip", GraphvizGraph.escaped(tooltip(node))),
    ] + (node.isNew ? [("penwidth", coordinate(Self.newWidth))] : [])
  }

  /// The outline of a node that is new.
  static let newWidth = 2.6
  /// The radius of the dot where an edge that is new begins.
  static let newDot = 3.0

  func attributes(of edge: Graph.Edge) -> [(String, String)] {
    let label = cleanedLine(edge.label[language])
    let tip = GraphvizGraph.escaped(tooltip(edge))
    return [
      ("color", theme.hue(edge.category).light), ("style", dash(edge) == nil ? "solid" : "dashed"),
      ("penwidth", coordinate(theme.width(edge.category))), ("label", GraphvizGraph.escaped(label)),
      ("tooltip", tip), ("labeltooltip", label.isEmpty ? "" : tip),
    ]
  }

  /// Nil for a whole line.
  func dash(_ edge: Graph.Edge) -> String? { edge.isUncertain ? Theme.dash : theme.dash(edge.category) }

  /// What a layout must know of a node, and no more: its size, from the ruler that the drawing uses.
  func measures(of node: Graph.Node) -> [(String, String)] {
    let (lines, size) = (lines(node), fontSize(node))
    let text = lines.map { TextMeasure.width(of: $0, size: size) }.max() ?? 0
    let isEllipse = theme.shape(node.category) == .ellipse
    let stretch = isEllipse ? 2.0.squareRoot() : 1
    let frame = theme.shape(node.category) == .frame ? Self.frame : 0
    let width = max(text * stretch + 14, 22) + frame
    let height = max(Double(lines.count) * Self.leading(size) * stretch + 5, 20) + frame
    return [
      ("shape", isEllipse ? "ellipse" : "box"), ("fixedsize", "true"), ("width", coordinate(width / 72)),
      ("height", coordinate(height / 72)),
    ]
  }

  /// An empty table of the size of an edge's label; nil where it has none.
  func labelRoom(of edge: Graph.Edge) -> String? {
    let label = edge.label[language]
    guard !label.isEmpty else { return nil }
    let width = Int(TextMeasure.width(of: label, size: Self.edgeFontSize).rounded(.up)) + 4
    let height = Int(Self.leading(Self.edgeFontSize)) + 4
    return """
      <table border="0" cellborder="0" cellspacing="0" cellpadding="0" fixedsize="true" width="\(width)" \
      height="\(height)"><tr><td></td></tr></table>
      """
  }

  /// From one line of text to the next.
  static func leading(_ size: Double) -> Double { size * 1.2 }
}
