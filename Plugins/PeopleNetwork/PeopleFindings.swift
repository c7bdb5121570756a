import Analysis
import Knowledge

/// The findings in sentences: size, bridges, moves, and what rests on few facts.
struct PeopleFindings {
  private let base: KnowledgeBase
  private let ties: Ties
  private let measures: PeopleMeasures
  private let moves: Moves

  init(_ base: KnowledgeBase, _ ties: Ties, _ measures: PeopleMeasures, _ moves: Moves) {
    (self.base, self.ties, self.measures, self.moves) = (base, ties, measures, moves)
  }

  var artifact: Artifact {
    let sections = [
      Prose.Section(LocalizedText(en: "Communities", zh: "社群"), communities),
      Prose.Section(LocalizedText(en: "Who bridges them", zh: "谁是桥梁"), bridges),
      Prose.Section(LocalizedText(en: "Who moved, and what they founded", zh: "谁在流动，创立了什么"), movements),
      Prose.Section(LocalizedText(en: "What rests on few facts", zh: "哪些结论证据单薄"), thin),
    ]
    return Artifact(
      id: "findings", title: LocalizedText(en: "What the network shows", zh: "网络说明了什么"),
      summary: size.text, content: .prose(Prose(size, sections)), caveats: caveats)
  }

  private var size: Prose.Paragraph {
    let tied = measures.people.count { measures.degree($0) > 0 }
    let shared = ties.members.values.count { $0.count > 1 }
    return Prose.Paragraph(
      LocalizedText(
        en:
          "Of \(measures.people.count) people\(measures.focus.isPart ? " measured" : ""), \(tied) are tied to somebody else; \(shared) organisations and projects each tie two or more of them.",
        zh: "在 \(measures.people.count) 位人物中，\(tied) 位与他人相连；有 \(shared) 个机构与项目各连接两人以上。"))
  }

  private var communities: [Prose.Paragraph] {
    measures.communities.enumerated().filter { $0.element.count > 1 }.map { index, members in
      let names = members.map { base.name($0) }.joined()
      return Prose.Paragraph(
        LocalizedText(
          en: "Community \(index + 1) (\(members.count)): ", zh: "社群 \(index + 1)（\(members.count) 人）：")
          + names + LocalizedText(en: ".", zh: "。"), style: .item)
    }
  }

  /// The three through whom most shortest paths lead, with the communities that meet in them.
  private var bridges: [Prose.Paragraph] {
    let ranked = measures.people.filter { measures.betweenness($0) > 0 }.sorted {
      let (left, right) = (measures.betweenness($0), measures.betweenness($1))
      return left == right ? $0 < $1 : left > right
    }
    return ranked.prefix(3).map { person in
      let share = NumberFormat.fixed(100 * measures.betweenness(person), digits: 0)
      let around = measures.communities(around: person).map { LocalizedText("\($0 + 1)") }.joined()
      let met =
        measures.communities(around: person).count > 1
        ? LocalizedText(en: " ties communities \(around.en):", zh: "连接社群 \(around.zh)，")
        : LocalizedText(en: " stands in the middle of community \(around.en):", zh: "居于社群 \(around.zh) 之中，")
      return Prose.Paragraph(
        base.name(person) + met
          + LocalizedText(
            en: " \(share) % of the shortest paths between others lead through this person.",
            zh: "他人之间 \(share)% 的最短路径经过此人。"),
        style: .item, evidence: ties.of(person).flatMap(\.evidence).listed())
    }
  }

  /// A sentence for each person who moved: what they left, joined and founded, in order.
  private var movements: [Prose.Paragraph] {
    var order: [EntityID] = []
    for tie in moves.all where !order.contains(tie.person) { order.append(tie.person) }
    return order.map { person in
      let steps = moves.all.filter { $0.person == person }
      let told = steps.map { tie in
        tie.property.label + " " + base.name(tie.other)
          + (tie.when.map { LocalizedText(en: " (\($0.formatted.en))", zh: "（\($0.formatted.zh)）") } ?? "")
      }
      return Prose.Paragraph(
        base.name(person) + LocalizedText(en: " ", zh: "")
          + told.joined(separator: LocalizedText(en: "; ", zh: "；")) + LocalizedText(en: ".", zh: "。"),
        style: .item, evidence: steps.flatMap(\.evidence).listed())
    }
  }

  private var thin: [Prose.Paragraph] {
    let single = ties.all.count { $0.evidence.count == 1 }
    let uncertain = ties.all.count(where: \.isUncertain)
    let untied = measures.people.filter { measures.degree($0) == 0 }
    let share = Prose.Paragraph(
      LocalizedText(
        en:
          "\(single) of \(ties.all.count) ties rest on one passage; \(uncertain) are uncertain in the source's own words.",
        zh: "\(ties.all.count) 条联系中，\(single) 条仅有一处出处；\(uncertain) 条在原文中即不确定。"), style: .item)
    guard !untied.isEmpty else { return [share] }
    let names = untied.map { base.name($0) }.joined()
    return [
      share,
      Prose.Paragraph(
        LocalizedText(en: "Nothing told ties these people to any other: ", zh: "以下人物与他人之间没有记载的联系：") + names
          + LocalizedText(en: ".", zh: "。"), style: .item),
    ]
  }

  private var caveats: [Diagnostic] {
    var caveats = [
      Diagnostic(
        .note,
        LocalizedText(
          en:
            "The network is that of the sources: whom they leave out is not here, and whom they tell more about seems better connected.",
          zh: "这是来源所叙述的网络：未被提及者不在其中，着墨多者会显得联系更多。"))
    ]
    if let focus = measures.focus.caveat { caveats.append(focus) }
    let undated = ties.all.count { $0.when == nil }
    if undated > 0 {
      caveats.append(
        Diagnostic(
          .note,
          LocalizedText(
            en:
              "\(undated) of \(ties.all.count) ties have no date; people may be tied through a place where they never met.",
            zh: "\(ties.all.count) 条联系中 \(undated) 条没有日期；相连者未必在同一时期共事。")))
    }
    return caveats
  }
}
