import Foundation
import Knowledge

/// Ids that the dossier's format takes: lower-case Latin, Chinese in pinyin.
struct DraftIDs {
  private var ids: [String: String] = [:]
  private var used: Set<String>

  init(_ draft: Draft) {
    used = Set(draft.things.compactMap(\.knownID) + [draft.article.id])
    for thing in draft.things { ids[thing.key] = thing.knownID ?? make(Self.base(thing, draft)) }
  }

  subscript(key: String) -> String { ids[key] ?? key }

  private static func base(_ thing: Draft.Thing, _ draft: Draft) -> String {
    guard thing.kind == .event, let statement = draft.statements.first(where: { $0.subject == thing.key }),
      case .date(let date) = statement.value
    else { return thing.name.zh }
    return "event-\(date.edtf)"
  }

  private mutating func make(_ name: String) -> String {
    let base = Self.latin(name)
    var id = base
    var count = 2
    while !used.insert(id).inserted {
      id = "\(base)-\(count)"
      count += 1
    }
    return id
  }

  private static func latin(_ name: String) -> String {
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
    return id.isEmpty || id.unicodeScalars.allSatisfy { $0.isDigit || $0 == "." || $0 == "-" } ? "thing-\(id)" : id
  }
}
