import Foundation
import Knowledge

extension POSIXError {
  /// What the system says of it.
  var reason: LocalizedText { LocalizedText(String(cString: strerror(code.rawValue))) }

  /// The error of the call that just failed.
  static var last: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
