/// Whether a throughput is of all numbers, or of matrices of which half may be skipped as zeros.
public enum Sparsity: String, Sendable, CaseIterable {
  case dense, sparse

  /// How reports call it.
  public var name: LocalizedText {
    self == .dense ? LocalizedText(en: "dense", zh: "稠密") : LocalizedText(en: "sparse", zh: "稀疏")
  }
}
