import Knowledge

/// What a table says, in the form in which a dossier would.
struct TableFacts: Sendable {
  var source: YAMLNode.Entry?
  var declarations: [EntityDeclaration] = []
  var problems: [Diagnostic] = []
}

/// Reads a table by a mapping: each row tells the facts that the mapping's rules make of its cells, and the
/// line where it stands is the paragraph that says so.
struct TableReader {
  let table: TableMapping.Table
  let file: String
  let columns: [String: Int]
  private(set) var names: TableNames
  private var problems: [Diagnostic] = []
  /// Said once for each word, or rule, that does not fit.
  private var told: Set<String> = []
  private var unpaired: [String: (rows: Int, first: Location)] = [:]
  /// Facts by the place of their subject.
  private var facts: [[YAMLNode]] = []

  /// Tells how far it has come after as many bytes.
  private static let stride = 1 << 18

  static func read(
    _ bytes: [UInt8], file: String, by mapping: TableMapping, hear: (Int) -> Void
  ) -> TableFacts {
    do throws(Diagnostic) {
      var parser = try TableParser(bytes, file: file)
      guard let head = try parser.next() else { throw .emptyTable(file) }
      var reader = try TableReader(head, file: file, mapping)
      var told = 0
      while let record = try parser.next() {
        reader.read(record, wanted: head.fields.count)
        guard parser.place - told >= stride else { continue }
        hear(parser.place - told)
        told = parser.place
      }
      return reader.result
    } catch {
      return TableFacts(problems: [error])
    }
  }

  private init(_ head: TableRecord, file: String, _ mapping: TableMapping) throws(Diagnostic) {
    let titles = head.fields.map { String(Substring($0.text).trimmed) }
    columns = Dictionary(titles.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let lacking = mapping.tables.map { table in
      (table: table.id, columns: table.needs.uniqued().filter { !titles.contains($0) })
    }
    guard let place = lacking.firstIndex(where: \.columns.isEmpty) else {
      throw .noTableFits(mapping.name, lacking: lacking, at: head.location(in: file))
    }
    (table, self.file) = (mapping.tables[place], file)
    names = TableNames(source: mapping.tables[place].id)
    noteColumns(head, titles)
  }

  private mutating func noteColumns(_ head: TableRecord, _ titles: [String]) {
    for (place, title) in titles.enumerated() where columns[title] != place && !title.isEmpty {
      problems.append(.repeatedColumn(title, at: head.fields[place].location(in: file)))
    }
    let read =
      table.facts.flatMap(\.expressions).flatMap(\.columns) + table.things.values.flatMap(\.name.columns)
    for name in read.uniqued().sorted() where columns[name] == nil {
      problems.append(.absentColumn(name, of: titles, at: head.location(in: file)))
    }
  }

  private mutating func read(_ record: TableRecord, wanted: Int) {
    guard record.fields.count == wanted else {
      problems.append(.ragged(record.fields.count, wanted: wanted, at: record.location(in: file)))
      return
    }
    if let stray = record.stray { problems.append(.strayText(stray.text, at: stray.location(in: file))) }
    let row = TableRow(record: record, columns: columns)
    guard let place = place(of: row) else {
      problems.append(.namelessRow(at: record.location(in: file)))
      return
    }
    if read(row, about: place) == 0 { problems.append(.unmappedRow(at: record.location(in: file))) }
  }

  /// Of what the row is about; nil where it has no name.
  private mutating func place(of row: TableRow) -> Int? {
    guard let name = row.texts(table.row.name, unknown: { _, _ in }).flatMap(table.row.list.parts).first
    else { return nil }
    return names.place(of: name, table.row, at: row.record.location(in: file), isRow: true)
  }

  /// How many facts the row tells.
  private mutating func read(_ row: TableRow, about place: Int) -> Int {
    var named = [TableMapping.rowHandle: [place]]
    return table.facts.map { read($0, row, &named) }.reduce(0, +)
  }

  private mutating func read(_ rule: TableRule, _ row: TableRow, _ named: inout [String: [Int]]) -> Int {
    if let one = rule.onlyOne, things(one, row, &named).count != 1 { return 0 }
    if let several = rule.onlySeveral, things(several, row, &named).count < 2 { return 0 }
    let subjects = things(rule.subject, row, &named)
    guard !subjects.isEmpty else { return 0 }
    let location = rule.location(in: row, file)
    let writer = FactWriter(rule: rule, row: row, source: table.id, location: location)
    let qualifiers = qualifiers(rule, row, &named, writer)
    var count = 0
    for (subject, value) in values(rule, row, subjects, &named) {
      while facts.count <= subject { facts.append([]) }
      facts[subject].append(writer.fact(value, qualifiers))
      count += 1
    }
    return count
  }

  /// Whom or what a handle means in this row; nobody is made an entity of whom nothing is said.
  private mutating func things(_ handle: String, _ row: TableRow, _ named: inout [String: [Int]]) -> [Int] {
    if let known = named[handle] { return known }
    guard let thing = table.things[handle] else { return [] }
    let location = (thing.name.columns.first.flatMap { row[$0] })?.location(in: file)
    let parts = texts(thing.name, row).flatMap(thing.list.parts)
    let places = parts.uniqued().map { part in
      names.place(of: part, thing, at: location ?? row.record.location(in: file))
    }
    named[handle] = places.uniqued()
    return named[handle] ?? []
  }

  private mutating func values(
    _ rule: TableRule, _ row: TableRow, _ subjects: [Int], _ named: inout [String: [Int]]
  ) -> [(Int, String)] {
    switch rule.value {
    case .thing(let handle):
      let objects = things(handle, row, &named)
      return subjects.flatMap { subject in
        objects.filter { $0 != subject }.map { (subject, names.entities[$0].entity.id) }
      }
    case .cell(let expression):
      let values = texts(expression, row)
      if values.count == 1 { return subjects.filter { _ in values[0] != "" }.map { ($0, values[0]) } }
      guard values.count == subjects.count else {
        if values.count > 1 { noteUnpaired(expression, row) }
        return []
      }
      return zip(subjects, values).filter { $1 != "" }
    }
  }

  private mutating func qualifiers(
    _ rule: TableRule, _ row: TableRow, _ named: inout [String: [Int]], _ writer: FactWriter
  ) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    for (key, value) in rule.qualifiers {
      switch value {
      case .thing(let handle):
        // A fact names one of each; where a row names several, nobody says which is meant.
        let places = things(handle, row, &named)
        if places.count == 1 { entries.append(writer.entry(key, names.entities[places[0]].entity.id)) }
      case .cell(let expression):
        if let text = texts(expression, row).first, text != "" { entries.append(writer.entry(key, text)) }
      }
    }
    return entries
  }

  private mutating func texts(_ expression: CellExpression, _ row: TableRow) -> [String] {
    var unknown: (String, TableRecord.Field)?
    let texts = row.texts(expression) { unknown = ($0, $1) }
    if let (word, field) = unknown, let column = expression.columns.first,
      told.insert(column + "\0" + word).inserted
    {
      problems.append(.unmappedWord(word, column: column, at: field.location(in: file)))
    }
    return texts
  }

  private mutating func noteUnpaired(_ expression: CellExpression, _ row: TableRow) {
    guard let column = expression.columns.first else { return }
    let first = row[column]?.location(in: file) ?? row.record.location(in: file)
    unpaired[column, default: (0, first)].rows += 1
  }

  private var result: TableFacts {
    let declarations = names.entities.enumerated().map { place, named in
      EntityDeclaration(
        entity: named.entity, location: named.location, facts: place < facts.count ? facts[place] : [],
        hasNames: true)
    }
    let partial = unpaired.sorted { $0.key < $1.key }.map { column, found in
      Diagnostic.unpaired(column, rows: found.rows, at: found.first)
    }
    return TableFacts(source: table.source, declarations: declarations, problems: problems + partial)
  }
}
