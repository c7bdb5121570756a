enum PeopleNetworkExample {
  static let dossier = """
    siku: 1
    title: {en: Two laboratories, zh: 两个实验室}
    sources:
      notes: {title: {en: Invented notes, zh: 虚构笔记}}
    people:
      ada: {names: {en: Ada, zh: 艾达}, facts: [{leads: north, evidence: notes 1}, {advised: bo, evidence: notes 2}]}
      bo:
        names: {en: Bo, zh: 博}
        facts:
          - {member-of: north, evidence: notes 1}
          - {left: north, when: 2021, evidence: notes 3}
          - {founded: south, when: 2021-06, evidence: notes 3}
      cai: {names: {en: Cai, zh: 蔡}, facts: [{works-at: south, evidence: notes 4}]}
    organizations:
      north: {names: {en: North Lab, zh: 北实验室}}
      south: {names: {en: South Lab, zh: 南实验室}}
    """
}
