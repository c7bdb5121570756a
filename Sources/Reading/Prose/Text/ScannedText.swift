/// A document ready to be read: its characters in one form, the lexicon's words in them, its sentences.
///
/// One flat run of scalars, its paragraphs parted by line feeds, so that every reader is one pass and a
/// place is one number.
final class ScannedText: Sendable {
  /// In the form that ``TextFolding`` gives: rules are written once, for simplified text in half width.
  let text: [Unicode.Scalar]
  /// As it was written, place by place.
  let original: [Unicode.Scalar]
  let words: WordIndex
  let lexicon: Lexicon

  init(_ original: [Unicode.Scalar], _ lexicon: Lexicon) {
    self.original = original
    self.lexicon = lexicon
    text = TextFolding.fold(original)
    words = WordIndex(text, lexicon)
  }

  convenience init(_ text: String, _ lexicon: Lexicon = .standard) {
    self.init(Array(text.unicodeScalars), lexicon)
  }

  var count: Int { text.count }

  /// What stands in a range, as it was written.
  func surface(_ range: Range<Int>) -> String { original[range].string }

  /// The longest word of a category that begins at a place.
  func word(_ categories: WordCategory, at place: Int) -> WordIndex.Hit? {
    words.longest(categories, at: place)
  }

  /// The longest word of a category that ends at a place.
  func word(_ categories: WordCategory, endingAt place: Int) -> WordIndex.Hit? {
    words.longest(categories, endingAt: place)
  }

  /// The scalar at a place; a line feed beyond the ends, which part of nothing is.
  subscript(place: Int) -> Unicode.Scalar { text.indices.contains(place) ? text[place] : "\n" }
}
