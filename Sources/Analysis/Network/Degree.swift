extension Network {
  /// How many others each node is tied to. Linear in the number of ties.
  public var degree: [Int] {
    var degree = Array(repeating: 0, count: count)
    for tie in ties {
      degree[tie.first] += 1
      degree[tie.second] += 1
    }
    return degree
  }
}
