import Knowledge

extension HTMLWriter {
  /// A box to tick, with its words.
  mutating func choice(_ attributes: Attributes, _ label: LocalizedText) {
    open("label")
    open("input", attributes)
    add(raw: " ")
    add(label)
    add(raw: "</label>\n")
  }

  /// An option holds text alone: a script changes its language.
  mutating func option(_ value: String, _ label: LocalizedText) {
    let isSame = label.en == label.zh
    // Written out, for an option without a value stands for its text.
    add(raw: "<option value=\"\(XMLWriter.escaped(value))\"")
    if !isSame {
      add(raw: " data-en=\"\(XMLWriter.escaped(label.en))\" data-zh=\"\(XMLWriter.escaped(label.zh))\"")
    }
    add(raw: ">\(XMLWriter.escaped(label.en))</option>\n")
  }

  /// A number that a script keeps, before the words that say what it counts.
  mutating func count(_ label: LocalizedText) {
    add(raw: "<b class=\"count\"></b>")
    add(label)
  }
}
