enum TalentFlowExample {
  static let dossier = """
    siku: 1
    title: {en: An invented academy, zh: 虚构学派}
    sources:
      notes: {title: {en: Invented notes, zh: 虚构笔记}}
    people:
      ada:
        names: {en: Ada, zh: 艾达}
        facts:
          - {works-at: lab, when: 2015/2020, evidence: notes 1}
          - {left: lab, when: 2020-03, evidence: notes 2}
          - {founded: startup, when: 2020-04, evidence: notes 2}
      bo:
        names: {en: Bo, zh: 博}
        facts:
          - {studies-at: lab, evidence: notes 3}
          - {joined: startup, when: 2021, evidence: notes 3}
    organizations:
      lab: {names: {en: The Lab, zh: 实验室}}
      startup: {names: {en: Startup, zh: 初创公司}}
    """
}
