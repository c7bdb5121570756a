import Foundation
import Support

/// A program in Python that reads what a format wrote, with a library of others.
enum ForeignReader: String, CaseIterable {
  case graphs, tables, schema
  /// Those that stand on packages which `make test` puts into an environment of their own.
  case charts, diagrams
  /// Those that read the facts themselves.
  case entities, statements

  static let ofArtifacts: [Self] = [.graphs, .tables, .schema, .charts, .diagrams]

  private static let environment = Repository.root.appending(path: ".build/format-readers/bin/python").path

  private static let isMissing = """
    import importlib.util, sys
    print("".join(name for name in sys.argv[1:] if importlib.util.find_spec(name) is None), end="")
    """

  private var modules: [String]? {
    switch self {
    case .graphs, .tables, .schema: nil
    case .charts: ["altair", "vl_convert"]
    case .diagrams: ["artoo_mermaid"]
    case .entities: ["followthemoney"]
    case .statements: ["rdflib"]
    }
  }

  /// Whether what it stands on is there: without a network some of it is not.
  var isThere: Bool {
    guard let modules else { return true }
    return FileManager.default.fileExists(atPath: Self.environment)
      && (try? Self.run(["-c", Self.isMissing] + modules, Self.environment).isEmpty) == true
  }

  /// What it says of a folder.
  func read(_ arguments: String...) throws -> String {
    let script = Repository.root.appending(path: "Tests/Formats/\(rawValue).py").path
    return try Self.run(["-B", script] + arguments, modules == nil ? "/usr/bin/python3" : Self.environment)
  }

  private static func run(_ arguments: [String], _ python: String) throws -> String {
    let process = Process()
    // Not a pipe, which a browser may hold open.
    let said = FileManager.default.temporaryDirectory.appending(path: "siku-\(UUID().uuidString).txt")
    try Data().write(to: said)
    defer { try? FileManager.default.removeItem(at: said) }
    let output = try FileHandle(forWritingTo: said)
    process.executableURL = URL(filePath: python)
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: said, encoding: .utf8)
  }
}
