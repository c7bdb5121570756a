/// Text that every output format can hold.
///
/// Control characters but for line breaks, noncharacters (XML 1.0, section 2.2, forbids two of them, and
/// cairo measures none) and bidirectional controls, which could make a label read otherwise than it is, are
/// left out.
func cleaned(_ text: String) -> String {
  var native = text
  guard native.withUTF8(mayHide) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where isShown(scalar) { scalars.append(scalar) }
  return String(scalars)
}

/// The same on one line.
func cleanedLine(_ text: String) -> String {
  let clean = cleaned(text)
  return clean.utf8.contains(0x0A) ? clean.replacing("\n", with: " ") : clean
}

/// Whether any bytes could be of a scalar that is not shown; most text has none, and stays as it is.
private func mayHide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  bytes.indices.contains { place in
    let byte = bytes[place]
    if byte < 0xC2 ? byte >= 0x20 && byte != 0x7F : 0xE3...0xEE ~= byte { return false }
    return switch byte {
    case 0x0A: false
    case 0...0x1F, 0x7F: true
    case 0xC2: bytes[place + 1] < 0xA0
    case 0xE2: bytes[place + 1] <= 0x81 && bytes[place + 2] >= 0xA6
    case 0xEF: bytes[place + 1] == 0xB7 || bytes[place + 1] == 0xBF
    case 0xF0...0xF4: bytes[place + 1] & 0xF == 0xF && bytes[place + 2] == 0xBF
    default: false
    }
  }
}

private func isShown(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A: true
  case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF, 0x202A...0x202E, 0x2066...0x2069: false
  case let value: value & 0xFFFE != 0xFFFE
  }
}
