import Knowledge

/// A quantity as the dossier's format writes it.
enum QuantityText {
  static func text(_ quantity: Quantity) -> String {
    let sign =
      switch quantity.form {
      case .exactly, .between: ""
      case .about: "~"
      case .over: ">"
      case .atLeast: ">="
      case .under: "<"
      case .atMost: "<="
      }
    if quantity.form == .about, let told = quantity.told,
      quantity.bounds != Quantity(.about, told, quantity.unit, wording: "").bounds
    {
      let (lower, upper) = (number(quantity.bounds.lower), number(quantity.bounds.upper))
      return "\(lower)..~\(number(told))..\(upper) \(quantity.unit.symbol)"
    }
    let number =
      quantity.told.map(number) ?? number(quantity.bounds.lower) + ".." + number(quantity.bounds.upper)
    return sign + number + " " + quantity.unit.symbol
  }

  static func number(_ value: Double) -> String {
    if value > 1e15, value.isFinite { return "\(value)".replacing("e+", with: "e") }
    for (scale, suffix) in [(1e12, "T"), (1e9, "B"), (1e6, "M")] where value >= scale {
      return plain(value / scale) + suffix
    }
    return plain(value)
  }

  private static func plain(_ value: Double) -> String {
    let rounded = (value * 1e6).rounded() / 1e6
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }
}
