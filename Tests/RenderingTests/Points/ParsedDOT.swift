import CGraphviz
import Foundation
import Testing

@testable import Rendering

/// A DOT file as Graphviz reads it.
struct ParsedDOT {
  struct Item {
    /// The name of a node, or the key of an edge.
    let id: String
    /// The names of an edge's ends, as the file orders them.
    let ends: [String]
    let attributes: [String: String]

    subscript(attribute: String) -> String { attributes[attribute] ?? "" }

    /// What Graphviz shows for the escString of a tooltip.
    var tooltip: String { ParsedDOT.unescaped(self["tooltip"]) }
  }

  let label: String
  let nodes: [Item]
  /// Those that are drawn.
  let edges: [Item]

  init(_ text: String) throws {
    (label, nodes, edges) = try Graphviz.use {
      let graph = try #require(agmemread(text))
      defer { agclose(graph) }
      var (nodes, edges): ([Item], [Item]) = ([], [])
      var next = agfstnode(graph)
      while let node = next {
        nodes.append(Self.item(node, Int32(AGNODE), graph))
        var out = agfstout(graph, node)
        while let edge = out {
          let ends = [node, edge.pointee.node].map { $0.map { Self.name($0) } ?? "" }
          edges.append(Self.item(edge, Int32(AGEDGE), graph, ends: ends))
          out = agnxtout(graph, edge)
        }
        next = agnxtnode(graph, node)
      }
      return (Self.value(of: "label", in: graph), nodes, edges.filter { $0["style"] != "invis" })
    }
  }

  private static func item(
    _ object: UnsafeMutableRawPointer, _ kind: Int32, _ graph: UnsafeMutablePointer<Agraph_t>,
    ends: [String] = []
  ) -> Item {
    var attributes: [String: String] = [:]
    var symbol = agnxtattr(graph, kind, nil)
    while let known = symbol {
      let name = String(cString: known.pointee.name)
      attributes[name] = value(of: name, in: object)
      symbol = agnxtattr(graph, kind, known)
    }
    return Item(id: name(object), ends: ends, attributes: attributes)
  }

  private static func name(_ object: UnsafeMutableRawPointer) -> String {
    agnameof(object).map { String(cString: $0) } ?? ""
  }

  private static func value(of attribute: String, in object: UnsafeMutableRawPointer) -> String {
    var name = Array(attribute.utf8CString)
    return agget(object, &name).map { String(cString: $0) } ?? ""
  }

  static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
      } else if character != "\\" {
        result.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return result
  }
}
