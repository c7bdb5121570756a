import Knowledge

/// The year that a date means, by the publication and what the story has come to.
struct StoryYear {
  let publication: PartialDate.Part?
  let story: PartialDate.Part?

  func year(_ year: DateExpression.Year, _ part: DatePart) -> (Int, ResolvedDate.Reason?)? {
    switch year {
    case .told(let year): return (year, nil)
    case .now(let count): return publication.map { ($0.year + count, .publication(year: $0.year)) }
    case .then(let count): return story.map { ($0.year + count, .story(year: $0.year)) }
    case .recent: return publication.map { (recent(part, before: $0), .publication(year: $0.year)) }
    case .following: return story.map { (following(part, $0), .story(year: $0.year)) }
    case .untold:
      if let story { return (near(part, story), .story(year: story.year)) }
      return publication.map { (recent(part, upTo: $0), .publication(year: $0.year)) }
    }
  }

  /// A bare January told soon after a December is that of the next year, if that had come.
  private func near(_ part: DatePart, _ story: PartialDate.Part) -> Int {
    guard let told = story.month, let month = part.firstMonth, month < told, month + 12 - told <= 3,
      publication.map({ (story.year + 1, month) <= ($0.year, $0.month ?? 12) }) ?? true
    else { return story.year }
    return story.year + 1
  }

  private func following(_ part: DatePart, _ story: PartialDate.Part) -> Int {
    guard let told = story.month, let month = part.firstMonth, month > told else { return story.year + 1 }
    return story.year
  }

  private func recent(_ part: DatePart, before publication: PartialDate.Part) -> Int {
    guard let told = publication.month, let month = part.lastMonth, month < told else {
      return publication.year - 1
    }
    return publication.year
  }

  /// Where no story is told, a month alone is the last one.
  private func recent(_ part: DatePart, upTo publication: PartialDate.Part) -> Int {
    guard let told = publication.month, let month = part.onlyMonth, month > told else {
      return publication.year
    }
    return publication.year - 1
  }
}
