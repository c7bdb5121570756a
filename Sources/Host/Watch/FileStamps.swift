import Foundation

/// What some files are now: one that was written, or that another was put in place of, has another stamp.
struct FileStamps: Equatable {
  private struct Stamp: Equatable {
    let file: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
  }

  private let stamps: [String: Stamp?]

  init(_ paths: [String]) {
    stamps = Dictionary(paths.map { ($0, Self.stamp($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a file is not there, as between two steps of an editor that puts a new one in its place.
  private var lacksFile: Bool { stamps.values.contains(nil) }

  /// The stamps once nobody writes any more, as far as that can be awaited in half a second.
  static func settled(_ paths: () -> [String], unlike known: FileStamps) -> FileStamps {
    var now = FileStamps(paths())
    guard now != known else { return now }
    for _ in 0..<25 {
      usleep(20_000)
      let next = FileStamps(paths())
      if next == now, !next.lacksFile { return next }
      now = next
    }
    return now
  }

  private static func stamp(_ path: String) -> Stamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    // A folder changes with whatever is written into it, a report too.
    guard status.st_mode & S_IFMT != S_IFDIR else {
      return Stamp(file: 0, size: 0, seconds: 0, nanoseconds: 0)
    }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(
      file: UInt64(status.st_ino), size: Int64(status.st_size), seconds: time.tv_sec,
      nanoseconds: time.tv_nsec)
  }
}
