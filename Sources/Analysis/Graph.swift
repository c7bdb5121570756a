import Knowledge

/// Nodes and edges, each with what it says and where that is said.
///
/// Edges keep their identity: two facts between the same two nodes are two edges.
public struct Graph: Hashable, Sendable {
  public enum Layout: Sendable {
    /// Ranks from left to right, along the edges.
    case layered
    /// Ranks from top to bottom, along the edges.
    case ranked
    /// Near what they are tied to, without a direction.
    case organic
  }

  public struct Node: Identifiable, Hashable, Sendable {
    public let id: String
    public let label: LocalizedText
    public let category: Category
    /// From 0 to 1; drawn as size where ``Graph/weightMeaning`` is given.
    public let weight: Double
    /// The column or row that it must stand in, counted from 0, where the layout has ranks.
    public let rank: Int?
    /// Marked where ``Graph/newMeaning`` is given.
    public let isNew: Bool
    /// What a pointer or a screen reader is told, a line each.
    public let details: [LocalizedText]
    public let evidence: [Evidence]

    public init(
      id: String, label: LocalizedText, category: Category, weight: Double = 0, rank: Int? = nil,
      isNew: Bool = false, details: [LocalizedText] = [], evidence: [Evidence] = []
    ) {
      self.id = id
      self.label = label
      self.category = category
      self.weight = weight
      self.rank = rank
      self.isNew = isNew
      self.details = details
      self.evidence = evidence
    }
  }

  public struct Edge: Identifiable, Hashable, Sendable {
    public let id: String
    public let source: String
    public let target: String
    public let category: Category
    /// Short words beside the line.
    public let label: LocalizedText
    public let when: PartialDate?
    /// Drawn dashed.
    public let isUncertain: Bool
    /// Whether it has a direction to show.
    public let isDirected: Bool
    /// Marked where ``Graph/newMeaning`` is given.
    public let isNew: Bool
    public let details: [LocalizedText]
    public let evidence: [Evidence]

    public init(
      id: String, source: String, target: String, category: Category, label: LocalizedText = "",
      when: PartialDate? = nil, isUncertain: Bool = false, isDirected: Bool = true,
      isNew: Bool = false, details: [LocalizedText] = [], evidence: [Evidence] = []
    ) {
      self.id = id
      self.source = source
      self.target = target
      self.category = category
      self.label = label
      self.when = when
      self.isUncertain = isUncertain
      self.isDirected = isDirected
      self.isNew = isNew
      self.details = details
      self.evidence = evidence
    }
  }

  public let layout: Layout
  public let nodes: [Node]
  public let edges: [Edge]
  /// What the size of a node means; nil where all are alike.
  public let weightMeaning: LocalizedText?
  /// What each rank holds, as headings, where the layout has ranks.
  public let rankTitles: [LocalizedText]
  /// What it means that a node or an edge is new; nil where none is marked.
  public let newMeaning: LocalizedText?
  /// The graph that this one is a part of, by the ids of nodes and edges: all its parts are drawn on one
  /// layout, so that nothing moves from one to the next.
  public var whole: Graph? { wholes.first }
  private let wholes: [Graph]

  public init(
    layout: Layout, nodes: [Node], edges: [Edge],
    weightMeaning: LocalizedText? = nil, rankTitles: [LocalizedText] = [],
    newMeaning: LocalizedText? = nil, whole: Graph? = nil
  ) {
    self.layout = layout
    self.nodes = nodes
    self.edges = edges
    self.weightMeaning = weightMeaning
    self.rankTitles = rankTitles
    self.newMeaning = newMeaning
    wholes = whole.map { [$0] } ?? []
  }
}
