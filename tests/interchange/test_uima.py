"""UIMA XMI and CAS JSON through dkpro-cassis, which gives UTF-16 offsets as code points."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cassis import Cas, load_cas_from_json, load_cas_from_xmi, load_typesystem
from lxml import etree


def xmi(folder: Path) -> dict[int, Cas]:
    with (folder / "TypeSystem.xml").open("rb") as file:
        types = load_typesystem(file)
    found = {}
    for path in folder.glob("*.xmi"):
        with path.open("rb") as file:
            found[int(path.name.split("-")[0])] = load_cas_from_xmi(file, typesystem=types)
    return found


def cas_json(folder: Path) -> dict[int, Cas]:
    found = {}
    for path in folder.glob("0*.json"):
        with path.open("rb") as file:
            found[int(path.name.split("-")[0])] = load_cas_from_json(file)
    return found


@pytest.fixture(params=[("uima-xmi", xmi), ("uima-json", cas_json)], ids=lambda p: p[0])
def found(request: pytest.FixtureRequest, exported: Callable[[str], Path]) -> dict[int, Cas]:
    name, load = request.param
    return load(exported(name))


def test_every_annotation_has_its_label_and_words(found: dict[int, Cas], expected: dict[str, Any]) -> None:
    assert set(found) == {a["id"] for a in expected["articles"]}
    for article in expected["articles"]:
        cas = found[article["id"]]
        assert cas.sofa_string == article["text"]
        (said,) = cas.select("tahqiq.Article")
        assert (said.title, said.source or "", said.url or "") == (article["title"], article["source"], article["url"])
        annotations = {a.number: a for a in cas.select("tahqiq.Annotation")}
        assert set(annotations) == {n["id"] for n in article["annotations"]}
        for wanted in article["annotations"]:
            annotation = annotations[wanted["id"]]
            parts = [p for p in cas.select("tahqiq.Part") if p.whole.number == wanted["id"] and p.role == "part"]
            spans = [[p.begin, p.end, p.get_covered_text()] for p in parts or [annotation]]
            assert spans == wanted["parts"]
            assert annotation.label == wanted["label"]
            assert (annotation.note or "") == wanted["note"]
            assert bool(annotation.unsure) == wanted["unsure"]
            assert json.loads(annotation.attributes or "{}") == wanted["attributes"]
            assert (annotation.speaker and annotation.speaker.name) == wanted["speaker"]
            assert (annotation.entity and annotation.entity.name) == wanted["entity"]
            for role in ("cue", "mention"):
                around = [p for p in cas.select("tahqiq.Part") if p.whole.number == wanted["id"] and p.role == role]
                assert [[p.begin, p.end, p.get_covered_text()] for p in around] == list(filter(None, [wanted[role]]))


def test_links_inside_an_article_are_there(found: dict[int, Cas], expected: dict[str, Any]) -> None:
    for article in expected["articles"]:
        mine = {n["id"] for n in article["annotations"]}
        links = {(k.kind, k.source.number, k.target.number) for k in found[article["id"]].select("tahqiq.Link")}
        assert links == {(k["kind"], k["a_id"], k["b_id"]) for k in expected["links"] if {k["a_id"], k["b_id"]} <= mine}


def test_offsets_in_the_files_are_utf16(exported: Callable[[str], Path], expected: dict[str, Any]) -> None:
    shifted = 0
    for article in expected["articles"]:
        (path,) = exported("uima-xmi").glob(f"{article['id']:05}*.xmi")
        elements = etree.parse(path).getroot().findall("{http:///tahqiq.ecore}Annotation")
        written = {int(e.get("number")): (int(e.get("begin")), int(e.get("end"))) for e in elements}
        for wanted in article["annotations"]:
            start, end = wanted["parts"][0][0], wanted["parts"][-1][1]
            units = tuple(len(article["text"][:at].encode("utf-16-le")) // 2 for at in (start, end))
            assert written[wanted["id"]] == units
            shifted += units != (start, end)
    assert shifted
