import CFontconfig
import CHarfBuzz

/// A font of the system: how far each of its characters moves the pen.
///
/// HarfBuzz reads the table of widths alone. Where cairo or FreeType would open the font, they read the
/// outlines of all its characters, which takes longer than to draw a report.
final class Font: @unchecked Sendable {
  /// Never changed once it is made, so that all threads may ask it.
  private let font: OpaquePointer?
  private let unitsPerEm: Double
  /// Of ASCII: most of what is measured.
  private let known: [Double]

  /// The two weights of a family, or of what the system puts in its place.
  static func regularAndBold(of family: String) -> (regular: Font, bold: Font) {
    let wanted = FcPatternCreate()
    defer { FcPatternDestroy(wanted) }
    FcPatternAddString(wanted, FC_FAMILY, family)
    FcConfigSubstitute(nil, wanted, FcMatchPattern)
    FcDefaultSubstitute(wanted)
    return (Font(wanted, weight: FC_WEIGHT_REGULAR), Font(wanted, weight: FC_WEIGHT_BOLD))
  }

  private init(_ wanted: OpaquePointer?, weight: Int32) {
    FcPatternDel(wanted, FC_WEIGHT)
    FcPatternAddInteger(wanted, FC_WEIGHT, weight)
    var result = FcResultMatch
    let match = FcFontMatch(nil, wanted, &result)
    defer { if match != nil { FcPatternDestroy(match) } }
    var (file, index) = (nil as UnsafeMutablePointer<FcChar8>?, 0 as Int32)
    guard FcPatternGetString(match, FC_FILE, 0, &file) == FcResultMatch, let file,
      FcPatternGetInteger(match, FC_INDEX, 0, &index) == FcResultMatch
    else {
      (font, unitsPerEm, known) = (nil, 1, [])
      return
    }
    let blob = file.withMemoryRebound(to: CChar.self, capacity: 1) { hb_blob_create_from_file($0) }
    // The upper half of the index names an instance of a variable font, which does not change its widths here.
    let face = hb_face_create(blob, UInt32(index & 0xFFFF))
    let (font, unitsPerEm) = (hb_font_create(face), Double(hb_face_get_upem(face)))
    hb_font_make_immutable(font)
    (self.font, self.unitsPerEm) = (font, unitsPerEm)
    known = (0..<128).map { Self.advance(of: $0, in: font) / unitsPerEm }
    hb_face_destroy(face)
    hb_blob_destroy(blob)
  }

  deinit { if font != nil { hb_font_destroy(font) } }

  /// In widths of an em. Where the system has no font at all, about what most fonts have.
  func advance(of character: Unicode.Scalar) -> Double {
    let code = Int(character.value)
    if code < known.count { return known[code] }
    return font == nil ? (code < 0x1100 ? 0.6 : 1) : Self.advance(of: character.value, in: font) / unitsPerEm
  }

  private static func advance(of character: UInt32, in font: OpaquePointer?) -> Double {
    var glyph: hb_codepoint_t = 0
    _ = hb_font_get_nominal_glyph(font, character, &glyph)
    return Double(hb_font_get_glyph_h_advance(font, glyph))
  }
}
