import Knowledge

/// What a reader of prose found in one article, before a person has looked at it.
public struct Draft: Sendable {
  public struct Thing: Sendable {
    /// Unique within the draft; statements name things by it.
    public let key: String
    /// The id of an entity that was known before, else nil.
    public let knownID: String?
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
    /// The key of a ``Thing``.
    public let subject: String
    public let property: Property
    public let value: Value
    public var when: PartialDate?
    /// How its date was reached, where the article does not tell it whole.
    public var reasoning: String?
    public var role: String?
    public var hardware: String?
    public var purpose: String?
    /// The words that say it, as a place in the article.
    public let place: Range<Int>
    public let rule: String
    /// From 0 to 1, as the rule was found to hold.
    public let sureness: Double
  }

  /// Something dated that no rule understood.
  struct Event {
    let name: String
    let date: PartialDate
    let place: Range<Int>
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
/// The draft is the meeting point: whatever reads, a person corrects the same dossier.
public protocol ArticleReader: Sendable {
  func read(_ article: Article) throws(Diagnostic) -> Draft
}
