/// What a fact can be about.
public enum EntityKind: String, Sendable, CaseIterable {
  case person, organization, model, hardware, dataset, project, event

  /// The key of a dossier under which entities of this kind stand.
  public var section: String {
    switch self {
    case .person: "people"
    case .organization: "organizations"
    case .model: "models"
    case .hardware: "hardware"
    case .dataset: "datasets"
    case .project: "projects"
    case .event: "events"
    }
  }

  /// What one of them is called in a sentence.
  public var name: LocalizedText {
    switch self {
    case .person: LocalizedText(en: "person", zh: "人物")
    case .organization: LocalizedText(en: "organisation", zh: "机构")
    case .model: LocalizedText(en: "model", zh: "模型")
    case .hardware: LocalizedText(en: "hardware type", zh: "硬件")
    case .dataset: LocalizedText(en: "data set", zh: "数据集")
    case .project: LocalizedText(en: "project", zh: "项目")
    case .event: LocalizedText(en: "event", zh: "事件")
    }
  }
}

/// An entity's place in its knowledge base: small, hashable, meaningless elsewhere.
public struct EntityID: Hashable, Comparable, Sendable {
  /// The place among ``KnowledgeBase/entities``.
  public let index: Int32

  init(_ index: Int) {
    self.index = Int32(truncatingIfNeeded: index)
  }

  public static func < (left: EntityID, right: EntityID) -> Bool { left.index < right.index }
}

/// A person, organisation, model, hardware type, data set, project or event.
public struct Entity: Hashable, Sendable {
  /// The id that the dossier gives: lower-case ASCII, unique in a knowledge base.
  public let id: String
  /// What it is.
  public let kind: EntityKind
  /// What reports call it.
  public let name: LocalizedText
  /// Every name that a passage may use, the two of ``name`` included.
  public let names: [String]

  /// An entity; what `aliases` repeat of the name is dropped.
  public init(id: String, kind: EntityKind, name: LocalizedText, aliases: [String] = []) {
    self.id = id
    self.kind = kind
    self.name = name
    self.names = ([name.zh, name.en] + aliases).filter { !$0.isEmpty }.uniqued()
  }
}
