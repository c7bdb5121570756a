// Registration: writes the list of analyzers at build time.
//
// For each module that the target depends on, every file whose name ends in `Analyzer.swift` names one
// analyzer. Sources are never parsed: a name that does not match its type fails to compile.

import Foundation
import PackagePlugin

@main
struct Registration: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let analyzers = modules(target).flatMap(Self.analyzers)
    let draft = context.pluginWorkDirectoryURL.appending(path: "Registry.draft")
    let output = context.pluginWorkDirectoryURL.appending(path: "Registry.swift")
    try Self.registry(of: analyzers).write(to: draft, atomically: true, encoding: .utf8)
    return [
      .buildCommand(
        displayName: "Registering \(analyzers.count) analyzers",
        executable: URL(filePath: "/bin/cp"), arguments: [draft.path, output.path],
        inputFiles: [draft], outputFiles: [output])
    ]
  }

  /// The modules that the target names itself, in its order, products included.
  private func modules(_ target: Target) -> [any SourceModuleTarget] {
    target.dependencies.flatMap { dependency -> [Target] in
      switch dependency {
      case .target(let target): [target]
      case .product(let product): product.targets
      @unknown default: []
      }
    }
    .compactMap { $0 as? any SourceModuleTarget }
  }

  private static func analyzers(_ module: any SourceModuleTarget) -> [(module: String, type: String)] {
    module.sourceFiles(withSuffix: "Analyzer.swift")
      .map { $0.url.deletingPathExtension().lastPathComponent }
      .filter { $0 != "Analyzer" }
      .sorted()
      .map { (module.moduleName, $0) }
  }

  private static func registry(of analyzers: [(module: String, type: String)]) -> String {
    var seen: Set<String> = []
    let modules = analyzers.map(\.module).filter { seen.insert($0).inserted }
    return """
      import Analysis
      \(modules.map { "import \($0)" }.joined(separator: "\n"))

      /// Every analyzer of the modules that this target depends on.
      let registeredAnalyzers: [any Analyzer] = [
      \(analyzers.map { "  \($0.type)()," }.joined(separator: "\n"))
      ]

      """
  }
}
