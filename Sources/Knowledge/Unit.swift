/// What kind of amount a unit measures; only amounts of one dimension add up.
public enum Dimension: String, Sendable, CaseIterable {
  case parameters, cards, performance, cny, usd, bytes, tokens, pairs, persons, duration
  case fraction, factor, things, layers, machines, citations, stars, views, likes, calls
  /// What a training run computes in all, and how long its cards were busy.
  case operations, cardTime
  /// The price of one currency in another.
  case exchange
}

/// A unit that amounts are written in, with its size in the base unit of its dimension.
public struct Unit: Hashable, Sendable {
  /// What it measures.
  public let dimension: Dimension
  /// What an author writes and a report prints.
  public let symbol: String
  /// Other spellings that are read.
  public let spellings: [String]
  /// What follows a number in a report.
  public let name: LocalizedText
  /// How many base units (the first of the dimension in ``all``) one of these is.
  public let scale: Double

  /// Every unit; the base unit of each dimension comes first.
  ///
  /// A P is the field's word for 10¹⁵ floating-point operations a second. Bytes are decimal
  /// (IEC 80000-13). A month is a twelfth of a mean Gregorian year, 30.436 875 days.
  public static let all: [Unit] = [
    Unit(.parameters, "parameters", ["params", "parameter"], "parameters", "参数"),
    Unit(.cards, "cards", ["card", "GPUs", "GPU"], "cards", "张卡"),
    Unit(.performance, "P", ["PFLOPS", "PFLOP/s"], "P", "P"),
    Unit(.performance, "E", ["EFLOPS", "EFLOP/s"], "E", "E", 1e3),
    Unit(.performance, "TFLOPS", ["TFLOP/s"], "TFLOPS", "TFLOPS", 1e-3),
    Unit(.performance, "FLOP/s", ["FLOPS"], "FLOP/s", "次浮点运算每秒", 1e-15),
    Unit(.cny, "CNY", ["RMB", "yuan"], "CNY", "元人民币"),
    Unit(.usd, "USD", ["dollars"], "USD", "美元"),
    Unit(.bytes, "bytes", ["B-bytes", "byte"], "bytes", "字节"),
    Unit(.bytes, "MB", [], "MB", "MB", 1e6),
    Unit(.bytes, "GB", [], "GB", "GB", 1e9),
    Unit(.bytes, "TB", [], "TB", "TB", 1e12),
    Unit(.bytes, "PB", [], "PB", "PB", 1e15),
    Unit(.tokens, "tokens", ["token"], "tokens", "词元"),
    Unit(.pairs, "pairs", ["pair"], "pairs", "对"),
    Unit(.persons, "persons", ["person", "people"], "people", "人"),
    Unit(.duration, "days", ["day"], "days", "天"),
    Unit(.duration, "hours", ["hour"], "hours", "小时", 1.0 / 24),
    Unit(.duration, "weeks", ["week"], "weeks", "周", 7),
    Unit(.duration, "months", ["month"], "months", "个月", daysPerMonth),
    Unit(.duration, "years", ["year"], "years", "年", 12 * daysPerMonth),
    Unit(.fraction, "%", ["percent"], "%", "%"),
    Unit(.factor, "times", ["x"], "times", "倍"),
    Unit(.things, "things", ["thing"], "things", "个"),
    Unit(.layers, "layers", ["layer"], "layers", "层"),
    Unit(.machines, "machines", ["machine"], "machines", "台机器"),
    Unit(.citations, "citations", ["citation"], "citations", "次引用"),
    Unit(.stars, "stars", ["star"], "stars", "颗星"),
    Unit(.views, "views", ["view"], "views", "次观看"),
    Unit(.likes, "likes", ["like"], "likes", "个赞"),
    Unit(.calls, "calls", ["call"], "calls", "次调用"),
    Unit(.operations, "FLOP", ["FLOPs"], "FLOP", "次浮点运算"),
    Unit(.operations, "ZFLOP", ["ZFLOPs"], "ZFLOP", "ZFLOP", 1e21),
    Unit(.operations, "PF-days", ["petaflop/s-days"], "petaflop/s-days", "PF·天", 8.64e19),
    Unit(.exchange, "CNY/USD", [], "CNY a USD", "元人民币每美元"),
    Unit(.cardTime, "card-hours", ["GPU-hours", "GPU hours"], "card-hours", "卡时"),
  ]

  /// A twelfth of a mean Gregorian year.
  public static let daysPerMonth = 365.2425 / 12

  private init(
    _ dimension: Dimension, _ symbol: String, _ spellings: [String], _ en: String, _ zh: String,
    _ scale: Double = 1
  ) {
    self.dimension = dimension
    self.symbol = symbol
    self.spellings = spellings
    self.name = LocalizedText(en: en, zh: zh)
    self.scale = scale
  }

  /// The unit that an author's spelling means. Symbols are told apart by case: `P` is not `p`.
  public init?(spelling: String) {
    guard let unit = Self.bySpelling[spelling] else { return nil }
    self = unit
  }

  /// The base unit of a dimension, in which bounds are kept.
  public static func base(of dimension: Dimension) -> Unit {
    baseUnits[dimension] ?? all[0]
  }

  private static let baseUnits = Dictionary(
    all.map { ($0.dimension, $0) }, uniquingKeysWith: { first, _ in first })

  private static let bySpelling = Dictionary(
    all.flatMap { unit in ([unit.symbol] + unit.spellings).map { ($0, unit) } },
    uniquingKeysWith: { first, _ in first })
}
