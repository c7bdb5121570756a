import Knowledge

/// The commands, as data: parsing, help and messages are all made from it.
enum Command: String, CaseIterable {
  case report, draft, `import`, check, diff, show, path, new, analyzers, schema, completion, man

  struct Option {
    let name: String
    /// What its value stands for in help; nil for a switch.
    let value: String?
    var takes = ValueKind.text
    let help: String
    /// Whether it may be given more than once.
    var repeats = false
    /// Whether no PATH need stand beside it.
    var replacesOperand = false
  }

  var summary: String {
    switch self {
    case .report: "Draw and write the report of one or more dossiers, of tables, or of an article."
    case .draft: "Read an article in Chinese or English, and print the dossier that a person then corrects."
    case .import: "Print a table (CSV, TSV) as the dossier that says the same."
    case .check: "Find problems in dossiers, and hold their facts against the sources' texts."
    case .diff: "Tell what changed between two versions of a dossier, a table or a source's text."
    case .show: "Print all that the dossiers know of somebody or something, with the passages."
    case .path:
      "Print how two people are tied: the shortest chain and the strongest, each step with its passages."
    case .new: "Start a dossier, with a fact of each usual kind to write over."
    case .analyzers: "List the analyzers that this tool was built with."
    case .schema: "Print the JSON Schema of the dossier format, for editors, or that of a report in JSON."
    case .completion: "Print a script by which a shell completes siku's command lines."
    case .man: "Print the manual page."
    }
  }

  /// What stands behind the command, in this order; the last may be given several times where it ends so: PATH….
  var operandNames: [String] {
    switch self {
    case .report, .draft, .import, .check: ["PATH…"]
    case .show, .new: ["NAME"]
    case .completion: ["SHELL"]
    case .path: ["FROM", "TO"]
    case .diff: ["OLD", "NEW"]
    case .analyzers, .schema, .man: []
    }
  }

  /// What a shell can offer for them.
  var operandKind: ValueKind {
    switch self {
    case .report, .draft, .check, .import, .diff: .file
    case .completion: .words(Shell.allCases.map(\.rawValue))
    case .show, .path, .new, .analyzers, .schema, .man: .text
    }
  }

  /// What that means.
  var operand: String? {
    switch self {
    case .report:
      "a dossier (.yaml), a folder that holds some, a table (.csv, .tsv) or an article; all of them are one knowledge base"
    case .draft: "an article: plain text (a paragraph a line), Markdown or HTML; several are one dossier"
    case .import: "a table of text, with commas, semicolons or tabs; several are one dossier"
    case .check:
      "a dossier (.yaml), a folder that holds some, or a table (.csv, .tsv); all of them are one knowledge base"
    case .diff: "a dossier (.yaml), a folder that holds some, a table (.csv, .tsv), or the text of a source"
    case .show, .path:
      "somebody or something by any name: in either language, an alias, an id, pinyin, or nearly so"
    case .new: "what the file is to be called; .yaml is added where it is missing"
    case .completion: "bash, zsh or fish"
    case .analyzers, .schema, .man: nil
    }
  }

  var options: [Option] {
    switch self {
    case .report:
      [
        Option(
          name: "--output", value: "DIR", takes: .folder,
          help: "Write the report there (default: beside the first dossier)."),
        Option(
          name: "--only", value: "IDS", takes: .analyzers,
          help: "Run only these analyzers, separated by commas.", repeats: true),
        Self.format, Self.scale,
        Option(
          name: "--watch", value: nil,
          help: "Draw again whenever a file that was read is saved, until Ctrl-C."),
        Self.language(of: "report"),
        Self.mapping,
      ] + Self.reading
    case .draft:
      Self.reading + [
        Option(
          name: "--output", value: "FILE", takes: .file, help: "Write the draft there (default: print it)."),
        Option(
          name: "--update", value: "DRAFT", takes: .file,
          help: "Add to this draft what is new, and keep every edit; nothing is offered twice."),
        Option(
          name: "--jsonl", value: nil,
          help:
            "PATH, or standard input, holds a document a line, as JSON; print what each says, a line each.",
          replacesOperand: true),
      ]
    case .import:
      [
        Self.mapping,
        Self.language(of: "messages"),
      ]
    case .check:
      [
        Option(
          name: "--source", value: "ID=PATH", takes: .file,
          help: "The text of a source, to hold facts against; may be repeated.",
          repeats: true),
        Self.encoding,
        Self.language(of: "messages"),
        Self.mapping,
      ]
    case .diff:
      [
        Option(
          name: "--output", value: "DIR", takes: .folder,
          help: "Write it there too, as a report: words, tables, and a graph."),
        Self.format, Self.scale,
        Option(
          name: "--in", value: "PATH", takes: .file,
          help: "Of two texts: a dossier, or a folder of them, whose facts may cite them; may be repeated.",
          repeats: true),
        Option(
          name: "--source", value: "ID",
          help: "Which source of those dossiers the texts are of (default: by its digest)."),
        Self.encoding,
        Self.language(of: "answer"),
        Self.mapping,
      ]
    case .show:
      [
        Self.dossiers, Self.mapping,
        Option(
          name: "--source", value: "ID=PATH", takes: .file,
          help: "The text of a source, to print its passages; may be repeated.",
          repeats: true),
        Self.encoding,
        Self.language(of: "answer"),
      ]
    case .path:
      [
        Self.dossiers, Self.mapping,
        Self.language(of: "answer"),
      ]
    case .analyzers:
      [
        Option(
          name: "--json", value: nil, help: "Print everything that each analyzer says of itself, as JSON."),
        Self.language(of: "list"),
      ]
    case .new, .completion, .man: []
    case .schema:
      [
        Option(
          name: "--artifacts", value: nil,
          help: "Print that of what siku report --format json writes instead.")
      ]
    }
  }

  private static func language(of what: String) -> Option {
    Option(
      name: "--language", value: "en|zh", takes: .words(Language.allCases.map(\.rawValue)),
      help: "The language of the \(what) (default: en).")
  }

  private static let format = Option(
    name: "--format", value: "FORMATS", takes: .words(Report.formats),
    help:
      "Write only these formats: \(Report.formats.joined(separator: ", ")) (default: \(Report.usualFormats.joined(separator: ","))).",
    repeats: true)

  private static let scale = Option(
    name: "--scale", value: "N", help: "Pixels of a PNG for each of its SVG (default: 2).")

  private static let dossiers = Option(
    name: "--in", value: "PATH", takes: .file,
    help: "A dossier, or a folder of them; may be repeated (default: those here, else those in Reports/).",
    repeats: true)

  private static let mapping = Option(
    name: "--mapping", value: "NAME|FILE", takes: .file,
    help: "What the columns of tables mean: epoch, for those of Epoch AI, or a file of your own.")

  private static let encoding = Option(
    name: "--encoding", value: "NAME",
    help: "What texts are written in that do not say so, such as GB18030 (default: UTF-8).")

  /// What the reader of articles is told.
  private static let reading = [
    Option(
      name: "--published", value: "DATE",
      help: "When the article came out, in EDTF: what \"last year\" counts from."),
    Option(
      name: "--lexicon", value: "FILE", takes: .file,
      help: "Words to add to the reader's own; may be repeated.",
      repeats: true),
    Option(
      name: "--known", value: "DOSSIER", takes: .file,
      help: "Find its entities again, under their ids; may be repeated.", repeats: true),
    encoding,
    Option(name: "--reader", value: "NAME", help: "Who reads: pattern (default)."),
    Option(
      name: "--together", value: nil,
      help: "Tie people whom one paragraph names and nothing else ties, by dashed lines."),
  ]

  var examples: [String] {
    switch self {
    case .report:
      [
        "siku report Reports/wudao", "siku report story.yaml --output out --language zh",
        "siku report story.yaml --only people-network --format svg", "siku report article.txt --output out",
        "siku report story.yaml --format png,pdf --output slides",
        "siku report models.csv --mapping epoch --output out",
        "siku report story.yaml --output out --watch",
        "siku report story.yaml --format graphml,gexf,csv --output data",
        "siku report story.yaml --format ftm,jsonld --output facts",
      ]
    case .draft:
      [
        "siku draft article.txt > story.yaml",
        "siku draft article.txt --published 2023-06 --output story.yaml",
        "siku draft article.html --update story.yaml", "siku draft --jsonl articles.jsonl > facts.jsonl",
      ]
    case .import:
      [
        "siku import models.csv --mapping epoch > dossier.yaml",
        "siku import models.csv hardware.csv --mapping epoch > dossier.yaml",
      ]
    case .check:
      [
        "siku check story.yaml", "siku check Reports/wudao --source wudao=article.txt",
        "siku check models.csv --mapping my.yaml",
      ]
    case .diff:
      [
        "siku diff old.yaml new.yaml", "siku diff old new --output changes --language zh",
        "siku diff models-may.csv models.csv --mapping epoch",
        "siku diff article-old.txt article.txt --in story.yaml",
      ]
    case .show: ["siku show 刘知远", "siku show GLM-130B --in story.yaml"]
    case .path: ["siku path 刘知远 杨植麟", "siku path liu-zhiyuan \"yang zhilin\" --language zh"]
    case .analyzers: ["siku analyzers", "siku analyzers --json"]
    case .new: ["siku new story"]
    case .schema: ["siku schema > dossier.schema.json", "siku schema --artifacts > artifact.schema.json"]
    case .completion:
      [
        "siku completion bash > ~/.local/share/bash-completion/completions/siku",
        "siku completion fish > ~/.config/fish/completions/siku.fish",
      ]
    case .man: ["siku man > siku.1"]
    }
  }

  static func named(_ word: String) throws(Failure) -> Command {
    if let command = Command(rawValue: word) { return command }
    throw .usage(
      LocalizedText(en: "siku has no command \"\(word)\"", zh: "siku 没有命令“\(word)”"),
      LocalizedText.suggestion(word, among: allCases.map(\.rawValue)))
  }
}

extension LocalizedText {
  /// "Did you mean", or all there is.
  static func suggestion(_ word: String, among known: [String]) -> LocalizedText {
    if let near = nearest(to: word, in: known) {
      return LocalizedText(en: "did you mean \"\(near)\"?", zh: "是否想写“\(near)”？")
    }
    return LocalizedText(
      en: "there are: \(known.joined(separator: ", "))", zh: "可用的有：\(known.joined(separator: "、"))")
  }
}
