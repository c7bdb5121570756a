import Knowledge

/// Reads articles by patterns: amounts, dates and names by their form, relations by the words between.
///
/// Works offline, and every find has the words that say it. Linear in the length of the article.
public struct PatternReader: ArticleReader {
  private let lexicon: Lexicon
  private let quantities = QuantityReader()
  private let names: NameReader
  private let rules: [any RelationRule] = [
    AppositionRule(), DescriptionRule(), AppointmentRule(), PostRule(), CareerRule(), EnglishCareerRule(),
    VerbRule(), MembershipRule(),
    MoveRule(),
    SupportRule(), MakerRule(), EnglishMakerRule(), TeamRule(), KinRule(), AdviserRule(),
    CollaborationRule(), OwnerRule(),
    ReleaseRule(),
    SizeRule(), BaseRule(),
    ResourceRule(),
    FoundingRule(), ThanksRule(), CardRule(), AuthorRule(), EntryRule(), ProjectRule(), AffiliationRule(),
    GrantRule(),
  ]

  /// Whether people whom nothing but a paragraph ties are tied too.
  private let tiesMentions: Bool

  /// - Parameters:
  ///   - known: entities to be found again, under the ids that they have.
  ///   - tiesMentions: whether people whom one paragraph names and nothing else ties are told too.
  public init(
    _ lexicon: Lexicon = .standard, known: KnownEntities = KnownEntities([]), tiesMentions: Bool = false
  ) {
    self.lexicon = lexicon
    self.tiesMentions = tiesMentions
    names = NameReader(known: known)
  }

  public func read(_ article: Article) -> Draft {
    let scanned = ScannedText(article.text, lexicon)
    let amounts = quantities.read(scanned)
    let dates = DateReader(published: article.published).read(scanned)
    let mentions = names.read(scanned, taken: amounts.map(\.range) + dates.map(\.range))
    let sentences = SentenceSplitter(
      scanned: scanned, names: mentions, quantities: counted(amounts, besides: mentions), dates: dates
    ).sentences()
    var statements: [Draft.Statement] = []
    var events: [Draft.Event] = []
    for sentence in sentences {
      let found = rules.flatMap { $0.statements(in: sentence) }
      statements += found
      events += EventRule().events(in: sentence, besides: found)
    }
    statements += ImpliedRule(mentions).statements(besides: statements)
    statements += FamilyRule(mentions, lexicon).statements(besides: statements)
    statements += ProgrammeRule(mentions, in: scanned).statements(besides: statements)
    let main = MainOrganization(mentions, statements).key
    statements += OwnModelRule(
      mentions, main: main, programme: sentences.first?.topic.programme?.key, lexicon
    ).statements(besides: statements)
    statements = AmountOwners(statements, mentions, main: main).resolved()
    statements += GiftRule(mentions, main: main, lexicon).statements(besides: statements)
    if tiesMentions {
      statements += TogetherRule(article: article, statements: statements).statements(mentions)
    }
    return DraftBuilder(
      article: article, mentions: mentions, statements: statements, events: events, dates: dates,
      known: names.known
    ).draft()
  }

  /// 920 in 920 显卡 names the cards, and does not count them.
  private func counted(_ amounts: [QuantityMention], besides names: [NameMention]) -> [QuantityMention] {
    let inner = Set(names.filter { $0.kind == .hardware }.flatMap(\.range))
    return amounts.filter { !inner.contains($0.range.lowerBound) }
  }
}
