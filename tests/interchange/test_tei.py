"""TEI through lxml: well-formed, identifiers unique, every pointer resolves, every range cuts the right words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

TEI = {"t": "http://www.tei-c.org/ns/1.0"}
ID = "{http://www.w3.org/XML/1998/namespace}id"
RANGE = re.compile(r"#string-range\(([^,]+),(\d+,\d+(?:,\d+,\d+)*)\)")
POINTERS = ("target", "ana", "resp", "corresp", "ref", "mutual")


@pytest.fixture(scope="module")
def corpus(exported: Callable[[str], Path]) -> etree._ElementTree:
    return etree.parse(exported("tei"), etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


@pytest.fixture(scope="module")
def by_id(corpus: etree._ElementTree) -> dict[str, etree._Element]:
    return {e.get(ID): e for e in corpus.iter("*") if e.get(ID)}


def cut(by_id: dict[str, etree._Element], pointer: str) -> list[list[Any]]:
    """Start, end and words of each range of a pointer."""
    name, numbers = RANGE.fullmatch(pointer).groups()
    text = by_id[name].xpath("string(.)")
    pairs = iter(map(int, numbers.split(",")))
    return [[start, start + n, text[start : start + n]] for start, n in zip(pairs, pairs, strict=True)]


def strings(fs: etree._Element) -> dict[str, str]:
    return {f.get("name"): f.findtext("t:string", namespaces=TEI) for f in fs.findall("t:f", TEI)}


def value(fs: etree._Element) -> Any:
    (given,) = fs.find("t:f[@name='value']", TEI)
    if given.tag.endswith("binary"):
        return given.get("value") == "true"
    return float(given.get("value")) if given.tag.endswith("numeric") else given.text


def test_identifiers_are_unique_and_pointers_resolve(corpus: etree._ElementTree, by_id: dict[str, Any]) -> None:
    assert max(Counter(e.get(ID) for e in corpus.iter("*") if e.get(ID)).values()) == 1
    pointers = [p for e in corpus.iter("*") for name in POINTERS for p in (e.get(name) or "").split()]
    assert len(pointers) > 50
    for pointer in pointers:
        ranged = RANGE.fullmatch(pointer)
        assert (ranged[1] if ranged else pointer.removeprefix("#")) in by_id


def test_texts_and_particulars_are_there(by_id: dict[str, Any], expected: dict[str, Any]) -> None:
    for article in expected["articles"]:
        tei = by_id[f"article.{article['id']}"]
        assert by_id[f"text.{article['id']}"].text == article["text"]
        bibl = tei.find(".//t:bibl", TEI)
        assert bibl.findtext("t:title", namespaces=TEI) == article["title"]
        assert (bibl.findtext("t:publisher", namespaces=TEI) or "") == article["source"]
        assert bibl.findtext("t:date[@type='published']", namespaces=TEI) == article["published"]


def test_every_annotation_has_its_words_and_what_is_said_of_it(
    by_id: dict[str, Any], expected: dict[str, Any], corpus: etree._ElementTree
) -> None:
    spans = [s for s in corpus.findall(".//t:spanGrp[@type='annotations']/t:span", TEI) if s.get(ID)]
    wanted = [n for a in expected["articles"] for n in a["annotations"]]
    assert len(spans) == len(wanted)
    for one in wanted:
        span = by_id[f"annotation.{one['id']}"]
        assert cut(by_id, span.get("target")) == one["parts"]
        label, features = (by_id[name[1:]] for name in span.get("ana").split())
        assert label.get("n") == one["label"]
        said = strings(features)
        assert (said.get("note") or "") == one["note"]
        assert said.get("form") == one["form"]
        assert (features.find("t:f[@name='unsure']/t:binary[@value='true']", TEI) is not None) == one["unsure"]
        pairs = features.findall("t:f[@name='attributes']/t:vColl/t:fs", TEI)
        assert {strings(p)["name"]: value(p) for p in pairs} == one["attributes"]
        people = {rs.get("type"): by_id[rs.get("ref")[1:]][0].text for rs in span.findall("t:rs", TEI)}
        assert (people.get("speaker"), people.get("entity")) == (one["speaker"], one["entity"])
        for role in ("cue", "mention"):
            beside = corpus.findall(f".//t:span[@type='{role}'][@corresp='#annotation.{one['id']}']", TEI)
            assert [cut(by_id, s.get("target"))[0] for s in beside] == list(filter(None, [one[role]]))


def test_links_are_there_also_between_articles(corpus: etree._ElementTree, expected: dict[str, Any]) -> None:
    links = {(k.get("type"), *k.get("target").split()) for k in corpus.findall(".//t:linkGrp/t:link", TEI)}
    assert links == {(k["kind"], f"#annotation.{k['a_id']}", f"#annotation.{k['b_id']}") for k in expected["links"]}
    assert corpus.find("t:standOff/t:linkGrp/t:link", TEI) is not None
