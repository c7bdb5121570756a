enum ComputeTallyExample {
  static let dossier = """
    siku: 1
    title: {en: An invented institute, zh: 虚构研究所}
    sources:
      notes: {title: {en: Invented notes, zh: 虚构笔记}}
    organizations:
      institute:
        names: {en: The Institute, zh: 研究所}
        facts:
          - {orders: 300 P, when: 2020-10, evidence: notes 1}
          - {orders: 700 P, when: 2020-10, evidence: notes 1}
          - {orders: 1000 P, when: 2020-10, scope: total, evidence: notes 1}
          - {owns: 480 cards, of: chip, evidence: [notes 2, notes 5]}
          - {rents: ~2000 cards, lasting: 8 months, evidence: notes 3}
          - {needs: '>5000 cards', lasting: 2 months, certainty: estimated, evidence: notes 4}
          - {cost: 12M USD, evidence: notes 4}
    hardware:
      chip: {names: {en: Chip 1, zh: 芯片一}}
    """
}
