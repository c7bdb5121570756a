import CYAML
import Knowledge

/// What libyaml met, as values that outlive its event.
struct YAMLEvent {
  let kind: yaml_event_type_e
  let scalar: String
  let location: Location
  /// Why it may not stand in a dossier.
  let refusal: YAMLRefusal?

  init(_ event: yaml_event_t, file: String) {
    kind = event.type
    location = Location(
      file: file, line: event.start_mark.line + 1, column: event.start_mark.column + 1)
    let data = event.data
    switch event.type {
    case YAML_SCALAR_EVENT:
      scalar = String(
        decoding: UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length), as: UTF8.self)
      refusal = Self.refusal(anchor: data.scalar.anchor, tag: data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      scalar = ""
      refusal = Self.refusal(anchor: data.sequence_start.anchor, tag: data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      scalar = ""
      refusal = Self.refusal(anchor: data.mapping_start.anchor, tag: data.mapping_start.tag)
    case YAML_ALIAS_EVENT:
      scalar = ""
      refusal = .alias
    default:
      scalar = ""
      refusal = nil
    }
  }

  private static func refusal(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> YAMLRefusal? {
    if anchor != nil { return .anchor }
    return tag == nil ? nil : .tag
  }
}
