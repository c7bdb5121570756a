// Prints every date and amount that the readers find in a text, one a line, parted by tabs: where it starts and
// ends, in Unicode scalars, and what it is. A draft keeps only those of which it can say something.
//
//     mentions TEXT [PUBLISHED]
import Foundation
import Knowledge
import Reading

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first, let text = try? String(contentsOfFile: path, encoding: .utf8) else {
  FileHandle.standardError.write(Data("usage: mentions TEXT [PUBLISHED]\n".utf8))
  exit(2)
}
let published = arguments.dropFirst().first.flatMap { try? PartialDate(edtf: $0) }

for found in DateReader(published: published).read(text) {
  print(found.range.lowerBound, found.range.upperBound, "date", found.date.edtf, separator: "\t")
}
for found in QuantityReader().read(text) {
  let quantity = found.quantity
  let ends = quantity.told.map { [$0, $0] } ?? [quantity.bounds.lower, quantity.bounds.upper]
  print(
    found.range.lowerBound, found.range.upperBound, quantity.form.rawValue, ends[0], ends[1],
    quantity.unit.symbol, separator: "\t")
}
