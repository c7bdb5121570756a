import Foundation
import Knowledge

/// A file to read, of bounded size.
struct InputFile {
  let path: String
  /// Dossiers are texts that people write; anything larger is a mistake.
  var maximumSize = 64 << 20

  func read() throws(Failure) -> [UInt8] {
    // A pipe without a writer would keep an open that waits.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw cannotRead(Self.reason(.last)) }
    defer { close(file) }
    return try bytes(of: file, count: try size(of: file))
  }

  private func size(of file: Int32) throws(Failure) -> Int {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw cannotRead(Self.reason(.last)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw cannotRead(LocalizedText(en: "it is not a regular file", zh: "它不是普通文件"))
    }
    let size = Int(status.st_size)
    guard size <= maximumSize else { throw tooLarge(size) }
    return size
  }

  /// - Parameter count: how many bytes the file says that it holds; one that grows is read so far.
  private func bytes(of file: Int32, count: Int) throws(Failure) -> [UInt8] {
    var failure: POSIXError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      while length < count {
        let more = Foundation.read(file, buffer.baseAddress?.advanced(by: length), count - length)
        if more < 0, errno == EINTR { continue }
        if more < 0 { failure = .last }
        guard more > 0 else { break }
        length += more
      }
    }
    if let failure { throw cannotRead(Self.reason(failure)) }
    return bytes
  }

  private static func reason(_ error: POSIXError) -> LocalizedText {
    switch error.code {
    case .ENOENT: LocalizedText(en: "there is no such file", zh: "没有这个文件")
    default: error.reason
    }
  }

  private func tooLarge(_ size: Int) -> Failure {
    cannotRead(
      LocalizedText(
        en: "it holds \(size >> 20) MiB, and \(maximumSize >> 20) MiB is the most that is read",
        zh: "文件为 \(size >> 20) MiB，最多读取 \(maximumSize >> 20) MiB"),
      remedy: LocalizedText(en: "is it the file that you mean? else split it", zh: "请确认文件是否正确，或将其拆分"))
  }

  private func cannotRead(
    _ reason: LocalizedText,
    remedy: LocalizedText = LocalizedText(en: "check the path and its permissions", zh: "请检查路径与权限")
  ) -> Failure {
    Failure(
      .files,
      Diagnostic(
        .error, LocalizedText(en: "cannot read this file: ", zh: "无法读取此文件：") + reason,
        at: Location(file: path), remedy: remedy))
  }
}
