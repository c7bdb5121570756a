import CGLib
import Knowledge

/// Names of entities, sources and facts that other programs take as ids, the same in every run: of letters,
/// digits, hyphens and points.
///
/// A fact is named by what it says, so that a dossier which grows does not rename it.
struct FactNames {
  private let base: KnowledgeBase

  init(_ base: KnowledgeBase) {
    self.base = base
  }

  func name(_ id: EntityID) -> String { Self.name(base[id]) }

  static func name(_ entity: Entity) -> String { name(entity.kind.rawValue, entity.id) }

  static func name(source id: String) -> String { name("source", id) }

  /// Each fact with its name; of facts that say the very same, the later ones are numbered.
  func namedFacts() -> [(name: String, fact: Fact)] {
    var counts: [String: Int] = [:]
    return base.facts.map { fact in
      let name = "fact-" + Self.digest(of: saying(fact).line)
      let count = counts[name, default: 0] + 1
      counts[name] = count
      return (count == 1 ? name : name + "-\(count)", fact)
    }
  }

  /// All that makes a fact what it is.
  private func saying(_ fact: Fact) -> JSON {
    let ends: [(String, JSON)] = [
      ("subject", .string(name(fact.subject))), ("property", .string(fact.property.rawValue)),
      ("value", FactValue(names: self).json(fact.value)), ("evidence", fact.evidence.json),
    ]
    return .object(ends + FactLimits(names: self).members(fact.qualifiers))
  }

  private static func name(_ kind: String, _ id: String) -> String {
    isSound(id) ? kind + "-" + id : kind + "-" + digest(of: id)
  }

  private static func isSound(_ id: String) -> Bool {
    let isLetterOrDigit = { (byte: UInt8) in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
    guard let last = id.utf8.last, id.utf8.count < 150 else { return false }
    return isLetterOrDigit(last) && id.utf8.allSatisfy { isLetterOrDigit($0) || "-.".utf8.contains($0) }
  }

  /// The first 96 bits of the text's SHA-256.
  private static func digest(of text: String) -> String {
    let bytes = Array(text.utf8)
    guard let hex = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count)) else {
      return ""
    }
    defer { g_free(hex) }
    return String(String(cString: hex).prefix(24))
  }
}
