import Knowledge

/// A piece of a YAML document and where it stands.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    let key: String
    let keyLocation: Location
    let value: YAMLNode
  }

  let content: Content
  let location: Location
  /// Of a collection in brackets, where the closing one stands; of another, what follows it.
  var end: Location? = nil

  var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// Whether nothing was written where a value could stand.
  var isEmpty: Bool { scalar == "" || scalar == "~" || scalar == "null" }
}
