/// What the versions of a model are called together.
enum ModelFamily {
  /// The name without its version, size or variant: 观山 of 观山 2.0, Orrery of Orrery-MoE.
  static func base(of name: String) -> String {
    let base = name.prefix { $0 != "-" && $0 != " " && !$0.isNumber }
    return base.count > 1 ? String(base) : name
  }
}
