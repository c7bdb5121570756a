import Knowledge

/// The words that limit an amount: about, over, at least; 近, 以上.
enum Limits {
  /// What ends before a number: how it limits it, and where it begins.
  static func before(_ scanned: ScannedText, _ place: Int, _ numeral: Numeral) -> (
    form: Quantity.Form, start: Int
  )? {
    let end = scanned[place - 1].isSpace ? place - 1 : place
    guard let hit = scanned.word(.hedge, endingAt: end), fits(scanned, hit, numeral, isBeside: end == place),
      let form = form(scanned, .hedge, hit)
    else { return nil }
    return (form, Int(hit.start))
  }

  /// What begins behind an amount: how it limits it, and where it ends.
  static func after(_ scanned: ScannedText, _ place: Int) -> (form: Quantity.Form, end: Int)? {
    let start = scanned[place].isSpace ? place + 1 : place
    guard let hit = scanned.word(.hedgeAfter, at: start),
      scanned.word(.notAmount, at: start).map({ $0.end <= hit.end }) ?? true,
      let form = form(scanned, .hedgeAfter, hit)
    else { return nil }
    return (form, Int(hit.end))
  }

  private static func form(_ scanned: ScannedText, _ category: WordCategory, _ hit: WordIndex.Hit)
    -> Quantity.Form?
  {
    scanned.lexicon.qualifier(category, of: hit.word).flatMap(Quantity.Form.init)
  }

  /// 上 and 过 limit a bare magnitude beside them, as in 上万; 最近 and 通过 limit nothing.
  private static func fits(
    _ scanned: ScannedText, _ hit: WordIndex.Hit, _ numeral: Numeral, isBeside: Bool
  ) -> Bool {
    if let other = scanned.word(.notAmount, endingAt: Int(hit.end)), other.start < hit.start { return false }
    guard hit.end - hit.start == 1 else { return true }
    switch scanned[Int(hit.start)] {
    case "上", "过": return isBeside && numeral.kind == .order
    default: return true
    }
  }
}
