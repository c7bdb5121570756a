/// A document that facts come from.
public struct Source: Hashable, Sendable, Identifiable {
  /// The id that evidence cites.
  public let id: String
  /// The document's own title.
  public let title: LocalizedText
  /// Who wrote it.
  public let author: LocalizedText?
  /// Who brought it out.
  public let publisher: LocalizedText?
  /// When it came out.
  public let date: PartialDate?
  /// A BCP 47 tag.
  public let language: String?
  /// `sha256:` and 64 hexadecimal digits of the text that the paragraphs were counted in.
  public let digest: String?
  /// Only `http` and `https`.
  public let url: String?
  /// What a reader should know about the text itself.
  public let notes: LocalizedText?

  /// A document; its id and title are all that it must have.
  public init(
    id: String, title: LocalizedText, author: LocalizedText? = nil, publisher: LocalizedText? = nil,
    date: PartialDate? = nil, language: String? = nil, digest: String? = nil, url: String? = nil,
    notes: LocalizedText? = nil
  ) {
    self.id = id
    self.title = title
    self.author = author
    self.publisher = publisher
    self.date = date
    self.language = language
    self.digest = digest
    self.url = url
    self.notes = notes
  }
}
