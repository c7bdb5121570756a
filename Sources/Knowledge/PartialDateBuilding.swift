extension PartialDate {
  /// A date without a slash.
  public init(_ part: Part) { self.init(start: .part(part), end: nil, edtf: part.edtf) }

  /// An interval.
  /// - Returns: nil where it would end before it begins.
  public init?(from first: Part, to end: End) {
    switch end {
    case .open: self.init(start: .part(first), end: end, edtf: first.edtf + "/..")
    case .unknown: self.init(start: .part(first), end: end, edtf: first.edtf + "/")
    case .part(let last):
      guard last.latest >= first.earliest else { return nil }
      self.init(start: .part(first), end: end, edtf: first.edtf + "/" + last.edtf)
    }
  }
}

extension PartialDate.Part: CustomStringConvertible {
  /// - Returns: nil where the calendar has no such part.
  public init?(
    _ precision: Precision, year: Int, month: Int? = nil, day: Int? = nil, isApproximate: Bool = false,
    isUncertain: Bool = false
  ) {
    guard (0...9999).contains(year), let (first, last) = Self.span(precision, year, month, day) else {
      return nil
    }
    self.init(
      precision: precision, year: year, month: month, day: day, isApproximate: isApproximate,
      isUncertain: isUncertain, earliest: first, latest: last)
  }

  /// The same part, about or perhaps then.
  public func qualified(about: Bool, unsure: Bool) -> PartialDate.Part {
    guard about || unsure else { return self }
    return PartialDate.Part(
      precision: precision, year: year, month: month, day: day, isApproximate: isApproximate || about,
      isUncertain: isUncertain || unsure, earliest: earliest, latest: latest)
  }

  public var description: String { edtf }

  /// As EDTF writes it.
  public var edtf: String {
    String(unsafeUninitializedCapacity: 12) { buffer in
      var count = 0
      func write(_ number: Int, _ width: Int) {
        var (rest, place) = (number, count + width)
        while place > count {
          place -= 1
          buffer[place] = UInt8(0x30 + rest % 10)
          rest /= 10
        }
        count += width
      }
      func mark(_ mark: Unicode.Scalar) {
        buffer[count] = UInt8(ascii: mark)
        count += 1
      }
      if precision == .decade {
        write(year / 10, 3)
        mark("X")
      } else {
        write(year, 4)
      }
      if let field = seasonOrMonth {
        mark("-")
        write(field, 2)
      }
      if let day {
        mark("-")
        write(day, 2)
      }
      if isApproximate || isUncertain { mark(isApproximate && isUncertain ? "%" : isApproximate ? "~" : "?") }
      return count
    }
  }

  private var seasonOrMonth: Int? {
    if case .season(let season) = precision { season } else { month }
  }
}
