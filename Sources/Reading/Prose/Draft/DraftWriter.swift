import Foundation
import Knowledge

/// A draft as a dossier that a person corrects: in the order of the article, each fact with its quote, and
/// behind it how it was found and how sure that is.
public struct DraftWriter {
  private let draft: Draft
  private let ids: DraftIDs
  private let things: [String: Draft.Thing]
  private let statements: [String: [Draft.Statement]]
  private var lines: [String] = []

  public static func write(_ draft: Draft) -> String {
    var writer = DraftWriter(draft: draft)
    writer.head()
    for kind in EntityKind.allCases { writer.section(kind) }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(draft: Draft) {
    self.draft = draft
    ids = DraftIDs(draft)
    things = Dictionary(draft.things.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    statements = Dictionary(grouping: draft.statements, by: \.subject)
  }

  private mutating func head() {
    let article = draft.article
    lines += [
      "# A draft, read by siku from the article below. Behind each fact: how it was found, and how sure that is.",
      "siku: 1", "title: \(quoted(article.title))", "", "sources:", "  \(article.id):",
      "    title: \(quoted(article.title))",
    ]
    if let date = article.published { lines.append("    date: \(date.edtf)") }
    lines += ["    language: \(article.isChinese ? "zh" : "en")", "    digest: \(article.digest)"]
  }

  private mutating func section(_ kind: EntityKind) {
    let things = draft.things.filter { $0.kind == kind }
    guard !things.isEmpty else { return }
    lines += ["", "\(kind.section):"]
    for thing in things { entry(thing) }
  }

  private mutating func entry(_ thing: Draft.Thing) {
    lines.append("  \(ids[thing.key]):  # \(thing.rule)")
    let names =
      thing.name.en == thing.name.zh
      ? quoted(thing.name.en) : "{zh: \(quoted(thing.name.zh)), en: \(quoted(thing.name.en))}"
    lines.append("    names: \(names)")
    if !thing.aliases.isEmpty {
      lines.append("    aliases: [\(thing.aliases.map(quoted).joined(separator: ", "))]")
    }
    let statements = (statements[thing.key] ?? []).filter {
      $0.property.definition.subjects.contains(thing.kind) && fits($0)
    }
    guard !statements.isEmpty else { return }
    lines.append("    facts:")
    for statement in statements { lines.append("      - " + line(statement)) }
  }

  /// Whether the format lets the property have this value.
  private func fits(_ statement: Draft.Statement) -> Bool {
    switch (statement.property.definition.values, statement.value) {
    case (.entity(let kinds), .thing(let id)):
      things[id].map { kinds.contains($0.kind) } ?? false
    case (.quantity(let dimensions), .quantity(let quantity)): dimensions.contains(quantity.unit.dimension)
    case (.date, .date), (.code, .code): true
    default: false
    }
  }

  private func line(_ statement: Draft.Statement) -> String {
    var parts = ["\(statement.property.rawValue): \(value(statement.value))"]
    if let role = statement.role { parts.append("role: \(quoted(role))") }
    if let when = statement.when { parts.append("when: \(quoted(when.edtf))") }
    if let hardware = statement.hardware { parts.append("of: \(ids[hardware])") }
    if let purpose = statement.purpose { parts.append("for: \(ids[purpose])") }
    if case .quantity(let quantity) = statement.value {
      parts.append("wording: \(quoted(quantity.wording.trimmingSpaces))")
    }
    parts.append(
      "evidence: {source: \(draft.article.id), paragraph: \(draft.paragraph(of: statement)), quote: \(quoted(draft.quote(of: statement)))}"
    )
    return "{\(parts.joined(separator: ", "))}  # \(statement.rule) \(statement.sureness)"
  }

  private func value(_ value: Draft.Value) -> String {
    switch value {
    case .thing(let key): ids[key]
    case .quantity(let quantity): quoted(QuantityText.text(quantity))
    case .date(let date): quoted(date.edtf)
    case .code(let word): word
    }
  }

  /// A YAML scalar in double quotes.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\t": result += " "
      default: if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
    }
    return result + "\""
  }
}

/// A quantity as the dossier's format writes it.
enum QuantityText {
  static func text(_ quantity: Quantity) -> String {
    let sign =
      switch quantity.form {
      case .exactly, .between: ""
      case .about: "~"
      case .over: ">"
      case .atLeast: ">="
      case .under: "<"
      case .atMost: "<="
      }
    let number =
      quantity.told.map(number) ?? number(quantity.bounds.lower) + ".." + number(quantity.bounds.upper)
    return sign + number + " " + quantity.unit.symbol
  }

  static func number(_ value: Double) -> String {
    if value > 1e15, value.isFinite { return "\(value)".replacing("e+", with: "e") }
    for (scale, suffix) in [(1e12, "T"), (1e9, "B"), (1e6, "M")] where value >= scale {
      return plain(value / scale) + suffix
    }
    return plain(value)
  }

  private static func plain(_ value: Double) -> String {
    let rounded = (value * 1e6).rounded() / 1e6
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }
}
