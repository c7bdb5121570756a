"""Validates artifacts in JSON against the schema that is named second, with jsonschema."""
import json
import pathlib
import sys

import jsonschema

from truth import artifacts, report

schema = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
count = 0
for kind in ["graph", "chart", "table", "prose"]:
    for stem, artifact in artifacts(kind):
        for error in validator.iter_errors(artifact):
            raise AssertionError(f"{stem}: {list(error.absolute_path)} {error.message[:300]}")
        # What the schema does not foresee is refused.
        assert not validator.is_valid({**artifact, "more": 1}) and not validator.is_valid({**artifact, "siku": 2})
        count += 1
report(count, "artifacts")
