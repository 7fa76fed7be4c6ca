"""A CAS of another tool comes in, hostile ones are refused, and what XML cannot hold is there all the same."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tahqiq.domain.annotations import Annotation, Link
from tahqiq.domain.labels import Label
from tahqiq.domain.messages import Trouble
from tahqiq.formats import cas_json, xmi
from tahqiq.formats.items import LeftOut, Page
from tahqiq.formats.table import of_file
from tahqiq.services.wording import sentence

HEAD = (
    '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmi:version="2.0" '
    'xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:custom="http:///webanno/custom.ecore" '
    'xmlns:segmentation="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore">'
)
SOFA = '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="😀 قال لافروف"/>'
ENTITY = '<ner:NamedEntity xmi:id="7" sofa="1" begin="7" end="13" value="PER" identifier="Q58217"/>'


def read(module: Any, path: Path) -> list[Any]:
    return [item for _, item in module.read(path, lambda _: None)]


def file(tmp_path: Path, body: str, name: str = "x.xmi") -> Path:
    path = tmp_path / name
    path.write_text(f"{HEAD}{body}</xmi:XMI>", encoding="utf-8")
    return path


def of(items: list[Any], kind: type) -> list[Any]:
    return [i for i in items if isinstance(i, kind)]


def test_entities_of_another_tool_come_in_at_their_words_after_an_emoji(tmp_path: Path) -> None:
    path = file(tmp_path, SOFA + ENTITY)
    known = of_file(path)
    assert known is not None
    assert known.name == "uima-xmi"
    items = read(xmi, path)
    (annotation,), (label,) = of(items, Annotation), of(items, Label)
    assert (annotation.words, annotation.start, annotation.end) == ("لافروف", 6, 12)
    assert label.code == "PER"
    assert annotation.attributes == {"identifier": "Q58217"}
    assert not of(items, LeftOut)


def test_tokens_and_relations_of_unknown_kinds_are_listed(tmp_path: Path) -> None:
    token = '<segmentation:Token xmi:id="5" sofa="1" begin="0" end="2"/>'
    other = '<custom:Span xmi:id="8" sofa="1" begin="3" end="6" label="verb"/>'
    relation = '<custom:Relation xmi:id="9" sofa="1" begin="3" end="6" Governor="7" Dependent="8" label="said-by"/>'
    items = read(xmi, file(tmp_path, SOFA + ENTITY + token + other + relation))
    assert [a.words for a in of(items, Annotation)] == ["لافروف", "قال"]
    assert [i.message.code for i in of(items, LeftOut)] == ["left_out_link_kind", "left_out_line"]
    assert not of(items, Link)
    for left in of(items, LeftOut):
        assert sentence(left.message, "ar")


def test_an_annotation_outside_the_text_is_listed_and_the_others_come_in(tmp_path: Path) -> None:
    far = '<custom:Span xmi:id="8" sofa="1" begin="3" end="600" label="x"/>'
    mad = '<custom:Span xmi:id="9" sofa="1" begin="nine" end="9" label="x"/>'
    items = read(xmi, file(tmp_path, SOFA + far + mad + ENTITY))
    assert [a.words for a in of(items, Annotation)] == ["لافروف"]
    assert [i.message.code for i in of(items, LeftOut)] == ["left_out_span", "left_out_span"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', "xml_entities"),
        ('<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]><x>&c;</x>', "xml_entities"),
        ("<x", "xml_broken"),
        ("<html/>", "xml_broken"),
        ("", "xml_broken"),
    ],
)
def test_hostile_and_broken_xml_is_refused(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "x.xmi"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        read(xmi, path)
    assert caught.value.message.code == code
    archive = tmp_path / "x.zip"
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr("a.xmi", text)
    with pytest.raises(Trouble) as caught:
        read(xmi, archive)
    assert caught.value.message.code == code


def test_a_zip_without_a_cas_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "x.zip"
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr("a.txt", "قال")
    for module in (xmi, cas_json):
        with pytest.raises(Trouble) as caught:
            read(module, archive)
        assert caught.value.message.code == "corpus_nothing"
        assert not module.recognises(archive)


def test_a_cas_in_json_of_another_tool_comes_in(tmp_path: Path) -> None:
    structures = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "😀 قال لافروف"},
        {"%ID": 2, "%TYPE": "custom.Span", "@sofa": 1, "begin": 3, "end": 6, "label": "verb", "#sure": 0.5},
        {"%ID": 3, "%TYPE": "custom.Span", "@sofa": 1, "begin": None, "end": 6},
        {"%ID": 4, "%TYPE": "custom.Thing", "x": []},
    ]
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"%TYPES": {}, "%VIEWS": {}, "%FEATURE_STRUCTURES": structures}), encoding="utf-8")
    known = of_file(path)
    assert known is not None
    assert known.name == "uima-json"
    items = read(cas_json, path)
    (annotation,) = of(items, Annotation)
    assert (annotation.words, annotation.attributes) == ("قال", {"sure": 0.5})
    assert [i.message.code for i in of(items, LeftOut)] == ["left_out_span", "left_out_line"]
    assert of(items, Page)[0].article.title == "x"


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{}",
        "{",
        '{"%FEATURE_STRUCTURES": 7}',
        '{"%FEATURE_STRUCTURES": [7]}',
        '{"%FEATURE_STRUCTURES": [{"%ID": "1"}]}',
        "[" * 100_000,
        '"\\ud800"',
    ],
)
def test_json_that_is_no_cas_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        read(cas_json, path)
    assert caught.value.message.code in ("json_unexpected", "json_broken")
