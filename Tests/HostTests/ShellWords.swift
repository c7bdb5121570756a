extension StringProtocol where SubSequence == Substring {
  /// The words a shell would make of a documented command line, up to its comment or redirection.
  var shellWords: [String] {
    matches(of: /"([^"]*)"|[^ ]+/).map { String($0.1 ?? $0.0) }.prefix { $0 != "#" && $0 != ">" }.map { $0 }
  }
}
