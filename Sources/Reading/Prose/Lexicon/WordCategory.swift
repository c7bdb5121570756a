/// What a word of the lexicon may be; a set, since one word may be several things.
///
/// The names are those that begin the lines of a lexicon file. Computed, for what is stored in 128 bits is looked
/// up behind a lock at each use.
struct WordCategory: OptionSet, Hashable, Sendable {
  let rawValue: UInt128

  // People
  static var surname: WordCategory { bit(0) }
  static var given: WordCategory { bit(1) }
  static var title: WordCategory { bit(2) }
  /// What a person is of another: 学生, adviser.
  static var kin: WordCategory { bit(3) }
  static var personVerb: WordCategory { bit(4) }
  static var personLeft: WordCategory { bit(5) }
  static var word: WordCategory { bit(6) }
  // Organisations
  static var orgSuffix: WordCategory { bit(7) }
  static var orgGeneric: WordCategory { bit(8) }
  static var orgStop: WordCategory { bit(9) }
  static var orgWord: WordCategory { bit(10) }
  static var orgLead: WordCategory { bit(11) }
  static var country: WordCategory { bit(12) }
  static var place: WordCategory { bit(13) }
  static var knownOrg: WordCategory { bit(14) }
  static var englishOrgSuffix: WordCategory { bit(15) }
  /// An end that needs something beside it to make a name: 智能, 科技.
  static var weakSuffix: WordCategory { bit(31) }
  static var teamSuffix: WordCategory { bit(32) }
  /// Small words within English names: of, for.
  static var smallWord: WordCategory { bit(33) }
  static var nameParticle: WordCategory { bit(34) }
  /// What leads from a name to what it is: who, then, a.
  static var apposition: WordCategory { bit(35) }
  static var negation: WordCategory { bit(37) }
  static var pronoun: WordCategory { bit(38) }
  static var comparison: WordCategory { bit(39) }
  /// What a name has behind its version: Base, Turbo.
  static var modelVariant: WordCategory { bit(40) }
  /// What leads to a short name in brackets: 以下简称.
  static var calledShort: WordCategory { bit(41) }
  static var abbreviation: WordCategory { bit(42) }
  /// Who does it follows: 由, by.
  static var agent: WordCategory { bit(43) }
  static var with: WordCategory { bit(44) }
  static var possessive: WordCategory { bit(45) }
  /// What takes a role: 担任, served as.
  static var roleVerb: WordCategory { bit(46) }
  /// 是, 现任, who was.
  static var copula: WordCategory { bit(47) }
  /// 副, vice.
  static var deputy: WordCategory { bit(48) }
  /// From an English title to its organisation: at, of.
  static var englishLink: WordCategory { bit(49) }
  /// What an amount of money is where it is no cost: 估值, salary.
  static var moneyKind: WordCategory { bit(50) }
  static var paper: WordCategory { bit(51) }
  /// Behind what is compared: 相比.
  static var comparisonAfter: WordCategory { bit(52) }
  /// What leads to a machine that is used: 在, using.
  static var usingWord: WordCategory { bit(53) }
  /// Chinese surnames in Latin letters.
  static var pinyinSurname: WordCategory { bit(54) }
  /// What leads to the name of a company: startup, joined.
  static var orgBefore: WordCategory { bit(55) }
  static var weakSurname: WordCategory { bit(56) }
  /// What the names of public institutions begin with: 国家.
  static var state: WordCategory { bit(57) }
  static var preposition: WordCategory { bit(58) }
  /// What only people are called: who, whose.
  static var personPronoun: WordCategory { bit(59) }
  /// What leads to a thing not named: 一个, a.
  static var indefinite: WordCategory { bit(63) }
  // Models and machines
  static var modelWord: WordCategory { bit(16) }
  static var modelBefore: WordCategory { bit(17) }
  static var knownModel: WordCategory { bit(18) }
  static var versionedModel: WordCategory { bit(19) }
  static var notModel: WordCategory { bit(20) }
  static var hardware: WordCategory { bit(21) }
  /// What a unit needs beside it that is none by itself, as 张 needs a card: `unit-context cards`.
  static var unitContext: WordCategory { bit(22) }
  // Amounts
  static var unit: WordCategory { bit(23) }
  static var weakUnit: WordCategory { bit(24) }
  static var hedge: WordCategory { bit(25) }
  static var hedgeAfter: WordCategory { bit(26) }
  static var parameterWord: WordCategory { bit(27) }
  /// Words that hold a numeral, a unit or a hedge and mean none: 万一, 年级, 最近.
  static var notAmount: WordCategory { bit(62) }
  /// What a number counts whose unit is not beside it: `count-word citations 引用`.
  static var countWord: WordCategory { bit(28) }
  /// English words that are no part of what is counted: of, the, and.
  static var functionWord: WordCategory { bit(36) }
  /// What makes a number a name or a rank: 第, Chapter, top.
  static var label: WordCategory { bit(60) }
  /// English verbs behind which two numbers are two amounts: grew from 3 to 5.
  static var change: WordCategory { bit(61) }
  // Relations
  static var relation: WordCategory { bit(29) }
  static var englishStop: WordCategory { bit(30) }

  // Dates
  static var month: WordCategory { bit(64) }
  static var datePart: WordCategory { bit(65) }
  static var datePartOf: WordCategory { bit(66) }
  static var barePart: WordCategory { bit(67) }
  static var now: WordCategory { bit(68) }
  static var then: WordCategory { bit(69) }
  static var span: WordCategory { bit(70) }
  static var spanEnd: WordCategory { bit(71) }
  static var dateCount: WordCategory { bit(72) }
  static var century: WordCategory { bit(73) }
  static var era: WordCategory { bit(74) }
  static var dateLead: WordCategory { bit(75) }
  static var dateLimit: WordCategory { bit(76) }
  static var dateEvent: WordCategory { bit(77) }
  static var duration: WordCategory { bit(78) }
  static var notDate: WordCategory { bit(79) }
  // More of relations
  /// What stands before the place that somebody comes from, and behind it: 从, 来的.
  static var origin: WordCategory { bit(80) }
  static var arrival: WordCategory { bit(81) }
  /// What a text calls the work that it tells of: 本工作, this work.
  static var ownWork: WordCategory { bit(82) }
  static var receiving: WordCategory { bit(83) }
  /// What ends a phrase that names what a model is built on: 为基础.
  static var baseEnd: WordCategory { bit(84) }
  /// A noun that alone means what the text speaks of, by what the names of such end in: `definite 院 院里`.
  static var definite: WordCategory { bit(90) }
  /// What may stand before such a noun: 让公司.
  static var definiteLead: WordCategory { bit(91) }
  /// What programmes have, not models: 成员, 立项; and what their names end in: 计划.
  static var programmeWord: WordCategory { bit(92) }
  static var programmeSuffix: WordCategory { bit(93) }
  /// What gives a thing its name: 起名, dubbed.
  static var naming: WordCategory { bit(94) }
  /// That those who are listed act as one: 一起, 联名.
  static var jointly: WordCategory { bit(95) }
  /// What a part of an organisation, or what it works on, ends in: 方向, 组.
  static var field: WordCategory { bit(96) }
  /// What stands before one who is beside the subject: 向, 对.
  static var beside: WordCategory { bit(97) }
  /// Verbs for giving money that need no object: 领投.
  static var investing: WordCategory { bit(98) }
  /// What stands before a receiver: 给, to.
  static var toward: WordCategory { bit(99) }
  /// What somebody gets that is helped: 支持, 经费.
  static var help: WordCategory { bit(100) }
  /// What a team works on that is another's: 机器, 集群.
  static var machineWord: WordCategory { bit(101) }
  /// 参与, 参加.
  static var participation: WordCategory { bit(102) }
  /// What the work of a group is called: 研究, 研发.
  static var groupWork: WordCategory { bit(103) }
  /// That a group has those who are listed behind: 聚集了, 成员包括.
  static var gathering: WordCategory { bit(104) }
  /// What leads to a list: 如, 包括, such as.
  static var listLead: WordCategory { bit(105) }
  /// What stands between the two ends of a move: 到, to.
  static var moving: WordCategory { bit(106) }
  /// Who makes a model is called: 主要贡献者.
  static var contributor: WordCategory { bit(107) }
  /// Behind whoever is quoted: 表示, said.
  static var saying: WordCategory { bit(108) }
  /// Behind whom somebody is of: 属于, 隶属于.
  static var belonging: WordCategory { bit(111) }
  /// What a first person calls themself by: 我叫.
  static var selfNaming: WordCategory { bit(112) }
  /// What an answer begins with in an interview.
  static var answer: WordCategory { bit(113) }
  /// What those who give money are called: 投资方.
  static var backer: WordCategory { bit(114) }
  /// What leads to a name: 公司, 企业.
  static var companyWord: WordCategory { bit(110) }
  /// Verbs that say what is done at a place named before them: 负责, 从事.
  static var placeVerb: WordCategory { bit(109) }
  /// What several models of one name are called: 系列.
  static var series: WordCategory { bit(115) }
  /// What the names of models of a kind end in: BERT in SikuBERT.
  static var modelEnding: WordCategory { bit(116) }
  /// What stands for a model at once behind its name: 这是.
  static var modelIntroduction: WordCategory { bit(117) }
  /// What leads to where somebody is or was: now, formerly, a veteran of.
  static var career: WordCategory { bit(119) }
  /// What a line of a model's card says of it before a colon: `card-entry developed Developed_by`.
  static var cardEntry: WordCategory { bit(120) }
  /// What stands behind the name of a machine: supercomputer.
  static var machineNoun: WordCategory { bit(121) }
  /// What stands between a model's name and its size: 有, 达到.
  static var sizeLink: WordCategory { bit(122) }
  /// 感谢, we thank
  static var thanks: WordCategory { bit(118) }
  /// That a model runs somewhere, and was not trained there: 部署, inference.
  static var deployment: WordCategory { bit(123) }
  /// What a bare number behind it is the size of: 体量, 激活.
  static var sizeWord: WordCategory { bit(124) }
  /// What is taken from one model to begin another with: 权重, checkpoint.
  static var weightWord: WordCategory { bit(125) }
  /// Beside a bare number of ten thousands, that it is one of money: 经费, 融资.
  static var moneyWord: WordCategory { bit(126) }
  // More of amounts
  /// Whom a text speaks for or of without a name: 我们, we, the team.
  static var ownSide: WordCategory { bit(85) }
  /// What stands before whom something is got from, and before whom it is given to: 从, 给.
  static var source: WordCategory { bit(86) }
  static var receiver: WordCategory { bit(87) }
  /// What a size is of where it is no data that a model was trained on: 显存, context.
  static var notData: WordCategory { bit(88) }
  /// Whose name somebody acts in: 的名义.
  static var inName: WordCategory { bit(89) }

  static let byName: [String: WordCategory] = [
    "surname": surname, "given": given, "title": title, "kin": kin, "person-verb": personVerb,
    "person-left": personLeft, "word": word, "org-suffix": orgSuffix, "org-generic": orgGeneric,
    "org-stop": orgStop, "org-word": orgWord, "org-lead": orgLead, "country": country, "place": place,
    "known-org": knownOrg, "en-org-suffix": englishOrgSuffix, "model-word": modelWord,
    "model-before": modelBefore, "known-model": knownModel, "versioned-model": versionedModel,
    "not-model": notModel, "hardware": hardware, "unit-context": unitContext, "unit": unit,
    "weak-unit": weakUnit, "hedge": hedge, "hedge-after": hedgeAfter, "parameter-word": parameterWord,
    "relation": relation, "en-stop": englishStop,
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
    "origin": origin, "arrival": arrival, "own-work": ownWork, "receiving": receiving, "base-end": baseEnd,
    "definite": definite, "definite-lead": definiteLead, "programme-word": programmeWord,
    "programme-suffix": programmeSuffix,
    "naming": naming, "jointly": jointly, "field": field, "beside": beside,
    "investing": investing, "toward": toward, "help": help,
    "machine-word": machineWord, "participation": participation, "group-work": groupWork,
    "gathering": gathering, "list-lead": listLead, "moving": moving,
    "contributor": contributor, "saying": saying, "answer": answer, "backer": backer, "place-verb": placeVerb,
    "belonging": belonging, "self-naming": selfNaming, "company-word": companyWord,
    "series": series, "thanks": thanks, "career": career, "card-entry": cardEntry,
    "machine-noun": machineNoun, "deployment": deployment, "size-word": sizeWord, "weight-word": weightWord,
    "money-word": moneyWord, "size-link": sizeLink,
    "model-ending": modelEnding,
    "model-introduction": modelIntroduction,
    "own-side": ownSide, "source": source, "receiver": receiver, "not-data": notData, "in-name": inName,
  ]

  /// Those whose lines name, before the words, what these mean: `unit cards`, `relation founded`.
  static let qualified: WordCategory = [
    .unit, .weakUnit, .unitContext, .countWord, .hedge, .hedgeAfter, .relation, .title, .kin, .pronoun,
    .moneyKind, .definite, .cardEntry,
    .month, .datePart, .datePartOf, .barePart, .now, .then,
    .span, .spanEnd, .dateCount, .century, .era, .dateLead, .dateLimit, .duration,
  ]

  private static func bit(_ place: Int) -> WordCategory { WordCategory(rawValue: 1 << place) }
}
