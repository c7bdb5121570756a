/// Text that every output format can hold.
///
/// Control characters but for line breaks, the two code points that XML 1.0 forbids (section 2.2) and
/// bidirectional controls, which could make a label read otherwise than it is, are left out.
func cleaned(_ text: String) -> String {
  // Most text has no byte that could begin one of those, and stays as it is.
  guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF })
  else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where isShown(scalar) { scalars.append(scalar) }
  return String(scalars)
}

private func isShown(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A: true
  case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: false
  default: true
  }
}
