"""Label Studio's own kit: the configuration is valid, so is each task, and its converter finds what was tagged."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from label_studio_sdk.converter import Converter
from label_studio_sdk.label_interface import LabelInterface


@pytest.fixture
def config(exported: Callable[[str], Path]) -> str:
    return (exported("label-studio") / "labels.xml").read_text(encoding="utf-8")


@pytest.fixture
def tasks(exported: Callable[[str], Path]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((exported("label-studio") / "tasks.json").read_text(encoding="utf-8"))
    return found


def test_configuration_and_every_annotation_are_valid(config: str, tasks: list[dict[str, Any]]) -> None:
    interface = LabelInterface(config)
    interface.validate()
    assert "direction: rtl" in config
    for task in tasks:
        for annotation in task["annotations"]:
            assert interface.validate_prediction(annotation, return_errors=True) == []
            assert interface.validate_annotation(annotation)
    wrong = {"result": [{**tasks[0]["annotations"][0]["result"][0], "from_name": "nothing"}]}
    assert not interface.validate_prediction(wrong)


def test_the_converter_finds_every_part_with_its_label(
    config: str, exported: Callable[[str], Path], expected: dict[str, Any], tmp_path: Path
) -> None:
    source = exported("label-studio") / "tasks.json"
    Converter(config, project_dir=str(tmp_path)).convert(str(source), str(tmp_path / "out"), "JSON_MIN", is_dir=False)
    (result,) = (tmp_path / "out").glob("*.json")
    found = {row["article_id"]: row for row in json.loads(result.read_text(encoding="utf-8"))}
    for article in expected["articles"]:
        row = found[article["id"]]
        assert row["text"] == article["text"]
        spans = sorted((v["start"], v["end"], v["labels"][0]) for v in row.get("label", ()))
        wanted = sorted((s, e, n["label"]) for n in article["annotations"] for s, e, _ in n["parts"])
        assert spans == wanted
        for start, end, _ in spans:
            assert any(row["text"][start:end] == words for n in article["annotations"] for *_, words in n["parts"])


def test_attributes_are_controls_beside_their_region(tasks: list[dict[str, Any]], expected: dict[str, Any]) -> None:
    said: dict[str, dict[str, Any]] = {}
    for task in tasks:
        for result in task["annotations"][0]["result"]:
            if result["type"] in ("choices", "number", "textarea"):
                value = result["value"]
                given = value.get("choices") or value.get("text") if "number" not in value else [value["number"]]
                said.setdefault(result["id"], {})[result["from_name"]] = given[0]
    first = next(n for a in expected["articles"] for n in a["annotations"] if n["attributes"].get("remark"))
    assert said[f"a{first['id']}"] == {
        "topic": "water",
        "checked": "yes",
        "weight": 1.5,
        "remark": first["attributes"]["remark"],
        "speech-form": "direct",
    }
