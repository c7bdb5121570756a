import Analysis
import Knowledge

extension Table {
  /// Everything that the table says, as data.
  var json: JSON {
    [
      "columns": .array(columns.map(\.json)),
      "rows": .array(
        rows.map { ["isTotal": .bool($0.isTotal), "cells": .array($0.cells.map(\.json))] }),
      "notes": notes.json,
    ]
  }
}

extension Table.Column {
  fileprivate var json: JSON {
    ["title": title.json, "alignment": alignment == .leading ? "leading" : "trailing"]
  }
}

extension Table.Cell {
  fileprivate var json: JSON {
    switch self {
    case .empty: .null
    case .text(let text): ["text": text.json]
    case .quantity(let amount): ["quantity": amount.json]
    case .date(let date): ["date": date.json]
    case .number(let value, let digits): ["number": .number(value), "digits": .integer(digits)]
    case .evidence(let places): ["evidence": places.json]
    }
  }
}

extension Quantity {
  /// How it is limited, its bounds in its unit, and the words that said so.
  fileprivate var json: JSON {
    [
      "form": .string(form.rawValue), "bounds": bounds.json, "unit": .string(unit.symbol),
      "wording": .string(wording),
    ]
  }
}
