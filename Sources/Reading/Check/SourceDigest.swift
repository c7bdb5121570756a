import CGLib

/// The SHA-256 digest of a text, as a dossier writes it.
public enum SourceDigest {
  /// `sha256:` and 64 hexadecimal digits (FIPS 180-4), as `sha256sum` prints them.
  public static func digest(of bytes: [UInt8]) -> String {
    guard let hex = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count)) else {
      return ""
    }
    defer { g_free(hex) }
    return "sha256:" + String(cString: hex)
  }
}
