import Foundation

extension [UInt8] {
  /// The first place of a text; the standard library's search costs milliseconds here.
  func place(of text: String) -> Range<Int>? {
    let wanted = Array(text.utf8)
    return withUnsafeBytes { bytes in
      var place = 0
      while let start = bytes.baseAddress, bytes.count - place >= wanted.count, let first = wanted.first,
        let found = memchr(start + place, Int32(first), bytes.count - place - wanted.count + 1)
      {
        place = start.distance(to: found)
        if memcmp(found, wanted, wanted.count) == 0 { return place..<place + wanted.count }
        place += 1
      }
      return nil
    }
  }
}
