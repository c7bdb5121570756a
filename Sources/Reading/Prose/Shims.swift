import Knowledge
extension QuantityReader { func read(_ scanned: ScannedText) -> [QuantityMention] { read(scanned.text) } }
extension DateReader { func read(_ scanned: ScannedText) -> [ResolvedDate] { var r = self; return r.read(scanned.text) } }
