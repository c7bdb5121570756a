"""Reads tables back with Python's csv: cells as in the JSON, amounts with their bounds, and no formula."""
import csv

from truth import artifacts, citation, clean, report, same


def rows(stem):
    with open(f"{stem}.csv", encoding="utf-8-sig", newline="") as file:
        found = list(csv.reader(file, strict=True))
    for row in found:
        same(len(row), len(found[0]), stem)
        for cell in row:
            assert not cell.startswith(("=", "+", "@", "\t", "\r")), cell
            assert not cell.startswith("-") or is_number(cell), cell
    return [[cell.removeprefix("'") for cell in row] for row in found]


def is_number(cell):
    try:
        return float(cell) is not None
    except ValueError:
        return False


def check_table(stem, table):
    found = rows(stem)
    same(len(found) - 1, len(table["rows"]), stem)
    for row, cells in zip(found[1:], table["rows"]):
        place = 0
        for column, cell in enumerate(cells["cells"]):
            check_cell(row[place:place + 4], cell, f"{stem}, {row}")
            has_amounts = any("quantity" in (other["cells"][column] or {}) for other in table["rows"])
            place += 4 if has_amounts else 1


def check_cell(found, cell, what):
    match cell:
        case None: same(found[0], "", what)
        case {"text": text}: same(found[0], clean(text["en"]), what)
        case {"date": date}: same(found[0], date["edtf"], what)
        case {"number": number}: same(found[0], "" if number is None else found[0], what)
        case {"evidence": places}: same(found[0], clean("\n".join(map(citation, places))), what)
        case {"quantity": amount}:
            bounds = [float(text) if text else None for text in found[1:3]]
            same(bounds, [amount["bounds"]["lower"], amount["bounds"]["upper"]], what)
            same(found[3], amount["unit"], what)
            assert found[0], what


def check_graph(stem, graph):
    heads, *found = rows(stem)
    same(len(found), len(graph["edges"]), stem)
    names = {node["id"]: node["label"]["en"] for node in graph["nodes"]}
    for row, edge in zip(found, graph["edges"]):
        told = dict(zip(heads, row))
        for name, value in [("id", edge["id"]), ("source", edge["source"]), ("target", edge["target"]),
                            ("source_label", names[edge["source"]]), ("target_label", names[edge["target"]]),
                            ("when", edge.get("when", {}).get("edtf", "")),
                            ("evidence", "\n".join(map(citation, edge["evidence"])))]:
            same(told.get(name, ""), clean(value), f"{stem}, {edge['id']}")


def check_chart(stem, chart):
    heads, *found = rows(stem)
    same(len(found), len(chart["points"]), stem)
    for row, point in zip(found, chart["points"]):
        told = dict(zip(heads, row))
        same(told["label"], clean(point["label"]["en"]), stem)
        for axis in "xy":
            if chart[axis]["scale"] in ("linear", "logarithmic"):
                for end in ("lower", "upper"):
                    bound = told[f"{axis}_{end}"]
                    same(float(bound) if bound else None, point[axis][end], f"{stem}, {point['id']}")


count = 0
for kind, check in [("table", check_table), ("graph", check_graph), ("chart", check_chart)]:
    for stem, artifact in artifacts(kind):
        check(stem, artifact[kind])
        count += 1
report(count, "tables")
