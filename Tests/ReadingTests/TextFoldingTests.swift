import Testing

@testable import Reading

struct TextFoldingTests {
  /// A character of simplified text among them would have the large table made for nearly every text.
  @Test func knowsTraditionalTextByCharactersOfNoOther() {
    let frequent = TextFolding.frequent.indices.filter { TextFolding.frequent[$0] }
      .compactMap { Unicode.Scalar(UInt32($0)) }
    #expect(frequent.count > 130)
    for scalar in frequent { #expect(TextFolding.fold([scalar]) != [scalar], "\(scalar) stays as it is") }
  }

  @Test(arguments: [
    ("個人電腦", "个人电脑"), ("顯卡與硬碟", "显卡与硬碟"), ("１０％", "10%"), ("「悟道」", "“悟道”"),
    ("乾著瞭", "乾著瞭"), ("A100 显卡", "A100 显卡"),
  ])
  func folds(text: String, folded: String) {
    #expect(TextFolding.fold(text) == Array(folded.unicodeScalars))
  }
}
