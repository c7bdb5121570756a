import Knowledge

/// The wording of what can be wrong with a table or its mapping, in one place.
extension Diagnostic {
  static func openQuote(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "this quote is never closed", zh: "此处的引号没有闭合"), at: location,
      remedy: LocalizedText(
        en: "close it, and write a quote within a text twice: \"\"", zh: "请补上右引号；文本中的引号请写两次：\"\""))
  }

  static func strayText(_ text: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .warning,
      LocalizedText(
        en: "text stands behind a closing quote: \"\(text)\"", zh: "右引号之后还有文本：“\(text)”"),
      at: location,
      remedy: LocalizedText(
        en: "it is read as a part of the cell; write a quote within a text twice: \"\"",
        zh: "已作为该单元格的一部分读入；文本中的引号请写两次：\"\""))
  }

  static func ragged(_ count: Int, wanted: Int, at location: Location) -> Diagnostic {
    let isShort = count < wanted
    return Diagnostic(
      .warning,
      LocalizedText(
        en: "this row is left out: it has \(count) cells, and the table has \(wanted) columns",
        zh: "此行未读入：它有 \(count) 个单元格，而表有 \(wanted) 列"), at: location,
      remedy: isShort
        ? LocalizedText(
          en: "add the cells that are missing, even if empty; a line break in a cell needs quotes",
          zh: "请补足缺少的单元格，空的也要；单元格内换行需加引号")
        : LocalizedText(en: "put quotes around a cell that holds the separator", zh: "含分隔符的单元格请加引号"))
  }

  static func emptyTable(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "the table is empty", zh: "表是空的"), at: Location(file: file),
      remedy: LocalizedText(en: "its first row names the columns", zh: "首行应为列名"))
  }

  static func noTableFits(
    _ mapping: String, lacking: [(table: String, columns: [String])], at location: Location
  ) -> Diagnostic {
    let en = lacking.map { "\($0.table) lacks \(quoted($0.columns))" }.joined(separator: "; ")
    let zh = lacking.map { "\($0.table) 缺少 \(quoted($0.columns))" }.joined(separator: "；")
    return Diagnostic(
      .error,
      LocalizedText(
        en: "these columns fit no table of the mapping \(mapping): \(en)",
        zh: "这些列不符合映射 \(mapping) 中的任何表：\(zh)"),
      at: location,
      remedy: LocalizedText(
        en: "is it the right file? else write a mapping for these columns, and name it with --mapping FILE",
        zh: "请确认文件是否正确，或为这些列写一份映射，并以 --mapping 文件 指定"))
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  static func unmappedRow(at location: Location) -> Diagnostic {
    Diagnostic(
      .warning, LocalizedText(en: "nothing is known from this row", zh: "未能从此行得知任何内容"), at: location,
      remedy: LocalizedText(
        en: "fill the columns that the mapping reads, or map more of them", zh: "请填写映射所读的列，或映射更多的列"))
  }

  static func namelessRow(at location: Location) -> Diagnostic {
    Diagnostic(
      .warning, LocalizedText(en: "this row is left out: it has no name", zh: "此行未读入：没有名称"), at: location,
      remedy: LocalizedText(en: "fill the column that names it", zh: "请填写命名该行的列"))
  }

  static func repeatedColumn(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .warning,
      LocalizedText(en: "the column \"\(name)\" comes twice; the first is read", zh: "列“\(name)”重复；读取第一列"),
      at: location, remedy: LocalizedText(en: "rename one", zh: "请改名其一"))
  }

  static func absentColumn(_ name: String, of columns: [String], at location: Location) -> Diagnostic {
    Diagnostic(
      .warning, LocalizedText(en: "the table has no column \"\(name)\"", zh: "表中没有列“\(name)”"), at: location,
      remedy: nearest(to: name, in: columns).map { .didYouMean($0) }
        ?? LocalizedText(en: "what the mapping says of it is left out", zh: "映射中与之有关的内容未读"))
  }

  static func unmappedWord(_ word: String, column: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .warning,
      LocalizedText(
        en: "the mapping has no word for \"\(word)\" in the column \"\(column)\"",
        zh: "映射中没有列“\(column)”的“\(word)”对应的词"), at: location,
      remedy: LocalizedText(en: "add it under `words`", zh: "请在 `words` 下加上"))
  }

  static func unpaired(_ column: String, rows: Int, at location: Location) -> Diagnostic {
    Diagnostic(
      .warning,
      LocalizedText(
        en:
          "in \(rows) rows \"\(column)\" has another number of parts than what it is said of, and is left out; first here",
        zh: "有 \(rows) 行的“\(column)”与其所述对象数目不同，未读入；首见于此"), at: location)
  }

  static func missingKey(_ key: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "the key \"\(key)\" is missing here", zh: "此处缺少键“\(key)”"), at: location)
  }

  static func openBrace(_ text: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "a brace is not closed in \"\(text)\"", zh: "“\(text)”中的花括号没有闭合"),
      at: location,
      remedy: LocalizedText(en: "write a column as {Name of the column}", zh: "请将列写作 {列名}"))
  }
}
