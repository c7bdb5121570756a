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

  public let paragraphs: [Paragraph]

  public init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
  }
}
