/// Finds tags that would keep libxml2 for hours: it compares each attribute of a tag with all before it.
enum HTMLTagGuard {
  static let maximumAttributes = 2000

  /// Where a tag begins that has more attributes than any author writes.
  static func overfullTag(in text: [UInt8]) -> Int? {
    text.withUnsafeBufferPointer { text in
      var place = 0
      while place + 1 < text.count {
        guard text[place] == 0x3C, (text[place + 1] | 0x20) >= 0x61, (text[place + 1] | 0x20) <= 0x7A else {
          place += 1
          continue
        }
        let (end, words) = words(ofTagAt: place, in: text)
        if words > maximumAttributes { return place }
        place = end
      }
      return nil
    }
  }

  /// Where the tag ends, and how many words stand in it outside of quotation marks.
  private static func words(ofTagAt start: Int, in text: UnsafeBufferPointer<UInt8>) -> (end: Int, words: Int)
  {
    var (place, words, quote, wasSpace) = (start + 1, 0, UInt8(0), true)
    while place < text.count, quote != 0 || text[place] != 0x3E, words <= maximumAttributes {
      let byte = text[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
        wasSpace = true
      } else {
        if wasSpace, byte > 0x20 { words += 1 }
        wasSpace = byte <= 0x20 || byte == 0x2F
      }
      place += 1
    }
    return (place, words)
  }
}
