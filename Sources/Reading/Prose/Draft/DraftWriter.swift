import Knowledge

/// A draft as a dossier that a person corrects: in the order of the article, each fact with its quote, and
/// behind it how it was found and how sure that is.
public enum DraftWriter {
  public static func write(_ draft: Draft) -> String {
    let ids = DraftIDs(draft.things, of: draft)
    let lines = DraftLines(draft: draft, source: draft.article.id) { ids[$0] }
    let said = Dictionary(grouping: draft.sayable(), by: \.subject)
    var text =
      [
        "# A draft, read by siku from the article below. Behind each fact: how it was found, and how sure that is.",
        "siku: 1", "title: \(YAMLText.quoted(draft.article.title))", "", "sources:",
      ] + lines.sourceEntry(indent: 2)
    for kind in EntityKind.allCases {
      let things = draft.things.filter { $0.kind == kind }
      guard !things.isEmpty else { continue }
      text += ["", "\(kind.section):"] + things.flatMap { lines.entry($0, said[$0.key] ?? [], indent: 2) }
    }
    text += ["", OfferRecord.explanation] + OfferRecord(draft, id: { ids[$0] }).lines
    return text.joined(separator: "\n") + "\n"
  }
}
