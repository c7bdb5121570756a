import Foundation
import Knowledge

/// Ids that the dossier's format takes: lower-case Latin, Chinese in pinyin.
struct DraftIDs {
  private var ids: [String: String] = [:]
  private var used: Set<String>
  /// How often an id was wanted.
  private var counts: [String: Int] = [:]

  /// - Parameters:
  ///   - things: those of the draft that have no id yet, but for one that was known before.
  ///   - taken: ids that stand for something else.
  init(_ things: [Draft.Thing], of draft: Draft, taken: Set<String> = []) {
    used = taken.union(draft.things.compactMap(\.knownID) + [draft.article.id])
    let dates = Self.eventDates(draft)
    for thing in things {
      ids[thing.key] = thing.knownID ?? make(dates[thing.key].map { "event-\($0)" } ?? thing.name.zh)
    }
  }

  subscript(key: String) -> String? { ids[key] }

  private static func eventDates(_ draft: Draft) -> [String: String] {
    var dates: [String: String] = [:]
    for statement in draft.statements where statement.property == .held {
      if case .date(let date) = statement.value { dates[statement.subject] = date.edtf }
    }
    return dates
  }

  private mutating func make(_ name: String) -> String {
    let base = Self.latin(name)
    var id = base
    while !used.insert(id).inserted {
      counts[base, default: 1] += 1
      id = "\(base)-\(counts[base, default: 2])"
    }
    return id
  }

  static func latin(_ name: String) -> String {
    let latin =
      name.utf8.allSatisfy { $0 < 0x80 }
      ? name
      : name.applyingTransform(.toLatin, reverse: false)?.applyingTransform(.stripDiacritics, reverse: false)
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
    return id.isEmpty || id.unicodeScalars.allSatisfy { $0.isDigit || $0 == "." || $0 == "-" }
      ? "thing-\(id)" : id
  }
}
