/// What a word of the lexicon may be; a set, since one word may be several things.
///
/// The names are those that begin the lines of a lexicon file.
struct WordCategory: OptionSet, Hashable, Sendable {
  let rawValue: UInt128

  // People
  static let surname = bit(0)
  static let given = bit(1)
  static let title = bit(2)
  /// What a person is of another: 学生, adviser.
  static let kin = bit(3)
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
  /// An end that needs something beside it to make a name: 智能, 科技.
  static let weakSuffix = bit(31)
  static let teamSuffix = bit(32)
  /// Small words within English names: of, for.
  static let smallWord = bit(33)
  static let nameParticle = bit(34)
  /// What leads from a name to what it is: who, then, a.
  static let apposition = bit(35)
  static let negation = bit(37)
  static let pronoun = bit(38)
  static let comparison = bit(39)
  /// What a name has behind its version: Base, Turbo.
  static let modelVariant = bit(40)
  /// What leads to a short name in brackets: 以下简称.
  static let calledShort = bit(41)
  static let abbreviation = bit(42)
  /// Who does it follows: 由, by.
  static let agent = bit(43)
  static let with = bit(44)
  static let possessive = bit(45)
  /// What takes a role: 担任, served as.
  static let roleVerb = bit(46)
  /// 是, 现任, who was.
  static let copula = bit(47)
  /// 副, vice.
  static let deputy = bit(48)
  /// From an English title to its organisation: at, of.
  static let englishLink = bit(49)
  /// What an amount of money is where it is no cost: 估值, salary.
  static let moneyKind = bit(50)
  static let paper = bit(51)
  /// Behind what is compared: 相比.
  static let comparisonAfter = bit(52)
  /// What leads to a machine that is used: 在, using.
  static let usingWord = bit(53)
  /// Chinese surnames in Latin letters.
  static let pinyinSurname = bit(54)
  /// What leads to the name of a company: startup, joined.
  static let orgBefore = bit(55)
  static let weakSurname = bit(56)
  /// What the names of public institutions begin with: 国家.
  static let state = bit(57)
  static let preposition = bit(58)
  /// What only people are called: who, whose.
  static let personPronoun = bit(59)
  /// What leads to a thing not named: 一个, a.
  static let indefinite = bit(63)
  // Models and machines
  static let modelWord = bit(16)
  static let modelBefore = bit(17)
  static let knownModel = bit(18)
  static let versionedModel = bit(19)
  static let notModel = bit(20)
  static let hardware = bit(21)
  /// What a unit needs beside it that is none by itself, as 张 needs a card: `unit-context cards`.
  static let unitContext = bit(22)
  // Amounts
  static let unit = bit(23)
  static let weakUnit = bit(24)
  static let hedge = bit(25)
  static let hedgeAfter = bit(26)
  static let parameterWord = bit(27)
  /// Words that hold a numeral, a unit or a hedge and mean none: 万一, 年级, 最近.
  static let notAmount = bit(62)
  /// What a number counts whose unit is not beside it: `count-word citations 引用`.
  static let countWord = bit(28)
  /// English words that are no part of what is counted: of, the, and.
  static let functionWord = bit(36)
  /// What makes a number a name or a rank: 第, Chapter, top.
  static let label = bit(60)
  /// English verbs behind which two numbers are two amounts: grew from 3 to 5.
  static let change = bit(61)
  // Relations
  static let relation = bit(29)
  static let englishStop = bit(30)
  /// What stands before the place that somebody comes from, and behind it: 从, 来的.
  static let origin = bit(80)
  static let arrival = bit(81)
  /// What a text calls the work that it tells of: 本工作, this work.
  static let ownWork = bit(82)
  static let receiving = bit(83)
  /// What ends a phrase that names what a model is built on: 为基础.
  static let baseEnd = bit(84)

  // Dates
  static let month = bit(64)
  static let datePart = bit(65)
  static let datePartOf = bit(66)
  static let barePart = bit(67)
  static let now = bit(68)
  static let then = bit(69)
  static let span = bit(70)
  static let spanEnd = bit(71)
  static let dateCount = bit(72)
  static let century = bit(73)
  static let era = bit(74)
  static let dateLead = bit(75)
  static let dateLimit = bit(76)
  static let dateEvent = bit(77)
  static let duration = bit(78)
  static let notDate = bit(79)

  static let byName: [String: WordCategory] = [
    "surname": surname, "given": given, "title": title, "kin": kin, "person-verb": personVerb,
    "person-left": personLeft, "word": word, "org-suffix": orgSuffix, "org-generic": orgGeneric,
    "org-stop": orgStop, "org-word": orgWord, "org-lead": orgLead, "country": country, "place": place,
    "known-org": knownOrg, "en-org-suffix": englishOrgSuffix, "model-word": modelWord,
    "model-before": modelBefore, "known-model": knownModel, "versioned-model": versionedModel,
    "not-model": notModel, "hardware": hardware, "unit-context": unitContext, "unit": unit,
    "weak-unit": weakUnit, "hedge": hedge, "hedge-after": hedgeAfter, "parameter-word": parameterWord,
    "relation": relation, "en-stop": englishStop,
    "origin": origin, "arrival": arrival, "own-work": ownWork, "receiving": receiving, "base-end": baseEnd,
    "org-suffix-weak": weakSuffix, "team-suffix": teamSuffix, "en-small": smallWord,
    "name-particle": nameParticle,
    "apposition": apposition, "negation": negation, "pronoun": pronoun, "comparison": comparison,
    "model-variant": modelVariant, "called-short": calledShort,
    "abbreviation": abbreviation, "agent": agent, "with": with, "possessive": possessive,
    "role-verb": roleVerb, "copula": copula, "deputy": deputy, "en-link": englishLink,
    "money-kind": moneyKind, "paper": paper,
    "comparison-after": comparisonAfter, "using": usingWord, "pinyin-surname": pinyinSurname,
    "org-before": orgBefore,
    "surname-weak": weakSurname, "state": state, "preposition": preposition,
    "person-pronoun": personPronoun, "indefinite": indefinite,
    "count-word": countWord, "not-amount": notAmount, "label": label, "function-word": functionWord,
    "change": change,
    "month": month, "date-part": datePart, "date-part-of": datePartOf, "bare-part": barePart, "now": now,
    "then": then, "span": span, "span-end": spanEnd, "date-count": dateCount, "century": century, "era": era,
    "date-lead": dateLead, "date-limit": dateLimit, "date-event": dateEvent, "duration": duration,
    "not-date": notDate,
  ]

  /// Those whose lines name, before the words, what these mean: `unit cards`, `relation founded`.
  static let qualified: WordCategory = [
    .unit, .weakUnit, .unitContext, .countWord, .hedge, .hedgeAfter, .relation, .title, .kin, .pronoun,
    .moneyKind,
    .month, .datePart, .datePartOf, .barePart, .now, .then,
    .span, .spanEnd, .dateCount, .century, .era, .dateLead, .dateLimit, .duration,
  ]

  private static func bit(_ place: Int) -> WordCategory { WordCategory(rawValue: 1 << place) }
}
