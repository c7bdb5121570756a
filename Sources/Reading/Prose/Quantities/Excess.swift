/// A word behind a number that says there are some more: 30 多, 500 余, 两万多.
struct Excess {
  let end: Int

  init?(_ text: [Unicode.Scalar], at start: Int) {
    var place = start
    if place < text.count, text[place] == " " { place += 1 }
    guard place < text.count, text[place] == "多" || text[place] == "余" || text[place] == "餘" else {
      return nil
    }
    end = place + 1
  }

  /// From the number to just below the next of its last magnitude: 500 多 is 500 to 599.
  func applied(to numeral: Numeral, _ text: [Unicode.Scalar]) -> Numeral {
    guard numeral.isPoint, numeral.lower >= 10 else { return numeral }
    var step = 1.0
    while (numeral.lower / (step * 10)).truncatingRemainder(dividingBy: 1) == 0 { step *= 10 }
    return Numeral(lower: numeral.lower, upper: numeral.lower + step - 1, range: numeral.range)
  }
}
