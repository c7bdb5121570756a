import Foundation
import Knowledge
import Testing

@testable import Rendering

/// Point 5, of any chart.
extension Picture {
  /// No label on another, on a mark, or outside the plot.
  func expectLabelsApart(at location: SourceLocation = #_sourceLocation) throws {
    let (labels, marks, plot) = (labels, marks, try #require(plot, sourceLocation: location))
    for (place, label) in labels.enumerated() {
      let others = labels[(place + 1)...].filter { $0.box.overlaps(label.box) }.map(\.text)
      #expect(others == [], "\(label.text)", sourceLocation: location)
      #expect(
        !marks.contains { $0.overlaps(label.box) }, "\(label.text) on a mark", sourceLocation: location)
      #expect(plot.contains(label.box), "\(label.text) outside", sourceLocation: location)
    }
  }

  /// Whatever stands away from all marks is led to from the middle of one, past every other label.
  func expectLeaders(at location: SourceLocation = #_sourceLocation) throws {
    let (labels, marks, leaders) = (labels, marks, elements("line", "leader").map(\.ends))
    for label in labels where !marks.contains(where: { $0.grown(by: 9).overlaps(label.box) }) {
      let isLed = leaders.contains { leader in
        marks.contains { $0.contains(leader.from) } && label.box.grown(by: 2).contains(leader.to)
      }
      #expect(isLed, "\(label.text)", sourceLocation: location)
    }
    for leader in leaders {
      let crossed = labels.filter { label in
        stride(from: 0, through: 0.96, by: 0.04).contains { label.box.grown(by: -2).contains(leader.at($0)) }
          && !label.box.grown(by: 3).contains(leader.to)
      }
      #expect(crossed.map(\.text) == [], sourceLocation: location)
    }
  }

  /// Each name is drawn or listed, and those listed are counted; of very many, sixty are listed.
  func expectLost(
    _ names: [String], _ language: Language, at location: SourceLocation = #_sourceLocation
  ) throws {
    var drawn = Dictionary(grouping: labels.map(\.text)) { $0 }.mapValues(\.count)
    let lost = names.map { cleaned($0).replacing("\n", with: " ") }.filter { name in
      guard !name.isEmpty, let count = drawn[name], count > 0 else { return !name.isEmpty }
      drawn[name] = count - 1
      return false
    }
    let lead =
      language == .en
      ? "Notlabelledforwantofroom(\(lost.count)):" : "因空间不足未标注（\(lost.count)）："
    let notes = noteText
    #expect(notes.contains(lead) == !lost.isEmpty, "\(lost)", sourceLocation: location)
    let listed = lost.filter { notes.contains($0.filter { !$0.isWhitespace }) }
    let more = lost.count - 60
    guard more > 0 else {
      #expect(listed == lost, sourceLocation: location)
      return
    }
    let rest = language == .en ? "and\(more)moreinthetable" : "另\(more)个见表"
    #expect(listed.count >= 60 && notes.contains(rest), sourceLocation: location)
  }
}

extension Box {
  func contains(_ point: (x: Double, y: Double)) -> Bool {
    left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
  }
}

extension ParsedXML {
  /// A line from end to end.
  struct Line {
    let from: (x: Double, y: Double)
    let to: (x: Double, y: Double)

    func at(_ share: Double) -> (x: Double, y: Double) {
      (from.x + share * (to.x - from.x), from.y + share * (to.y - from.y))
    }
  }

  var ends: Line {
    Line(
      from: (number("x1") ?? 0, number("y1") ?? 0), to: (number("x2") ?? 0, number("y2") ?? 0))
  }
}
