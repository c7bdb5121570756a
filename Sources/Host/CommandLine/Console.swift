import Foundation
import Knowledge

/// Where results and messages go; tests put their own in place.
public struct Console: Sendable {
  /// Writes results, or says why it cannot.
  public let output: @Sendable (String) throws(POSIXError) -> Void
  /// Writes diagnostics and progress; what cannot be written there is lost.
  public let error: @Sendable (String) -> Void
  /// Whether somebody watches the messages.
  public let isWatched: Bool
  /// What messages are in, where a command is told no language.
  public let language: Language
  /// Whether the kinds of messages are told by colours too.
  public let isColoured: Bool

  /// A console of one's own, such as a test's or a window's.
  public init(
    output: @escaping @Sendable (String) throws(POSIXError) -> Void,
    error: @escaping @Sendable (String) -> Void, isWatched: Bool, language: Language = .en,
    isColoured: Bool = false
  ) {
    (self.output, self.error, self.isWatched) = (output, error, isWatched)
    (self.language, self.isColoured) = (language, isColoured)
  }

  /// The standard streams of this process.
  public static let standard: Console = {
    StandardStream.occupyClosed()
    let isWatched = isatty(StandardStream.error.rawValue) == 1
    let surroundings = Surroundings(ProcessInfo.processInfo.environment)
    return Console(
      output: { text throws(POSIXError) in try StandardStream.output.write(text) },
      error: { try? StandardStream.error.write($0) }, isWatched: isWatched, language: surroundings.language,
      isColoured: isWatched && surroundings.allowsColours)
  }()
}

extension Console {
  /// More than these of one run are counted, not told: nobody reads on.
  static let mostDiagnostics = 1000

  /// Prints results.
  func print(_ text: String) throws(Failure) {
    do throws(POSIXError) {
      try output(text)
    } catch {
      throw Failure(
        .files,
        Diagnostic(.error, LocalizedText(en: "cannot write the results: ", zh: "无法写出结果：") + error.reason))
    }
  }

  /// Tells problems, the errors alone where there are too many.
  func tell(_ diagnostics: [Diagnostic], in language: Language) {
    let errors = diagnostics.filter { $0.severity == .error }
    let isLong = diagnostics.count > Self.mostDiagnostics
    let told = (isLong && !errors.isEmpty ? errors : diagnostics).prefix(Self.mostDiagnostics)
    for diagnostic in told { error(coloured(diagnostic.formatted(in: language), diagnostic.severity) + "\n") }
    let rest = diagnostics.count - told.count
    guard rest > 0 else { return }
    let more = LocalizedText(en: "and \(rest) more problems", zh: "另有 \(rest) 个问题")
    error(more[language] + "\n")
  }

  /// The word that tells how bad it is, in a colour of the terminal's own.
  private func coloured(_ text: String, _ severity: Diagnostic.Severity) -> String {
    guard isColoured, let word = text.firstRange(of: "\(severity.rawValue): ") else { return text }
    let colour = severity == .error ? "\u{1B}[1;31m" : severity == .warning ? "\u{1B}[1;33m" : "\u{1B}[1m"
    return text[..<word.lowerBound] + colour + text[word] + "\u{1B}[0m" + text[word.upperBound...]
  }
}
