enum ConsistencyExample {
  static let dossier = """
    siku: 1
    title: {en: An invented story, zh: 虚构故事}
    sources:
      notes: {title: {en: Invented notes, zh: 虚构笔记}}
      paper: {title: {en: An invented paper, zh: 虚构论文}}
    people:
      guest:
        names: {en: A. Guest, zh: 某来宾}
        facts:
          - {described: {en: named once, zh: 提及一次}, evidence: notes 9}
    organizations:
      institute:
        names: {en: The Institute, zh: 研究所}
        facts:
          - {established: 2019, evidence: notes 1}
          - {country: china, evidence: notes 1}
          - {orders: 300 P, when: 2020-10, evidence: notes 2}
          - {orders: 700 P, when: 2020-10, evidence: notes 2}
          - {orders: 1000 P, when: 2020-10, scope: total, evidence: notes 2}
    models:
      small:
        names: {en: Small, zh: 小模型}
        facts:
          - {parameters: 100M, evidence: paper 3}
          - {released: 2019-03, by: institute, evidence: notes 3}
          - {class: chinese, evidence: paper 3}
      large:
        names: {en: Large, zh: 大模型}
        facts:
          - {parameters: 2B, evidence: notes 4}
          - {parameters: 2.6B, evidence: paper 4}
          - {ratio: 200..999 times, to: small, measure: parameters, evidence: notes 4}
          - {released: 2020-12-10, by: institute, evidence: notes 4}
          - {weekday: thursday, when: 2020-12-10, evidence: notes 4}
          - {largest: worldwide, when: 2020-12, evidence: notes 4}
          - {class: chinese, evidence: notes 4}
          - {first: china, among: chinese, evidence: notes 4}
          - {surpasses: small, measure: parameters, evidence: notes 4}
          - {follows: small, evidence: notes 4}
          - {duration: 2 months, since: project, evidence: notes 4}
          - {cost: 12M USD, evidence: notes 5}
          - {cost: '>80M CNY', evidence: notes 5}
    datasets:
      rates:
        names: {en: Exchange rates, zh: 汇率}
        facts:
          - {exchange-rate: 6.5..6.6 CNY/USD, when: 2020-12, evidence: paper 9}
    projects:
      project:
        names: {en: The project, zh: 项目}
        facts:
          - {started: 2020-10, evidence: notes 6}
          - {completed: 2020-11, evidence: notes 6}
          - {completed: 2021-02, evidence: notes 7}
    """
}
