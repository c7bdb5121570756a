import Foundation
import Knowledge
import Reading
import Synchronization

/// `siku draft --jsonl`: a document a line in, what it says a line out.
struct JSONLineDrafts {
  let articles: ArticleFiles
  let progress: Progress

  /// - Parameter paths: of files; none, or `-`, is standard input.
  /// - Returns: how many lines were no documents.
  func run(_ paths: [String]) throws(Failure) -> Int {
    try progress.during(.reading) { () throws(Failure) in
      var failed = 0
      for path in paths.isEmpty ? ["-"] : paths { failed += try run(path) }
      return failed
    }
  }

  private func run(_ path: String) throws(Failure) -> Int {
    let file = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Self.cannotOpen(path) }
    defer { if file != 0 { close(file) } }
    progress.expect(Self.size(of: file))
    let outcome = Mutex<(failed: Int, failure: Failure?)>((0, nil))
    let work = OrderedWork { batch in
      answers(to: batch)
    } emit: { [progress, console = progress.console] answers in
      progress.advance(Double(answers.read))
      outcome.withLock { outcome in
        outcome.failed += answers.failed
        guard outcome.failure == nil else { return }
        do throws(Failure) {
          try console.print(String(decoding: answers.text, as: UTF8.self))
        } catch {
          outcome.failure = error
        }
      }
    }
    var batches = LineBatches(file: file, path: path, padding: JSONDocumentParser.padding)
    try work.run { () throws(Failure) in
      outcome.withLock { $0.failure == nil } ? try batches.next() : nil
    }
    let (failed, failure) = outcome.withLock { $0 }
    if let failure { throw failure }
    return failed
  }

  /// In bytes; of a pipe nobody knows.
  private static func size(of file: Int32) -> Double {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Double(status.st_size)
  }

  private func answers(to batch: LineBatches.Batch) -> (text: [UInt8], failed: Int, read: Int) {
    var (text, failed, line) = (JSONText(), 0, batch.firstLine)
    if batch.isOverlong {
      DraftJSON.write(Self.overlong, id: "null", line: line, to: &text)
      return (text.bytes, 1, 0)
    }
    let parser = JSONDocumentParser()
    batch.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < batch.count {
        let rest = UnsafeBufferPointer(rebasing: bytes[start..<batch.count])
        let end = rest.firstIndex(of: 0x0A) ?? rest.count
        if !answer(UnsafeBufferPointer(rebasing: rest[..<end]), line, parser, &text) { failed += 1 }
        line += 1
        start += end + 1
      }
    }
    return (text.bytes, failed, batch.count)
  }

  /// Whether the line is a document, or blank.
  private func answer(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Int, _ parser: JSONDocumentParser, _ text: inout JSONText
  ) -> Bool {
    guard bytes.contains(where: { $0 > 0x20 }) else { return true }
    let json = parser.read(bytes)
    do throws(Diagnostic) {
      let document = try json.document.get()
      let article = Article(
        document, id: "document", published: document.published ?? articles.published)
      DraftJSON.write(try articles.reader.read(article), id: json.id, to: &text)
      return true
    } catch {
      DraftJSON.write(error, id: json.id, line: line, to: &text)
      return false
    }
  }

  private static let overlong = Diagnostic(
    .error, LocalizedText("the line holds more than \(LineBatches.longestLine >> 20) MiB"))

  private static func cannotOpen(_ path: String) -> Failure {
    Failure(
      .files,
      Diagnostic(
        .error, LocalizedText(en: "cannot read this file: ", zh: "无法读取此文件：") + POSIXError.last.reason,
        at: Location(file: path),
        remedy: LocalizedText(en: "check the path and its permissions", zh: "请检查路径与权限")))
  }
}
