"""Validates charts against the schema of Vega-Lite that comes with altair, and draws them with vl-convert."""
import json
import pathlib
import xml.etree.ElementTree as xml

import altair
import jsonschema
import vl_convert

from truth import artifacts, citation, clean, report, same

schema = json.loads(
    (pathlib.Path(altair.__file__).parent / "vegalite/v6/schema/vega-lite-schema.json").read_text("utf-8"))
validator = jsonschema.Draft7Validator(schema)


def check_data(stem, specification, chart):
    records = specification["data"]["values"]
    same([record["id"] for record in records], [clean(point["id"]) for point in chart["points"]], stem)
    for record, point in zip(records, chart["points"]):
        same(record["label"], clean(point["label"]["en"]), stem)
        same(record["kind"], clean(point["category"]["label"]["en"]), stem)
        same(record["form"], clean(point["shape"]["label"]["en"]), stem)
        same(record["evidence"], clean("\n".join(map(citation, point["evidence"]))), stem)
        same(record["isRange"], "at" not in point, stem)
        for axis in "xy":
            same(record[axis + "OpensUp"], point[axis]["upper"] is None, stem)
            if chart[axis]["scale"] in ("linear", "logarithmic"):
                same([record[axis + "Lower"], record[axis + "Upper"]],
                     [point[axis]["lower"], point[axis]["upper"]], f"{stem}, {point['id']}")


def scales(specification, channel):
    for layer in specification["layer"]:
        yield layer["encoding"].get(channel, {}).get("scale", {})


def check_scales(stem, specification, chart):
    for axis in "xy":
        wanted = {"logarithmic": "log", "time": "utc"}.get(chart[axis]["scale"])
        if wanted:
            assert all(scale.get("type") == wanted for scale in scales(specification, axis) if scale), stem
            assert any(scales(specification, axis)), stem
    forms = [scale for scale in scales(specification, "shape") if scale]
    same({form for scale in forms for form in scale["domain"]},
         {clean(point["shape"]["label"]["en"]) for point in chart["points"]}, stem)


def check_drawing(stem, specification, chart):
    """Every point with a place that the axes hold is drawn, by its mark."""
    svg = xml.fromstring(vl_convert.vegalite_to_svg(specification))
    marks = [item for item in svg.iter() if item.get("aria-roledescription") == "point"]
    records = specification["data"]["values"]
    shown = [record for record in records if record["xFits"] and record["yFits"] and not record["isRange"]]
    assert len(marks) >= len(shown), f"{stem}: {len(marks)} marks for {len(shown)} points"


count = 0
for stem, artifact in artifacts("chart"):
    specification = json.loads(pathlib.Path(f"{stem}.vl.json").read_text(encoding="utf-8"))
    error = jsonschema.exceptions.best_match(validator.iter_errors(specification))
    assert error is None, f"{stem}: {list(error.absolute_path)} {error.message[:300]}"
    same(specification["usermeta"]["leftOut"], [clean(text["en"]) for text in artifact["chart"]["leftOut"]], stem)
    check_data(stem, specification, artifact["chart"])
    check_scales(stem, specification, artifact["chart"])
    check_drawing(stem, specification, artifact["chart"])
    count += 1
report(count, "charts")
