import Knowledge

/// People whom one paragraph names and nothing else ties: the weakest of ties, found only where asked for.
struct TogetherRule {
  /// A paragraph with more people is a list, and says nothing of any two of them.
  private static let most = 6

  let article: Article
  /// What other rules found.
  let statements: [Draft.Statement]

  func statements(_ names: [NameMention]) -> [Draft.Statement] {
    let tied = Set(statements.compactMap(pair))
    let people = Dictionary(grouping: names.filter { $0.kind == .person }) {
      article.paragraph(at: $0.range.lowerBound)
    }
    return people.sorted { $0.key < $1.key }.flatMap { _, mentions in together(mentions, besides: tied) }
  }

  private func together(_ mentions: [NameMention], besides tied: Set<[String]>) -> [Draft.Statement] {
    let firsts = mentions.enumerated().filter { index, mention in
      !mentions[..<index].contains { $0.key == mention.key }
    }.map(\.element)
    guard (2...Self.most).contains(firsts.count) else { return [] }
    return firsts.indices.flatMap { one in
      firsts[(one + 1)...].compactMap { other in
        tied.contains([firsts[one].key, other.key].sorted()) ? nil : statement(firsts[one], other)
      }
    }
  }

  private func statement(_ one: NameMention, _ other: NameMention) -> Draft.Statement {
    Draft.Statement(
      subject: one.key, property: .mentionedWith, value: .thing(other.key),
      place: one.range.lowerBound..<other.range.upperBound, rule: "together", sureness: 0.3)
  }

  private func pair(_ statement: Draft.Statement) -> [String]? {
    guard case .thing(let object) = statement.value else { return nil }
    return [statement.subject, object].sorted()
  }
}
