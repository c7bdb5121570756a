import Knowledge

/// The wording of what can be wrong with a dossier, in one place.
extension Diagnostic {
  static func unknownKey(_ key: String, of known: [String], at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "no key \"\(key)\" is known here", zh: "此处没有名为“\(key)”的键"), at: location,
      remedy: .didYouMean(key, of: known))
  }

  static func unknownWord(_ word: String, of known: [String], at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "\"\(word)\" is none of the words for this", zh: "此处不能写“\(word)”"),
      at: location,
      remedy: .didYouMean(word, of: known))
  }

  static func undeclared(_ id: String, remedy: LocalizedText, at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "\"\(id)\" was never declared", zh: "“\(id)”未曾声明"), at: location,
      remedy: remedy)
  }

  static func wrongKind(
    _ id: String, _ kind: EntityKind, wanted: [EntityKind], at location: Location
  ) -> Diagnostic {
    let names = wanted.map(\.name)
    return Diagnostic(
      .error,
      LocalizedText(
        en: "\"\(id)\" is declared as \(kind.name.en), where this is wanted: \(names.joined().en)",
        zh: "“\(id)”声明为\(kind.name.zh)，而此处应为\(names.joined(separator: "或").zh)"), at: location)
  }

  static func nameless(_ id: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "\"\(id)\" has no names", zh: "“\(id)”没有名称"), at: location,
      remedy: LocalizedText(
        en:
          "add `names: {zh: …, en: …}`; one of the two is enough, and none is needed where another file has them",
        zh: "请加上 `names: {zh: …, en: …}`，二者有一即可；若另一文件已有名称则可省略"))
  }

  static func notAMapping(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "keys with values are wanted here", zh: "此处应为“键: 值”"), at: location)
  }

  static func rankAmongNothing(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "of what it is the first is not told", zh: "未说明是什么之中的首个"), at: location,
      remedy: LocalizedText(
        en: "add `among: [multimodal]`, `least: 100B`, or in words `role: {en: …, zh: …}`",
        zh: "请加上 `among: [multimodal]`、`least: 100B`，或以文字写 `role: {en: …, zh: …}`"))
  }

  static func badEvidence(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "this does not say where in a source", zh: "此处未说明来源中的位置"), at: location,
      remedy: LocalizedText(
        en:
          "write a source's id and its paragraph: `wudao 22`, `wudao 22-23`, or `wudao 22+29` for both together",
        zh: "请写来源 id 和段落：`wudao 22`、`wudao 22-23`，或 `wudao 22+29`（两处合看）"))
  }
}

extension LocalizedText {
  static let declareEntity = LocalizedText(
    en: "declare it under people, organizations, models, hardware, datasets, projects or events",
    zh: "请在 people、organizations、models、hardware、datasets、projects 或 events 下声明")

  static let declareSource = LocalizedText(en: "declare it under sources", zh: "请在 sources 下声明")

  static func didYouMean(_ word: String) -> LocalizedText {
    LocalizedText(en: "did you mean \"\(word)\"?", zh: "是否想写“\(word)”？")
  }

  static func didYouMean(_ word: String, of known: [String]) -> LocalizedText {
    nearest(to: word, in: known).map { didYouMean($0) }
      ?? LocalizedText(
        en: "known are: \(known.joined(separator: ", "))", zh: "可用的有：\(known.joined(separator: "、"))")
  }
}

extension PartialDate.Fault {
  func diagnostic(_ text: String, at location: Location) -> Diagnostic {
    switch self {
    case .notEDTF:
      Diagnostic(
        .error, LocalizedText(en: "\"\(text)\" is no date in EDTF", zh: "“\(text)”不是 EDTF 日期"), at: location,
        remedy: LocalizedText(
          en: "write 2020, 2020-06, 2020-06-11, 2020-22 (summer), 2021~ (about), 2006/2011 or 2020-10/..",
          zh: "请写 2020、2020-06、2020-06-11、2020-22（夏）、2021~（约）、2006/2011 或 2020-10/.."))
    case .hasTimeOfDay:
      Diagnostic(
        .error, LocalizedText(en: "times of day are not read: \"\(text)\"", zh: "不支持时刻：“\(text)”"),
        at: location)
    case .noSuchDay:
      Diagnostic(
        .error, LocalizedText(en: "the calendar has no \"\(text)\"", zh: "日历上没有“\(text)”"), at: location)
    case .endsBeforeItBegins:
      Diagnostic(
        .error, LocalizedText(en: "\"\(text)\" ends before it begins", zh: "“\(text)”的结束早于开始"), at: location)
    }
  }
}

extension QuantityParser.Fault {
  func diagnostic(_ text: String, _ dimensions: [Dimension], at location: Location) -> Diagnostic {
    let units = Unit.all.filter { dimensions.contains($0.dimension) }.map(\.symbol)
    let list = units.joined(separator: ", ")
    let useUnit = LocalizedText(en: "units that fit: \(list)", zh: "可用单位：\(list)")
    switch self {
    case .noNumber:
      return Diagnostic(
        .error, LocalizedText(en: "no number in \"\(text)\"", zh: "“\(text)”中没有数字"), at: location,
        remedy: LocalizedText(
          en: "write 480, 175B, ~2000, >500, 100..999 or 8e7, then the unit",
          zh: "请写 480、175B、~2000、>500、100..999 或 8e7，再写单位"))
    case .unknownUnit(let unit):
      let all = Unit.all.flatMap { [$0.symbol] + $0.spellings }
      return Diagnostic(
        .error, LocalizedText(en: "\"\(unit)\" is no unit", zh: "“\(unit)”不是单位"), at: location,
        remedy: nearest(to: unit, in: all).map { .didYouMean($0) } ?? useUnit)
    case .missingUnit:
      return Diagnostic(
        .error, LocalizedText(en: "\"\(text)\" lacks its unit", zh: "“\(text)”缺少单位"), at: location,
        remedy: useUnit)
    case .wrongDimension(let unit):
      return Diagnostic(
        .error, LocalizedText(en: "\(unit.symbol) does not measure this", zh: "此处不能用单位 \(unit.symbol)"),
        at: location, remedy: useUnit)
    case .wrongOrder:
      return Diagnostic(
        .error, LocalizedText(en: "the bounds of \"\(text)\" run backwards", zh: "“\(text)”的上下限颠倒"),
        at: location, remedy: LocalizedText(en: "write the smaller first", zh: "请先写较小的数"))
    }
  }
}
