import Dispatch
import Knowledge
import Rendering

/// What the command line says of how a report is drawn.
struct ReportOptions {
  let formats: [String]
  /// Pixels of a PNG for each of its SVG.
  let scale: Double
  let language: Language

  init(_ arguments: ParsedArguments) throws(Failure) {
    language = try arguments.language()
    formats = try Self.formats(arguments)
    scale = try Self.scale(arguments)
  }

  /// Begins to load what the formats need.
  ///
  /// - Throws: where it is missing: before anything is read, so that nobody waits to hear of it.
  func prepare() throws(Failure) {
    if formats.contains(where: { PrintFormat(rawValue: $0) != nil }) {
      do throws(Diagnostic) { try PrintFormat.prepare() } catch { throw Failure(.files, error) }
    }
    if Report.drawsPictures(in: formats) { DispatchQueue.global().async { SVGRenderer.prepare() } }
  }

  private static func formats(_ arguments: ParsedArguments) throws(Failure) -> [String] {
    let known = Report.formats
    guard let wanted = try arguments.list("--format") else { return Report.usualFormats }
    for format in wanted where !known.contains(format) {
      throw .usage(
        LocalizedText(en: "there is no format \"\(format)\"", zh: "没有格式“\(format)”"),
        .suggestion(format, among: known))
    }
    return known.filter(wanted.contains)
  }

  private static func scale(_ arguments: ParsedArguments) throws(Failure) -> Double {
    guard let word = arguments["--scale"] else { return 2 }
    guard let scale = Double(word), (0.1...20).contains(scale) else {
      throw .usage(
        LocalizedText(en: "--scale takes no \"\(word)\"", zh: "--scale 不接受“\(word)”"),
        LocalizedText(en: "write a number from 0.1 to 20", zh: "请写 0.1 到 20 之间的数"))
    }
    return scale
  }
}
