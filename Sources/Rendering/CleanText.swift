/// Text that every output format can hold.
///
/// Control characters but for line breaks, noncharacters (XML 1.0, section 2.2, forbids two of them) and bidirectional controls, which could make a label read otherwise than it is, are
/// left out.
func cleaned(_ text: String) -> String {
  var native = text
  return native.withUTF8 { bytes in
    bytes.indices.contains { isHidden(bytes, at: $0) } ? shown(of: bytes) : nil
  } ?? text
}

private func shown(of bytes: UnsafeBufferPointer<UInt8>) -> String {
  var isShown = true
  let shown = bytes.indices.filter { place in
    // What continues a scalar goes its way.
    if bytes[place] & 0xC0 != 0x80 { isShown = !isHidden(bytes, at: place) }
    return isShown
  }
  return String(decoding: shown.map { bytes[$0] }, as: UTF8.self)
}

/// The same on one line.
func cleanedLine(_ text: String) -> String {
  let clean = cleaned(text)
  return clean.utf8.contains(0x0A) ? clean.replacing("\n", with: " ") : clean
}

/// Whether the scalar of UTF-8 that begins at a place is not shown.
func isHidden(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
  let byte = bytes[place]
  if byte < 0xC2 ? byte >= 0x20 && byte != 0x7F : 0xE3...0xEE ~= byte { return false }
  return switch byte {
  case 0x0A: false
  case 0...0x1F, 0x7F: true
  case 0xC2: bytes[place + 1] < 0xA0
  case 0xE2:
    bytes[place + 1] == 0x80 && 0xAA...0xAE ~= bytes[place + 2]
      || bytes[place + 1] == 0x81 && 0xA6...0xA9 ~= bytes[place + 2]
  case 0xEF:
    bytes[place + 1] == 0xB7 && 0x90...0xAF ~= bytes[place + 2]
      || bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE
  case 0xF0...0xF4: bytes[place + 1] & 0xF == 0xF && bytes[place + 2] == 0xBF && bytes[place + 3] >= 0xBE
  default: false
  }
}
