import Knowledge

/// Holds facts against the texts that they cite.
///
/// A fact holds when the cited paragraphs contain a name of each entity that it speaks of, its number in
/// some notation, and its dates; a short `wording` may stand for a number or date that the passage puts
/// in other words, and must itself occur there.
public struct SourceCheck: Sendable {
  /// A fact that its passage does not bear out, or a text that is not the one cited.
  public let diagnostics: [Diagnostic]
  /// How many facts hold.
  public let held: Int
  /// How many facts cite one of the given texts.
  public let checked: Int

  /// - Parameter texts: each source's text, by the source's id.
  public init(_ base: KnowledgeBase, texts: [String: DocumentText]) {
    var problems = texts.keys.sorted().compactMap { Self.digestProblem($0, base, texts[$0]?.digest ?? "") }
    let sources = texts.mapValues(SourceText.init)
    let facts = base.facts.filter { sources[$0.evidence.source] != nil }
    var held = 0
    for fact in facts {
      guard let text = sources[fact.evidence.source] else { continue }
      let missing = FactCheck(fact: fact, base: base, text: text).missing
      if missing.isEmpty { held += 1 } else { problems.append(Self.problem(fact, base, missing)) }
    }
    self.diagnostics = problems
    self.held = held
    self.checked = facts.count
  }

  private static func digestProblem(_ id: String, _ base: KnowledgeBase, _ digest: String) -> Diagnostic? {
    guard let source = base.source(id) else {
      return Diagnostic(
        .error,
        LocalizedText(en: "the dossier has no source \"\(id)\"", zh: "档案中没有来源“\(id)”"),
        remedy: .didYouMean(id, of: base.sources.map(\.id)))
    }
    guard let expected = source.digest, digest != expected else { return nil }
    return Diagnostic(
      .warning,
      LocalizedText(
        en: "the text given for \"\(id)\" is not the one that the dossier cites: its digest is \(digest)",
        zh: "为“\(id)”提供的文本不是档案所引用的文本：其摘要为 \(digest)"),
      explanation: LocalizedText(en: "the dossier says \(expected)", zh: "档案记载为 \(expected)"),
      remedy: LocalizedText(
        en: "paragraphs may have moved; check each fact and then update the digest",
        zh: "段落可能已移动；请逐条核对后更新摘要"))
  }

  private static func problem(_ fact: Fact, _ base: KnowledgeBase, _ missing: [LocalizedText]) -> Diagnostic {
    let name = base.name(fact.subject)
    return Diagnostic(
      .error,
      LocalizedText(
        en: "\(name.en), \"\(fact.property.label.en)\": \(fact.evidence) does not say so",
        zh: "\(name.zh)“\(fact.property.label.zh)”：\(fact.evidence) 并未如此说"),
      at: fact.location, explanation: missing.joined(separator: LocalizedText(en: "; ", zh: "；")),
      remedy: LocalizedText(
        en:
          "cite the paragraph that says it, add the name used there as an alias, or give the passage's own short `wording`",
        zh: "请引用说到此事的段落，把文中用名加为别名，或用 `wording` 写出原文的简短用语"))
  }
}
