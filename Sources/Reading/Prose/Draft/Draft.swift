import Knowledge

/// What a reader of prose found in one article, before a person has looked at it.
public struct Draft: Sendable {
  public struct Thing: Sendable {
    /// Unique within the draft, lower-case Latin.
    public let id: String
    public let kind: EntityKind
    public let name: LocalizedText
    public let aliases: [String]
    /// Why the reader believes in it.
    public let rule: String
  }

  public enum Value: Sendable, Equatable {
    case thing(String)
    case quantity(Quantity)
    case date(PartialDate)
    case code(String)
  }

  public struct Statement: Sendable {
    public let subject: String
    public let property: Property
    public let value: Value
    public var when: PartialDate?
    public var role: String?
    public var hardware: String?
    public var purpose: String?
    /// The words that say it, as a place in the article.
    public let place: Range<Int>
    public let rule: String
    /// From 0 to 1, as the rule was found to hold.
    public let sureness: Double
  }

  public let article: Article
  public let things: [Thing]
  /// In the order of the article.
  public let statements: [Statement]

  /// The number of the paragraph that says it.
  public func paragraph(of statement: Statement) -> Int { article.paragraph(at: statement.place.lowerBound) }

  /// The words that say it.
  public func quote(of statement: Statement) -> String { article.text[statement.place].string.trimmingSpaces }
}

/// A reader of prose: anything that finds facts in an article and can quote each.
///
/// The dossier's format is the meeting point: whatever reads, a person corrects the same draft.
public protocol ArticleReader: Sendable {
  func read(_ article: Article) throws(Diagnostic) -> Draft
}
