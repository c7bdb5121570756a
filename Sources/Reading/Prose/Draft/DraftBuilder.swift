import Foundation
import Knowledge

/// Makes things of mentions and joins what is said twice in one paragraph.
struct DraftBuilder {
  let article: Article
  let mentions: [[NameMention]]
  let statements: [Draft.Statement]

  func draft() -> Draft {
    let (things, ids) = makeThings()
    return Draft(
      article: article, things: things, statements: joined(statements.compactMap { linked($0, ids) }))
  }

  /// In the order of their first mention.
  private func makeThings() -> ([Draft.Thing], [String: String]) {
    var order: [String] = []
    var found: [String: [NameMention]] = [:]
    for mention in mentions.joined() {
      if found[mention.key] == nil { order.append(mention.key) }
      found[mention.key, default: []].append(mention)
    }
    var ids: [String: String] = [:]
    var used: Set<String> = [article.id]
    let things = order.map { key in
      let places = found[key] ?? []
      let thing = thing(key, places, &used)
      ids[key] = thing.id
      return thing
    }
    return (things, ids)
  }

  private func thing(_ key: String, _ places: [NameMention], _ used: inout Set<String>) -> Draft.Thing {
    let names = places.map(\.surface).uniqued()
    let kind = places[0].kind
    let main = names.contains(key) ? key : names.max { $0.count < $1.count } ?? key
    let isChinese = main.unicodeScalars.contains(where: \.isHan)
    let english =
      isChinese ? names.first { !$0.unicodeScalars.contains(where: \.isHan) && $0.count > 3 } : nil
    return Draft.Thing(
      id: DraftID.make(main, &used), kind: kind,
      name: LocalizedText(
        en: isChinese ? english ?? main : main,
        zh: isChinese ? main : names.first { $0.unicodeScalars.contains(where: \.isHan) } ?? main),
      aliases: names.filter { $0 != main && $0 != english }, rule: places[0].rule.rawValue)
  }

  private func linked(_ statement: Draft.Statement, _ ids: [String: String]) -> Draft.Statement? {
    guard let subject = ids[statement.subject] else { return nil }
    var value = statement.value
    if case .thing(let key) = value {
      guard let id = ids[key], id != subject else { return nil }
      value = .thing(id)
    }
    return Draft.Statement(
      subject: subject, property: statement.property, value: value, when: statement.when,
      role: statement.role,
      hardware: statement.hardware.flatMap { ids[$0] }, purpose: statement.purpose.flatMap { ids[$0] },
      place: statement.place, rule: statement.rule, sureness: statement.sureness)
  }

  /// The surest of what one paragraph says twice.
  private func joined(_ statements: [Draft.Statement]) -> [Draft.Statement] {
    var result: [Draft.Statement] = []
    var places: [String: Int] = [:]
    for statement in statements {
      let key =
        "\(article.paragraph(at: statement.place.lowerBound)) \(statement.subject) \(statement.property.rawValue) \(statement.value)"
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

/// Ids that the dossier's format takes: lower-case Latin, Chinese in pinyin.
enum DraftID {
  static func make(_ name: String, _ used: inout Set<String>) -> String {
    let latin =
      name.applyingTransform(.toLatin, reverse: false)?.applyingTransform(.stripDiacritics, reverse: false)
      ?? name
    var id = ""
    for scalar in latin.lowercased().unicodeScalars {
      if scalar.isDigit || (0x61...0x7A).contains(scalar.value) || scalar == "." && !id.isEmpty {
        id.unicodeScalars.append(scalar)
      } else if !id.isEmpty, id.last != "-" {
        id += "-"
      }
    }
    while let last = id.last, last == "-" || last == "." { id.removeLast() }
    if id.isEmpty { id = "thing" }
    var unique = id
    var count = 2
    while !used.insert(unique).inserted {
      unique = "\(id)-\(count)"
      count += 1
    }
    return unique
  }
}
