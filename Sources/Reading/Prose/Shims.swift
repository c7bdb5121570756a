import Knowledge
extension DateReader { func read(_ scanned: ScannedText) -> [ResolvedDate] { var r = self; return r.read(scanned.text) } }
