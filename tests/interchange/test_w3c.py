"""W3C Web Annotation through PyLD and rdflib: what a program that knows only the standard makes of the file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pyld import jsonld
from rdflib import RDF, Dataset, Namespace, URIRef

OA = Namespace("http://www.w3.org/ns/oa#")
ADDRESS = "http://www.w3.org/ns/anno.jsonld"
Triples = Any


@pytest.fixture(scope="module")
def triples(exported: Callable[[str], Path], local: Path) -> Triples:
    document = json.loads(exported("w3c").read_text(encoding="utf-8"))
    context = json.loads((local / "anno.jsonld").read_text(encoding="utf-8"))

    def load(address: str, _options: Any = None) -> dict[str, Any]:
        assert address == ADDRESS
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": context}

    options = {"documentLoader": load}
    assert jsonld.expand(document, options)
    quads = jsonld.to_rdf(document, {**options, "format": "application/n-quads"})
    graph = Dataset(default_union=True)
    graph.parse(data=quads, format="nquads")
    return graph


def quotes(triples: Triples, target: Any) -> tuple[int, int, str]:
    exact, places = None, (0, 0)
    for selector in triples.objects(target, OA.hasSelector):
        if (selector, RDF.type, OA.TextQuoteSelector) in triples:
            exact = str(triples.value(selector, OA.exact))
        if (selector, RDF.type, OA.TextPositionSelector) in triples:
            places = (int(triples.value(selector, OA.start)), int(triples.value(selector, OA.end)))
    assert exact is not None
    return (*places, exact)


def parts(triples: Triples, annotation: Any) -> list[tuple[int, int, str]]:
    target = triples.value(annotation, OA.hasTarget)
    if (target, RDF.type, OA.Composite) in triples:
        head = triples.value(target, URIRef("https://www.w3.org/ns/activitystreams#items")) or triples.value(
            target, URIRef("http://www.w3.org/ns/activitystreams#items")
        )
        return [quotes(triples, part) for part in triples.items(head)]
    return [quotes(triples, target)]


def body(triples: Triples, annotation: Any, purpose: Any) -> list[str]:
    bodies = triples.objects(annotation, OA.hasBody)
    return [str(triples.value(b, RDF.value)) for b in bodies if (b, OA.hasPurpose, purpose) in triples]


def test_every_annotation_has_its_label_note_and_words(triples: Triples, expected: dict[str, Any]) -> None:
    number = URIRef("urn:tahqiq:number")
    tagged = {int(triples.value(a, number)): a for a in triples.subjects(OA.motivatedBy, OA.tagging)}
    wanted = {n["id"]: n for article in expected["articles"] for n in article["annotations"]}
    assert set(tagged) == set(wanted)
    for i, annotation in tagged.items():
        assert parts(triples, annotation) == [tuple(p) for p in wanted[i]["parts"]]
        assert body(triples, annotation, OA.tagging) == [wanted[i]["label"]]
        assert body(triples, annotation, OA.commenting) == ([wanted[i]["note"]] if wanted[i]["note"] else [])


def test_links_are_annotations_that_link_two_others(triples: Triples, expected: dict[str, Any]) -> None:
    number = URIRef("urn:tahqiq:number")
    found = set()
    for link in triples.subjects(OA.motivatedBy, OA.linking):
        a = triples.value(link, OA.hasTarget)
        b = next(b for b in triples.objects(link, OA.hasBody) if (b, RDF.type, OA.Annotation) in triples)
        kind = str(triples.value(link, URIRef("urn:tahqiq:relation")))
        found.add((kind, int(triples.value(a, number)), int(triples.value(b, number))))
    assert found == {(k["kind"], k["a_id"], k["b_id"]) for k in expected["links"]}
    across = {a["id"]: {n["id"] for n in a["annotations"]} for a in expected["articles"]}
    assert any(not any({a, b} <= ids for ids in across.values()) for _, a, b in found)
