import Foundation

/// Where results and messages go; tests put their own in place.
public struct Console: Sendable {
  /// Writes results.
  public let output: @Sendable (String) -> Void
  /// Writes diagnostics and progress.
  public let error: @Sendable (String) -> Void
  /// Whether somebody watches the messages.
  public let isWatched: Bool

  public init(
    output: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void, isWatched: Bool
  ) {
    self.output = output
    self.error = error
    self.isWatched = isWatched
  }

  public static let standard = Console(
    output: { FileHandle.standardOutput.write(Data($0.utf8)) },
    error: { FileHandle.standardError.write(Data($0.utf8)) }, isWatched: isatty(2) == 1)
}
