import CCairo
import Foundation

/// Widths of text as the font library sets it, Chinese and Latin mixed.
///
/// Cairo rather than pango: one CJK family covers all that labels hold, and pango's build flags draw a
/// warning from SwiftPM.
enum TextMeasure {
  /// Names CJK fonts of each system, so that a viewer elsewhere finds one of its own.
  static let fontStack =
    "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Hiragino Sans GB', sans-serif"
  /// The first of the stack: what cairo and Graphviz measure with.
  static let family = "Noto Sans CJK SC"

  /// The width in pixels, at a font size in pixels, of what is shown of the text.
  ///
  /// Cairo refuses a text with a noncharacter, and then every text after it: only cleaned text is measured.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    ruler.width(of: cleaned(text), isBold: isBold) * size / Ruler.size
  }

  private static let ruler = Ruler()
}

/// A one-pixel surface that characters are measured on; one thread at a time.
///
/// Cairo sets text that it is not given as glyphs one character after the other, without kerning, so that
/// each is measured once and widths are sums.
private final class Ruler: @unchecked Sendable {
  /// Large, so that hinting does not round widths.
  static let size = 200.0

  private let lock = NSLock()
  private let regular = Face(CAIRO_FONT_WEIGHT_NORMAL)
  private let bold = Face(CAIRO_FONT_WEIGHT_BOLD)

  func width(of text: String, isBold: Bool) -> Double {
    lock.withLock {
      let face = isBold ? bold : regular
      return text.unicodeScalars.reduce(0) { $0 + face.advance(of: $1) }
    }
  }
}

/// How far each character of one font moves the pen.
private final class Face {
  private let surface: OpaquePointer?
  private let context: OpaquePointer?
  private var advances: [Unicode.Scalar: Double] = [:]

  init(_ weight: cairo_font_weight_t) {
    surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1)
    context = cairo_create(surface)
    cairo_set_font_size(context, Ruler.size)
    cairo_select_font_face(context, TextMeasure.family, CAIRO_FONT_SLANT_NORMAL, weight)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  func advance(of scalar: Unicode.Scalar) -> Double {
    if let known = advances[scalar] { return known }
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, String(scalar), &extents)
    advances[scalar] = extents.x_advance
    return extents.x_advance
  }
}
