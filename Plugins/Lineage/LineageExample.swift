enum LineageExample {
  static let dossier = """
    siku: 1
    title: {en: An invented family, zh: 虚构家族}
    sources:
      notes: {title: {en: Invented notes, zh: 虚构笔记}}
    organizations:
      lab: {names: {en: The Lab, zh: 实验室}, facts: [{developed: one, evidence: notes 1}]}
    models:
      one:
        names: {en: One 1.0, zh: 一号 1.0}
        facts:
          - {released: 2019-03, evidence: notes 1}
          - {architecture: dense, evidence: notes 1}
      two:
        names: {en: One 2.0, zh: 一号 2.0}
        facts:
          - {released: 2020-05, evidence: notes 2}
          - {architecture: sparse, evidence: notes 2}
          - {succeeds: one, evidence: notes 2}
      rival:
        names: {en: Rival, zh: 对手}
        facts:
          - {released: 2020-11, evidence: notes 3}
          - {answers: one, certainty: rumored, evidence: notes 3}
          - {same-idea-as: two, role: {en: experts, zh: 混合专家}, evidence: notes 4}
    """
}
