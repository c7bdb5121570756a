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

/// A one-pixel surface that text is measured on; one thread at a time.
private final class Ruler: @unchecked Sendable {
  /// Large, so that hinting does not round widths.
  static let size = 200.0

  private let lock = NSLock()
  private let surface: OpaquePointer?
  private let context: OpaquePointer?

  init() {
    surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1)
    context = cairo_create(surface)
    cairo_set_font_size(context, Self.size)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  func width(of text: String, isBold: Bool) -> Double {
    lock.withLock {
      cairo_select_font_face(
        context, TextMeasure.family, CAIRO_FONT_SLANT_NORMAL,
        isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
      var extents = cairo_text_extents_t()
      cairo_text_extents(context, text, &extents)
      return extents.x_advance
    }
  }
}
