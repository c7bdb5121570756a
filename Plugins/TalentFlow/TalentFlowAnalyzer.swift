// Talent flow: who went from where to where, and what they founded.

import Analysis
import Knowledge

/// Moves of people between organisations, and foundings, as flows.
public struct TalentFlowAnalyzer: Analyzer {
  public init() {}

  public let description = AnalyzerDescription(
    id: "talent-flow",
    title: LocalizedText(en: "Talent flow", zh: "人才流动"),
    question: LocalizedText(
      en: "Who went from which organisation to which, when, and what did they found?",
      zh: "谁在何时从哪个机构去了哪个机构，又创立了什么？"),
    method: LocalizedText(
      en: """
        A flow leads to what somebody joined or founded, from what they are told to have left; where nothing is \
        told to be left, from where they worked, else from where they studied, as far as that was not later. \
        Founding does not mean leaving: only a told departure is drawn as a whole line.
        """,
      zh: """
        流向为某人加入或创立之处；起点为所述离开之处，若未述离开，则为其任职之处，再则为就读之处，且不晚于该流动。\
        创立并不意味着离开：只有明确述及离开者画为实线。
        """),
    example: TalentFlowExample.dossier)

  public func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact] {
    let flows = Flows(base)
    return [FlowFindings(base, flows).artifact]
      + [FlowGraph(base, flows).artifact, FlowTable(base, flows).artifact].compactMap { $0 }
  }
}
