import Knowledge

/// Facts as links and notes of FollowTheMoney, with their evidence.
struct FollowTheMoneyFacts {
  private let base: KnowledgeBase
  private let names: FactNames
  private let text: FactText
  private let sources: [String: Source]

  init(_ base: KnowledgeBase) {
    (self.base, names, text) = (base, FactNames(base), FactText(base))
    sources = Dictionary(base.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func entity(_ fact: Fact, _ name: String) -> FollowTheMoneyEntity {
    var entity = fact.object.map { link(fact, to: $0, name) } ?? note(fact, name)
    tellSource(of: fact, &entity)
    return entity
  }

  private func link(_ fact: Fact, to object: EntityID, _ name: String) -> FollowTheMoneyEntity {
    let kind = FollowTheMoneyLink.of(fact.property, base[fact.subject].kind, base[object].kind)
    var entity = FollowTheMoneyEntity(name, kind.schema)
    entity.add(kind.source, [names.name(fact.subject)])
    entity.add(kind.target, [names.name(object)])
    if !kind.saysAll { entity.add(kind.role, fact.property.label) }
    entity.add(kind.role, fact.qualifiers.role)
    if kind.schema != "Associate" { entity.add("status", status(fact)) }
    tellDates(of: fact, &entity)
    entity.add("summary", text.sentence(fact), as: .text)
    entity.add("description", [fact.evidence.quote], as: .text)
    entity.add("recordId", [fact.evidence.description])
    return entity
  }

  /// What has no schema of its own stands at all that it speaks of.
  private func note(_ fact: Fact, _ name: String) -> FollowTheMoneyEntity {
    var entity = FollowTheMoneyEntity(name, "Note")
    entity.add("entity", fact.entities.map(names.name))
    entity.add("description", text.sentence(fact), as: .text)
    entity.add("summary", [fact.evidence.quote], as: .text)
    entity.add("notes", [fact.evidence.description], as: .text)
    entity.add("keywords", fact.property.label)
    entity.add("keywords", status(fact))
    return entity
  }

  private func tellDates(of fact: Fact, _ entity: inout FollowTheMoneyEntity) {
    guard let when = fact.qualifiers.when.map(FollowTheMoneyDate.init) else { return }
    entity.add("startDate", [when.start])
    entity.add("endDate", [when.end])
    switch fact.property {
    case .joined: entity.add("startDate", [when.single])
    case .left: entity.add("endDate", [when.single])
    default: entity.add("date", [when.single])
    }
  }

  private func tellSource(of fact: Fact, _ entity: inout FollowTheMoneyEntity) {
    guard let source = sources[fact.evidence.source] else { return }
    entity.add("proof", [FactNames.name(source: source.id)])
    entity.add("sourceUrl", [source.webAddress])
    entity.add("publisher", source.publisher)
  }

  /// How sure the source is, of the fact and of its date, where it is not.
  private func status(_ fact: Fact) -> LocalizedText? {
    let certainty = fact.qualifiers.certainty
    let words = [
      certainty == .stated ? nil : certainty.name,
      fact.qualifiers.when?.isQualified == true
        ? LocalizedText(en: "date uncertain", zh: "日期不确定") : nil,
    ].compactMap { $0 }
    return words.isEmpty ? nil : words.joined()
  }
}

/// Sources as documents that facts are proven by.
enum FollowTheMoneySource {
  static func entity(_ source: Source) -> FollowTheMoneyEntity {
    var entity = FollowTheMoneyEntity(FactNames.name(source: source.id), "Article")
    entity.add("title", source.title)
    entity.add("fileName", [source.id])
    entity.add("author", source.author)
    entity.add("publisher", source.publisher)
    let date = source.date.map(FollowTheMoneyDate.init)
    entity.add("publishedAt", [date?.single ?? date?.start])
    entity.add("language", [source.language.flatMap(code)])
    entity.add("sourceUrl", [source.webAddress])
    entity.add("notes", source.notes, as: .text)
    entity.add("notes", [source.digest], as: .text)
    return entity
  }

  /// ISO 639-3, as FollowTheMoney wants it.
  private static func code(_ tag: String) -> String? {
    let codes = [
      "de": "deu", "en": "eng", "es": "spa", "fr": "fra", "ja": "jpn", "ko": "kor", "ru": "rus", "zh": "zho",
    ]
    return codes[String(tag.prefix { $0 != "-" }).lowercased()]
  }
}
