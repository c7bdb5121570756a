import Knowledge

/// The words behind a command, sorted into operands and options.
struct ParsedArguments {
  private(set) var operands: [String] = []
  private(set) var wantsHelp = false
  private var values: [String: [String]] = [:]

  /// `--name value` and `--name=value` are alike; `--` ends the options.
  init(_ words: [String], for command: Command) throws(Failure) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      if word == "--help" || word == "-h" {
        wantsHelp = true
      } else if word.hasPrefix("-"), word.count > 1 {
        try take(word, &rest, command)
      } else {
        operands.append(word)
      }
    }
    if !wantsHelp { try requireOperands(command) }
  }

  /// The last value given.
  subscript(option: String) -> String? { values[option]?.last }

  func all(_ option: String) -> [String] { values[option] ?? [] }

  func has(_ option: String) -> Bool { values[option] != nil }

  /// The words of a list separated by commas.
  func list(_ option: String) throws(Failure) -> [String]? {
    guard let words = self[option]?.split(separator: ",").map(String.init) else { return nil }
    guard words.isEmpty else { return words }
    throw .usage(
      LocalizedText(en: "\(option) names nothing", zh: "\(option) 未列出任何名称"),
      LocalizedText(en: "write one name or more, separated by commas", zh: "请写一个或多个名称，以逗号分隔"))
  }

  func language() throws(Failure) -> Language {
    guard let word = self["--language"] else { return .en }
    guard let language = Language(rawValue: word) else {
      throw .usage(
        LocalizedText(en: "no reports are written in \"\(word)\"", zh: "没有语言“\(word)”"),
        .suggestion(word, among: Language.allCases.map(\.rawValue)))
    }
    return language
  }

  private mutating func take(
    _ word: String, _ rest: inout ArraySlice<String>, _ command: Command
  ) throws(Failure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    guard let option = command.options.first(where: { $0.name == name }) else {
      throw .usage(
        LocalizedText(
          en: "\"siku \(command.rawValue)\" has no option \"\(name)\"",
          zh: "“siku \(command.rawValue)”没有选项“\(name)”"),
        .suggestion(name, among: command.options.map(\.name) + ["--help"]))
    }
    guard let value = option.value else {
      guard parts.count == 1 else {
        throw .usage(
          LocalizedText(en: "\(name) takes no value", zh: "\(name) 不接受取值"),
          LocalizedText(en: "write \(name) alone", zh: "请只写 \(name)"))
      }
      values[name, default: []].append("")
      return
    }
    guard let given = parts.count > 1 ? parts[1] : rest.popFirst(), !given.isEmpty else {
      throw .usage(
        LocalizedText(en: "\(name) lacks its value", zh: "\(name) 缺少取值"),
        LocalizedText(en: "write \(name) \(value)", zh: "请写 \(name) \(value)"))
    }
    values[name, default: []].append(given)
  }

  private func requireOperands(_ command: Command) throws(Failure) {
    if let operand = command.operand, operands.isEmpty {
      throw .usage(
        LocalizedText(
          en: "\"siku \(command.rawValue)\" wants a \(operand)", zh: "“siku \(command.rawValue)”需要 \(operand)"
        ),
        LocalizedText(en: "for example: \(command.examples[0])", zh: "例如：\(command.examples[0])"))
    }
    if command.operand == nil, let first = operands.first {
      throw .usage(
        LocalizedText(
          en: "\"siku \(command.rawValue)\" takes no \"\(first)\"",
          zh: "“siku \(command.rawValue)”不接受“\(first)”"), nil)
    }
  }
}
