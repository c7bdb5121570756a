/// An id as a token that any format takes (letters, digits, hyphens and points); another scalar is its number
/// in hexadecimal between underscores, so that no two ids become one.
func token(of id: String) -> String {
  guard !id.isEmpty else { return "_" }
  return id.unicodeScalars.map { scalar in
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".": String(scalar)
    default: "_" + String(scalar.value, radix: 16) + "_"
    }
  }.joined()
}
