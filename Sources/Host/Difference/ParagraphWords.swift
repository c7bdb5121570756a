import Analysis
import Knowledge

/// Changes of paragraphs in words, each by as much of its text as tells it from others.
struct ParagraphWords {
  /// In characters.
  private static let longest = 60
  private static let around = 12

  private let difference: ParagraphDifference

  init(_ difference: ParagraphDifference) { self.difference = difference }

  typealias Section = (title: LocalizedText, items: [Prose.Paragraph])
  typealias ParagraphChange = Change<ParagraphDifference.Paragraph>

  var sections: [Section] {
    let all = difference.changes
    return [
      (LocalizedText(en: "Paragraphs added", zh: "新增的段落"), items(all.filter { $0.old == nil })),
      (LocalizedText(en: "Paragraphs removed", zh: "删除的段落"), items(all.filter { $0.new == nil })),
      (
        LocalizedText(en: "Paragraphs edited", zh: "修改的段落"),
        items(all.filter { $0.old != nil && $0.new != nil })
      ),
      (LocalizedText(en: "Paragraphs moved", zh: "移动的段落"), items(difference.moved)),
      (LocalizedText(en: "Paragraphs with another number", zh: "编号变化的段落"), renumbered),
    ]
  }

  private func items(_ changes: [ParagraphChange]) -> [Prose.Paragraph] {
    changes.map { change in
      Prose.Paragraph(
        Self.place(change) + LocalizedText(en: ": ", zh: "：") + Self.text(change), style: .item)
    }
  }

  static func place(_ change: ParagraphChange) -> LocalizedText {
    let numbers = [change.old, change.new].compactMap { $0.map { "¶\($0.number)" } }
    return LocalizedText(numbers.joined(separator: " → "))
  }

  static func text(_ change: ParagraphChange) -> LocalizedText {
    guard case .changed(let old, let new) = change, old.text != new.text else {
      return quoted(short(change.latest.text))
    }
    let (was, now) = parted(old.text, new.text)
    return quoted(was) + ChangeWords.arrow + quoted(now)
  }

  private static func quoted(_ text: String) -> LocalizedText {
    LocalizedText(en: "“\(text)”", zh: "「\(text)」")
  }

  private static func short(_ text: String) -> String {
    text.count > longest ? text.prefix(longest) + "…" : text
  }

  /// What of the two differs, with a little of what stands around.
  private static func parted(_ old: String, _ new: String) -> (String, String) {
    let (one, other) = (Array(old), Array(new))
    let begin = zip(one, other).prefix { $0 == $1 }.count
    let rest = min(one.count, other.count) - begin
    let end = zip(one.reversed(), other.reversed()).prefix(rest).prefix { $0 == $1 }.count
    func part(_ text: [Character]) -> String {
      let (from, to) = (max(0, begin - around), min(text.count, text.count - end + around))
      return (from > 0 ? "…" : "") + short(String(text[from..<to])) + (to < text.count ? "…" : "")
    }
    return (part(one), part(other))
  }

  /// Runs of paragraphs that went the same way.
  private var renumbered: [Prose.Paragraph] {
    let movedOnes = Set(difference.moved.compactMap(\.old?.number))
    let pairs = difference.newNumbers.filter { !movedOnes.contains($0.key) }.sorted { $0.key < $1.key }
    var runs: [(first: (Int, Int), last: (Int, Int))] = []
    for (old, new) in pairs {
      if let run = runs.last, new - old == run.first.1 - run.first.0 {
        runs[runs.count - 1].last = (old, new)
      } else {
        runs.append(((old, new), (old, new)))
      }
    }
    return runs.filter { $0.first.0 != $0.first.1 }.map { run in
      let (was, now) = (Self.range(run.first.0, run.last.0), Self.range(run.first.1, run.last.1))
      return Prose.Paragraph(LocalizedText("¶\(was) → ¶\(now)"), style: .item)
    }
  }

  private static func range(_ first: Int, _ last: Int) -> String {
    first == last ? "\(first)" : "\(first)–\(last)"
  }
}
