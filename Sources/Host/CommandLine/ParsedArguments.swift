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

  subscript(option: String) -> String? { values[option]?.last }

  func all(_ option: String) -> [String] { values[option] ?? [] }

  func has(_ option: String) -> Bool { values[option] != nil }

  /// The words of a list separated by commas, or of several such lists.
  func list(_ option: String) throws(Failure) -> [String]? {
    guard has(option) else { return nil }
    let words = all(option).flatMap { $0.split(separator: ",").map(String.init) }
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
    let option = try Self.option(parts[0], of: command)
    guard option.repeats || values[option.name] == nil else { throw Self.givenTwice(option) }
    let given = parts.count > 1 ? parts[1] : nil
    let value =
      switch option.value {
      case nil: try Self.noValue(given, of: option)
      case let stand?: try Self.value(given ?? Self.next(&rest), of: option, standsFor: stand)
      }
    values[option.name, default: []].append(value)
  }

  private static func option(_ name: String, of command: Command) throws(Failure) -> Command.Option {
    if let option = command.options.first(where: { $0.name == name }) { return option }
    throw .usage(
      LocalizedText(
        en: "\"siku \(command.rawValue)\" has no option \"\(name)\"",
        zh: "“siku \(command.rawValue)”没有选项“\(name)”"),
      .suggestion(name, among: command.options.map(\.name) + ["--help"]))
  }

  /// The word behind an option, unless it is an option itself: `--output --language` lacks a folder.
  private static func next(_ rest: inout ArraySlice<String>) -> String? {
    rest.first?.hasPrefix("--") == true ? nil : rest.popFirst()
  }

  private static func value(
    _ word: String?, of option: Command.Option, standsFor value: String
  ) throws(Failure) -> String {
    if let word, !word.isEmpty { return word }
    throw .usage(
      LocalizedText(en: "\(option.name) lacks its value", zh: "\(option.name) 缺少取值"),
      LocalizedText(en: "write \(option.name) \(value)", zh: "请写 \(option.name) \(value)"))
  }

  private static func noValue(_ word: String?, of option: Command.Option) throws(Failure) -> String {
    guard word != nil else { return "" }
    throw .usage(
      LocalizedText(en: "\(option.name) takes no value", zh: "\(option.name) 不接受取值"),
      LocalizedText(en: "write \(option.name) alone", zh: "请只写 \(option.name)"))
  }

  private static func givenTwice(_ option: Command.Option) -> Failure {
    .usage(
      LocalizedText(en: "\(option.name) is given twice", zh: "\(option.name) 重复给出"),
      LocalizedText(en: "write it once", zh: "请只写一次"))
  }

  private func requireOperands(_ command: Command) throws(Failure) {
    let standsAlone = command.options.contains { $0.replacesOperand && has($0.name) }
    let names = command.operandNames
    if operands.count < names.count && !standsAlone || !names.isEmpty && operands.contains("") {
      let wanted = names.joined(separator: " ")
      throw .usage(
        LocalizedText(
          en: "\"siku \(command.rawValue)\" wants \(wanted)", zh: "“siku \(command.rawValue)”需要 \(wanted)"),
        LocalizedText(en: "for example: \(command.examples[0])", zh: "例如：\(command.examples[0])"))
    }
    guard names.last?.hasSuffix("…") != true, let extra = operands.dropFirst(names.count).first else {
      return
    }
    throw .usage(
      LocalizedText(
        en: "\"siku \(command.rawValue)\" takes no \"\(extra)\"",
        zh: "“siku \(command.rawValue)”不接受“\(extra)”"),
      names.isEmpty
        ? nil : LocalizedText(en: "quote a name of several words", zh: "由多个词组成的名称请加引号"))
  }
}
