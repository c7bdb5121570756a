enum TimelineExample {
  static let dossier = """
    siku: 1
    title: {en: An invented year, zh: 虚构的一年}
    sources:
      notes: {title: {en: Invented notes, zh: 虚构笔记}}
    people:
      ada: {names: {en: Ada, zh: 艾达}, facts: [{joined: lab, when: 2020-03, evidence: notes 1}]}
    organizations:
      lab:
        names: {en: The Lab, zh: 实验室}
        facts:
          - {established: 2019, evidence: notes 1}
          - {developed: one, evidence: notes 2}
    models:
      one:
        names: {en: One, zh: 一号}
        facts:
          - {released: 2020-11-05, evidence: notes 2}
          - {released: 2020-12, certainty: rumored, evidence: notes 3}
    events:
      day: {names: {en: Open day, zh: 开放日}, facts: [{held: 2020-22, evidence: notes 4}, {part-of: lab, evidence: notes 4}]}
    """
}
