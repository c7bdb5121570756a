import Foundation
import Knowledge

/// Entities by every way of writing their names: either language, aliases, ids, pinyin with or without
/// tones, family name first or last, and with a typing slip.
public struct NameIndex: Sendable {
  /// What a name was found to mean.
  public enum Answer: Hashable, Sendable {
    /// One entity, or several that bear the same name.
    case found([EntityID])
    /// Nobody is called so; the nearest name, if any is near.
    case unknown(nearest: String?)
  }

  private let entities: [String: [EntityID]]
  private let names: [String: String]

  public init(_ base: KnowledgeBase) {
    var entities: [String: [EntityID]] = [:]
    var names: [String: String] = [:]
    for id in base.ids {
      for (key, name) in Self.keys(of: base[id]) where entities[key]?.contains(id) != true {
        entities[key, default: []].append(id)
        names[key] = names[key] ?? name
      }
    }
    (self.entities, self.names) = (entities, names)
  }

  /// - Complexity: a look-up; where it fails, linear in the number of names.
  public func find(_ name: String) -> Answer {
    // A homophone is the likeliest slip in Chinese.
    let sounds = [Pinyin.ofPerson(name), Pinyin.of(name)].compactMap { $0 }.map(Self.folded)
    for key in [Self.folded(name), Self.sorted(name)] + sounds {
      if let found = entities[key] { return .found(found) }
    }
    guard let near = nearest(to: Self.folded(name), in: entities.keys.sorted()), let found = entities[near]
    else { return .unknown(nearest: nil) }
    return Self.isSlip(Self.folded(name), near) ? .found(found) : .unknown(nearest: names[near])
  }

  /// Each way of writing, with the name that it stands for.
  private static func keys(of entity: Entity) -> [(String, String)] {
    let isPerson = entity.kind == .person
    return [(folded(entity.id), entity.name.en)]
      + entity.names.flatMap { name -> [(String, String)] in
        let pinyin = isPerson ? Pinyin.ofPerson(name) : Pinyin.of(name)
        let written = [name, pinyin].compactMap { $0 }
        return written.map { (folded($0), name) } + (isPerson ? written.map { (sorted($0), name) } : [])
      }
  }

  /// Letters and digits alone, without case, tones or accents.
  private static func folded(_ name: String) -> String {
    let plain = name.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    return String(plain.filter { $0.isLetter || $0.isNumber })
  }

  /// The words of a name in one order, so that Zhiyuan Liu is Liu Zhiyuan.
  private static func sorted(_ name: String) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
    return words.sorted().joined(separator: " ")
  }

  /// One letter in five or fewer, and never in a short name or in its digits: GPT-3 is not GPT-4.
  private static func isSlip(_ typed: String, _ name: String) -> Bool {
    guard name.count >= 5, abs(typed.count - name.count) <= 1 else { return false }
    let digits = { (text: String) in text.filter(\.isNumber) }
    return digits(typed) == digits(name)
  }
}
