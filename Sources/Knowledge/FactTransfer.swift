extension Fact {
  /// The same fact of a knowledge base in which its entities stand elsewhere.
  public func moved(_ place: (EntityID) -> EntityID) -> Fact {
    let value: Value = if case .entity(let id) = value { .entity(place(id)) } else { value }
    return Fact(
      subject: place(subject), property: property, value: value, qualifiers: qualifiers.moved(place),
      evidence: evidence, location: location)
  }
}

extension Qualifiers {
  fileprivate func moved(_ place: (EntityID) -> EntityID) -> Qualifiers {
    var moved = self
    moved.hardware = hardware.map(place)
    moved.purpose = purpose.map(place)
    moved.from = from.map(place)
    moved.to = to.map(place)
    moved.since = since.map(place)
    moved.by = by.map(place)
    return moved
  }
}
