// Timeline: what happened when, in the lanes of organisations and teams.

import Analysis
import Knowledge

/// Events, releases, foundings and moves on one axis.
public struct TimelineAnalyzer: Analyzer {
  public init() {}

  public let description = AnalyzerDescription(
    id: "timeline",
    title: LocalizedText(en: "Timeline", zh: "时间线"),
    question: LocalizedText(en: "What happened when, and where at the same time?", zh: "何时发生何事，同时别处又有何事？"),
    method: LocalizedText(
      en: """
        Every dated release, completion, start, founding, event and move. A date that is known in part spans \
        the days that it may mean. A lane is the organisation or team that made, released or held it, or that \
        somebody joined, left or founded; lanes with one happening are together. A date told by two sources \
        that differ stands twice.
        """,
      zh: """
        所有有日期的发布、完成、启动、成立、活动与流动。不完整的日期画为其可能所指的时间段。行为开发、发布或举行者，\
        或所加入、离开、创立的机构与团队；只有一件事的行合并。来源对同一事日期不一者各画一次。
        """),
    example: TimelineExample.dossier)

  public func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact] {
    let happenings = Happenings(base)
    let text = LocalizedText(
      en: "\(happenings.all.count) happenings are dated.", zh: "有日期的事共 \(happenings.all.count) 件。")
    let findings = Artifact(
      id: "findings", title: LocalizedText(en: "Dated happenings", zh: "有日期的事"), summary: text,
      content: .prose(Prose([.init(text)])))
    return [findings]
      + [TimelineChart(base, happenings).artifact, TimelineTable(base, happenings).artifact].compactMap { $0 }
  }
}
