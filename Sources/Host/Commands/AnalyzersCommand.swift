import Analysis
import Foundation
import Knowledge

/// `siku analyzers`
struct AnalyzersCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let descriptions = tool.analyzers.map(\.description)
    let language = try arguments.language()
    try tool.console.print(arguments.has("--json") ? json(descriptions) : list(descriptions, language))
    return .success
  }

  private func list(_ descriptions: [AnalyzerDescription], _ language: Language) -> String {
    descriptions.map { description in
      "\(description.id)\n  \(description.title[language])\n  \(description.question[language])\n"
    }.joined(separator: "\n")
  }

  private func json(_ descriptions: [AnalyzerDescription]) -> String {
    func both(_ text: LocalizedText) -> [String: String] { ["en": text.en, "zh": text.zh] }
    let objects: [[String: Any]] = descriptions.map {
      [
        "id": $0.id, "title": both($0.title), "question": both($0.question), "method": both($0.method),
        "example": $0.example,
      ]
    }
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? JSONSerialization.data(withJSONObject: objects, options: options)) ?? Data("[]".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
