/// A place in a file that a person can go to.
public struct Location: Hashable, Sendable, CustomStringConvertible {
  public let file: String
  /// Counted from 1; nil where the whole file is meant.
  public let line: Int?
  /// Counted from 1, in characters.
  public let column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String {
    ([file] + [line, column].compactMap { $0 }.map(String.init)).joined(separator: ":")
  }
}

/// A problem, told the same way by every stage: what is wrong, where, why, and how to mend it.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Sendable, Comparable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
      left.order < right.order
    }

    private var order: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  public let severity: Severity
  /// One sentence without a full stop at its end.
  public let summary: LocalizedText
  public let location: Location?
  /// Why it is a problem, where the summary does not say.
  public let explanation: LocalizedText?
  /// What to do about it.
  public let remedy: LocalizedText?

  public init(
    _ severity: Severity, _ summary: LocalizedText, at location: Location? = nil,
    explanation: LocalizedText? = nil, remedy: LocalizedText? = nil
  ) {
    self.severity = severity
    self.summary = summary
    self.location = location
    self.explanation = explanation
    self.remedy = remedy
  }

  /// The lines that a terminal shows.
  public func formatted(in language: Language) -> String {
    let head = (location.map { "\($0): " } ?? "") + "\(severity.rawValue): \(summary[language])"
    let more = [explanation, remedy].compactMap { $0 }.map { "  " + $0[language] }
    return ([head] + more).joined(separator: "\n")
  }
}
