"""JSON Lines through Hugging Face's loader and the reference validator of JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema

SCHEMA = Path(__file__).parents[2] / "resources" / "schemas" / "tahqiq-1.schema.json"


def test_every_record_is_valid_and_cuts_its_words_out_of_the_text(
    exported: Callable[[str], Path], expected: dict[str, Any]
) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    records = [json.loads(line) for line in exported("jsonl").read_text(encoding="utf-8").splitlines()]
    for record in records:
        validator.validate(record)
    texts = {r["id"]: r["text"] for r in records if r["type"] == "article"}
    assert texts == {a["id"]: a["text"] for a in expected["articles"]}
    found = {
        r["id"]: [[p["start"], p["end"], texts[r["article"]][p["start"] : p["end"]]] for p in r["parts"]]
        for r in records
        if r["type"] == "annotation"
    }
    assert found == {n["id"]: n["parts"] for a in expected["articles"] for n in a["annotations"]}
