/// A document that facts come from.
public struct Source: Hashable, Sendable, Identifiable {
  public let id: String
  public let title: LocalizedText
  public let author: LocalizedText?
  public let publisher: LocalizedText?
  public let date: PartialDate?
  /// A BCP 47 tag.
  public let language: String?
  /// `sha256:` and 64 hexadecimal digits of the text that the paragraphs were counted in.
  public let digest: String?
  /// Only `http` and `https`.
  public let url: String?
  /// What a reader should know about the text itself.
  public let notes: LocalizedText?

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
