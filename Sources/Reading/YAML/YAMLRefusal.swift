import Knowledge

/// Why a YAML document is not read, each with the way out.
enum YAMLRefusal {
  case anchor, alias, tag, mergeKey, keyIsNoScalar, tooDeep, emptyDocument, secondDocument
  case duplicateKey(String)
  case syntax(String)

  func diagnostic(at location: Location) -> Diagnostic {
    Diagnostic(.error, summary, at: location, remedy: remedy)
  }

  private var summary: LocalizedText {
    switch self {
    case .anchor: LocalizedText(en: "anchors (&) are not read in a dossier", zh: "档案中不支持锚点（&）")
    case .alias: LocalizedText(en: "aliases (*) are not read in a dossier", zh: "档案中不支持别名引用（*）")
    case .tag: LocalizedText(en: "tags (!) are not read in a dossier", zh: "档案中不支持标签（!）")
    case .mergeKey: LocalizedText(en: "merge keys (<<) are not read in a dossier", zh: "档案中不支持合并键（<<）")
    case .keyIsNoScalar: LocalizedText(en: "a key must be one word or text", zh: "键必须是单个文本")
    case .tooDeep:
      LocalizedText(
        en: "nested more than \(YAMLParser.maximumDepth) levels deep",
        zh: "嵌套超过 \(YAMLParser.maximumDepth) 层")
    case .emptyDocument: LocalizedText(en: "the file holds no dossier", zh: "文件中没有档案内容")
    case .secondDocument:
      LocalizedText(en: "a second YAML document begins here", zh: "此处开始了第二个 YAML 文档")
    case .duplicateKey(let key):
      LocalizedText(en: "the key \"\(key)\" is given twice", zh: "键“\(key)”重复")
    case .syntax(let reason): LocalizedText(en: "not YAML: \(reason)", zh: "不是有效的 YAML：\(reason)")
    }
  }

  private var remedy: LocalizedText? {
    switch self {
    case .anchor, .alias, .mergeKey:
      LocalizedText(
        en: "write the value out where it is needed; quote a text that begins with & or *",
        zh: "请直接写出内容；以 & 或 * 开头的文本请加引号")
    case .tag:
      LocalizedText(
        en: "leave the tag out; quote a text that begins with !", zh: "请去掉标签；以 ! 开头的文本请加引号")
    case .keyIsNoScalar: LocalizedText(en: "write it as `key: value`", zh: "请写成“键: 值”")
    case .tooDeep: nil
    case .emptyDocument:
      LocalizedText(
        en: "begin with `siku: 1`, a title and the sources", zh: "请以 `siku: 1`、标题和来源开头")
    case .secondDocument:
      LocalizedText(en: "put it into a file of its own", zh: "请将其放入单独的文件")
    case .duplicateKey:
      LocalizedText(en: "join the two, or rename one", zh: "请合并两处，或改名其一")
    case .syntax(let reason) where reason.contains("cannot start any token") || reason.contains(" tab "):
      LocalizedText(
        en: "indent with spaces, not tabs; quote a text that begins with %, @ or `",
        zh: "请用空格缩进，不要用制表符；以 %、@ 或 ` 开头的文本请加引号")
    case .syntax(let reason) where reason.contains("<document start>"):
      LocalizedText(
        en:
          "the dossier has ended before this place; indent what belongs to it, and quote a text that begins with %",
        zh: "档案在此处之前已结束；请缩进属于档案的内容，以 % 开头的文本请加引号")
    case .syntax:
      LocalizedText(
        en:
          "look for a quote or bracket left open before this place, or for a text with ': ' that needs quotes",
        zh: "请检查此处之前是否有未闭合的引号或括号，或含“: ”而未加引号的文本")
    }
  }
}
