import Knowledge

/// Findings in sentences, each with what says so.
public struct Prose: Sendable {
  public struct Paragraph: Sendable {
    public enum Style: Sendable { case heading, plain, item }

    public let style: Style
    public let text: LocalizedText
    public let evidence: [Evidence]

    public init(_ text: LocalizedText, style: Style = .plain, evidence: [Evidence] = []) {
      self.text = text
      self.style = style
      self.evidence = evidence
    }
  }

  /// Paragraphs under a heading of their own.
  public struct Section: Sendable {
    public let title: LocalizedText
    public let paragraphs: [Paragraph]

    public init(_ title: LocalizedText, _ paragraphs: [Paragraph]) {
      self.title = title
      self.paragraphs = paragraphs
    }
  }

  /// Paragraphs as they stand on a page: items beside each other are one list.
  public enum Block: Sendable {
    case heading(LocalizedText)
    case plain(Paragraph)
    case list([Paragraph])
  }

  public let paragraphs: [Paragraph]

  public init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
  }

  /// What sums up, then its sections; one with nothing to say gets no heading.
  public init(_ overview: Paragraph, _ sections: [Section]) {
    let told = sections.filter { !$0.paragraphs.isEmpty }
    self.init([overview] + told.flatMap { [Paragraph($0.title, style: .heading)] + $0.paragraphs })
  }

  /// The paragraphs with each run of items as one list.
  public var blocks: [Block] {
    paragraphs.reduce(into: []) { blocks, paragraph in
      switch paragraph.style {
      case .heading: blocks.append(.heading(paragraph.text))
      case .plain: blocks.append(.plain(paragraph))
      case .item:
        if case .list(let items)? = blocks.last {
          blocks[blocks.count - 1] = .list(items + [paragraph])
        } else {
          blocks.append(.list([paragraph]))
        }
      }
    }
  }
}
