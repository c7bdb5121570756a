import Knowledge

extension Finding {
  /// One finding for each verdict on one claim: the one whose figures are the claim's own source's, as far
  /// as may be, with the number of the others.
  static func condensed(_ findings: [Finding], of claim: Fact) -> [Finding] {
    let foreign = { (finding: Finding) in finding.evidence.count { $0.source != claim.evidence.source } }
    return Verdict.allCases.flatMap { verdict -> [Finding] in
      let alike = findings.filter { $0.verdict == verdict }
      guard let best = alike.min(by: { foreign($0) < foreign($1) }) else { return [] }
      return [alike.count == 1 ? best : best.standing(for: alike)]
    }
  }

  private func standing(for alike: [Finding]) -> Finding {
    let others = alike.count - 1
    let more = LocalizedText(
      en: "; so with \(others) other \(others == 1 ? "pair" : "pairs") of figures",
      zh: "；另有 \(others) 组数字结论相同")
    return Finding(
      kind: kind, claim: claim, calculation: calculation + more, verdict: verdict,
      evidence: evidence + alike.flatMap(\.evidence).filter { !evidence.contains($0) })
  }
}
