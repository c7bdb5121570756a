import Knowledge

/// A word that says a relation, and which.
struct Trigger {
  struct Sense {
    let property: Property
    /// Whether the subject of the relation stands where the object of the verb would.
    let isReversed: Bool
  }

  let range: Range<Int>
  let senses: [Sense]

  /// Whether it ties two things, rather than a thing and an amount.
  var isTie: Bool {
    senses.contains { sense in
      if case .entity = sense.property.definition.values { true } else { false }
    }
  }

  func says(_ property: Property) -> Bool { senses.contains { $0.property == property } }
}
