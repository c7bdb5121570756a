/// What became of one thing from one version to the next.
public enum Change<Value> {
  case added(Value)
  case removed(Value)
  case changed(from: Value, to: Value)

  /// As it was; nil where it was not there.
  public var old: Value? {
    switch self {
    case .added: nil
    case .removed(let value), .changed(let value, _): value
    }
  }

  /// As it is; nil where it is gone.
  public var new: Value? {
    switch self {
    case .removed: nil
    case .added(let value), .changed(_, let value): value
    }
  }

  /// The thing, as it is where it still is.
  public var latest: Value {
    switch self {
    case .added(let value), .removed(let value), .changed(_, let value): value
    }
  }
}

extension Change: Sendable where Value: Sendable {}
extension Change: Equatable where Value: Equatable {}
