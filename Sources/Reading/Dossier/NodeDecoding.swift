import Knowledge

/// Small readings of nodes, shared by the decoders of a dossier. Each adds its problem and returns nil
/// where the node is not of the form wanted.
extension YAMLNode {
  func text(_ problems: inout [Diagnostic]) -> String? {
    if let scalar, !isEmpty { return scalar }
    problems.append(
      Diagnostic(.error, LocalizedText(en: "a text is wanted here", zh: "此处应为文本"), at: location))
    return nil
  }

  /// One wording for both languages, or a mapping of `en` and `zh`, of which one may be missing.
  func localizedText(_ problems: inout [Diagnostic]) -> LocalizedText? {
    guard let entries, !entries.isEmpty else { return text(&problems).map { LocalizedText($0) } }
    refuseUnknownKeys(["en", "zh"], &problems)
    var texts: [String: String] = [:]
    for entry in entries { texts[entry.key] = entry.value.text(&problems) }
    guard let first = texts["en"] ?? texts["zh"] else { return nil }
    return LocalizedText(en: texts["en"] ?? first, zh: texts["zh"] ?? first)
  }

  func date(_ problems: inout [Diagnostic]) -> PartialDate? {
    guard let text = text(&problems) else { return nil }
    do throws(PartialDate.Fault) {
      return try PartialDate(edtf: text)
    } catch {
      problems.append(error.diagnostic(text, at: location))
      return nil
    }
  }

  func quantity(of dimensions: [Dimension], _ problems: inout [Diagnostic]) -> Quantity? {
    guard let text = text(&problems) else { return nil }
    do throws(QuantityParser.Fault) {
      return try QuantityParser(dimensions: dimensions).parse(text)
    } catch {
      problems.append(error.diagnostic(text, dimensions, at: location))
      return nil
    }
  }

  /// One of a few words.
  func word<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type, _ problems: inout [Diagnostic]
  ) -> Word? where Word.RawValue == String {
    guard let text = text(&problems) else { return nil }
    if let word = Word(rawValue: text) { return word }
    problems.append(
      .unknownWord(text, of: Word.allCases.map(\.rawValue), at: location))
    return nil
  }

  func word(of known: [String], _ problems: inout [Diagnostic]) -> String? {
    guard let text = text(&problems) else { return nil }
    if known.contains(text) { return text }
    problems.append(.unknownWord(text, of: known, at: location))
    return nil
  }

  /// One word, or a list of them.
  func words(of known: [String], _ problems: inout [Diagnostic]) -> [String] {
    (items ?? [self]).compactMap { $0.word(of: known, &problems) }
  }

  /// Whether a rank says of what something is the first.
  var tellsAmongWhat: Bool { ["among", "least", "role"].contains { self[$0] != nil } }

  func refuseUnknownKeys(_ known: [String], _ problems: inout [Diagnostic]) {
    for entry in entries ?? [] where !known.contains(entry.key) {
      problems.append(.unknownKey(entry.key, of: known, at: entry.keyLocation))
    }
  }

  subscript(key: String) -> YAMLNode? { entries?.first { $0.key == key }?.value }
}
