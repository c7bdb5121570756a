import Knowledge

/// Makes things of mentions and joins what is said twice in one paragraph.
struct DraftBuilder {
  let article: Article
  let mentions: [NameMention]
  let statements: [Draft.Statement]
  let events: [Draft.Event]
  let dates: [ResolvedDate]
  let known: KnownEntities

  func draft() -> Draft {
    let things = things()
    let keys = Set(things.map(\.key))
    return Draft(
      article: article, things: things + events.enumerated().map(thing),
      statements: joined(statements.filter { isWhole($0, keys) } + events.enumerated().map(statement)).map(
        reasoned))
  }

  private func isWhole(_ statement: Draft.Statement, _ keys: Set<String>) -> Bool {
    guard keys.contains(statement.subject) else { return false }
    if case .thing(let object) = statement.value {
      return keys.contains(object) && object != statement.subject
    }
    return true
  }

  /// With how its date was reached: that of the nearest mention of the date before the statement's end.
  private func reasoned(_ statement: Draft.Statement) -> Draft.Statement {
    var date = statement.when
    if case .date(let value) = statement.value { date = value }
    guard let date else { return statement }
    let behind = dates.partitioned { $0.range.lowerBound < statement.place.upperBound }
    var statement = statement
    statement.reasoning = dates[..<behind].suffix(16).last { $0.date == date }?.reasoning
    return statement
  }

  /// In the order of their first mention.
  private func things() -> [Draft.Thing] {
    var order: [String] = []
    var found: [String: [NameMention]] = [:]
    for mention in mentions {
      if found[mention.key] == nil { order.append(mention.key) }
      found[mention.key, default: []].append(mention)
    }
    return order.compactMap { key in found[key].map { thing(key, $0) } }
  }

  private func thing(_ key: String, _ places: [NameMention]) -> Draft.Thing {
    let known = known.entry(key)
    let names = (known?.names.prefix(1).map { $0 } ?? []) + places.map(\.surface).uniqued()
    let main = known?.names.first ?? (names.contains(key) ? key : names.max { $0.count < $1.count } ?? key)
    let isChinese = Self.isChinese(main)
    let english = isChinese ? names.first { !Self.isChinese($0) && $0.count > 3 } : nil
    let chinese = isChinese ? main : names.first(where: Self.isChinese)
    return Draft.Thing(
      key: key, knownID: known?.id, kind: places[0].kind,
      name: LocalizedText(en: english ?? main, zh: chinese ?? main),
      aliases: names.uniqued().filter { $0 != main && $0 != english && $0 != chinese },
      rule: places[0].rule.rawValue)
  }

  private static func isChinese(_ name: String) -> Bool { name.unicodeScalars.contains(where: \.isHan) }

  private func thing(_ number: Int, _ event: Draft.Event) -> Draft.Thing {
    Draft.Thing(
      key: key(number), knownID: nil, kind: .event, name: LocalizedText(event.name), aliases: [],
      rule: "dated")
  }

  private func statement(_ number: Int, _ event: Draft.Event) -> Draft.Statement {
    Draft.Statement(
      subject: key(number), property: .held, value: .date(event.date), place: event.place, rule: "dated",
      sureness: 0.5)
  }

  /// No name begins so.
  private func key(_ number: Int) -> String { "\u{2}event \(number + 1)" }

  /// The surest of what one paragraph says twice, in the order of the article.
  private func joined(_ statements: [Draft.Statement]) -> [Draft.Statement] {
    var result: [Draft.Statement] = []
    var places: [StatementKey: Int] = [:]
    for statement in statements.enumerated().sorted(by: {
      ($0.1.place.lowerBound, $0.0) < ($1.1.place.lowerBound, $1.0)
    }).map(\.1) {
      let key = StatementKey(statement, paragraph: article.paragraph(at: statement.place.lowerBound))
      if let place = places[key] {
        if statement.sureness > result[place].sureness { result[place] = statement }
      } else {
        places[key] = result.count
        result.append(statement)
      }
    }
    return result
  }
}

extension Array {
  /// How many at the start pass a test that all behind them fail.
  fileprivate func partitioned(_ passes: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// What two statements of one thing in one paragraph share.
private struct StatementKey: Hashable {
  let paragraph: Int
  let subject: String
  let property: Property
  let value: String

  init(_ statement: Draft.Statement, paragraph: Int) {
    self.paragraph = paragraph
    subject = statement.subject
    property = statement.property
    switch statement.value {
    case .thing(let key): value = key
    case .code(let code): value = code
    case .date(let date): value = date.edtf
    case .quantity(let quantity):
      value = "\(quantity.bounds.lower) \(quantity.bounds.upper) \(quantity.unit.symbol)"
    }
  }
}
