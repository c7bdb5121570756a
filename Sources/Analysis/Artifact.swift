import Knowledge

/// One answer of an analyzer, free of any format.
public struct Artifact: Identifiable, Sendable {
  /// The kinds are closed: renderers switch over them without a default, so that the compiler lists
  /// every place to mend when one is added.
  public enum Content: Sendable {
    case graph(Graph)
    case chart(Chart)
    case table(Table)
    case prose(Prose)
  }

  /// Lower-case words with hyphens, unique among an analyzer's artifacts; names its files.
  public let id: String
  public let title: LocalizedText
  /// One or two sentences on what is shown, for those who cannot see a picture.
  public let summary: LocalizedText
  public let content: Content
  /// What limits the answer.
  public let caveats: [Diagnostic]

  public init(
    id: String, title: LocalizedText, summary: LocalizedText, content: Content,
    caveats: [Diagnostic] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.content = content
    self.caveats = caveats
  }
}

/// A kind of thing in a picture or table. The theme chooses its looks, by id.
public struct Category: Hashable, Sendable {
  /// Lower-case words with hyphens. The theme knows the ids of ``Knowledge/EntityKind`` and
  /// ``Knowledge/Property``; any other gets looks by its place among the picture's categories.
  public let id: String
  public let label: LocalizedText

  public init(_ id: String, _ label: LocalizedText) {
    self.id = id
    self.label = label
  }
}
