/// A place in a file that a person can go to.
public struct Location: Hashable, Sendable, CustomStringConvertible {
  /// The path as it was given.
  public let file: String
  // Of four bytes, since each node of a file and each fact has one; 0 where there is none.
  private let storedLine: UInt32
  private let storedColumn: UInt32

  /// Counted from 1; nil where the whole file is meant.
  public var line: Int? { storedLine == 0 ? nil : Int(storedLine) }
  /// Counted from 1, in characters.
  public var column: Int? { storedColumn == 0 ? nil : Int(storedColumn) }

  /// A place in a file, or the whole file.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    storedLine = line.map { UInt32(clamping: $0) } ?? 0
    storedColumn = column.map { UInt32(clamping: $0) } ?? 0
  }

  /// The form that editors and terminals turn into a link: `file:line:column`.
  public var description: String {
    ([file] + [line, column].compactMap { $0 }.map(String.init)).joined(separator: ":")
  }
}

/// A problem, told the same way by every stage: what is wrong, where, why, and how to mend it.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How much a problem matters: an error alone stops the work.
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

  /// How much it matters.
  public let severity: Severity
  /// One sentence without a full stop at its end.
  public let summary: LocalizedText
  /// Where it stands; nil for what stands in no file.
  public let location: Location?
  /// Why it is a problem, where the summary does not say.
  public let explanation: LocalizedText?
  /// What to do about it.
  public let remedy: LocalizedText?

  /// A problem; a remedy belongs to each that a person can mend.
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

  /// The same problem, where the work goes on without what it is about.
  public var asWarning: Diagnostic {
    Diagnostic(.warning, summary, at: location, explanation: explanation, remedy: remedy)
  }

  /// The lines that a terminal shows.
  public func formatted(in language: Language) -> String {
    let head = (location.map { "\($0): " } ?? "") + "\(severity.rawValue): \(summary[language])"
    let more = [explanation, remedy].compactMap { $0 }.map { "  " + $0[language] }
    return ([head] + more).map(Self.harmless).joined(separator: "\n")
  }

  /// What comes from a file can neither steer a terminal nor fill it.
  private static func harmless(_ line: String) -> String {
    let scalars = line.unicodeScalars.prefix(longestLine).map { scalar in
      scalar.properties.generalCategory == .control ? "\u{FFFD}" : Character(scalar)
    }
    return String(scalars) + (line.unicodeScalars.count > longestLine ? "…" : "")
  }

  private static let longestLine = 2000
}
