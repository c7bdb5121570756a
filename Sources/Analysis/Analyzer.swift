// Analysis: the contract between those who ask questions and those who show answers.
//
// An analyzer turns a knowledge base into artifacts. Artifacts state categories, bounds and evidence
// and know nothing of colours, pixels or files, so that each format can show every analysis.

import Knowledge

/// A question asked of a knowledge base.
///
/// To add one, put a type whose name ends in `Analyzer` into a file of the same name in a module of its
/// own, and name the module in `Package.swift`; the build registers it.
public protocol Analyzer: Sendable {
  init()

  var description: AnalyzerDescription { get }

  /// Answers the question.
  ///
  /// - Returns: artifacts in reading order; the prose that sums up stands first.
  /// - Throws: a diagnostic where the question has no answer at all. What merely limits an answer
  ///   travels as a caveat of its artifact.
  func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact]
}

/// What an analyzer is, as data: the command line, the docs and the tests all read it.
public struct AnalyzerDescription: Sendable {
  /// Lower-case words with hyphens, unique among analyzers; names its folder in a report.
  public let id: String
  public let title: LocalizedText
  /// What a reader wants to know.
  public let question: LocalizedText
  /// How the answer is reached, so that a reader can repeat it.
  public let method: LocalizedText
  /// A small dossier (YAML) on which the analyzer has something to say.
  public let example: String

  public init(
    id: String, title: LocalizedText, question: LocalizedText, method: LocalizedText, example: String
  ) {
    self.id = id
    self.title = title
    self.question = question
    self.method = method
    self.example = example
  }
}
