import Knowledge

/// Which column of a table is which entity, property or relation.
///
/// A mapping is a file, as `Mappings/` shows; one file may map several tables, which are told apart by their
/// columns.
public struct TableMapping: Sendable {
  /// What the rows of one table say.
  struct Table: Sendable {
    /// The id of the source that the table is.
    let id: String
    let source: YAMLNode.Entry
    /// What each row is about.
    let row: Thing
    /// Columns without which a table is another.
    let needs: [String]
    let things: [String: Thing]
    let facts: [TableRule]
    let location: Location
  }

  /// Entities that a row names.
  struct Thing: Sendable {
    let kind: EntityKind
    let name: CellExpression
    let list: CellList
    /// Whether rows of one name are about different things.
    let isApart: Bool
  }

  let name: String
  let tables: [Table]

  /// The handle of what a row is about.
  static let rowHandle = "row"

  /// - Throws: everything that is wrong with the file.
  public static func read(_ bytes: [UInt8], file: String) throws(MappingFaults) -> TableMapping {
    var problems: [Diagnostic] = []
    var tables: [Table] = []
    do throws(Diagnostic) {
      tables = TableMappingDecoder.tables(try YAMLParser.parse(bytes, file: file), &problems)
    } catch {
      problems.append(error)
    }
    guard problems.isEmpty else { throw MappingFaults(diagnostics: problems) }
    return TableMapping(name: file, tables: tables)
  }

  /// The names of the mappings that come along.
  public static let builtIn = ["epoch"]

  /// A mapping that comes along; nil where none has that name.
  public static func named(_ name: String) throws(MappingFaults) -> TableMapping? {
    switch name {
    case "epoch": try read(PackageResources.epoch_yaml, file: "epoch")
    default: nil
    }
  }
}

/// All that is wrong with a mapping.
public struct MappingFaults: Error {
  public let diagnostics: [Diagnostic]
}
