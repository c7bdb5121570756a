import Knowledge

/// What each source says, paragraph by paragraph, in words: made once for all pages that show it.
public struct Passages: Sendable {
  /// A fact as it is told.
  public struct Telling: Sendable {
    public let fact: Fact
    public let sentence: LocalizedText
    /// See ``FactText/place(_:)``; empty where the heading tells it.
    public let place: LocalizedText
    public let quote: LocalizedText
  }

  public let base: KnowledgeBase
  private let bySource: [String: [(paragraph: Int, told: [Telling])]]

  public init(_ base: KnowledgeBase) {
    let text = FactText(base)
    self.base = base
    bySource = Dictionary(grouping: base.facts, by: \.evidence.source).mapValues { facts in
      Dictionary(grouping: facts) { $0.evidence.paragraphs.first?.lowerBound ?? 0 }
        .sorted { $0.key < $1.key }.map { ($0.key, $0.value.map { text.telling($0) }) }
    }
  }

  /// What a source says, by the first paragraph that each fact cites.
  public func paragraphs(of source: Source) -> [(paragraph: Int, told: [Telling])] {
    bySource[source.id] ?? []
  }
}

extension FactText {
  fileprivate func telling(_ fact: Fact) -> Passages.Telling {
    Passages.Telling(fact: fact, sentence: sentence(fact), place: place(fact), quote: quote(fact))
  }
}
