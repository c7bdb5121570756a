import Foundation
import Knowledge

/// The JSON Schema (draft 2020-12) of the dossier format, made from the vocabulary, so that an editor
/// completes and checks what the reader will take.
public enum DossierSchema {
  /// The schema as an editor takes it.
  public static var json: String {
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? JSONSerialization.data(withJSONObject: schema, options: options) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }

  private typealias Object = [String: Any]

  private static var schema: Object {
    var properties: Object = [
      "siku": ["enum": [1, "1"], "description": "The version of the format."],
      "title": reference("text"),
      "sources": map(of: reference("source"), "Where the facts come from, by id."),
    ]
    for kind in EntityKind.allCases {
      properties[kind.section] = map(of: reference(kind.rawValue), "By id: each \(kind.name.en).")
    }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Siku dossier",
      "type": "object", "required": ["siku"], "additionalProperties": false, "properties": properties,
      "$defs": definitions,
    ]
  }

  private static var definitions: Object {
    var definitions: Object = [
      "text": [
        "description": "One wording for both languages, or one for each.",
        "oneOf": [string, object(["en": string, "zh": string], minimum: 1)],
      ],
      "date": [
        "type": ["string", "integer"],
        "description": "EDTF: 2018, 2020-06, 2018-10-11, 2006/2011, 2020-10/..",
      ],
      "quantity": [
        "type": ["string", "number"], "description": "175B, ~2000 cards, >500 P, 100..999 persons, 8e7 CNY",
      ],
      "id": ["type": "string", "description": "The id of an entity that is declared in the dossier."],
      "place": [
        "description": "A source and a paragraph, or paragraphs that say it together.",
        "oneOf": [
          ["type": "string", "pattern": "^[^ ]+ +[0-9]+(-[0-9]+)?(\\+[0-9]+(-[0-9]+)?)*$"],
          object(
            ["source": string, "paragraph": ["type": ["string", "integer"]], "quote": string],
            required: ["source", "paragraph"]),
        ],
      ],
      "evidence": [
        "oneOf": [reference("place"), ["type": "array", "minItems": 1, "items": reference("place")]]
      ],
      "source": object(
        [
          "title": reference("text"), "author": reference("text"), "publisher": reference("text"),
          "date": reference("date"), "language": string, "notes": reference("text"),
          "digest": ["type": "string", "pattern": "^sha256:[0-9a-fA-F]{64}$"],
          "url": ["type": "string", "pattern": "^https?://"],
        ], required: ["title"]),
    ]
    for kind in EntityKind.allCases {
      definitions[kind.rawValue] = entity(kind)
      definitions[kind.rawValue + "-fact"] = fact(kind)
    }
    return definitions
  }

  private static func entity(_ kind: EntityKind) -> Object {
    var entity = object(
      [
        "names": reference("text"),
        "aliases": ["oneOf": [string, ["type": ["array", "null"], "items": string]]],
        "facts": ["type": ["array", "null"], "items": reference(kind.rawValue + "-fact")],
      ])
    // Facts alone are of an entity that another file names.
    entity["anyOf"] = [["required": ["names"]], ["required": ["facts"]]]
    return entity
  }

  private static func fact(_ kind: EntityKind) -> Object {
    let properties = Property.allCases.filter { $0.definition.subjects.contains(kind) }
    var keys = qualifiers
    for property in properties { keys[property.rawValue] = value(property) }
    var fact = object(keys, required: ["evidence"])
    fact["oneOf"] = properties.map(requirement)
    return fact
  }

  /// A first is one of a kind, which must be told.
  private static func requirement(_ property: Property) -> Object {
    var requirement: Object = ["required": [property.rawValue]]
    if [.first, .pioneer].contains(property) {
      requirement["anyOf"] = ["among", "least", "role"].map { ["required": [$0]] }
    }
    return requirement
  }

  private static func value(_ property: Property) -> Object {
    var schema: Object =
      switch property.definition.values {
      case .entity: reference("id")
      case .quantity: reference("quantity")
      case .date: reference("date")
      case .text: reference("text")
      case .code(let words): ["enum": words]
      }
    schema["description"] = describe(property)
    return schema
  }

  private static func describe(_ property: Property) -> String {
    let names = property.label.en + " / " + property.label.zh
    switch property.definition.values {
    case .entity(let kinds): return names + ": " + kinds.map(\.name.en).joined(separator: ", ")
    case .quantity(let dimensions):
      let units = Unit.all.filter { dimensions.contains($0.dimension) }.map(\.symbol)
      return names + ", in " + units.joined(separator: ", ")
    case .date, .text, .code: return names
    }
  }

  private static var qualifiers: Object {
    [
      "role": reference("text"), "note": reference("text"), "when": reference("date"),
      "lasting": reference("quantity"), "of": reference("id"), "for": reference("id"),
      "from": reference("id"), "to": reference("id"), "since": reference("id"), "by": reference("id"),
      "measure": ["enum": Property.allCases.map(\.rawValue)], "wording": string,
      "among": ["oneOf": [kindOfModel, ["type": "array", "minItems": 1, "items": kindOfModel]]],
      "least": reference("quantity"),
      "sparsity": ["enum": Sparsity.allCases.map(\.rawValue)],
      "precision": ["enum": Precision.allCases.map(\.rawValue)],
      "scope": ["enum": ParameterScope.allCases.map(\.rawValue)],
      "certainty": ["enum": Fact.Certainty.allCases.map(\.rawValue)], "evidence": reference("evidence"),
    ]
  }

  private static var kindOfModel: Object { ["enum": ModelClass.rankable] }

  private static let string: [String: String] = ["type": "string"]

  private static func reference(_ name: String) -> Object { ["$ref": "#/$defs/\(name)"] }

  private static func object(
    _ properties: Object, required: [String] = [], minimum: Int = 0
  ) -> Object {
    var schema: Object = [
      "type": "object", "additionalProperties": false, "properties": properties,
    ]
    if !required.isEmpty { schema["required"] = required }
    if minimum > 0 { schema["minProperties"] = minimum }
    return schema
  }

  private static func map(of value: Object, _ description: String) -> Object {
    [
      "type": ["object", "null"], "description": description, "additionalProperties": value,
      "propertyNames": ["pattern": Identifier.pattern],
    ]
  }
}
