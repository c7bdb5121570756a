import Knowledge

/// The words of a document, whatever its format: paragraphs with the numbers that evidence cites, and what
/// the document says of itself.
public struct DocumentText: Sendable {
  public struct Paragraph: Sendable {
    /// From 1: the line of a plain text or Markdown, the place among the blocks of HTML.
    public let number: Int
    /// On one line.
    public let text: String

    public init(number: Int, text: String) {
      self.number = number
      self.text = text
    }
  }

  public var title: String?
  public var published: PartialDate?
  /// A BCP 47 tag.
  public var language: String?
  /// Of the file's bytes; empty where there is no file.
  public var digest = ""
  /// Those that hold more than white space, in order.
  public var paragraphs: [Paragraph]
  /// The last number that may be cited; in a plain text a blank line counts too.
  public var lastNumber: Int

  public init(
    title: String? = nil, published: PartialDate? = nil, language: String? = nil, paragraphs: [Paragraph],
    lastNumber: Int? = nil
  ) {
    self.title = title
    self.published = published
    self.language = language
    self.paragraphs = paragraphs
    self.lastNumber = lastNumber ?? paragraphs.last?.number ?? 0
  }

  /// Those whose numbers lie in a range.
  public func paragraphs(in range: ClosedRange<Int>) -> ArraySlice<Paragraph> {
    paragraphs[place(of: range.lowerBound)..<place(of: range.upperBound + 1)]
  }

  /// The place of the first paragraph of that number or a higher one.
  private func place(of number: Int) -> Int {
    var (low, high) = (0, paragraphs.count)
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
