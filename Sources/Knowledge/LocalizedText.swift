// Knowledge: what is known, and where it was said.
//
// Every module builds on these values, so they hold no behaviour beyond their own rules: bounds of a
// quantity, order of partial dates, identity of an entity. Everything is immutable and `Sendable`.

/// A language that reports, names and messages come in.
public enum Language: String, Sendable, CaseIterable {
  case en, zh
}

/// Wording for people in every language that Siku speaks, chosen only when it is rendered.
public struct LocalizedText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The English wording.
  public let en: String
  /// The Chinese wording.
  public let zh: String

  /// Wording in both languages.
  public init(en: String, zh: String) {
    self.en = en
    self.zh = zh
  }

  /// Wording that is the same in both languages, such as a name or a number.
  public init(_ same: String) {
    self.init(en: same, zh: same)
  }

  /// Wording that is the same in both languages.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The wording in one language.
  public subscript(language: Language) -> String {
    language == .en ? en : zh
  }

  /// Whether there is no wording in either language.
  public var isEmpty: Bool { en.isEmpty && zh.isEmpty }

  public static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
    LocalizedText(en: left.en + right.en, zh: left.zh + right.zh)
  }

  /// Applies the same change to the wording in each language.
  public func map(_ change: (String) -> String) -> LocalizedText {
    LocalizedText(en: change(en), zh: change(zh))
  }
}

extension Sequence<LocalizedText> {
  /// One text from many, with each language's own list comma unless another separator is given.
  public func joined(separator: LocalizedText = LocalizedText(en: ", ", zh: "、")) -> LocalizedText {
    LocalizedText.joined(Array(self), separator)
  }
}

extension [LocalizedText] {
  /// The first of a list, and words for how many more there are, where there are more.
  public func joined(most: Int, rest: (Int) -> LocalizedText) -> LocalizedText {
    prefix(most).joined() + (count > most ? rest(count - most) : "")
  }
}

extension LocalizedText {
  /// Not generic: that is ten times as fast where it is called from another module.
  fileprivate static func joined(_ texts: [LocalizedText], _ separator: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: joined(texts, separator.en) { $0.en }, zh: joined(texts, separator.zh) { $0.zh })
  }

  private static func joined(
    _ texts: [LocalizedText], _ separator: String, _ wording: (LocalizedText) -> String
  ) -> String {
    var joined = ""
    joined.reserveCapacity(texts.reduce(0) { $0 + wording($1).utf8.count + separator.utf8.count })
    for (place, text) in texts.enumerated() {
      if place > 0 { joined += separator }
      joined += wording(text)
    }
    return joined
  }
}
