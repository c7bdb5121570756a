/// What a date means of its year.
enum DatePart: Sendable, Equatable {
  case whole
  /// The beginning, middle and end of a year, month or decade, whichever it is told of.
  case early, mid, late
  case months(Int, Int)
  /// A month; the story's where none is told.
  case month(Int?)
  /// The first, second or last ten days of a month, as Chinese counts them.
  case ten(Int)
  /// Days of a month; a day 31 is the last.
  case days(Int?, Int, Int)
  case day(Int?, Int)
  case daySpan(month: Int, day: Int, toMonth: Int, toDay: Int)
  case season(Int)
  case decade
  /// Years of a decade, counted from its first.
  case years(Int, Int)

  /// Reads what a lexicon says of a part: `early`, `07/09`, `10-01`, `22`.
  init?(_ meaning: String) {
    switch meaning {
    case "early": self = .early
    case "mid", "mid?": self = .mid
    case "late": self = .late
    case "ten1", "ten2", "ten3": self = .ten(meaning.utf8.last.map { Int($0) - 0x30 } ?? 1)
    default:
      let numbers = meaning.utf8.split { !(0x30...0x39).contains($0) }.map {
        $0.reduce(0) { $0 * 10 + Int($1) - 0x30 }
      }
      switch (numbers.count, meaning.utf8.contains(0x2D)) {
      case (1, false): self = .season(numbers[0])
      case (2, false): self = .months(numbers[0], numbers[1])
      case (2, true): self = .day(numbers[0], numbers[1])
      case (4, true):
        self = .daySpan(month: numbers[0], day: numbers[1], toMonth: numbers[2], toDay: numbers[3])
      default: return nil
      }
    }
  }

  /// Of a year.
  var ofYear: DatePart {
    switch self {
    case .early: .months(1, 3)
    case .mid: .months(5, 8)
    case .late: .months(11, 12)
    default: self
    }
  }

  /// Of a month, the story's where none is given: only the tens of its days are sure, its beginning, middle and
  /// end are some of it. Nil where months have no such part.
  func ofMonth(_ month: Int?) -> DatePart? {
    switch self {
    case .early, .mid, .late: .month(month)
    case .ten(let number): .days(month, 10 * number - 9, number == 3 ? 31 : 10 * number)
    default: nil
    }
  }

  /// With its month told.
  func within(_ month: Int) -> DatePart {
    switch self {
    case .month(nil): .month(month)
    case .day(nil, let day): .day(month, day)
    case .days(nil, let first, let last): .days(month, first, last)
    default: self
    }
  }

  /// Of a decade.
  var ofDecade: DatePart? {
    switch self {
    case .early: .years(0, 3)
    case .mid: .years(4, 6)
    case .late: .years(7, 9)
    default: nil
    }
  }

  /// The month that it is in or begins in.
  var firstMonth: Int? {
    switch self {
    case .months(let month, _), .daySpan(let month, _, _, _): month
    case .season(let season): season == 24 ? 12 : (season - 20) * 3
    default: onlyMonth
    }
  }

  var lastMonth: Int? {
    if case .season(let season) = self { season == 24 ? 2 : (season - 20) * 3 + 2 } else { firstMonth }
  }

  /// The month that holds all of it.
  var onlyMonth: Int? {
    switch self {
    case .month(let month), .day(let month, _), .days(let month, _, _): month
    default: nil
    }
  }
}
