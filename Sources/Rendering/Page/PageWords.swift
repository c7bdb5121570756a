import Knowledge

/// What the page itself says.
enum PageWords {
  static let note = LocalizedText(en: "Note: ", zh: "注：")
  static let caution = LocalizedText(en: "Caution: ", zh: "注意：")
  static let contents = LocalizedText(en: "Contents", zh: "目录")
  static let method = LocalizedText(en: "Method", zh: "方法")
  static let evidence = LocalizedText(en: "Evidence", zh: "出处")
  static let names = LocalizedText(en: "Names", zh: "名称")
  static let sameAsTable = LocalizedText(en: "The same as a table", zh: "同样内容的表格")
  static let skip = LocalizedText(en: "Skip to the content", zh: "跳到正文")
  static let search = LocalizedText(en: "Search names", zh: "搜索名称")
  static let found = LocalizedText(en: " names found", zh: " 个名称")
  static let language = LocalizedText(en: "Language", zh: "语言")
  static let theme = LocalizedText(en: "Theme", zh: "主题")
  static let close = LocalizedText(en: "Close", zh: "关闭")
  static let shownIn = LocalizedText(en: "Shown in", zh: "所在图中")
  static let ties = LocalizedText(en: "Ties in this picture", zh: "图中联系")
  static let said = LocalizedText(en: "What is said, and where", zh: "相关记载与出处")
  static let evidenceLead = LocalizedText(
    en:
      "Each fact stands under the first paragraph that it cites, in the words of the dossier. To see the passage itself, open the source and go to that paragraph.",
    zh: "每条事实列于其所引的第一个段落之下，用的是档案自己的表述。若要看原文，请打开来源并找到该段落。")
  static let hint = LocalizedText(
    en:
      "Point at a name or a line to see what it is tied to; click it, or move with the arrow keys and press Enter, to see who says so.",
    zh: "将指针移到名称或连线上可见其联系；点击，或用方向键移动并按 Enter，可见出处。")

  static func wholeTable(rows: Int) -> LocalizedText {
    LocalizedText(en: "The whole table (\(rows) rows)", zh: "完整表格（\(rows) 行）")
  }

  /// Only for those who read the page in the other language.
  static func pictureLanguage(_ language: Language) -> LocalizedText {
    language == .en
      ? LocalizedText(en: "", zh: "图中文字为英文；所指之处的说明为中文。")
      : LocalizedText(
        en: "The words in the picture are Chinese; what it tells when pointed at is English.", zh: "")
  }

  static let themes: [(id: String, label: LocalizedText)] = [
    ("system", LocalizedText(en: "system", zh: "跟随系统")), ("light", LocalizedText(en: "light", zh: "浅色")),
    ("dark", LocalizedText(en: "dark", zh: "深色")),
  ]
}
