import Knowledge
import Testing

@testable import Reading

/// The grammar of tables: RFC 4180, and what people's tools write instead.
@Suite struct TableParserTests {
  private func rows(_ text: String) throws -> [[String]] {
    var parser = try TableParser(Array(text.utf8), file: "t.csv")
    var rows: [[String]] = []
    while let record = try parser.next() { rows.append(record.fields.map(\.text)) }
    return rows
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("\"a\",\"b\"\n\"1\",\"2\"", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"1,\"\"x\"\"\",2", [["a", "b"], ["1,\"x\"", "2"]]),
    ("a,b\n\"1\r\n2\",3", [["a", "b"], ["1\r\n2", "3"]]),
    ("a,b\n\"\",\"\"\"\"", [["a", "b"], ["", "\""]]),
    ("a,b\n1\"x\"2,3", [["a", "b"], ["1\"x\"2", "3"]]),
    ("a,b\n\"1\"x,3", [["a", "b"], ["1x", "3"]]),
    ("a\tb\n1,5\t2", [["a", "b"], ["1,5", "2"]]),
    ("a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]),
    ("\"a,b,c\"\tb\n1\t2", [["a,b,c", "b"], ["1", "2"]]),
    ("名,数\n甲,一", [["名", "数"], ["甲", "一"]]),
    ("a", [["a"]]), ("", []),
  ])
  func tellsRecordsApart(_ text: String, _ wanted: [[String]]) throws {
    #expect(try rows(text) == wanted)
  }

  @Test func knowsWhereEachCellStands() throws {
    var parser = try TableParser(Array("a,b\n\"1\n2\",中\"\nx,y".utf8), file: "t.csv")
    _ = try parser.next()
    let second = try #require(try parser.next())
    #expect(second.lines == 2...3)
    #expect(second.fields[1].line == 3 && second.fields[1].column == 4)
    let third = try #require(try parser.next())
    #expect(third.lines == 4...4)
  }

  @Test(arguments: ["a,b\n\"1,2\n3,4\n", "a\n\"", "a\u{0},b"])
  func refusesWhatCannotBeToldApart(_ text: String) {
    #expect(throws: Diagnostic.self) { try rows(text) }
  }

  @Test func findsTheActiveAmountOfANote() {
    let notes = [
      "975B total, 41B active": "41B", "up to 55B active per token": "55B",
      "17 billion active parameters": "17 billion", "total 519B, Active parameters 33B": "33B",
      "Activated Parameters\t32B": "32B", "25% of the weights active": nil, "519B, active": nil, "": nil,
    ]
    for (note, amount) in notes {
      #expect(NoteText(note).amount(of: ["active", "activated"]) == amount, "\(note)")
    }
  }
}
