import Dispatch
import Foundation

/// Tells when something may have happened to one of some files, by what the system offers for it: inotify
/// watches the folders, kqueue the folders, for what is put in place, and the files, for what is written.
final class FileEvents {
  private let sources: [any DispatchSourceProtocol]

  /// - Parameter paths: files, links to files, or folders.
  init(_ paths: [String], _ heard: @escaping @Sendable () -> Void) {
    let queue = DispatchQueue(label: "siku.files", qos: .userInteractive)
    let folders = Set(paths.flatMap(Self.folders)).sorted()
    #if os(Linux)
      sources = Self.inotify(folders, queue, heard)
    #else
      sources = (folders + paths).compactMap { Self.kqueue($0, queue, heard) }
    #endif
  }

  func end() {
    for source in sources { source.cancel() }
  }

  /// Where it stands, and where it links to; of a folder, itself.
  private static func folders(_ path: String) -> [String] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return [path]
    }
    let target = URL(filePath: path).resolvingSymlinksInPath()
    return [URL(filePath: path), target].map { $0.deletingLastPathComponent().path }
  }

  #if os(Linux)
    private static func inotify(
      _ folders: [String], _ queue: DispatchQueue, _ heard: @escaping @Sendable () -> Void
    ) -> [any DispatchSourceProtocol] {
      let file = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
      guard file >= 0 else { return [] }
      let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
      for folder in folders { inotify_add_watch(file, folder, mask) }
      let source = DispatchSource.makeReadSource(fileDescriptor: file, queue: queue)
      source.setEventHandler {
        // What happened is seen in the files; here it is only taken from the queue.
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
          while read(file, buffer.baseAddress, buffer.count) > 0 {}
        }
        heard()
      }
      source.setCancelHandler { close(file) }
      source.resume()
      return [source]
    }
  #else
    private static func kqueue(
      _ path: String, _ queue: DispatchQueue, _ heard: @escaping @Sendable () -> Void
    ) -> (any DispatchSourceProtocol)? {
      let file = open(path, O_EVTONLY)
      guard file >= 0 else { return nil }
      let source = DispatchSource.makeFileSystemObjectSource(
        fileDescriptor: file, eventMask: [.write, .extend, .delete, .rename], queue: queue)
      source.setEventHandler { heard() }
      source.setCancelHandler { close(file) }
      source.resume()
      return source
    }
  #endif
}
