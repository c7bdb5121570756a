import Foundation
import Testing

/// Compares text with the golden file of that name in `Golden/`, beside the test that calls.
///
/// `SIKU_RECORD=1 swift test` writes golden files anew. Recording fails the test, so that nobody records
/// by accident and believes the run.
public func expectSnapshot(
  _ text: String, _ name: String, file: String = #filePath, at location: SourceLocation = #_sourceLocation
) throws {
  let golden = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["SIKU_RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: golden, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); run again without SIKU_RECORD", sourceLocation: location)
    return
  }
  let expected = try String(contentsOf: golden, encoding: .utf8)
  #expect(
    text == expected, "\(name) differs from its golden file: \(firstDifference(text, expected))",
    sourceLocation: location)
}

/// Where two texts part, for the message of a test that wants them equal.
public func firstDifference(_ actual: String, _ expected: String) -> String {
  let pairs = zip(actual.split(separator: "\n"), expected.split(separator: "\n"))
  for (line, pair) in pairs.enumerated() where pair.0 != pair.1 {
    return "line \(line + 1): \(pair.0) instead of \(pair.1)"
  }
  return "one is longer than the other"
}
