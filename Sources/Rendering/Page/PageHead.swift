import CGLib
import Knowledge

/// What a browser is told before anything is shown, first of all to run no script but the page's own.
struct PageHead {
  let language: Language
  let title: LocalizedText

  func write(into writer: inout HTMLWriter) {
    writer.add(raw: "<meta charset=\"utf-8\">\n")
    for (key, name, content) in [
      ("http-equiv", "Content-Security-Policy", Self.policy),
      ("name", "viewport", "width=device-width, initial-scale=1"), ("name", "color-scheme", "light dark"),
      ("name", "generator", "Siku"),
    ] {
      writer.open("meta", [key: name, "content": content])
      writer.add(raw: "\n")
    }
    writer.open("title", ["data-en": title.en, "data-zh": title.zh])
    writer.add(LocalizedText(title[language]))
    writer.add(raw: "</title>\n<style>" + PageStyle.text + "</style>\n")
  }

  /// Nothing is loaded; the one script and the one style sheet are known by their digests
  /// (W3C Content Security Policy Level 3).
  static let policy =
    "default-src 'none'; script-src '\(digest(of: PageScript.text))'; style-src '\(digest(of: PageStyle.text))'; base-uri 'none'; form-action 'none'"

  static func digest(of text: String) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    var length = gsize(digest.count)
    let checksum = g_checksum_new(G_CHECKSUM_SHA256)
    defer { g_checksum_free(checksum) }
    g_checksum_update(checksum, Array(text.utf8), gssize(text.utf8.count))
    g_checksum_get_digest(checksum, &digest, &length)
    guard let encoded = g_base64_encode(digest, length) else { return "" }
    defer { g_free(encoded) }
    return "sha256-" + String(cString: encoded)
  }
}
