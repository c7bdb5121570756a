import Analysis
import Knowledge

/// The source of each diagram that a graph takes within Mermaid's limits.
struct MermaidDiagrams {
  /// `maxEdges` of Mermaid 11, and `maxTextSize` of 50,000 characters with room for what holds a diagram together.
  static let edgeLimit = 500
  private static let textLimit = 48_000

  private let graph: Graph
  private let language: Language
  private let names: [String: String]
  private let theme: Theme

  init(_ graph: Graph, language: Language) {
    (self.graph, self.language) = (graph, language)
    names = Dictionary(uniqueKeysWithValues: graph.soundNodes.enumerated().map { ($1.id, "n\($0)") })
    theme = Theme(graph.nodes.map(\.category))
  }

  /// A diagram is filled before the next is begun; nodes without an edge come last.
  var texts: [String] {
    let nodes = graph.soundNodes
    let texts = Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, text(of: $0)) })
    let edges = graph.soundEdges
    let tied = Set(edges.flatMap { [$0.source, $0.target] })
    var pages = Pages()
    for edge in edges { pages.add(text(of: edge), ends: [edge.source, edge.target], texts) }
    for node in nodes where !tied.contains(node.id) { pages.add(nil, ends: [node.id], texts) }
    return pages.all.map { page in
      ([head] + nodes.filter { page.nodes.contains($0.id) }.compactMap { texts[$0.id] } + page.edges)
        .joined(separator: "\n") + "\n"
    }
  }

  private var head: String {
    switch graph.layout {
    case .layered, .organic: "flowchart LR"
    case .ranked: "flowchart TB"
    }
  }

  private func text(of node: Graph.Node) -> String {
    let (open, close) =
      switch theme.shape(node.category) {
      case .pill: ("([", "])")
      case .box: ("[", "]")
      case .frame: ("[[", "]]")
      case .ellipse: ("((", "))")
      }
    return "  \(names[node.id] ?? "")\(open)\(quoted(node.label[language]))\(close)"
  }

  private func text(of edge: Graph.Edge) -> String {
    let line =
      switch (edge.isDirected, edge.isUncertain) {
      case (true, false): "-->"
      case (true, true): "-.->"
      case (false, false): "---"
      case (false, true): "-.-"
      }
    let words = [edge.category.label[language], edge.label[language]].filter { !$0.isEmpty }
    let label = words.isEmpty ? "" : "|\(quoted(words.joined(separator: " ")))|"
    return "  \(names[edge.source] ?? "") \(line)\(label) \(names[edge.target] ?? "")"
  }

  private func quoted(_ text: String) -> String {
    var buffer = TextBuffer()
    buffer.addMermaid(text)
    return buffer.text
  }

  /// Edges, and the nodes at their ends.
  private struct Page {
    var nodes: Set<String> = []
    var edges: [String] = []
    var size = 0
  }

  private struct Pages {
    private(set) var all = [Page()]

    mutating func add(_ edge: String?, ends: [String], _ texts: [String: String]) {
      let page = all[all.count - 1]
      let size = Self.size(edge, ends.filter { !page.nodes.contains($0) }, texts)
      let isFull =
        page.edges.count == MermaidDiagrams.edgeLimit || page.size + size > MermaidDiagrams.textLimit
      if isFull, !page.nodes.isEmpty { all.append(Page()) }
      let place = all.count - 1
      all[place].size += Self.size(edge, ends.filter { !all[place].nodes.contains($0) }, texts)
      all[place].nodes.formUnion(ends)
      if let edge { all[place].edges.append(edge) }
    }

    private static func size(_ edge: String?, _ ends: [String], _ texts: [String: String]) -> Int {
      (edge.map { $0.utf8.count + 1 } ?? 0) + ends.reduce(0) { $0 + (texts[$1]?.utf8.count ?? 0) + 1 }
    }
  }
}

extension TextBuffer {
  /// Adds words of people in quotation marks, with all that Mermaid could give a meaning to as its codes:
  /// a label is read as Markdown, as HTML and as mathematics, and what begins like a list is refused.
  fileprivate mutating func addMermaid(_ text: String) {
    add("\"")
    let shown = cleaned(text)
    // A label must not be empty.
    if shown.allSatisfy(\.isWhitespace) { add("#160;") }
    var isNumber = true
    for (place, scalar) in shown.unicodeScalars.enumerated() {
      let isDigit = "0"..."9" ~= scalar
      switch scalar {
      case "\n": add("<br/>")
      case ".", "(", ")", ",":
        if isNumber { addCode(scalar) } else { add(String(scalar)) }
      case "-": if place == 0 { addCode(scalar) } else { add("-") }
      case " ", "a"..."z", "A"..."Z", "0"..."9": add(String(scalar))
      default: if scalar.isASCII { addCode(scalar) } else { add(String(scalar)) }
      }
      isNumber = isNumber && isDigit
    }
    add("\"")
  }

  private mutating func addCode(_ scalar: Unicode.Scalar) { add("#\(scalar.value);") }
}
