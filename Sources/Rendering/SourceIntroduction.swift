import Knowledge

extension Source {
  /// Its id, title, author, publisher and date, in a line.
  public var introduction: LocalizedText {
    let about = [author, publisher, date?.formatted].compactMap { $0 }
    let comma = LocalizedText(en: ", ", zh: "，")
    let origin = about.isEmpty ? LocalizedText("") : comma + about.joined(separator: comma)
    return LocalizedText(en: "Source \"\(id)\": ", zh: "来源“\(id)”：") + title + origin
  }
}

extension KnowledgeBase {
  /// What a source says, by the first paragraph that each fact cites.
  public func paragraphs(of source: Source) -> [(paragraph: Int, facts: [Fact])] {
    let told = facts.filter { $0.evidence.source == source.id }
    return Dictionary(grouping: told) { $0.evidence.paragraphs.first?.lowerBound ?? 0 }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
