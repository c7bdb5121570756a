// Reading: documents of others to facts.
//
// A reader never throws half-way: it returns what it could know and every problem that it met.

import Knowledge

/// A dossier's text, in memory.
public struct DossierFile: Sendable {
  /// Shown in diagnostics.
  public let name: String
  /// Its content, which may turn out not to be UTF-8.
  public let bytes: [UInt8]
  /// How to read it where it is a table; nil where it is a dossier.
  public let mapping: TableMapping?
  private let hear: @Sendable (Int) -> Void

  /// A dossier or a table that was read, or made, in memory.
  ///
  /// - Parameter hear: told now and then how many more bytes of a table are read.
  public init(
    name: String, bytes: [UInt8], mapping: TableMapping? = nil,
    hear: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.name = name
    self.bytes = bytes
    self.mapping = mapping
    self.hear = hear
  }

  /// What it says where it is a table.
  var table: TableFacts? { mapping.map { TableReader.read(bytes, file: name, by: $0, hear: hear) } }
}

/// What a reader made of its documents.
public struct ReadingResult: Sendable {
  /// Nil where any diagnostic is an error.
  public let base: KnowledgeBase?
  /// Every problem, in the order of the documents.
  public let diagnostics: [Diagnostic]
}

/// Reads dossiers (YAML) into one knowledge base.
public struct DossierReader {
  private var problems: [Diagnostic] = []
  private var title: LocalizedText?
  private var sources: [Source] = []
  private var declarations: [EntityDeclaration] = []
  private var places: [String: Location] = [:]
  /// Whether every file could be read: else what seems undeclared may stand in one that could not.
  private var isWhole = true
  private var tables: Set<String> = []

  /// All files together are one knowledge base: an id declared in one may be used in another.
  public static func read(_ files: [DossierFile]) -> ReadingResult {
    var reader = DossierReader()
    let parsed = concurrentMap(files) { file in
      (table: file.table, root: file.mapping == nil ? parse(file) : nil)
    }
    for root in parsed.compactMap(\.root) { reader.declare(root) }
    for (file, table) in zip(files, parsed.map(\.table)) {
      if let table { reader.declare(table, file.name) }
    }
    let base = reader.link()
    let diagnostics = inOrder(reader.problems, of: files)
    return ReadingResult(
      base: diagnostics.contains { $0.severity == .error } ? nil : base, diagnostics: diagnostics)
  }

  private static func inOrder(_ problems: [Diagnostic], of files: [DossierFile]) -> [Diagnostic] {
    let ranks = Dictionary(files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ diagnostic: Diagnostic) -> (Int, Int, Int) {
      guard let location = diagnostic.location else { return (0, 0, 0) }
      return (ranks[location.file] ?? 0, location.line ?? 0, location.column ?? 0)
    }
    return problems.enumerated()
      .sorted { left, right in
        let (first, second) = (place(left.element), place(right.element))
        return first == second ? left.offset < right.offset : first < second
      }
      .map(\.element)
  }

  static let keys = ["siku", "title", "sources"] + EntityKind.allCases.map(\.section)

  private static func parse(_ file: DossierFile) -> Result<YAMLNode, Diagnostic> {
    Result { () throws(Diagnostic) in
      let root = try YAMLParser.parse(file.bytes, file: file.name)
      guard root.entries != nil else { throw .notAMapping(at: root.location) }
      return root
    }
  }

  private mutating func declare(_ root: Result<YAMLNode, Diagnostic>) {
    switch root {
    case .success(let root): declare(root)
    case .failure(let problem):
      isWhole = false
      problems.append(problem)
    }
  }

  private mutating func declare(_ root: YAMLNode) {
    requireVersion(root)
    root.refuseUnknownKeys(Self.keys, &problems)
    let ownTitle = root["title"]?.localizedText(&problems)
    title = title ?? ownTitle
    for entry in entries(root["sources"]) {
      requireGoodID(entry)
      sources.append(SourceDecoder.decode(entry, &problems))
    }
    for kind in EntityKind.allCases {
      for entry in entries(root[kind.section]) {
        let declaration = EntityDecoder.decode(entry, kind: kind, &problems)
        if declaration.hasNames {
          requireGoodID(entry)
        } else {
          Identifier.requireWellFormed(entry, &problems)
        }
        declarations.append(declaration)
      }
    }
  }

  /// Behind the dossiers, which name things better than a table does. What cannot be read in a cell is told,
  /// and the rest of the table counts.
  private mutating func declare(_ table: TableFacts, _ file: String) {
    tables.insert(file)
    problems += table.problems
    isWhole = isWhole && !table.problems.contains { $0.severity == .error }
    if let source = table.source, places[source.key] == nil {
      places[source.key] = source.keyLocation
      sources.append(SourceDecoder.decode(source, &problems))
    }
    for declaration in table.declarations {
      let isKnown = places.updateValue(declaration.location, forKey: declaration.entity.id) != nil
      declarations.append(isKnown ? declaration.withoutNames : declaration)
    }
  }

  private mutating func requireVersion(_ root: YAMLNode) {
    guard root["siku"]?.scalar != "1" else { return }
    problems.append(
      Diagnostic(
        .error,
        LocalizedText(
          en: "the dossier does not say that it is written for Siku, version 1 of the format",
          zh: "档案未声明使用 Siku 格式第 1 版"), at: root["siku"]?.location ?? root.location,
        remedy: LocalizedText(en: "begin the file with `siku: 1`", zh: "请在文件开头写 `siku: 1`")))
  }

  private mutating func entries(_ node: YAMLNode?) -> [YAMLNode.Entry] {
    guard let node, !node.isEmpty else { return [] }
    if let entries = node.entries { return entries }
    problems.append(.notAMapping(at: node.location))
    return []
  }

  /// Well formed, and not given before. Facts under an id that is given twice are read all the same.
  private mutating func requireGoodID(_ entry: YAMLNode.Entry) {
    Identifier.requireWellFormed(entry, &problems)
    guard let first = places[entry.key] else {
      places[entry.key] = entry.keyLocation
      return
    }
    problems.append(
      Diagnostic(
        .error,
        LocalizedText(
          en: "the id \"\(entry.key)\" is declared twice; first at \(first)",
          zh: "id“\(entry.key)”重复声明；首次在 \(first)"), at: entry.keyLocation,
        remedy: LocalizedText(
          en: "give one of the two another id, or join them", zh: "请为其一另取 id，或合并两处")))
  }

  private mutating func link() -> KnowledgeBase {
    let entities = declared()
    let sourceIDs = Set(sources.map(\.id))
    var found: [Diagnostic] = []
    let base = KnowledgeBase(
      title: title ?? LocalizedText(en: "Untitled dossier", zh: "无标题档案"), sources: sources,
      entities: entities
    ) { id in
      let index = EntityIndex(entities, id: id)
      let blank = FactDecoder(entities: index, sources: sourceIDs, isWhole: isWhole)
      let decoded = concurrentMap(batches) { declarations in
        var decoder = blank
        let facts = declarations.flatMap { declaration in
          declaration.facts.flatMap { decoder.decode($0, of: declaration.entity.id) }
        }
        return (facts: facts, problems: decoder.problems)
      }
      found = decoded.flatMap(\.problems)
      return decoded.flatMap(\.facts)
    }
    problems += found.map { tables.contains($0.location?.file ?? "") ? $0.asWarning : $0 }
    // Where a fact could not be read, it may be the one that speaks of the entity.
    if problems.isEmpty { problems = idle(in: base) }
    return base
  }

  /// Every entity once: facts may be added to it under its id alone, in another file.
  private mutating func declared() -> [Entity] {
    var kinds: [String: EntityKind] = [:]
    var entities: [Entity] = []
    for declaration in declarations where declaration.hasNames {
      kinds[declaration.entity.id] = kinds[declaration.entity.id] ?? declaration.entity.kind
      entities.append(declaration.entity)
    }
    for declaration in declarations where !declaration.hasNames {
      let (id, kind) = (declaration.entity.id, declaration.entity.kind)
      switch kinds[id] {
      case kind: continue
      case let other?: problems.append(.wrongKind(id, other, wanted: [kind], at: declaration.location))
      case nil:
        if isWhole { problems.append(.nameless(id, at: declaration.location)) }
        kinds[id] = kind
        entities.append(declaration.entity)
      }
    }
    return entities
  }

  /// Of a fixed size, so that what is said of a dossier does not hang on the number of cores.
  private var batches: [ArraySlice<EntityDeclaration>] {
    stride(from: 0, to: declarations.count, by: 32).map {
      declarations[$0..<min($0 + 32, declarations.count)]
    }
  }

  /// Entities that no fact speaks of: most likely a fact was forgotten.
  private func idle(in base: KnowledgeBase) -> [Diagnostic] {
    let spoken = Set(base.facts.flatMap(\.entities))
    return declarations.filter { base.entity(named: $0.entity.id).map(spoken.contains) == false }.map {
      Diagnostic(
        .warning,
        LocalizedText(en: "no fact speaks of \"\($0.entity.id)\"", zh: "没有任何事实提到“\($0.entity.id)”"),
        at: $0.location)
    }
  }
}
