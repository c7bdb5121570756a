import Knowledge
import Testing

@testable import Reading

/// One short sentence for each way in which relations are said, with what it does not say.
@Suite struct RelationRuleTests {
  /// The relations that a text says, as "subject property object".
  private func relations(_ text: String, after before: String = "") throws -> Set<String> {
    let whole = "---\ntitle: T\npublished: 2023-05-10\n---\n" + before + " " + text + "\n"
    let draft = try PatternReader().read(Article(Array(whole.utf8), id: "t", file: "t.txt"))
    func name(_ id: String) -> String { draft.things.first { $0.key == id }?.name.zh ?? id }
    return Set(
      draft.statements.compactMap { statement in
        guard case .thing(let object) = statement.value else { return nil }
        return "\(name(statement.subject)) \(statement.property.rawValue) \(name(object))"
      })
  }

  @Test func authorsWorkWhereTheirBracketsSay() throws {
    let found = try relations("Maria Keller (Northfield University) wrote to Google.")
    #expect(found.contains("Maria Keller works-at Northfield University"))
    #expect(!found.contains("Maria Keller works-at Google"))
  }

  @Test func whoStandsForThePersonBeforeIt() throws {
    let found = try relations(
      "Maria Keller handed over to Thomas Reyes, who had joined from Alder Labs the year before.")
    #expect(found.contains("Thomas Reyes left Alder Labs"))
    #expect(!found.contains("Maria Keller left Alder Labs"))
  }

  @Test func modelsStartFromAllThatAreListed() throws {
    let found = try relations("Alder-20B was built on GPT-J-6B and OPT-13B.")
    #expect(found.isSuperset(of: ["Alder-20B based-on GPT-J-6B", "Alder-20B based-on OPT-13B"]))
    #expect(!found.contains("GPT-J-6B based-on OPT-13B"))
  }

  @Test func phrasesNameTheBaseOfAModel() throws {
    let found = try relations("银杏-7B 以 Meta 的 Llama 2 为底。")
    #expect(found.isSuperset(of: ["银杏-7B based-on Llama 2", "Meta developed Llama 2"]))
    #expect(!found.contains("Meta developed 银杏-7B"))
  }

  @Test func grantsGoToTheModelOfTheText() throws {
    let found = try relations("银杏-7B 开源了。银杏-7B 很小。本工作得到谷歌和微软资助。")
    #expect(
      found.isSuperset(of: ["Google supports 银杏-7B", "Microsoft supports 银杏-7B"])
        || found.isSuperset(of: ["谷歌 supports 银杏-7B", "微软 supports 银杏-7B"]))
  }

  @Test func anAdviserIsNotAdvised() throws {
    let found = try relations("林承宇的导师彭淑芳去年退休。")
    #expect(found.contains("彭淑芳 advised 林承宇"))
    #expect(!found.contains("林承宇 advised 彭淑芳"))
  }

  @Test func theInstituteIsTheOneNamedBefore() throws {
    let found = try relations(
      "The Alder Institute for Vision opened in 2015. Maria Keller left the institute to join Google.")
    #expect(
      found.isSuperset(of: ["Maria Keller left Alder Institute for Vision", "Maria Keller joined Google"]))
  }

  @Test func whoeverIsListedIsListedForEachRelation() throws {
    let found = try relations("银杏团队聚集了一批年轻人,如陈海文、林季平。陈海文很年轻。林季平很年轻。银杏团队很小。")
    #expect(found.isSuperset(of: ["陈海文 member-of 银杏", "林季平 member-of 银杏"]))
  }

  @Test func aTeamIsKnownByWhoeverLeadsIt() throws {
    let found = try relations("由林志远领导的“银杏”小组在上海。林志远团队发布了模型“白露”。")
    #expect(found.isSuperset(of: ["林志远 leads 银杏", "银杏 developed 白露"]))
    #expect(!found.contains("林志远 developed 白露"))
  }

  @Test func postsGoOnFromClauseToClause() throws {
    let found = try relations("林志远,计算机科学家,现任复旦大学教授、华为首席科学家。")
    #expect(found.count { $0.hasPrefix("林志远 works-at") } == 2)
  }

  @Test func titlesAreFilledByWhomTheyName() throws {
    let found = try relations(
      "Its director is Maria Keller.", after: "Alder Labs is small. Alder Labs is new.")
    #expect(found.contains("Maria Keller leads Alder Labs"))
  }

  @Test func aRangeFromOneToAnotherIsNoMove() throws {
    let found = try relations("从谷歌到微软,大家都在讨论,林志远说。")
    #expect(!found.contains { $0.contains(" left ") || $0.contains(" joined ") })
  }

  @Test func aMoveLeavesOneAndJoinsTheOther() throws {
    let found = try relations("2018年从谷歌到微软后,林志远说他换了方向。")
    #expect(
      found.isSuperset(of: ["林志远 left Google", "林志远 joined Microsoft"])
        || found.isSuperset(of: ["林志远 left 谷歌", "林志远 joined 微软"]))
  }

  @Test func thoseWhoActTogetherWorkTogether() throws {
    let found = try relations("林志远、陈海文与王思明三个人计划参赛。林志远说,陈海文说,王思明说。")
    #expect(found.count { $0.contains("worked-with") } == 3)
  }

  @Test func aVerbWithoutAReceiverHelpsWhomTheTextIsAbout() throws {
    let found = try relations(
      "Northfield Capital lent the company 500 A100 cards.", after: "Alder Labs is small. Alder Labs is new.")
    #expect(found.contains("Northfield Capital supports Alder Labs"))
  }

  @Test func whoIsHiredComesFromSomewhere() throws {
    let found = try relations("Alder Labs hired Maria Keller from Google.")
    #expect(found.isSuperset(of: ["Maria Keller joined Alder Labs", "Maria Keller left Google"]))
  }

  @Test func theFirstPersonIsWhoSpeaks() throws {
    let found = try relations("我叫林志远,来自复旦大学。我的学生陈海文去了华为。陈海文说他很高兴。")
    #expect(found.contains("林志远 advised 陈海文"))
  }

  @Test func anInvestorIsNoInvestment() throws {
    let found = try relations("深言科技成立于2020年,投资人问林志远要多少钱,林志远说不多。")
    #expect(!found.contains { $0.contains("supports") })
  }

  @Test func livesGoOnClauseByClause() throws {
    let found = try relations("韩秋白，男，浙江大学教授，现任鹏城实验室主任。2013 年创办商汤科技，兼任董事长。")
    #expect(
      found.isSuperset(of: ["韩秋白 works-at 浙江大学", "韩秋白 leads 鹏城实验室", "韩秋白 founded 商汤科技"]))
  }

  @Test func whoeverActsMayFollowABackground() throws {
    let chinese = try relations("离开腾讯后，韩秋白加入了商汤科技。")
    #expect(chinese.isSuperset(of: ["韩秋白 left 腾讯", "韩秋白 joined 商汤科技"]))
    let english = try relations("Before joining Google, Jane Doe worked at Microsoft.")
    #expect(english.isSuperset(of: ["Jane Doe joined Google", "Jane Doe works-at Microsoft"]))
  }

  @Test func agentsMayBearTitlesAndDates() throws {
    let found = try relations("商汤科技由清华大学教授韩秋白与企业家陆文舟于 2021 年 8 月创立。")
    #expect(found.isSuperset(of: ["韩秋白 founded 商汤科技", "陆文舟 founded 商汤科技"]))
  }

  @Test func makersStandBesideTheirModels() throws {
    let found = try relations("It beats Alder-30B, a larger model by Northfield Labs.")
    #expect(found.contains("Northfield Labs developed Alder-30B"))
    #expect(
      try relations("Alder-30B is Northfield Labs's newest model.").contains(
        "Northfield Labs developed Alder-30B"))
  }

  @Test func careersGoOnBehindCommas() throws {
    let found = try relations(
      "Jane Doe, until recently at Spotify and now vice president of research at Silo AI, agreed.")
    #expect(
      found.isSuperset(of: [
        "Jane Doe works-at Spotify", "Jane Doe left Spotify", "Jane Doe works-at Silo AI",
      ]))
  }

  @Test func cardsTellInLines() throws {
    let found = try relations("Alder-7B\n- Developed by: Northfield Labs\n- Base model: GPT-J-6B\n")
    #expect(found.isSuperset(of: ["Northfield Labs developed Alder-7B", "Alder-7B based-on GPT-J-6B"]))
  }

  @Test func whoeverIsThankedHelped() throws {
    let found = try relations("感谢国家自然科学基金委员会的资助。", after: "银杏-7B 开源了。银杏-7B 很小。")
    #expect(found.contains("国家自然科学基金委员会 supports 银杏-7B"))
  }

  @Test func aSuccessorTakesThePost() throws {
    let found = try relations("韩秋白接替陆文舟出任商汤科技首席执行官。")
    #expect(found.contains("韩秋白 leads 商汤科技"))
    #expect(!found.contains("陆文舟 leads 商汤科技"))
  }

  @Test func whomATextIsAboutMadeItsModels() throws {
    let found = try relations(
      "听松智能成立于 2020 年。听松智能发布了银杏-7B,银杏-13B 的参数量为 130 亿。听松智能说,GPT-3 有 1750 亿参数。听松智能很小。")
    #expect(found.contains("听松智能 developed 银杏-13B"))
    #expect(!found.contains("听松智能 developed GPT-3"))
  }

  @Test func authorsMadeWhatTheirPaperPresents() throws {
    let found = try relations("格桑次仁(燕北大学)、许知秋(江南大学)", after: "# 银杏-7B:一个小模型\n\n")
    #expect(found.isSuperset(of: ["格桑次仁 developed 银杏-7B", "格桑次仁 works-at 燕北大学"]))
  }

  @Test func twoWhoFoundedAFirmWorkTogether() throws {
    let found = try relations("2021 年,林承宇与彭淑芳创办了听松智能。")
    #expect(found.contains("林承宇 worked-with 彭淑芳") || found.contains("彭淑芳 worked-with 林承宇"))
  }

  @Test func modelsAreMadeOfWhatStandsBehindIn() throws {
    let found = try relations("银杏-7B 是在 Llama 2 上继续训练的。")
    #expect(found.contains("银杏-7B based-on Llama 2"))
  }

  @Test func whoLeadsTheProjectMadeItsModel() throws {
    let found = try relations("Maria Keller led the project.", after: "Alder-7B is out. Alder-7B is small.")
    #expect(found.isSuperset(of: ["Maria Keller leads Alder-7B", "Maria Keller developed Alder-7B"]))
  }

  @Test func aLineOfAListTellsWhoDidWhat() throws {
    let found = try relations("\n- 数据:林承宇", after: "银杏-7B 发布了。银杏-7B 很小。")
    #expect(found.contains("林承宇 developed 银杏-7B"))
  }

  @Test func whoLeavesOneForAnotherJoinsIt() throws {
    let found = try relations("Maria Keller left Google for OpenAI in 2021.")
    #expect(found.isSuperset(of: ["Maria Keller left Google", "Maria Keller joined OpenAI"]))
  }

  @Test func aDateWithACommaEndsNothing() throws {
    _ = try relations("- Release date: August 30, 2024")
  }
}
