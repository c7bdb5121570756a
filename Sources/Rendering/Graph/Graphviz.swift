import Analysis
import CGraphviz
import Foundation
import Knowledge

/// Where nodes and edges came to stand, in pixels, with y running down.
struct GraphLayout {
  struct Box {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  struct Route {
    /// Cubic Bézier points: a start, then three for each piece.
    let points: [(x: Double, y: Double)]
    /// Where an arrow begins, in the middle of its foot, and where its tip stands.
    let arrow: (foot: (x: Double, y: Double), tip: (x: Double, y: Double))?
    let label: Box?

    /// The line from its source, the end without the arrow, on.
    private var outward: [(x: Double, y: Double)] { isTurned ? points.reversed() : points }

    /// Where the edge leaves its source, so far on along it, or the whole way to the next point.
    func start(after distance: Double) -> (x: Double, y: Double)? {
      guard let start = outward.first, let next = outward.dropFirst().first else { return nil }
      let (dx, dy) = (next.x - start.x, next.y - start.y)
      let length = (dx * dx + dy * dy).squareRoot()
      let share = length > distance ? distance / length : 1
      return (start.x + dx * share, start.y + dy * share)
    }

    /// Whether it was laid out from its target to its source.
    var isTurned: Bool {
      guard let foot = arrow?.foot, let first = points.first else { return false }
      return foot == first
    }
  }

  let width: Double
  let height: Double
  /// By the node's id; x and y are its middle.
  let nodes: [String: Box]
  /// By the edge's id.
  let edges: [String: Route]
}

/// The process's Graphviz, one context for each layout engine. Parallel layouts crash libgvc, and each new
/// context leaks, so all of it stands behind one lock.
enum Graphviz {
  private final class Contexts: @unchecked Sendable {
    let lock = NSLock()
    private var byEngine: [String: OpaquePointer] = [:]
    /// The last whole whose parts were drawn.
    var whole: (graph: Graph, language: Language, layout: GraphLayout)?

    init() { agseterrf { _ in 0 } }

    func context(_ engine: String) -> OpaquePointer? {
      if let known = byEngine[engine] { return known }
      // Never freed: the context goes on reading it.
      byEngine[engine] = siku_context(engine, .allocate(capacity: 2))
      return byEngine[engine]
    }
  }

  private static let contexts = Contexts()

  /// Runs what calls into libcgraph or libgvc, while nobody else does.
  static func use<Result>(_ work: () throws -> Result) rethrows -> Result {
    try contexts.lock.withLock { try work() }
  }

  /// Loads the layout engine, which Graphviz would else do at the first layout.
  static func prepare() {
    let empty = Graph(layout: .layered, nodes: [], edges: [])
    _ = layout(empty, look: GraphLook(empty, language: .en))
  }

  /// The graph in the DOT language, with a legend; nil where memory ran out.
  static func dot(_ graph: Graph, look: GraphLook, title: String, legend: String) -> [UInt8]? {
    use {
      let purpose =
        graph.whole == nil ? GraphvizGraph.Purpose.showing : layout(of: graph, look).map { .placing($0) }
      guard let purpose, let drawn = GraphvizGraph(graph, look: look, title: title, for: purpose)
      else { return nil }
      drawn.setLegend(legend)
      return drawn.dot
    }
  }

  /// Lays a graph out, a part as its whole; nil where Graphviz cannot.
  static func layout(_ graph: Graph, look: GraphLook) -> GraphLayout? {
    use { layout(of: graph, look) }
  }

  /// Each whole once: its parts are drawn one after the other.
  private static func layout(of graph: Graph, _ look: GraphLook) -> GraphLayout? {
    guard let whole = graph.whole else { return laidOut(graph, look) }
    if let known = contexts.whole, known.language == look.language, known.graph == whole {
      return known.layout
    }
    guard let layout = laidOut(whole, GraphLook(whole, language: look.language)) else { return nil }
    contexts.whole = (whole, look.language, layout)
    return layout
  }

  private static func laidOut(_ graph: Graph, _ look: GraphLook) -> GraphLayout? {
    let engine = graph.layout == .organic ? "neato" : "dot"
    guard let gvc = contexts.context(engine),
      let drawn = GraphvizGraph(graph, look: look, title: "layout", for: .layout),
      gvLayout(gvc, drawn.root, engine) == 0
    else { return nil }
    defer { gvFreeLayout(gvc, drawn.root) }
    return GraphLayout(drawn)
  }
}

extension GraphLayout {
  fileprivate init(_ graph: GraphvizGraph) {
    let bounds = siku_bounds(graph.root)
    func flip(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
      (x - bounds.x, bounds.height - (y - bounds.y))
    }
    func box(_ box: siku_box) -> Box {
      let middle = flip(box.x, box.y)
      return Box(x: middle.x, y: middle.y, width: box.width, height: box.height)
    }
    width = bounds.width
    height = bounds.height
    nodes = graph.nodes.mapValues { box(siku_node_box($0)) }
    edges = graph.edges.compactMapValues { edge in
      guard siku_bezier_count(edge) > 0 else { return nil }
      let points = (0..<siku_bezier_length(edge, 0)).map { siku_bezier_point(edge, 0, $0) }
      var (foot, tip) = (pointf(), pointf())
      let hasArrow = siku_arrow(edge, 0, &foot, &tip) != 0
      var label = siku_box()
      return Route(
        points: points.map { flip($0.x, $0.y) },
        arrow: hasArrow ? (flip(foot.x, foot.y), flip(tip.x, tip.y)) : nil,
        label: siku_label_box(edge, &label) != 0 ? box(label) : nil)
    }
  }
}
