/// What a word of the lexicon may be; a set, since one word may be several things.
///
/// The names are those that begin the lines of a lexicon file.
struct WordCategory: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  // People
  static let surname = bit(0)
  static let given = bit(1)
  static let title = bit(2)
  static let lead = bit(3)
  static let personVerb = bit(4)
  static let personLeft = bit(5)
  static let word = bit(6)
  // Organisations
  static let orgSuffix = bit(7)
  static let orgGeneric = bit(8)
  static let orgStop = bit(9)
  static let orgWord = bit(10)
  static let orgLead = bit(11)
  static let country = bit(12)
  static let place = bit(13)
  static let knownOrg = bit(14)
  static let englishOrgSuffix = bit(15)
  // Models and machines
  static let modelWord = bit(16)
  static let modelBefore = bit(17)
  static let knownModel = bit(18)
  static let versionedModel = bit(19)
  static let notModel = bit(20)
  static let hardware = bit(21)
  static let cardContext = bit(22)
  // Amounts
  static let unit = bit(23)
  static let weakUnit = bit(24)
  static let hedge = bit(25)
  static let hedgeAfter = bit(26)
  static let parameterWord = bit(27)
  static let moneyWord = bit(28)
  // Relations
  static let relation = bit(29)
  static let englishStop = bit(30)

  static let byName: [String: WordCategory] = [
    "surname": surname, "given": given, "title": title, "title-lead": lead, "person-verb": personVerb,
    "person-left": personLeft, "word": word, "org-suffix": orgSuffix, "org-generic": orgGeneric,
    "org-stop": orgStop, "org-word": orgWord, "org-lead": orgLead, "country": country, "place": place,
    "known-org": knownOrg, "en-org-suffix": englishOrgSuffix, "model-word": modelWord,
    "model-before": modelBefore, "known-model": knownModel, "versioned-model": versionedModel,
    "not-model": notModel, "hardware": hardware, "card-context": cardContext, "unit": unit,
    "weak-unit": weakUnit, "hedge": hedge, "hedge-after": hedgeAfter, "parameter-word": parameterWord,
    "money-word": moneyWord, "relation": relation, "en-stop": englishStop,
  ]

  /// Those whose lines name, before the words, what these mean: `unit cards`, `relation founded`.
  static let qualified: WordCategory = [.unit, .weakUnit, .hedge, .hedgeAfter, .relation]

  private static func bit(_ place: Int) -> WordCategory { WordCategory(rawValue: 1 << place) }
}
