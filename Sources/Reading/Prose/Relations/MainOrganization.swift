import Knowledge

/// The organisation that a whole text is about: named most, and founded, joined and led in it.
struct MainOrganization {
  /// Nil where none stands out.
  let key: String?

  init(_ mentions: [NameMention], _ statements: [Draft.Statement]) {
    var counts: [String: Int] = [:]
    // Whom everybody knows a text names beside whom it is about.
    for mention in mentions where mention.kind == .organization {
      counts[mention.key, default: 0] += mention.rule == .known ? 1 : 2
    }
    for statement in statements {
      if let object = Self.object(statement), counts[object] != nil { counts[object, default: 0] += 2 }
      if statement.property == .developed || statement.property == .established,
        counts[statement.subject] != nil
      {
        counts[statement.subject, default: 0] += 1
      }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first, first.value >= 6,
      ranked.count < 2 || first.value * 3 >= ranked[1].value * 4
    else {
      key = nil
      return
    }
    key = first.key
  }

  private static func object(_ statement: Draft.Statement) -> String? {
    guard [.founded, .joined, .leads].contains(statement.property), case .thing(let key) = statement.value
    else { return nil }
    return key
  }
}
