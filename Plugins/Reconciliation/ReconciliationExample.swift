enum ReconciliationExample {
  static let dossier = """
    siku: 1
    title: {en: An invented cluster, zh: 虚构集群}
    sources:
      notes: {title: {en: Invented notes, zh: 虚构笔记}}
      sheet: {title: {en: An invented data sheet, zh: 虚构数据表}}
      paper: {title: {en: An invented paper, zh: 虚构论文}}
    organizations:
      institute:
        names: {en: The Institute, zh: 研究所}
        facts:
          - {orders: 300 P, when: 2020-10, evidence: notes 1}
          - {orders: 700 P, when: 2020-10, evidence: notes 1}
          - {owns: 480 cards, of: chip, evidence: notes 2}
          - {uses: 400 cards, of: chip, for: large, lasting: 60 days, evidence: notes 3}
    models:
      large:
        names: {en: Large, zh: 大模型}
        facts:
          - {parameters: 10B, evidence: paper 1}
          - {data: 200B tokens, evidence: paper 1}
          - {utilization: 32 %, evidence: paper 2}
    hardware:
      chip:
        names: {en: Chip 1, zh: 芯片一}
        facts:
          - {throughput: 300 TFLOPS, precision: fp16, sparsity: dense, evidence: sheet 1}
          - {throughput: 600 TFLOPS, precision: fp16, sparsity: sparse, evidence: sheet 1}
          - {throughput: 20 TFLOPS, precision: fp32, sparsity: dense, evidence: sheet 1}
    """
}
