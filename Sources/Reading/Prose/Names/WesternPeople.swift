/// Finds names of people in Latin letters, in English and in Chinese prose.
struct WesternPeople {
  private let given: Set<String>
  private let never: Set<String>
  private let titles: Set<String>
  private let verbs: Set<String>
  private let orgEnds: Set<String>
  private let chineseTitles: WordTrie
  private let chineseVerbs: WordTrie

  init(_ lexicon: OldLexicon) {
    given = lexicon.set("en-given")
    never = lexicon.set("en-stop").union(lexicon.list("not-model"))
    titles = lexicon.set("en-title")
    verbs = lexicon.set("en-person-verb")
    orgEnds = lexicon.set("en-org-suffix").union(lexicon.list("en-org-lead"))
    chineseTitles = lexicon.trie("title", "title-lead")
    chineseVerbs = lexicon.trie("person-verb")
  }

  struct Candidate {
    let range: Range<Int>
    let name: String
    let isSure: Bool
  }

  /// Two to four capitalised words in a row of which the first is a given name, or that a title or a verb
  /// of people stands beside.
  func candidates(_ text: [Unicode.Scalar], _ words: [LatinWord], _ claims: Claims) -> [Candidate] {
    var found: [Candidate] = []
    var index = 0
    while index < words.count {
      let run = run(words, from: index, text)
      if let candidate = candidate(run, words, index, text), claims.isFree(candidate.range) {
        found.append(candidate)
        index += run.count
      } else {
        index += 1
      }
    }
    return found
  }

  private func run(_ words: [LatinWord], from start: Int, _ text: [Unicode.Scalar]) -> [LatinWord] {
    var run: [LatinWord] = []
    for word in words[start...] where run.count < 4 {
      let follows = run.last.map { isJoined($0, word, text) } ?? true
      guard follows, isPart(word, isFirst: run.isEmpty) else { break }
      run.append(word)
    }
    while let last = run.last,
      last.isInitial || ["van", "von", "de", "der", "la", "bin", "al"].contains(last.text)
    { run.removeLast() }
    return run
  }

  private func isPart(_ word: LatinWord, isFirst: Bool) -> Bool {
    if never.contains(word.text) || titles.contains(word.text) || orgEnds.contains(word.text) { return false }
    return word.isNameLike || word.isInitial
      || !isFirst && ["van", "von", "de", "der", "la", "bin", "al"].contains(word.text)
  }

  /// A space between them, or the point of an initial.
  private func isJoined(_ one: LatinWord, _ two: LatinWord, _ text: [Unicode.Scalar]) -> Bool {
    let between = text[one.range.upperBound..<two.range.lowerBound].string
    return between == " " || between == ". " && one.isInitial
  }

  private func candidate(
    _ run: [LatinWord], _ words: [LatinWord], _ index: Int, _ text: [Unicode.Scalar]
  ) -> Candidate? {
    guard run.count >= 2, let first = run.first, let last = run.last, !last.isInitial, last.text.count > 1
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    let next = index + run.count
    if next < words.count, isJoined(last, words[next], text), orgEnds.contains(words[next].text) {
      return nil
    }
    let isGiven =
      given.contains(first.text)
      || first.text.contains("-") && given.contains(String(first.text.split(separator: "-")[0]))
    guard
      isGiven || first.isInitial || isIntroduced(words, index, text)
        || isFollowed(words, next, text, range.upperBound)
    else { return nil }
    return Candidate(range: range, name: text[range].string, isSure: isGiven)
  }

  private func isIntroduced(_ words: [LatinWord], _ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    let start = words[index].range.lowerBound
    let gap = start > 0 && text[start - 1].isSpace ? start - 1 : start
    if chineseTitles.longest(text, endingAt: gap) != nil { return true }
    guard index > 0 else { return false }
    let between = text[words[index - 1].range.upperBound..<start].string
    return titles.contains(words[index - 1].text) && (between == " " || between == ". ")
  }

  private func isFollowed(_ words: [LatinWord], _ next: Int, _ text: [Unicode.Scalar], _ end: Int) -> Bool {
    let place = end < text.count && text[end].isSpace ? end + 1 : end
    if chineseVerbs.longest(text, at: place) != nil { return true }
    guard next < words.count, words[next].range.lowerBound - end <= 2 else { return false }
    let between = text[end..<words[next].range.lowerBound].string
    if between == " " { return verbs.contains(words[next].text) }
    return between == ", "
      && (titles.contains(words[next].text)
        || ["who", "then", "a", "an"].contains(words[next].text) && next + 1 < words.count
          && titles.contains(words[next + 1].text))
  }

  /// Names in Chinese letters with a dot: 杰弗里·辛顿.
  func transliterated(_ text: [Unicode.Scalar], _ claims: Claims) -> [Candidate] {
    var found: [Candidate] = []
    for dot in text.indices where text[dot] == "·" || text[dot] == "・" || text[dot] == "•" {
      var (start, end) = (dot, dot + 1)
      while start > 0, dot - start < 5, Self.sounds.contains(text[start - 1]) { start -= 1 }
      while end < text.count, end - dot < 7, Self.sounds.contains(text[end]) { end += 1 }
      guard start < dot, end > dot + 1, claims.isFree(start..<end), dot - start > 0, end - start >= 4 else {
        continue
      }
      found.append(Candidate(range: start..<end, name: text[start..<end].string, isSure: true))
    }
    return found
  }

  /// Characters that Chinese writes foreign names with (after the tables of Xinhua's *Names of the World's
  /// Peoples*, the common ones).
  private static let sounds = Set(
    "灵埃阿艾爱安昂奥巴白班邦保鲍贝本比彼宾波伯博卜布查昌陈楚茨达戴丹当道德登邓迪蒂丁东杜多顿厄恩尔法范方菲芬丰冯佛夫弗福盖甘冈高戈格葛根贡古瓜圭哈海汉豪赫黑亨洪胡华怀惠霍基吉季加贾简江杰金津京久居喀卡凯坎康考柯科克肯孔寇库夸奎昆拉莱兰朗劳勒雷黎李里理利莉丽连廉良列林琳龙隆卢鲁路吕伦罗洛马玛迈麦曼芒毛梅蒙孟米密敏明摩莫墨默姆穆纳娜乃奈南瑙内尼年涅宁纽农努诺欧帕潘庞培佩彭蓬皮匹平珀普奇齐恰乔切钦琼丘曲热仁日茹儒瑞若萨塞赛桑森沙山尚绍舍申圣胜施石史士舒朔斯松苏索塔泰坦汤唐陶特滕提田铁廷通图托瓦万旺威韦维伟卫温文沃乌伍武西希席夏香肖谢辛兴休许雅亚延扬杨耶叶伊易因英永尤约扎詹章哲珍朱兹宗佐什娅茜妮黛蕾霞丝蒂莎薇妲朵"
      .unicodeScalars)
}
