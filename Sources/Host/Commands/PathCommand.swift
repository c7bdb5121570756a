import Analysis
import Knowledge
import Rendering

/// `siku path`
struct PathCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let language = try arguments.language()
    let entities = try NamedEntities(arguments, tool.console, language)
    let (from, to) = (try entities.entity(arguments.operands[0]), try entities.entity(arguments.operands[1]))
    let chains = Chains(entities.base)
    let (shortest, strongest) = (chains.shortest(from: from, to: to), chains.strongest(from: from, to: to))
    let text = ChainText(base: entities.base, language: language)
    try tool.console.print(text.title(from, to) + text.text(shortest, strongest))
    return shortest.isEmpty ? .findings : .success
  }
}

/// Chains as lines of text.
private struct ChainText {
  let base: KnowledgeBase
  let language: Language

  func title(_ from: EntityID, _ to: EntityID) -> String {
    base.name(from)[language] + " … " + base.name(to)[language] + "\n"
  }

  func text(_ shortest: [Chains.Step], _ strongest: [Chains.Step]) -> String {
    guard !shortest.isEmpty else {
      return LocalizedText(en: "nothing that is told ties the two\n", zh: "所载事实中二者没有联系\n")[language]
    }
    let isOne = shortest.map(\.to) == strongest.map(\.to)
    let first =
      isOne
      ? LocalizedText(en: "The shortest chain, and the strongest:", zh: "最短且最强的联系：")
      : LocalizedText(en: "The shortest chain:", zh: "最短的联系：")
    let second = LocalizedText(en: "The strongest chain:", zh: "最强的联系：")
    return chain(first, shortest) + (isOne ? "" : chain(second, strongest))
  }

  private func chain(_ title: LocalizedText, _ steps: [Chains.Step]) -> String {
    "\n" + title[language] + "\n" + steps.flatMap(lines).joined(separator: "\n") + "\n"
  }

  private func lines(_ step: Chains.Step) -> [String] {
    [base.name(step.from)[language] + " – " + base.name(step.to)[language]]
      + step.facts.map { "  " + FactText(base).sentence($0)[language] + " [\($0.evidence)]" }
  }
}
