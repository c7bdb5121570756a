/// The JSON Schema (draft 2020-12) of what ``JSONRenderer`` writes.
public enum ArtifactSchema {
  /// Raised where a program that reads the format would have to change.
  public static let version = 1

  /// The schema as a program takes it.
  public static var json: String {
    let kinds = ["graph", "chart", "table", "prose"]
    let all = kinds.map { ($0, reference($0)) }
    let schema: JSON = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Siku artifact",
      "type": "object",
      "properties": .object(
        [
          ("siku", ["const": .integer(version)]), ("id", string), ("title", text), ("summary", text),
          ("caveats", list(reference("caveat"))),
        ] + all),
      "required": ["siku", "id", "title", "summary", "caveats"], "additionalProperties": false,
      "oneOf": .array(kinds.map { ["required": [.string($0)]] }), "$defs": definitions,
    ]
    return String(decoding: schema.bytes, as: UTF8.self)
  }

  private static var definitions: JSON {
    .object(basics + graphs + charts + tables)
  }

  private typealias Definitions = [(name: String, value: JSON)]

  private static var basics: Definitions {
    [
      ("text", object(["en": string, "zh": string])),
      ("category", object(["id": string, "label": text])),
      (
        "evidence",
        object(
          ["source": string, "paragraphs": list(list(integer, exactly: 2))], optional: ["quote": string])
      ),
      ("date", object(["edtf": string], optional: ["earliest": string, "latest": string])),
      ("bounds", object(["lower": bound, "upper": bound])),
      ("place", object(["x": number, "y": number])),
      (
        "caveat",
        object(
          ["severity": ["enum": ["note", "warning", "error"]], "summary": text],
          optional: ["place": string, "explanation": text, "remedy": text])
      ),
      (
        "prose",
        list(
          object([
            "style": ["enum": ["heading", "plain", "item"]], "text": text, "evidence": evidence,
          ]))
      ),
    ]
  }

  private static var graphs: Definitions {
    [
      (
        "node",
        object(
          [
            "id": string, "label": text, "category": category, "weight": number, "isNew": flag,
            "details": list(text), "evidence": evidence,
          ], optional: ["rank": integer])
      ),
      (
        "edge",
        object(
          [
            "id": string, "source": string, "target": string, "category": category, "label": text,
            "isUncertain": flag, "isDirected": flag, "isNew": flag, "details": list(text),
            "evidence": evidence,
          ], optional: ["when": reference("date")])
      ),
      (
        "graph",
        object(
          [
            "layout": ["enum": ["layered", "ranked", "organic"]], "nodes": list(reference("node")),
            "edges": list(reference("edge")), "rankTitles": list(text),
          ], optional: ["weightMeaning": text, "newMeaning": text])
      ),
    ]
  }

  private static var charts: Definitions {
    let bounds = reference("bounds")
    let band = object(["x": number, "lower": number, "upper": number])
    return [
      (
        "axis",
        object(
          ["title": text, "scale": ["enum": ["time", "linear", "logarithmic", "band"]]],
          optional: ["rows": list(text), "unit": string])
      ),
      (
        "point",
        object(
          [
            "id": string, "label": text, "x": bounds, "y": bounds, "category": category, "shape": category,
            "isUncertain": flag, "isEmphasized": flag, "details": list(text), "evidence": evidence,
          ], optional: ["at": place])
      ),
      (
        "line",
        object([
          "id": string, "label": text, "category": category, "points": list(place), "isStepped": flag,
        ])
      ),
      ("trend", object(["label": text, "statement": text, "line": list(place), "band": list(band)])),
      (
        "chart",
        object(
          [
            "x": reference("axis"), "y": reference("axis"), "points": list(reference("point")),
            "lines": list(reference("line")), "leftOut": list(text),
          ], optional: ["trend": reference("trend")])
      ),
    ]
  }

  private static var tables: Definitions {
    let cells: [JSON] = [
      ["type": "null"], object(["text": text]), object(["quantity": reference("quantity")]),
      object(["date": reference("date")]), object(["number": bound, "digits": integer]),
      object(["evidence": evidence]),
    ]
    let forms = ["exactly", "about", "over", "atLeast", "under", "atMost", "between"]
    return [
      (
        "quantity",
        object([
          "form": ["enum": .strings(forms)], "bounds": reference("bounds"), "unit": string, "wording": string,
        ])
      ),
      ("cell", ["oneOf": .array(cells)]),
      (
        "table",
        object([
          "columns": list(object(["title": text, "alignment": ["enum": ["leading", "trailing"]]])),
          "rows": list(object(["isTotal": flag, "cells": list(reference("cell"))])), "notes": list(text),
        ])
      ),
    ]
  }

  private static let string: JSON = ["type": "string"]
  private static let number: JSON = ["type": "number"]
  private static let bound: JSON = ["type": ["number", "null"]]
  private static let integer: JSON = ["type": "integer"]
  private static let flag: JSON = ["type": "boolean"]
  private static let text = reference("text")
  private static let category = reference("category")
  private static let place = reference("place")
  private static let evidence = list(reference("evidence"))

  private static func reference(_ name: String) -> JSON { ["$ref": .string("#/$defs/" + name)] }

  private static func list(_ items: JSON, exactly count: Int? = nil) -> JSON {
    .told([
      "type": "array", "items": items, "minItems": count.map { .integer($0) },
      "maxItems": count.map { .integer($0) },
    ])
  }

  private static func object(
    _ required: KeyValuePairs<String, JSON>, optional: KeyValuePairs<String, JSON> = [:]
  ) -> JSON {
    [
      "type": "object", "required": .strings(required.map(\.key)), "additionalProperties": false,
      "properties": .object((Array(required) + Array(optional)).map { (name: $0.key, value: $0.value) }),
    ]
  }
}
