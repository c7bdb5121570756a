import Analysis
import Knowledge

/// A flow in a sentence.
enum FlowWords {
  static func sentence(_ flow: Flow, _ base: KnowledgeBase) -> LocalizedText {
    let (person, from, to) = (base.name(flow.person), base.name(flow.from), base.name(flow.to))
    let verb =
      flow.property == .founded
      ? LocalizedText(en: "founded", zh: "创立") : LocalizedText(en: "joined", zh: "加入")
    return flow.isDeparture
      ? LocalizedText(
        en: "\(person.en) left \(from.en) and \(verb.en) \(to.en)",
        zh: "\(person.zh)离开\(from.zh)，\(verb.zh)\(to.zh)")
      : LocalizedText(
        en: "\(person.en) of \(from.en) \(verb.en) \(to.en)", zh: "\(from.zh)的\(person.zh)\(verb.zh)\(to.zh)")
  }
}
