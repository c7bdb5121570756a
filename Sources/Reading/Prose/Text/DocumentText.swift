import Knowledge

/// The words of a document, whatever its format: paragraphs with the numbers that evidence cites, and what
/// the document says of itself.
public struct DocumentText: Sendable {
  public struct Paragraph: Sendable {
    /// From 1: the line of a plain text or Markdown, the place among the blocks of HTML.
    public let number: Int
    public let text: String

    public init(number: Int, text: String) {
      self.number = number
      self.text = text
    }
  }

  public var title: String?
  public var published: PartialDate?
  /// Those that hold more than white space, in order.
  public var paragraphs: [Paragraph]

  public init(title: String? = nil, published: PartialDate? = nil, paragraphs: [Paragraph]) {
    self.title = title
    self.published = published
    self.paragraphs = paragraphs
  }
}
