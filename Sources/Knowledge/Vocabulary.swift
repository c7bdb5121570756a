/// What each property means, which subjects it may have, and what its value may be.
///
/// Data, read by the dossier's reader, the JSON Schema, the reports and the catalogue alike.
public struct Vocabulary: Sendable {
  /// What kind of value a property has, and which of that kind.
  public enum Values: Hashable, Sendable {
    case entity([EntityKind])
    case quantity([Dimension])
    case date
    case text
    case code([String])
  }

  /// How reports call the property.
  public let label: LocalizedText
  /// What may have the property.
  public let subjects: [EntityKind]
  /// What its value may be.
  public let values: Values

  private init(_ en: String, _ zh: String, _ subjects: [EntityKind], _ values: Values) {
    label = LocalizedText(en: en, zh: zh)
    self.subjects = subjects
    self.values = values
  }

  private static let actors: [EntityKind] = [.person, .organization, .project]
  private static let all = EntityKind.allCases
  private static let dated: [EntityKind] = [.model, .project, .event, .organization, .hardware, .dataset]
  private static let resources: Values = .quantity([
    .cards, .performance, .machines, .persons, .bytes, .pairs, .tokens, .cny, .usd,
  ])

  private static func rank(_ en: String, _ zh: String) -> Vocabulary {
    Vocabulary(en, zh, dated, .code(Country.rankings))
  }

  static func resource(_ en: String, _ zh: String) -> Vocabulary {
    Vocabulary(en, zh, [.person, .organization, .project, .model, .event], resources)
  }

  /// The meaning of a property; the switch has no default, so none can be forgotten.
  static func definition(of property: Property) -> Vocabulary {
    switch property {
    case .worksAt: Vocabulary("works at", "任职于", [.person], .entity([.organization]))
    case .studiesAt: Vocabulary("studied at", "就读于", [.person], .entity([.organization]))
    case .leads:
      Vocabulary(
        "leads", "领导", [.person, .organization], .entity([.organization, .project, .model, .event]))
    case .memberOf:
      Vocabulary("member of", "成员", [.person, .organization], .entity([.organization, .project]))
    case .joined: Vocabulary("joined", "加入", [.person], .entity([.organization, .project]))
    case .left: Vocabulary("left", "离开", [.person], .entity([.organization, .project]))
    case .founded:
      Vocabulary("founded", "创立", [.person, .organization], .entity([.organization, .project]))
    case .advised: Vocabulary("advised", "指导", [.person], .entity([.person]))
    case .workedWith: Vocabulary("worked with", "合作", actors, .entity(actors))
    case .mentionedWith: Vocabulary("mentioned with", "同处提及", [.person], .entity([.person]))
    case .supports:
      Vocabulary(
        "supports", "支持", [.person, .organization],
        .entity([.person, .organization, .project, .model, .event]))
    case .partOf:
      Vocabulary(
        "part of", "隶属", all.filter { $0 != .person }, .entity(all.filter { $0 != .person }))
    case .proposed:
      Vocabulary(
        "proposed", "提出", [.person, .organization], .entity([.project, .model, .event, .organization]))
    case .namedAfter: Vocabulary("named after", "得名于", [.project, .model, .organization], .entity(all))
    case .tookPartIn: Vocabulary("took part in", "参加", actors, .entity([.event]))
    case .organized: Vocabulary("organised", "组织", [.person, .organization], .entity([.event]))
    case .developed:
      Vocabulary("developed", "研发", actors, .entity([.model, .dataset, .project, .hardware]))
    case .evaluated: Vocabulary("evaluated", "评测", [.person, .organization], .entity([.model]))
    case .presentedAt:
      Vocabulary("presented at", "发表于", [.model, .project, .person], .entity([.event]))
    case .succeeds: Vocabulary("succeeds", "接续", [.model], .entity([.model]))
    case .basedOn:
      Vocabulary("based on", "基于", [.model, .project], .entity([.model, .project]))
    case .sameIdeaAs: Vocabulary("same idea as", "思路同于", [.model], .entity([.model]))
    case .answers: Vocabulary("an answer to", "对标", [.model, .project], .entity([.model]))
    case .surpasses: Vocabulary("surpasses", "超越", [.model], .entity([.model]))
    case .follows: Vocabulary("came after", "晚于", dated, .entity(dated))
    case .coincidesWith: Vocabulary("at the same time as", "同时于", dated, .entity(dated))
    case .trainedOn:
      Vocabulary("trained on", "训练于", [.model], .entity([.hardware, .dataset, .organization]))
    case .runsOn: Vocabulary("runs on", "运行于", [.model, .project], .entity([.hardware]))
    case .mentions:
      Vocabulary("mentions", "提及", [.person, .organization, .project, .model], .entity(all))
    case .established: Vocabulary("established", "成立", [.organization, .project], .date)
    case .released: Vocabulary("released", "发布", [.model, .project, .dataset, .hardware], .date)
    case .started: Vocabulary("started", "启动", [.project, .model, .event], .date)
    case .completed: Vocabulary("completed", "完成", [.project, .model, .event], .date)
    case .held: Vocabulary("held", "举行", [.event], .date)
    case .active: Vocabulary("active", "活跃于", all, .date)
    case .parameters: Vocabulary("parameters", "参数量", [.model], .quantity([.parameters]))
    case .layers: Vocabulary("layers", "层数", [.model], .quantity([.layers]))
    case .data:
      Vocabulary(
        "data", "数据量", [.model, .dataset, .project, .organization],
        .quantity([.bytes, .pairs, .tokens]))
    case .size: Vocabulary("size", "文件大小", [.model, .dataset], .quantity([.bytes]))
    case .cost: Vocabulary("cost", "成本", [.model, .project, .organization], .quantity([.usd, .cny]))
    case .duration: Vocabulary("duration", "历时", dated, .quantity([.duration]))
    case .efficiency: Vocabulary("efficiency", "效率", [.hardware], .quantity([.fraction]))
    case .headcount:
      Vocabulary(
        "people", "人数", [.organization, .project, .event, .model], .quantity([.persons]))
    case .share: Vocabulary("share", "占比", all.filter { $0 != .hardware }, .quantity([.fraction]))
    case .valuation: Vocabulary("valuation", "估值", [.organization], .quantity([.cny, .usd]))
    case .salary: Vocabulary("yearly salary", "年薪", [.organization], .quantity([.cny, .usd]))
    case .reach:
      Vocabulary(
        "reach", "影响", all, .quantity([.citations, .stars, .views, .likes, .calls]))
    case .ratio: Vocabulary("ratio", "倍数", [.model, .hardware, .project], .quantity([.factor]))
    case .parts: Vocabulary("consists of", "包含", dated, .quantity([.things]))
    case .owns: resource("owns", "拥有")
    case .rents: resource("rents", "租用")
    case .borrows: resource("borrows", "借用")
    case .lends: resource("lends", "借出")
    case .orders: resource("orders", "订购")
    case .needs: resource("needs", "需要")
    case .uses: resource("uses", "使用")
    case .allocates: resource("allocates", "分配")
    case .described: Vocabulary("is", "简介", all, .text)
    case .throughput:
      Vocabulary("peak throughput", "峰值算力", [.hardware], .quantity([.performance]))
    case .memory: Vocabulary("memory", "显存", [.hardware], .quantity([.bytes]))
    case .compute: Vocabulary("training compute", "训练计算量", [.model], .quantity([.operations]))
    case .utilization:
      Vocabulary("utilisation in training", "训练利用率", [.model, .hardware], .quantity([.fraction]))
    case .exchangeRate:
      Vocabulary("exchange rate", "汇率", [.dataset, .organization], .quantity([.exchange]))
    case .weekday: Vocabulary("day of the week", "星期", all, .code(Day.Weekday.allCases.map(\.rawValue)))
    case .largest: rank("called the largest", "号称最大")
    case .first: rank("called the first", "号称首个")
    case .pioneer: rank("called one of the first", "号称最早之一")
    case .modelClass:
      Vocabulary("kind of model", "模型类别", [.model], .code(ModelClass.allCases.map(\.rawValue)))
    case .country: Vocabulary("at home", "所在国", [.organization], .code(Country.allCases.map(\.rawValue)))
    case .architecture: Vocabulary("architecture", "结构", [.model], .code(["dense", "sparse"]))
    }
  }
}

extension Property {
  /// What the property means, and what it may be said of.
  public var definition: Vocabulary { Self.definitions[self] ?? Vocabulary.definition(of: self) }

  /// Made once: definitions are asked for with every fact.
  private static let definitions = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, Vocabulary.definition(of: $0)) })

  /// How reports call it.
  public var label: LocalizedText { definition.label }

  /// Whether its value is an entity.
  public var isRelation: Bool {
    if case .entity = definition.values { true } else { false }
  }
}
