/// Finds Chinese names of models that neither a version nor quotation marks tell, where a sentence gives the
/// name: 模型叫听海, 提出石渠,一个图文模型.
struct IntroducedModels {
  private let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  /// Where names are given, in no order.
  func ranges() -> [Range<Int>] {
    scanned.words.all.compactMap { hit in
      guard scanned[Int(hit.start)].isHan else { return nil }
      if hit.categories.contains(.naming), isOfModel(hit) { return name(from: Int(hit.end)) }
      if hit.categories.contains(.modelWord) { return apposed(hit) }
      return hit.categories.contains(.relation) && makes(hit) ? presented(Int(hit.end)) : nil
    }
  }

  /// 上线了端侧模型知语,: a name between the word for a model and a mark, where the clause says that it is made.
  private func apposed(_ word: WordIndex.Hit) -> Range<Int>? {
    let end = Int(word.end)
    guard scanned[end - 1] == "型", let name = name(from: end), scanned[name.upperBound] == ",",
      scanned.words.hits(.relation, in: clause(endingAt: Int(word.start))).contains(where: makes)
    else { return nil }
    return scanned[end] != "的"
      && scanned.word([.relation, .groupWork, .with, .agent, .series, .copula], at: end) == nil ? name : nil
  }

  /// The clause speaks of a model; where the naming begins it, the clause before does.
  private func isOfModel(_ naming: WordIndex.Hit) -> Bool {
    let end = Int(naming.start)
    let own = clause(endingAt: end)
    let clause = own.count > 2 || own.lowerBound < 2 ? own : clause(endingAt: own.lowerBound - 1)
    return scanned.words.contains(.modelWord, in: clause)
  }

  private func clause(endingAt end: Int) -> Range<Int> {
    var start = end
    while start > 0, end - start < 24, !scanned.endsClause(start - 1) { start -= 1 }
    return start..<end
  }

  private func makes(_ verb: WordIndex.Hit) -> Bool {
    scanned.lexicon.qualifiers(.relation, of: verb.word).contains { $0 == "developed" || $0 == "released" }
  }

  /// 构建了典雅,这是首个古文生成模型: what follows the name says that it is a model.
  private func presented(_ end: Int) -> Range<Int>? {
    let start = scanned[end] == "了" || scanned[end] == "出" ? end + 1 : end
    guard let name = name(from: start), scanned[name.upperBound] == ",",
      scanned.word([.indefinite, .copula, .modelIntroduction], at: name.upperBound + 1) != nil
    else { return nil }
    var stop = name.upperBound + 1
    while stop < scanned.count, stop - name.upperBound < 28, !scanned.endsClause(stop) { stop += 1 }
    return scanned.words.contains(.modelWord, in: name.upperBound..<stop) ? name : nil
  }

  /// Two to four characters up to a mark, which begin no word that is known.
  private func name(from start: Int) -> Range<Int>? {
    var end = start
    while end - start < 5, scanned[end].isHan, page.isFree(end) { end += 1 }
    guard (2...4).contains(end - start), !scanned[end].isHan,
      !scanned[end].isAlphanumeric || scanned[end].isDigit,
      scanned.word(Self.never, at: start) == nil,
      !scanned.words.contains([.modelWord, .orgSuffix], in: start..<end)
    else { return nil }
    return start..<end
  }

  private static let never: WordCategory = [
    .word, .title, .pronoun, .indefinite, .definite, .country, .personVerb, .notAmount, .paper, .kin,
  ]
}
