import Knowledge

/// Whether 年, 天, days and their kin tell how long: 2020 年 and 4 月 are dates, 两个月后 is a distance to one.
struct DurationRule {
  let rule: UnitRule

  private var scanned: ScannedText { rule.scanned }
  private var numeral: Numeral { rule.numeral }
  private var start: Int { numeral.range.lowerBound }

  var accepts: Bool {
    !isDistance && !isOfAge && !isPointed && numeral.kind != .order && (scanned[rule.start] != "年" || isYears)
  }

  /// 数月 and 半月 last; 三月 is March.
  var acceptsMonth: Bool {
    guard rule.start > 0, !isDistance else { return false }
    switch scanned[rule.start - 1] {
    case "数", "半", "多": return true
    default: return false
    }
  }

  /// 三年前, two years ago, three weeks later.
  private var isDistance: Bool {
    var end = rule.end
    if scanned[end] == "半" || scanned[end] == "多" { end += 1 }
    if scanned[end] == "之" || scanned[end] == "以" { end += 1 }
    if scanned[end] == "前" || scanned[end] == "后" { return true }
    guard scanned[end] == " " else { return false }
    let last = LatinRun.end(scanned.text, from: end + 1)
    return last > end + 2 && Self.distances.contains(scanned.surface((end + 1)..<last))
  }

  private static let distances: Set<String> = ["ago", "later", "earlier", "old", "after", "before"]

  /// A 20-year-old.
  private var isOfAge: Bool { scanned[rule.end] == "-" && scanned[rule.end + 1] == "o" }

  /// 那一年, 有一天: one that is pointed at.
  private var isPointed: Bool {
    guard rule.isIndefinite else { return false }
    return "这那有某每同另哪该前后次".unicodeScalars.contains(scanned[start - 1])
  }

  private var isYears: Bool {
    guard numeral.lower < 1000 else { return false }
    return !isShortYear || isLong
  }

  /// 21 年 and 九八年 may be years of a century.
  private var isShortYear: Bool {
    guard numeral.kind == .point, numeral.range.count == 2, rule.start - numeral.range.upperBound <= 1 else {
      return false
    }
    return numeral.range.allSatisfy {
      scanned[$0].isDigit || ChineseFigure.digit(scanned.text, at: $0) != nil
    }
  }

  /// Words beside it say that it lasts: 用了 20 年, 近 20 年来.
  private var isLong: Bool {
    if Limits.before(scanned, start, numeral) != nil || Limits.after(scanned, rule.end) != nil { return true }
    let before = scanned[start - 1].isSpace ? start - 2 : start - 1
    return "了达历时长去近满用这后整".unicodeScalars.contains(scanned[before])
      || "来间多的时历历经".unicodeScalars.contains(scanned[rule.end])
  }
}
