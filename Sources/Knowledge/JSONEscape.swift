/// What stands in a string of JSON for a byte that RFC 8259 wants escaped; nil for all others.
package func jsonEscape(_ byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "\""): "\\\""
  case UInt8(ascii: "\\"): "\\\\"
  case UInt8(ascii: "\n"): "\\n"
  case ..<0x20: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
  default: nil
  }
}
