import Analysis
import CGraphviz
import Knowledge

/// A graph in Graphviz's own memory: the one source of DOT and of layouts.
///
/// Used only inside ``Graphviz/use(_:)``, which holds the lock that libgvc needs.
final class GraphvizGraph {
  let root: UnsafeMutablePointer<Agraph_t>
  private(set) var nodes: [String: UnsafeMutablePointer<Agnode_t>] = [:]
  private(set) var edges: [String: UnsafeMutablePointer<Agedge_t>] = [:]

  let look: GraphLook
  private let purpose: Purpose

  enum Purpose {
    /// All that a reader of the DOT file sees.
    case showing
    /// Sizes alone: labels are measured by our own ruler, so that Graphviz need not load fonts.
    case layout
    /// What a reader sees, where a layout has put it.
    case placing(GraphLayout)

    var placement: GraphLayout? { if case .placing(let layout) = self { layout } else { nil } }
    var isLayout: Bool { if case .layout = self { true } else { false } }
  }

  /// Nil where memory ran out.
  init?(_ graph: Graph, look: GraphLook, title: String, for purpose: Purpose) {
    guard let root = siku_open(Self.escaped(title)) else { return nil }
    (self.root, self.look, self.purpose) = (root, look, purpose)
    declareDefaults(graph, title: title)
    for node in graph.nodes { add(node) }
    let ranks = Dictionary(graph.nodes.map { ($0.id, $0.rank ?? 0) }, uniquingKeysWith: { first, _ in first })
    for edge in graph.edges { add(edge, ranks) }
    guard purpose.placement == nil else {
      purpose.placement.map { place(graph, $0) }
      return
    }
    for rank in Set(graph.nodes.compactMap(\.rank)).sorted() {
      align(graph.nodes.filter { $0.rank == rank })
    }
    chainRanks(graph)
  }

  deinit { agclose(root) }

  /// The graph in the DOT language.
  var dot: [UInt8]? {
    guard let text = siku_write(root) else { return nil }
    defer { free(text) }
    return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  /// A legend below the drawing, as an HTML-like label, for those who draw the DOT file themselves.
  func setLegend(_ html: String) {
    siku_set_html(root, root, "label", html)
  }

  private func declareDefaults(_ graph: Graph, title: String) {
    let settings =
      purpose.placement == nil ? look.settings(of: graph) : GraphLook.settingsOfPlaced
    for (key, value) in settings { siku_declare(root, Int32(AGRAPH), key, value) }
    siku_declare(root, Int32(AGRAPH), "tooltip", Self.escaped(title))
    for (key, value) in GraphLook.nodeDefaults { siku_declare(root, Int32(AGNODE), key, value) }
    for (key, value) in GraphLook.edgeDefaults { siku_declare(root, Int32(AGEDGE), key, value) }
  }

  private func add(_ node: Graph.Node) {
    guard nodes[node.id] == nil, let added = siku_node(root, node.id) else { return }
    nodes[node.id] = added
    let attributes = purpose.isLayout ? look.measures(of: node) : look.attributes(of: node)
    for (key, value) in attributes { siku_set(added, key, value) }
  }

  /// An edge that points to an earlier rank is turned round for the layout and its arrow put at its
  /// start: ranks are columns with a meaning, not consequences of the edges.
  private func add(_ edge: Graph.Edge, _ ranks: [String: Int]) {
    let turned = (ranks[edge.source] ?? 0) > (ranks[edge.target] ?? 0)
    guard edges[edge.id] == nil, let tail = nodes[turned ? edge.target : edge.source],
      let head = nodes[turned ? edge.source : edge.target], let added = siku_edge(root, tail, head, edge.id)
    else { return }
    edges[edge.id] = added
    if !purpose.isLayout {
      for (key, value) in look.attributes(of: edge) { siku_set(added, key, value) }
      siku_set(added, turned ? "arrowtail" : "arrowhead", look.theme.arrow(edge.category).rawValue)
    } else if let room = look.labelRoom(of: edge) {
      siku_set_html(root, added, "label", room)
    }
    siku_set(added, "dir", edge.isDirected ? (turned ? "back" : "forward") : "none")
  }

  private func align(_ members: [Graph.Node]) {
    guard let subgraph = siku_subgraph(root) else { return }
    siku_declare(root, Int32(AGRAPH), "rank", "")
    siku_set(subgraph, "rank", "same")
    for node in members {
      if let member = nodes[node.id] { _ = agsubnode(subgraph, member, 1) }
    }
  }

  /// Invisible edges between neighbouring ranks, so that each keeps its place even where no edge of the
  /// story joins it to the next.
  private func chainRanks(_ graph: Graph) {
    let ranks = Set(graph.nodes.compactMap(\.rank)).sorted()
    let firsts = ranks.compactMap { rank in graph.nodes.first { $0.rank == rank } }
    for (one, next) in zip(firsts, firsts.dropFirst()) {
      guard let tail = nodes[one.id], let head = nodes[next.id],
        let added = siku_edge(root, tail, head, "rank \(one.id) \(next.id)")
      else { continue }
      siku_set(added, "style", "invis")
    }
  }

  /// Text as Graphviz's escString wants it: a backslash is written twice, and a line break is `\n`.
  static func escaped(_ text: String) -> String {
    let clean = cleaned(text)
    guard clean.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\n") }) else {
      return clean
    }
    var bytes: [UInt8] = []
    for byte in clean.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
