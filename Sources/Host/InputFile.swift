import Foundation
import Knowledge

/// A file to read, of bounded size.
struct InputFile {
  let path: String

  /// Dossiers and articles are texts that people write; anything larger is a mistake.
  static let maximumSize = 64 << 20

  func read() throws(Failure) -> [UInt8] {
    try requireSize()
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw cannotRead(LocalizedText(error.localizedDescription))
    }
  }

  private func requireSize() throws(Failure) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
      throw cannotRead(LocalizedText(en: "there is no such file", zh: "没有这个文件"))
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw cannotRead(LocalizedText(en: "it is not a regular file", zh: "它不是普通文件"))
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size <= Self.maximumSize else {
      throw cannotRead(
        LocalizedText(
          en: "it holds \(size >> 20) MiB, and \(Self.maximumSize >> 20) MiB is the most that is read",
          zh: "文件为 \(size >> 20) MiB，最多读取 \(Self.maximumSize >> 20) MiB"))
    }
  }

  private var resolved: String { URL(filePath: path).resolvingSymlinksInPath().path }

  private func cannotRead(_ reason: LocalizedText) -> Failure {
    Failure(
      .files,
      Diagnostic(
        .error, LocalizedText(en: "cannot read this file: ", zh: "无法读取此文件：") + reason,
        at: Location(file: path),
        remedy: LocalizedText(en: "check the path and its permissions", zh: "请检查路径与权限")))
  }
}
