import Analysis
import Knowledge
import Rendering

/// Changes in words.
struct ChangeWords {
  private let base: KnowledgeBase
  private let text: FactText

  init(_ base: KnowledgeBase) { (self.base, text) = (base, FactText(base)) }

  static let arrow = LocalizedText(" → ")

  /// Whom it speaks of, and what of them.
  func head(_ fact: Fact) -> LocalizedText {
    base.name(fact.subject) + LocalizedText(en: " — ", zh: "——") + fact.property.label
  }

  func sentence(_ change: Change<Fact>) -> LocalizedText {
    guard case .changed(let old, let new) = change else { return text.sentence(change.latest) }
    let (was, now) = statements(old, new)
    return head(new) + LocalizedText(en: ": ", zh: "：") + was + Self.arrow + now
  }

  /// What a fact said and says; where that is the same, with what a report leaves out.
  func statements(_ old: Fact, _ new: Fact) -> (was: LocalizedText, now: LocalizedText) {
    let (was, now) = (text.statement(old), text.statement(new))
    guard was == now, Self.rest(old) != Self.rest(new) else { return Self.told(was, now) }
    return (was + Self.rest(old), now + Self.rest(new))
  }

  private static func rest(_ fact: Fact) -> LocalizedText {
    let qualifiers = fact.qualifiers
    let parts = [
      fact.quantity?.wording, fact.date?.edtf, qualifiers.when?.edtf, qualifiers.lasting?.wording,
      qualifiers.least?.wording, qualifiers.wording,
    ]
    let words = parts.compactMap { $0 } + qualifiers.among
    return LocalizedText(en: " [\(words.joined(separator: "; "))]", zh: "［\(words.joined(separator: "；"))］")
  }

  /// The places that two facts cite, with the quotes where the places are the same.
  static func places(_ old: Evidence, _ new: Evidence) -> (was: LocalizedText, now: LocalizedText) {
    func place(_ evidence: Evidence) -> LocalizedText {
      let isSame = old.description == new.description
      let quote = isSame ? evidence.quote.map { LocalizedText(en: " “\($0)”", zh: "「\($0)」") } : nil
      return LocalizedText(evidence.description) + (quote ?? "")
    }
    return (place(old), place(new))
  }

  /// Where one language says the same of both, the words of the other stand beside.
  static func told(_ old: LocalizedText, _ new: LocalizedText) -> (was: LocalizedText, now: LocalizedText) {
    guard old != new else { return (old, new) }
    func beside(_ text: LocalizedText) -> LocalizedText {
      LocalizedText(
        en: old.en == new.en ? "\(text.en) [\(text.zh)]" : text.en,
        zh: old.zh == new.zh ? "\(text.zh)［\(text.en)］" : text.zh)
    }
    return (beside(old), beside(new))
  }

  static func fromTo(_ old: LocalizedText, _ new: LocalizedText) -> LocalizedText {
    let (was, now) = told(old, new)
    return was + arrow + now
  }

  static func entity(_ entity: Entity) -> LocalizedText {
    entity.name
      + LocalizedText(
        en: " (\(entity.kind.name.en), \(entity.id))", zh: "（\(entity.kind.name.zh)，\(entity.id)）")
  }

  /// What of an entity is another: its name, its other names, its kind, its id.
  static func fields(_ old: Entity, _ new: Entity) -> [LocalizedText] {
    let (before, now) = (aliases(old), aliases(new))
    let names = LocalizedText(en: "other names: ", zh: "其他名称：")
    return [
      old.name == new.name ? nil : fromTo(old.name, new.name),
      before == now ? nil : names + listed(before) + arrow + listed(now),
      old.kind == new.kind ? nil : fromTo(old.kind.name, new.kind.name),
      old.id == new.id ? nil : LocalizedText("\(old.id) → \(new.id)"),
    ].compactMap { $0 }
  }

  private static func aliases(_ entity: Entity) -> [String] {
    entity.names.filter { ![entity.name.en, entity.name.zh].contains($0) }.sorted()
  }

  private static func listed(_ names: [String]) -> LocalizedText {
    names.isEmpty ? LocalizedText(en: "none", zh: "无") : names.map { LocalizedText($0) }.joined()
  }
}
