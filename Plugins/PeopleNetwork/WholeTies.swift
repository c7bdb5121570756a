import Analysis
import Knowledge

/// Memberships that follow from another: who belongs to a team belongs to the project that it is part of.
///
/// Pictures leave them out, for a line to the team says it; the tables and measures keep them.
struct WholeTies {
  private let base: KnowledgeBase
  private let ties: Ties

  init(_ base: KnowledgeBase, _ ties: Ties) { (self.base, self.ties) = (base, ties) }

  func isImplied(_ tie: Tie) -> Bool {
    guard tie.property == .memberOf else { return false }
    return ties.of(tie.person).contains { part in
      [.memberOf, .leads].contains(part.property) && isPart(part.other, of: tie.other)
    }
  }

  private func isPart(_ part: EntityID, of whole: EntityID) -> Bool {
    base.facts(about: part, .partOf).contains { $0.object == whole }
  }

  /// One for each whole that somebody's line is left out of.
  func caveats(_ ties: [Tie]) -> [Diagnostic] {
    let implied = Dictionary(grouping: ties.filter(isImplied), by: \.other)
    return implied.sorted { $0.key < $1.key }.map { whole, ties in
      let people = Set(ties.map(\.person)).sorted()
      return Diagnostic(
        .note,
        LocalizedText(
          en: "Drawn by their teams only, though members of \(base.name(whole).en) too (\(people.count)): ",
          zh: "仅按所属团队画出、亦为\(base.name(whole).zh)成员者（\(people.count)）：")
          + people.map { base.name($0) }.joined())
    }
  }
}
