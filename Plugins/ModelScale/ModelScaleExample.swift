enum ModelScaleExample {
  static let dossier = """
    siku: 1
    title: {en: Four invented models, zh: 四个虚构模型}
    sources:
      notes: {title: {en: Invented notes, zh: 虚构笔记}}
    organizations:
      lab: {names: {en: The Lab, zh: 实验室}, facts: [{developed: m-1, evidence: notes 1}, {developed: m-2, evidence: notes 2}]}
    models:
      m-1: {names: {en: M-1, zh: 甲一}, facts: [{parameters: 100M, evidence: notes 1}, {released: 2018-06, evidence: notes 1}]}
      m-2:
        names: {en: M-2, zh: 甲二}
        facts: [{parameters: 1.5B, evidence: notes 2}, {released: 2019-06, evidence: notes 2}, {succeeds: m-1, evidence: notes 2}]
      m-3: {names: {en: M-3, zh: 乙}, facts: [{parameters: 10B..100B, evidence: notes 3}, {released: 2020, evidence: notes 3}]}
      m-4:
        names: {en: M-4, zh: 丙}
        facts:
          - {parameters: 1T, scope: total, evidence: notes 4}
          - {architecture: sparse, evidence: notes 4}
          - {released: 2021-03, evidence: notes 4}
    """
}
