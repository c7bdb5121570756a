import Knowledge

/// Who and what the sentences before one spoke of: what is meant where no name stands.
///
/// A handful of mentions, so that each sentence can hold its own; ``TopicTracker`` has what grows with a text.
struct Topic {
  /// Whom the last sentence that names anybody is about.
  var person: NameMention?
  /// The people whom the sentence before listed: they, 两人.
  var people: [NameMention] = []
  /// The two people whom the paragraph named last.
  var recent: [NameMention] = []
  var organization: NameMention?
  var model: NameMention?
  /// What the last sentence that named an organisation or a model began with: what "it" means.
  var thing: NameMention?
  /// The organisation that the text has named most: what the whole of it is about.
  var main: NameMention?
  /// What somebody has just founded: what money and posts are of where nobody else is named.
  var founded: NameMention?
  /// Whether it has been named often enough to take what nobody is said to have.
  var isMainSure = false
  /// The model that a paper about a work of its own presents: what is funded.
  var work: NameMention? { isWork ? mainModel : nil }
  var isWork = false
  /// The model named most, the first of equals.
  var mainModel: NameMention?
  /// What its versions are called together, where the text names that too: what people and givers are said of.
  var family: NameMention?
  /// The programme that the whole text names most.
  var programme: NameMention?

  func mention(of kinds: Set<EntityKind>) -> NameMention? {
    if kinds.contains(.person), let person { return person }
    if kinds.contains(.organization), let organization { return organization }
    return kinds.contains(.model) ? model : nil
  }
}
