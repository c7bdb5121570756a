import Knowledge

/// Words around dates that join two to an interval or leave one end open.
struct DateLimits {
  private let text: [Unicode.Scalar]

  init(_ text: [Unicode.Scalar]) {
    self.text = text
  }

  func applied(to dates: [ResolvedDate]) -> [ResolvedDate] {
    var result: [ResolvedDate] = []
    var index = 0
    while index < dates.count {
      if index + 1 < dates.count, let joined = joined(dates[index], dates[index + 1]) {
        result.append(joined)
        index += 2
      } else {
        result.append(limited(dates[index]))
        index += 1
      }
    }
    return result
  }

  /// 2019 年到 2021 年, 2019–2021, from 2019 to 2021
  private func joined(_ one: ResolvedDate, _ two: ResolvedDate) -> ResolvedDate? {
    let between = text[one.range.upperBound..<two.range.lowerBound].string
    guard
      ["到", "至", "-", "–", "—", "~", "～", "to", "until", "through"].contains(
        String(Substring(between).trimmed)),
      !one.date.isInterval, !two.date.isInterval,
      let date = try? PartialDate(edtf: one.date.edtf + "/" + two.date.edtf)
    else { return nil }
    return ResolvedDate(range: start(one)..<two.range.upperBound, date: date, reasoning: two.reasoning)
  }

  private func start(_ date: ResolvedDate) -> Int {
    for word in ["从", "自", "from ", "From "] {
      let scalars = Array(word.unicodeScalars)
      let start = date.range.lowerBound - scalars.count
      if start >= 0, text[start..<date.range.lowerBound].elementsEqual(scalars) { return start }
    }
    return date.range.lowerBound
  }

  private func limited(_ date: ResolvedDate) -> ResolvedDate {
    if !date.date.isInterval,
      let word = word(
        before: date.range.lowerBound, ["约", "约在", "大约", "大约在", "around ", "about ", "circa ", "c. "])
    {
      return changed(date, date.date.edtf + "~", from: date.range.lowerBound - word)
    }
    return date
  }

  private func word(before end: Int, _ words: [String]) -> Int? {
    words.map { Array($0.unicodeScalars) }.first {
      end >= $0.count && text[(end - $0.count)..<end].elementsEqual($0)
    }?.count
  }

  private func changed(_ date: ResolvedDate, _ edtf: String, from start: Int) -> ResolvedDate {
    guard let changed = try? PartialDate(edtf: edtf) else { return date }
    return ResolvedDate(range: start..<date.range.upperBound, date: changed, reasoning: date.reasoning)
  }
}
