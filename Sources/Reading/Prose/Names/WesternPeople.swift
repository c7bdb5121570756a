import Knowledge

/// Finds names of people in Latin letters, in English and in Chinese prose, and those that Chinese spells by
/// their sound.
struct WesternPeople {
  struct Candidate {
    let range: Range<Int>
    let isSure: Bool
  }

  let page: NamePage
  private var scanned: ScannedText { page.scanned }
  private var words: [LatinWord] { page.latin }

  init(_ page: NamePage) { self.page = page }

  /// Two to four capitalised words in a row that a given name, a title, a verb of people or, elsewhere, the
  /// surname alone makes a person's.
  func candidates() -> [Candidate] {
    var found: [(candidate: Candidate, name: String, surname: String, score: Int)] = []
    var index = 0
    while index < words.count {
      guard words[index].isCapitalised else {
        index += 1
        continue
      }
      let last = last(from: index)
      if last > index, let range = range(index, last), page.isFree(range) {
        found.append(
          (
            Candidate(range: range, isSure: isGiven(index)), scanned.surface(range),
            scanned.surface(words[last].range), score(index, last)
          ))
        index = last + 1
      } else {
        index += 1
      }
    }
    return believed(found) + transliterated()
  }

  private func believed(
    _ found: [(candidate: Candidate, name: String, surname: String, score: Int)]
  ) -> [Candidate] {
    let alone = surnamesAlone(Set(found.map(\.surname)), besides: found.map(\.candidate.range))
    var best: [String: Int] = [:]
    for find in found {
      let score = find.score + min(alone[find.surname] ?? 0, 4)
      best[find.name] = max(best[find.name] ?? 0, score)
    }
    // Who stands in a list with a person is one.
    let ranges = found.map(\.candidate.range)
    let sure = found.map { (best[$0.name] ?? 0) >= 3 }
    for index in found.indices where isListed(index, ranges, sure) {
      best[found[index].name] = max(best[found[index].name] ?? 0, found[index].score + 2)
    }
    return found.filter { (best[$0.name] ?? 0) >= 3 }.map(\.candidate)
  }

  /// Whether the name before or behind one is sure, and in a list with it.
  private func isListed(_ index: Int, _ ranges: [Range<Int>], _ sure: [Bool]) -> Bool {
    [index - 1, index + 1].contains { other in
      guard ranges.indices.contains(other), sure[other] else { return false }
      let (left, right) = (ranges[min(index, other)], ranges[max(index, other)])
      return left.upperBound < right.lowerBound && scanned.isJoint(left.upperBound..<right.lowerBound)
    }
  }

  /// How often each surname stands without a name before it, and somebody does something there.
  private func surnamesAlone(_ surnames: Set<String>, besides names: [Range<Int>]) -> [String: Int] {
    var counts: [String: Int] = [:]
    let taken = Set(names.map(\.upperBound))
    for index in words.indices
    where words[index].isCapitalised && !taken.contains(words[index].range.upperBound) {
      let surname = scanned.surface(words[index].range)
      guard surnames.contains(surname) else { continue }
      counts[surname, default: 0] +=
        behind(index) > 0 || isActing(index) || scanned[words[index].range.upperBound] == "'" ? 2 : 1
    }
    return counts
  }

  /// Zielonka shouted: a word in small letters that ends as verbs do in the past.
  private func isActing(_ index: Int) -> Bool {
    guard index + 1 < words.count, isJoined(index, index + 1), !words[index + 1].isCapitalised else {
      return false
    }
    return words[index + 1].range.count > 4 && scanned.text[words[index + 1].range].suffix(2) == ["e", "d"]
  }

  private func score(_ first: Int, _ last: Int) -> Int {
    (isGiven(first) ? 3 : 1) + (shape(first).isInitial ? 2 : 0) + (isIntroduced(first) ? 3 : 0) + behind(last)
      + (has(last, .pinyinSurname) ? 2 : 0) + (isBehindPreposition(first) ? 1 : 0) + (isDoubled(last) ? 1 : 0)
  }

  /// Stroud-Jones: two surnames.
  private func isDoubled(_ index: Int) -> Bool {
    let parts = scanned.text[words[index].range].split(separator: "-")
    return parts.count == 2 && parts.allSatisfy { $0.count > 2 && $0.first?.isUpper == true }
  }

  /// The last word of the name that would begin here.
  private func last(from first: Int) -> Int {
    guard isPart(first, isFirst: true) else { return first }
    var last = first
    while last + 1 < words.count, last - first < 3, isJoined(last, last + 1), isPart(last + 1, isFirst: false)
    {
      last += 1
    }
    while last > first, shape(last).isInitial || has(last, .nameParticle) { last -= 1 }
    return last
  }

  /// Nothing but a space between two words, where there are two.
  private func isJoined(_ one: Int, upTo two: Int) -> Bool { two < words.count && isJoined(one, two) }

  private func shape(_ index: Int) -> LatinShape { LatinShape(words[index], in: scanned) }

  private func has(_ index: Int, _ categories: WordCategory) -> Bool {
    guard words.indices.contains(index),
      let hit = scanned.word(categories, at: words[index].range.lowerBound)
    else { return false }
    return Int(hit.end) >= words[index].range.upperBound
  }

  private func isPart(_ index: Int, isFirst: Bool) -> Bool {
    if shape(index).isInitial, scanned[words[index].range.upperBound] == ".",
      scanned[words[index].range.upperBound + 1] == " "
    {
      return true
    }
    if has(index, [.englishStop, .notModel, .title, .englishOrgSuffix, .orgLead]), !has(index, .given) {
      return false
    }
    if !isFirst, has(index, .nameParticle) { return true }
    guard words[index].isCapitalised else { return false }
    let shape = shape(index)
    return shape.isNameLike || shape.isInitial
  }

  /// A space between them, or the point of an initial.
  private func isJoined(_ one: Int, _ two: Int) -> Bool {
    let between = scanned.text[words[one].range.upperBound..<words[two].range.lowerBound]
    return between.elementsEqual(" ".unicodeScalars)
      || between.elementsEqual(". ".unicodeScalars) && shape(one).isInitial
  }

  private func range(_ first: Int, _ last: Int) -> Range<Int>? {
    guard words[last].range.count > 1 else { return nil }
    if last + 1 < words.count, isJoined(last, last + 1), has(last + 1, .englishOrgSuffix),
      words[last + 1].isCapitalised
    {
      return nil
    }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }

  /// A given name, or a Chinese surname that stands first.
  private func isGiven(_ first: Int) -> Bool {
    has(first, [.given, .pinyinSurname])
      || scanned.word(.given, at: words[first].range.lowerBound).map { scanned[Int($0.end)] == "-" } ?? false
  }

  /// With Farhad Moradi, thank Joost de Wit: where people stand.
  private func isBehindPreposition(_ index: Int) -> Bool {
    let start = words[index].range.lowerBound
    return scanned[start - 1].isSpace && scanned.word(.personLeft, endingAt: start - 1) != nil
  }

  private func isIntroduced(_ index: Int) -> Bool {
    let start = words[index].range.lowerBound
    var gap = start
    while gap > 0, scanned[gap - 1].isSpace || scanned[gap - 1] == "." { gap -= 1 }
    guard start - gap <= 2 else { return false }
    let copula = scanned.word(.copula, endingAt: gap).map { Int($0.start) - 1 } ?? gap
    return scanned.word(.title, endingAt: gap) != nil || scanned.word(.kin, endingAt: copula) != nil
  }

  /// How much what stands behind speaks for a person: a verb of people, a title behind a comma.
  private func behind(_ last: Int) -> Int {
    let end = words[last].range.upperBound
    let place = scanned[end].isSpace ? end + 1 : end
    if scanned.word(.personVerb, at: place) != nil { return 2 }
    if isTitled(place, last) { return 3 }
    guard scanned[end] == ",", last + 1 < words.count, words[last + 1].range.lowerBound - end <= 2 else {
      return 0
    }
    if has(last + 1, .title) || scanned.word(.personPronoun, at: words[last + 1].range.lowerBound) != nil {
      return 3
    }
    guard has(last + 1, [.apposition, .possessive]) else { return 0 }
    let words = (last + 2...last + 5).prefix { isJoined($0 - 1, upTo: $0) }
    return words.contains { has($0, [.title, .kin]) } ? 3 : 0
  }

  /// Jane Doe is the chief scientist of
  private func isTitled(_ place: Int, _ last: Int) -> Bool {
    guard let copula = scanned.word(.copula, at: place), last + 1 < words.count,
      words[last + 1].range.lowerBound == Int(copula.start)
    else { return false }
    let next = (last + 2...last + 5).prefix { isJoined($0 - 1, upTo: $0) && !words[$0].isCapitalised }
    return next.contains { has($0, .title) }
  }

  /// Names in Chinese letters with a dot: 杰弗里·辛顿.
  private func transliterated() -> [Candidate] {
    scanned.text.indices.compactMap { dot in
      guard scanned.text[dot] == "·" else { return nil }
      var (start, end) = (dot, dot + 1)
      while start > 0, dot - start < 6, Self.sounds.contains(scanned[start - 1]) { start -= 1 }
      while end < scanned.count, end - dot < 8, Self.sounds.contains(scanned[end]) { end += 1 }
      guard start < dot, end > dot + 1, page.isFree(start..<end), end - start >= 4 else { return nil }
      return Candidate(range: start..<end, isSure: true)
    }
  }

  /// Characters that Chinese writes foreign names with (after the tables of Xinhua's *Names of the World's
  /// Peoples*, the common ones).
  private static let sounds = Set(
    "烈翰彻赛伽廖曼顿莱娃柳鲍里费奥泽雪菲芙弗策亨惠济柯蕾伦梅帕蒲琼廷魏锡逊彦尤岳赞扎芝卓祖灵埃阿艾爱安昂奥巴白班邦保鲍贝本比彼宾波伯博卜布查昌陈楚茨达戴丹当道德登邓迪蒂丁东杜多顿厄恩尔法范方菲芬丰冯佛夫弗福盖甘冈高戈格葛根贡古瓜圭哈海汉豪赫黑亨洪胡华怀惠霍基吉季加贾简江杰金津京久居喀卡凯坎康考柯科克肯孔寇库夸奎昆拉莱兰朗劳勒雷黎李里理利莉丽连廉良列林琳龙隆卢鲁路吕伦罗洛马玛迈麦曼芒毛梅蒙孟米密敏明摩莫墨默姆穆纳娜乃奈南瑙内尼年涅宁纽农努诺欧帕潘庞培佩彭蓬皮匹平珀普奇齐恰乔切钦琼丘曲热仁日茹儒瑞若萨塞赛桑森沙山尚绍舍申圣胜施石史士舒朔斯松苏索塔泰坦汤唐陶特滕提田铁廷通图托瓦万旺威韦维伟卫温文沃乌伍武西希席夏香肖谢辛兴休许雅亚延扬杨耶叶伊易因英永尤约扎詹章哲珍朱兹宗佐什娅茜妮黛蕾霞丝蒂莎薇妲朵买木江合依帕孜扎次旦措央才让乌云其图呼娃欣珠拜别肯居玉则迪努提热汗甫泽巧切齐措卓吾孜阔"
      .unicodeScalars)
}
