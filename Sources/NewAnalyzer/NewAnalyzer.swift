// NewAnalyzer: `swift package --allow-writing-to-package-directory new-analyzer NAME`.
//
// Writes an analyzer that works, with its test, for its author to change. In this package the module is
// also registered; in one of somebody else's, whose manifest we do not know, what to add is said.

import Foundation
import PackagePlugin

@main
struct NewAnalyzer: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    guard let name = arguments.first, arguments.count == 1, Self.isTypeName(name) else {
      throw Complaint("write one name, such as SupplyChain: a capital letter, then letters and digits")
    }
    let root = context.package.directoryURL
    let isOurs = FileManager.default.fileExists(atPath: root.appending(path: "Plugins").path)
    let template = Template(name: name)
    try create(
      template.analyzer, at: root, (isOurs ? "Plugins/" : "Sources/") + "\(name)/\(name)Analyzer.swift")
    if isOurs {
      try create(template.test, at: root, "Tests/AnalyzerTests/\(name)Tests.swift")
      try register(name, in: root.appending(path: "Package.swift"))
      print("Now: swift build && .build/debug/siku analyzers")
    } else {
      print(template.manifest)
    }
  }

  private static func isTypeName(_ name: String) -> Bool {
    name.first?.isUppercase == true && name.utf8.allSatisfy { $0 < 0x80 }
      && name.allSatisfy { $0.isLetter || $0.isNumber }
  }

  private func create(_ text: String, at root: URL, _ path: String) throws {
    let file = root.appending(path: path)
    guard !FileManager.default.fileExists(atPath: file.path) else {
      throw Complaint("\(path) is there already; choose another name, or move it away")
    }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    print("Wrote \(path)")
  }

  /// Adds one word at the end of the list of analyzers.
  private func register(_ name: String, in manifest: URL) throws {
    var text = try String(contentsOf: manifest, encoding: .utf8)
    guard let start = text.range(of: "let analyzers = ["),
      let end = text.range(of: "]", range: start.upperBound..<text.endIndex)
    else {
      throw Complaint("Package.swift has no list `let analyzers = […]`; add \"\(name)\" where they are")
    }
    let endsLine = text[..<end.lowerBound].last == "\n"
    text.insert(contentsOf: endsLine ? "  \"\(name)\",\n" : ", \"\(name)\"", at: end.lowerBound)
    try text.write(to: manifest, atomically: true, encoding: .utf8)
    print("Added \"\(name)\" to Package.swift")
  }
}

struct Complaint: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
