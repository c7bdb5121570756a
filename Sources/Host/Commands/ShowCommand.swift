import Analysis
import Knowledge
import Reading
import Rendering

/// `siku show`
struct ShowCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let language = try arguments.language()
    let texts = try SourceTexts(arguments).read()
    let entities = try NamedEntities(arguments, tool.console, language)
    let id = try entities.entity(arguments.operands[0])
    let page = EntityText(base: entities.base, texts: texts, language: language)
    try tool.console.print(page.text(of: id))
    return .success
  }
}

/// All that is known of one entity, as lines of text.
private struct EntityText {
  let base: KnowledgeBase
  let texts: [String: DocumentText]
  let language: Language

  func text(of id: EntityID) -> String {
    let entity = base[id]
    let names = entity.names.joined(separator: ", ")
    let others = base.facts.filter { $0.subject != id && $0.entities.contains(id) }
    let sections = [
      facts(Array(base.facts(about: id)), nil),
      facts(others, LocalizedText(en: "What is said of others, and names it:", zh: "他处述及：")),
    ]
    return "\(names)\n\(entity.kind.name[language]) · \(entity.id)\n" + sections.joined()
  }

  private func facts(_ facts: [Fact], _ title: LocalizedText?) -> String {
    guard !facts.isEmpty else { return "" }
    let lines = facts.flatMap {
      [FactText(base).sentence($0)[language] + " [\($0.evidence)]"] + passage($0.evidence)
    }
    return "\n" + (title.map { $0[language] + "\n" } ?? "") + lines.joined(separator: "\n") + "\n"
  }

  /// The cited paragraphs, where their text is given.
  private func passage(_ evidence: Evidence) -> [String] {
    guard let text = texts[evidence.source] else { return [] }
    return evidence.paragraphs.flatMap { text.paragraphs(in: $0) }.map { "  > " + $0.text }
  }
}
