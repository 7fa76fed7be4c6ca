"""What the spreadsheet and the web annotations hold, and that they say exactly what they do not."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

import pytest
from dataset_samples import Sample, samples, thorough
from hypothesis import given

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import Annotation
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.domain.project import ProjectInfo
from tahqiq.formats import csv as csv_format
from tahqiq.formats import csv_reader, w3c
from tahqiq.formats.csv import COLUMNS
from tahqiq.formats.dataset import Dataset, Written
from tahqiq.formats.losses import Tally

Node = dict[str, Any]

EMPTY = Sample(ProjectInfo(str(UUID(int=1)), "", ""), {}, (), (), (), (), ())


def output(write: Callable[[Dataset, Any], Written], dataset: Dataset) -> tuple[bytes, dict[str, int]]:
    out = io.BytesIO()
    written = write(dataset, out)
    assert not out.closed
    return out.getvalue(), {m.code: int(m.params.get("count", 1)) for m in written.losses}


def announced(**counts: int) -> dict[str, int]:
    return {"loss_history": 1} | {f"loss_{what}": count for what, count in counts.items() if count}


def anchors(annotation: Annotation) -> list[Anchor]:
    said = annotation.attribution
    return [*annotation.parts, *(a for a in (said and said.cue, said and said.mention) if a)]


def not_whole(sample: Sample) -> int:
    """Names of which the register says more than kind and name, or that no annotation names."""
    used = {i for a in sample.annotations for i in (a.entity_id, a.attribution and a.attribution.speaker_id) if i}
    return sum(e.id not in used or bool(e.note or e.spellings or e.titles) for e in sample.entities)


def cell(value: Any) -> str:
    """A value as a spreadsheet shows it, defused where it looks like a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if isinstance(value, str) and text.lstrip("'").startswith(tuple("=+-@\t\r\n＝＋－＠")) else text


@thorough
@given(sample=samples())
def test_a_spreadsheet_holds_every_annotation_and_says_what_it_lost(sample: Sample) -> None:
    data, lost = output(csv_format.write, sample.dataset())
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    by_id = {int(row["annotation_id"]): row for row in rows}
    labels = {label.id: label for s in sample.label_sets for label in s.labels}
    names = {e.id: e.name for e in sample.entities}
    assert set(by_id) == {a.id for a in sample.annotations}
    formulas = 0
    for page in sample.pages:
        for annotation in page.annotations:
            row, said = by_id[annotation.id], annotation.attribution
            expected = {
                "article_id": page.article.id,
                "article_title": page.article.title,
                "article_sha256": page.article.sha256,
                "published": page.article.published,
                "label": labels[annotation.label_id].code,
                "start": annotation.start,
                "end": annotation.end,
                "parts": " ".join(f"{p.start}-{p.end}" for p in annotation.parts),
                "words": annotation.words,
                "note": annotation.note,
                "unsure": str(annotation.unsure).lower(),
                "speaker": names.get(said.speaker_id or 0) if said else None,
                "title": said.title if said else None,
                "via": said.via if said else None,
                "cue": said.cue.exact if said and said.cue else None,
                "cue_start": said.cue.start if said and said.cue else None,
                "mention": said.mention.exact if said and said.mention else None,
                "entity": names.get(annotation.entity_id or 0),
                "annotator": sample.annotators[annotation.annotator_id],
                "created_at": annotation.created_at,
            }
            assert {name: row[name] for name in expected} == {name: cell(v) for name, v in expected.items()}
            attributes = json.loads(row["attributes"]) if row["attributes"] else {}
            assert attributes == dict(annotation.attributes)
            formulas += sum(value.startswith(("'=", "'+", "'-", "'@", "'\t", "'\r", "'\n")) for value in row.values())
    lost.pop("loss_formula", None)
    tagged = [page for page in sample.pages if page.annotations]
    assert lost == announced(
        text=len(tagged),
        bare_articles=len(sample.pages) - len(tagged),
        particulars=len(tagged),
        regions=sum(len(page.regions) for page in tagged),
        labels=len(labels),
        register=not_whole(sample),
        distinct=len(sample.distinct),
        links=len(sample.links) - len(sample.links_across),
        links_across=len(sample.links_across),
        project=1,
        context=sum(any(p.prefix or p.suffix for p in a.parts) for a in sample.annotations),
    )


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", '=HYPERLINK("x")', "=cmd|'/c calc'!A1"]


@pytest.mark.parametrize("words", FORMULAS)
def test_no_spreadsheet_runs_what_an_article_says(words: str) -> None:
    tally = Tally()
    assert csv_format._safe(words, tally) == f"'{words}"
    for harmless in ("قال", "1+1", " =1", "", "'", 5, -5):
        assert csv_format._safe(harmless, tally) == harmless
    said = tally.written(replace(EMPTY.dataset(), label_sets=()))
    assert said.losses == (Message("loss_history"), Message("loss_formula", {"count": 1}))


@pytest.mark.parametrize("words", [*FORMULAS, "'=1", "''=1", "'قال", "'"])
def test_a_defused_cell_is_read_back_as_it_was(words: str) -> None:
    assert csv_reader._as_it_was(csv_format._safe(words, Tally())) == words


def test_the_columns_keep_their_names() -> None:
    assert list(COLUMNS)[:4] == ["annotation_id", "article_id", "article_title", "source"]
    assert {"label", "start", "end", "words", "speaker", "cue", "mention", "form", "via"} <= set(COLUMNS)


def selectors(given: list[Node]) -> tuple[int, int, str, str, str]:
    quote, position = given
    assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
    return position["start"], position["end"], quote["exact"], quote["prefix"], quote["suffix"]


def flat(anchor: Anchor | None) -> tuple[int, int, str, str, str] | None:
    return (anchor.start, anchor.end, anchor.exact, anchor.prefix, anchor.suffix) if anchor else None


def body(node: Node, purpose: str) -> list[Any]:
    return [b for b in node["body"] if isinstance(b, dict) and b["purpose"] == purpose]


@thorough
@given(sample=samples())
def test_web_annotations_hold_annotations_speakers_and_links_and_say_what_they_lost(sample: Sample) -> None:
    data, lost = output(w3c.write, sample.dataset())
    collection = json.loads(data)
    name = namer(sample)
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["tahqiq:offsets"].endswith("the end is exclusive")
    items = {node["id"]: node for node in collection["first"]["items"]}
    assert collection["total"] == len(items) == len(sample.annotations) + len(sample.links)
    assert len({node["id"] for node in collection["tahqiq:article"]}) == len(sample.pages)
    for node, page in zip(collection["tahqiq:article"], sample.pages, strict=True):
        assert node["id"] == name("article", page.article.id)
        assert (node["tahqiq:text"], node["tahqiq:sha256"]) == (page.article.text, page.article.sha256)
        assert node.get("dcterms:title", "") == page.article.title
        assert node.get("dcterms:issued") == page.article.published
    for annotation in sample.annotations:
        compare(items[name("annotation", annotation.id)], annotation, sample)
    for link in sample.links:
        node = items[name("link", link.id)]
        assert (node["motivation"], node["tahqiq:relation"]) == ("linking", link.kind)
        assert (node["target"], node["body"][0]) == (name("annotation", link.a_id), name("annotation", link.b_id))
        assert [b["value"] for b in body(node, "commenting")] == ([link.note] if link.note else [])
    assert lost == announced(
        particulars=len(sample.pages),
        regions=sum(len(page.regions) for page in sample.pages),
        labels=sum(len(s.labels) for s in sample.label_sets),
        register=not_whole(sample),
        distinct=len(sample.distinct),
    )


def namer(sample: Sample) -> Callable[[str, int], str]:
    return lambda kind, number: f"urn:uuid:{uuid5(UUID(sample.project.uuid), f'{kind}/{number}')}"


def compare(node: Node, annotation: Annotation, sample: Sample) -> None:
    name, said = namer(sample), annotation.attribution
    labels = {label.id: label.code for s in sample.label_sets for label in s.labels}
    kinds = {EntityKind.PERSON: "Person", EntityKind.ORG: "Organization", EntityKind.PLACE: "tahqiq:Place"}
    targets = node["target"]["items"] if node["target"]["type"] == "Composite" else [node["target"]]
    assert len(targets) > 1 or node["target"]["type"] == "SpecificResource"
    assert {t["source"] for t in targets} == {name("article", annotation.article_id)}
    assert [selectors(t["selector"]) for t in targets] == [flat(part) for part in annotation.parts]
    assert [b["value"] for b in body(node, "tagging")] == [labels[annotation.label_id]]
    assert [b["value"] for b in body(node, "commenting")] == ([annotation.note] if annotation.note else [])
    expected = [(said.speaker_id, "speaker")] if said and said.speaker_id else []
    expected += [(annotation.entity_id, "mention")] if annotation.entity_id else []
    register = {e.id: e for e in sample.entities}
    named = [(b["source"], b["tahqiq:role"]) for b in body(node, "identifying")]
    found = [(source["id"], source["type"], source["name"], role) for source, role in named]
    assert found == [
        (name("entity", i), kinds[register[i].kind], register[i].name, role) for i, role in expected if i is not None
    ]
    assert node.get("tahqiq:unsure", False) == annotation.unsure
    attributes = {a["tahqiq:name"]: a["tahqiq:value"] for a in node.get("tahqiq:attribute", [])}
    assert attributes == dict(annotation.attributes)
    assert ("tahqiq:attribution" in node) == (said is not None)
    if said is not None:
        given = node["tahqiq:attribution"]
        assert given.get("tahqiq:form") == said.form
        assert (given.get("tahqiq:title", ""), given.get("tahqiq:via", "")) == (said.title, said.via)
        for role, anchor in (("cue", said.cue), ("mention", said.mention)):
            there = given.get(f"tahqiq:{role}")
            assert (selectors(there) if there else None) == flat(anchor)
    assert (node["created"], node["modified"]) == (annotation.created_at, annotation.updated_at)
    assert node["creator"]["name"] == sample.annotators[annotation.annotator_id]


@thorough
@given(sample=samples())
def test_without_texts_no_article_text_leaves_the_house(sample: Sample) -> None:
    data, lost = output(w3c.write, sample.dataset(with_text=False))
    assert b"tahqiq:text" not in data
    assert lost.get("loss_text", 0) == len(sample.pages)
