import Analysis
import Foundation
import Knowledge

/// Entities that the command line names, in the dossiers that it means.
struct NamedEntities {
  let base: KnowledgeBase
  private let index: NameIndex

  init(_ arguments: ParsedArguments, _ console: Console, _ language: Language) throws(Failure) {
    let paths = arguments.has("--in") ? arguments.all("--in") : try Self.dossiersHere()
    base = try DossierFiles(
      paths: paths, mapping: arguments["--mapping"], console: console, language: language
    ).read()
    index = NameIndex(base)
  }

  /// The one entity of a name.
  func entity(_ name: String) throws(Failure) -> EntityID {
    switch index.find(name) {
    case .found(let ids) where ids.count == 1: return ids[0]
    case .found(let ids): throw Failure(.findings, several(name, ids))
    case .unknown(let nearest): throw Failure(.findings, unknown(name, nearest))
    }
  }

  private func several(_ name: String, _ ids: [EntityID]) -> Diagnostic {
    let each = ids.map { base[$0].id }.joined(separator: ", ")
    return Diagnostic(
      .error, LocalizedText(en: "several are called \"\(name)\"", zh: "有多个名为“\(name)”"),
      remedy: LocalizedText(en: "name one by its id: \(each)", zh: "请用 id 指定其一：\(each)"))
  }

  private func unknown(_ name: String, _ nearest: String?) -> Diagnostic {
    Diagnostic(
      .error,
      LocalizedText(en: "the dossiers know nobody and nothing called \"\(name)\"", zh: "档案中没有“\(name)”"),
      remedy: nearest.map { LocalizedText(en: "did you mean \"\($0)\"?", zh: "是否想写“\($0)”？") })
  }

  /// Those of the current folder, else those of the reports in it.
  private static func dossiersHere() throws(Failure) -> [String] {
    if hasDossier(".") { return ["."] }
    let reports = ((try? FileManager.default.contentsOfDirectory(atPath: "Reports")) ?? []).sorted()
      .map { "Reports/" + $0 }.filter(hasDossier)
    guard reports.isEmpty else { return reports }
    throw Failure(
      .files,
      Diagnostic(
        .error, LocalizedText(en: "there is no dossier here", zh: "此处没有档案"),
        remedy: LocalizedText(en: "name one with --in PATH", zh: "请用 --in 路径 指定")))
  }

  private static func hasDossier(_ folder: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
  }
}
