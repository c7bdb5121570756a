import Analysis
import Knowledge

/// What one part of a report is about, and how it is answered.
struct ReportQuestion: Sendable {
  let description: AnalyzerDescription
  let answer: @Sendable (KnowledgeBase) throws(Diagnostic) -> [Artifact]
}

extension ReportQuestion {
  init(_ analyzer: any Analyzer) {
    self.init(description: analyzer.description) { base throws(Diagnostic) in try analyzer.analyze(base) }
  }
}
