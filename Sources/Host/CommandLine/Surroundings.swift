import Knowledge

/// What the environment says of how to speak: POSIX's locale variables, and NO_COLOR (no-color.org).
struct Surroundings {
  let language: Language
  let allowsColours: Bool

  init(_ environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    language = locale?.hasPrefix("zh") == true ? .zh : .en
    allowsColours = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}
