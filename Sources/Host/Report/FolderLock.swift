import Foundation

/// Keeps other runs out of a folder while this one writes there.
///
/// It waits for its turn. Where the file system has no locks it keeps nobody out.
struct FolderLock {
  private let file: Int32

  init(_ folder: String) {
    file = open(folder, O_RDONLY | O_CLOEXEC)
    while file >= 0, flock(file, LOCK_EX) != 0, errno == EINTR {}
  }

  /// The system does the same when the process ends, however that comes.
  func release() {
    if file >= 0 { close(file) }
  }
}
