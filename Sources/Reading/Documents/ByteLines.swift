import Foundation

extension ArraySlice<UInt8> {
  /// Each line without its line feed; what follows the last one is a line too.
  func forEachLine(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeBufferPointer { bytes in
      var start = 0
      while start <= bytes.count {
        let rest = UnsafeBufferPointer(rebasing: bytes[start...])
        let length = rest.firstPlace(of: 0x0A) ?? rest.count
        body(UnsafeBufferPointer(rebasing: rest[..<length]))
        start += length + 1
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Found by the C library, many bytes at a time.
  func firstPlace(of byte: UInt8) -> Int? {
    guard let baseAddress, let found = memchr(baseAddress, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }
}
