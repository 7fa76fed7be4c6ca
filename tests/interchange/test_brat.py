"""brat standoff through pybrat, which raises at the first line that is not as it should be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pybrat.parser import BratParser


def test_every_annotation_and_relation_is_found(exported: Callable[[str], Path], expected: dict[str, Any]) -> None:
    examples = {int(e.id.split("-")[0]): e for e in BratParser(error="raise").parse(exported("brat"))}
    assert set(examples) == {a["id"] for a in expected["articles"]}
    for article in expected["articles"]:
        example = examples[article["id"]]
        assert example.text == article["text"]
        found = {e.id: (e.type, [(s.start, s.end) for s in e.spans]) for e in example.entities}
        assert found == {
            f"T{n['id']}": (n["label"], [(start, end) for start, end, _ in n["parts"]]) for n in article["annotations"]
        }
        for entity in example.entities:
            assert entity.mention == " ".join(example.text[s.start : s.end] for s in entity.spans)
        named = {e.id: sorted(r.entry for r in e.references) for e in example.entities if e.references}
        assert named == {
            f"T{n['id']}": sorted(filter(None, (n["speaker"], n["entity"])))
            for n in article["annotations"]
            if n["speaker"] or n["entity"]
        }
        mine = {n["id"] for n in article["annotations"]}
        relations = {(r.type, int(r.arg1.id[1:]), int(r.arg2.id[1:])) for r in example.relations}
        assert relations == {
            (k["kind"], k["a_id"], k["b_id"]) for k in expected["links"] if {k["a_id"], k["b_id"]} <= mine
        }
