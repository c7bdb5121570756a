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
