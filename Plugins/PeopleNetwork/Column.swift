import Knowledge

/// Where a node stands, from left to right.
enum Column: Int {
  case origin, people, teams, destinations

  /// Of an organisation: a destination when somebody founded it, or joined it and nothing else is told; a
  /// team when its people lead or belong to it rather than work or study there.
  init(_ id: EntityID, _ ties: Ties, _ base: KnowledgeBase) {
    guard base[id].kind != .person else {
      self = .people
      return
    }
    let properties = ties.all.filter { $0.other == id }.map(\.property)
    let belonging = properties.count { $0 == .leads || $0 == .memberOf }
    let working = properties.count { $0 == .worksAt || $0 == .studiesAt || $0 == .left }
    if properties.contains(.founded) || properties.contains(.joined) && working + belonging == 0 {
      self = .destinations
    } else {
      self = belonging >= working ? .teams : .origin
    }
  }
}
