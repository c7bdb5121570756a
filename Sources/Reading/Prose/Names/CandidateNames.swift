/// Which candidates are names, from all places of a document together.
struct CandidateNames {
  fileprivate struct Places {
    var count = 0
    var best = 0
    var bounded = 0
    var ended = 0
    var trust = ChinesePeople.Trust.full
    /// What stands beside it, all that is no Chinese character as one.
    var lefts: Set<UInt32> = []
    var rights: Set<UInt32> = []
  }

  private var accepted: Set<UInt64> = []

  /// - Parameter listing: how much the lists that a candidate stands in speak for it.
  init(_ candidates: [ChinesePeople.Candidate], listing: (ChinesePeople.Candidate) -> Int) {
    var places: [UInt64: Places] = [:]
    for candidate in candidates {
      places[candidate.name, default: Places()].add(candidate.score + listing(candidate), candidate)
    }
    let believed = Set(places.filter { Self.isName($1, length: Self.length($0)) }.keys)
    let longer = Self.extensions(places)
    accepted = believed.filter { name in
      guard let own = places[name] else { return false }
      return !Self.isCutShort(own, longer[name]) && !Self.isTooLong(own, places[name >> 16], believed, name)
    }
  }

  var count: Int { accepted.count }

  func holds(_ name: UInt64) -> Bool { accepted.contains(name) }

  /// Of two characters many words are made, of three beginning with a surname few: those need less.
  private static func isName(_ places: Places, length: Int) -> Bool {
    let best = places.best + (places.isUnit ? (length > 2 ? 2 : 1) : 0)
    switch places.trust {
    case .weak: return best >= (length > 2 ? 8 : 9)
    case .half: return best >= (length > 2 ? 6 : 7)
    case .full: return best >= (length > 2 ? 5 : 6) || places.bounded >= (length > 2 ? 2 : 3)
    }
  }

  private static func length(_ name: UInt64) -> Int {
    name > 0xFFFF_FFFF_FFFF ? 4 : name > 0xFFFF_FFFF ? 3 : 2
  }

  /// The most frequent name that goes on from each.
  private static func extensions(_ places: [UInt64: Places]) -> [UInt64: Places] {
    var longer: [UInt64: Places] = [:]
    for (name, own) in places where name > 0xFFFF_FFFF {
      let short = name >> 16
      if let known = longer[short], (known.count, known.ended) >= (own.count, own.ended) { continue }
      longer[short] = own
    }
    return longer
  }

  /// 刘知 is no name where 远 always follows.
  private static func isCutShort(_ own: Places, _ longer: Places?) -> Bool {
    guard let longer else { return false }
    return longer.count * 10 >= own.count * 8 && longer.ended >= own.ended
  }

  /// 唐杰提 is no name where 唐杰 stands elsewhere with other characters behind it.
  private static func isTooLong(
    _ own: Places, _ short: Places?, _ believed: Set<UInt64>, _ name: UInt64
  ) -> Bool {
    guard let short, believed.contains(name >> 16) else { return false }
    return short.count > own.count && (short.ended, short.best) > (own.ended, own.best - 1)
  }
}

extension CandidateNames.Places {
  fileprivate mutating func add(_ score: Int, _ candidate: ChinesePeople.Candidate) {
    count += 1
    best = max(best, score)
    trust = candidate.trust
    if candidate.left > 1 && candidate.right > 0 && candidate.doubt == 0 { bounded += 1 }
    if candidate.right > 0 { ended += 1 }
    lefts.insert(candidate.neighbours.left)
    rights.insert(candidate.neighbours.right)
  }

  /// What stands beside a word varies on both sides, what stands beside a part of one does not.
  fileprivate var isUnit: Bool { count > 2 && bounded > 0 && lefts.count > 1 && rights.count > 2 }
}
