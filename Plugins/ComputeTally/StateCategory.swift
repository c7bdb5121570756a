import Analysis
import Knowledge

/// The states that a resource can be in, as pictures and tables say them.
enum StateCategory {
  static func of(_ state: Property) -> Category {
    switch state {
    case .owns: Category("owned", LocalizedText(en: "owned", zh: "拥有"))
    case .rents: Category("rented", LocalizedText(en: "rented", zh: "租用"))
    case .borrows: Category("borrowed", LocalizedText(en: "borrowed", zh: "借用"))
    case .lends: Category("lent", LocalizedText(en: "lent or let", zh: "借出或出租"))
    case .orders: Category("ordered", LocalizedText(en: "ordered", zh: "订购"))
    case .needs: Category("needed", LocalizedText(en: "needed", zh: "需要"))
    case .allocates: Category("allocated", LocalizedText(en: "allocated", zh: "分配"))
    default: Category("used", LocalizedText(en: "used", zh: "使用"))
    }
  }
}
