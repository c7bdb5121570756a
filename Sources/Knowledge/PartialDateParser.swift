extension PartialDate {
  /// Why a text is no date.
  public enum Fault: Error, Hashable, Sendable {
    case notEDTF
    case hasTimeOfDay
    case noSuchDay
    case endsBeforeItBegins
  }

  /// Reads EDTF, level 0 or 1.
  public init(edtf text: String) throws(Fault) {
    guard !text.utf8.contains(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: ":") })
    else { throw .hasTimeOfDay }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch ends.count {
    case 1:
      self.init(start: .part(try Part(edtf: text)), end: nil, edtf: text)
    case 2 where text.count > 1:
      self.init(start: try End(edtf: ends[0]), end: try End(edtf: ends[1]), edtf: text)
    default:
      throw .notEDTF
    }
    if case .part(let first) = start, case .part(let last)? = end, last.latest < first.earliest {
      throw .endsBeforeItBegins
    }
  }
}

extension PartialDate.End {
  init(edtf text: String) throws(PartialDate.Fault) {
    switch text {
    case "": self = .unknown
    case "..": self = .open
    default: self = .part(try PartialDate.Part(edtf: text))
    }
  }
}

extension PartialDate.Part {
  init(edtf text: String) throws(PartialDate.Fault) {
    var body = Substring(text)
    let qualifier = body.last.flatMap { "?~%".contains($0) ? $0 : nil }
    if qualifier != nil { body.removeLast() }
    let fields = body.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count), fields[0].count == 4,
      fields.dropFirst().allSatisfy({ $0.count == 2 })
    else { throw .notEDTF }
    try self.init(
      fields: fields.map(String.init), isApproximate: qualifier == "~" || qualifier == "%",
      isUncertain: qualifier == "?" || qualifier == "%")
  }

  private init(fields: [String], isApproximate: Bool, isUncertain: Bool) throws(PartialDate.Fault) {
    let known = fields.prefix { !$0.contains("X") }.compactMap(Self.number)
    let unspecified = fields.dropFirst(known.count)
    guard unspecified.dropFirst().allSatisfy({ $0 == "XX" }) else { throw .notEDTF }
    let shape: (PartialDate.Part.Precision, Int, Int?, Int?)
    switch (known.count, unspecified.first) {
    case (0, let first?):
      guard fields.count == 1, first.hasSuffix("X"), let decade = Self.number(String(first.dropLast()))
      else { throw .notEDTF }
      shape = (.decade, decade * 10, nil, nil)
    case (1, nil), (1, "XX"): shape = (.year, known[0], nil, nil)
    case (2, nil) where (21...24).contains(known[1]): shape = (.season(known[1]), known[0], nil, nil)
    case (2, nil), (2, "XX"): shape = (.month, known[0], known[1], nil)
    case (3, nil): shape = (.day, known[0], known[1], known[2])
    default: throw .notEDTF
    }
    guard let days = Self.span(shape.0, shape.1, shape.2, shape.3) else { throw .noSuchDay }
    self.init(
      precision: shape.0, year: shape.1, month: shape.2, day: shape.3, isApproximate: isApproximate,
      isUncertain: isUncertain, earliest: days.0, latest: days.1)
  }

  /// The days covered. Seasons are the meteorological ones of the northern hemisphere, and winter
  /// begins in December of the year before.
  static func span(
    _ precision: Precision, _ year: Int, _ month: Int?, _ day: Int?
  ) -> (Day, Day)? {
    switch precision {
    case .decade: months(year, 1, to: year + 9, 12)
    case .year: months(year, 1, to: year, 12)
    case .season(24): months(year - 1, 12, to: year, 2)
    case .season(let season): months(year, (season - 20) * 3, to: year, (season - 20) * 3 + 2)
    case .month: months(year, month ?? 0, to: year, month ?? 0)
    case .day:
      Day(year: year, month: month ?? 0, day: day ?? 0).map { ($0, $0) }
    }
  }

  private static func months(_ year: Int, _ month: Int, to lastYear: Int, _ lastMonth: Int) -> (Day, Day)? {
    guard let first = Day(year: year, month: month, day: 1),
      let last = Day(
        year: lastYear, month: lastMonth, day: Day.length(ofMonth: lastMonth, in: lastYear))
    else { return nil }
    return (first, last)
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
