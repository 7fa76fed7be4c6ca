"""Somebody edited a dataset by hand, cut it short, or wrote one with their own script: which line is wrong, and how."""

from __future__ import annotations

import copy
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation, Attribution, Link, LinkKind, SpeechForm
from tahqiq.domain.articles import Article, DateOrigin, Progress, Region, RegionBy, RegionRole
from tahqiq.domain.entities import DatedTitle, Entity, EntityKind, Spelling
from tahqiq.domain.labels import AttributeDef, AttributeType, Label, LabelRole, LabelSet, LineStyle
from tahqiq.domain.messages import Trouble
from tahqiq.domain.project import ProjectInfo
from tahqiq.domain.resources import resource
from tahqiq.domain.text import text_hash
from tahqiq.formats import jsonl, jsonl_reader
from tahqiq.formats.dataset import Dataset
from tahqiq.services.wording import sentence

Record = dict[str, Any]
Lines = list[Record]
AT = "2026-11-22T08:00:00.000Z"
TEXT = "قال لافروف: «إن العلاقات 😀 متينة»، وأضاف: «وستبقى».\nالمصدر: صدى البلد"
OTHER = "لافروف: العلاقات متينة."


def article(article_id: int, text: str) -> Article:
    rest = ("صدى البلد", "", "", "", "2024-11-01", DateOrigin.FOUND, f"{article_id}.txt", Progress.NEW, AT)
    return Article(article_id, "لافروف", text, text_hash(text), *rest)


def at(words: str) -> Anchor:
    start = TEXT.index(words)
    return anchor_at(TEXT, start, start + len(words))


class Page:
    def __init__(self, article: Article, regions: tuple[Region, ...], annotations: tuple[Annotation, ...]) -> None:
        self.article, self.regions, self.annotations = article, regions, annotations


def good() -> Lines:
    """A small valid dataset, as records."""
    topic = AttributeDef("topic", "الموضوع", "Topic", AttributeType.CHOICE, ("war", "trade"))
    look = ("#0072b2", LineStyle.DOTTED, "q", (topic,), "", 0)
    label_set = LabelSet(1, "غرفة", (Label(2, 1, "quote", "اقتباس", "Quote", LabelRole.QUOTE, *look),), True)
    titles = (DatedTitle(1, "وزير الخارجية", "2004-03", None),)
    people = tuple(
        Entity(i, EntityKind.PERSON, "لافروف", "", (Spelling(i, "لافروف"),), titles * (i == 5)) for i in (5, 6)
    )
    said = Attribution(5, SpeechForm.DIRECT, "", "", at("قال"), at("لافروف"))
    parts = (at("إن العلاقات 😀 متينة"), at("وستبقى"))
    tagged = (Annotation(7, 1, 2, parts, {"topic": "war"}, "", False, said, 6, 1, AT, AT),)
    more = (Annotation(8, 2, 2, (anchor_at(OTHER, 0, 6),), {}, "", True, None, None, 1, AT, AT),)
    line = TEXT.index("\n")
    regions = (
        Region(1, 1, 0, line, RegionRole.MAIN, RegionBy.RULE),
        Region(2, 1, line + 1, len(TEXT), RegionRole.SOURCE, RegionBy.RULE),
    )
    pages = (Page(article(1, TEXT), regions, tagged), Page(article(2, OTHER), (), more))
    links = (Link(3, LinkKind.AGREES, 7, 8, "", 1, AT),)
    dataset = Dataset(
        ProjectInfo("6f1c1e0a-8d0f-4f43-9c1a-3f0f6a9b7c11", "تجربة", AT),
        "0.1.0",
        AT,
        {1: "سلمى"},
        (label_set,),
        lambda: iter(people),
        ((5, 6),),
        lambda: iter(pages),
        lambda: iter(links),
        lambda: iter(links),
    )
    out = io.BytesIO()
    jsonl.write(dataset, out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


GOOD = good()
LAST = at("وستبقى").start
PLACES = {
    kind: next(i for i, r in enumerate(GOOD) if r["type"] == kind)
    for kind in ("project", "annotator", "label_set", "entity", "distinct", "article", "annotation", "link", "end")
}


def spoil(kind: str, path: str, value: Any) -> Callable[[Lines], None]:
    """Put ``value`` at ``path`` (``parts.0.start``) of the first record of a kind; ``...`` takes the field away."""

    def change(lines: Lines) -> None:
        target: Any = lines[PLACES[kind]]
        *way, last = path.split(".")
        for step in way:
            target = target[int(step) if step.isdigit() else step]
        if value is ...:
            del target[last]
        else:
            target[int(last) if last.isdigit() else last] = value

    return change


def swap_parts(lines: Lines) -> None:
    """Put the second part of the first annotation before the first."""
    lines[PLACES["annotation"]]["parts"].reverse()


def move(kind: str, to: int) -> Callable[[Lines], None]:
    return lambda lines: lines.insert(to, lines.pop(PLACES[kind]))


def twice(kind: str, **changes: Any) -> Callable[[Lines], None]:
    return lambda lines: lines.insert(PLACES[kind], copy.deepcopy(lines[PLACES[kind]]) | changes)


def drop(kind: str) -> Callable[[Lines], None]:
    return lambda lines: lines.pop(PLACES[kind]) and None


SPOILT: list[tuple[str, Callable[[Lines], None], str, str]] = [
    # name, change, code, kind of the line that is named ("" for none)
    ("no header", drop("project"), "dataset_no_header", ""),
    ("another tool's header", spoil("project", "format", "doccano"), "dataset_no_header", ""),
    ("a newer version", spoil("project", "version", 2), "dataset_newer", ""),
    ("a version in words", spoil("project", "version", "1"), "dataset_field_wrong", "project"),
    ("offsets in UTF-16", spoil("project", "offsets", "UTF-16 code units"), "dataset_offsets_unknown", ""),
    ("an identity that is none", spoil("project", "uuid", "p-17"), "dataset_field_wrong", "project"),
    ("two headers", twice("project"), "dataset_out_of_place", "annotator"),
    ("a record without a type", spoil("link", "type", ...), "dataset_field_missing", "link"),
    ("an unknown type", spoil("link", "type", "verdict"), "dataset_type_unknown", "link"),
    ("a type that is a number", spoil("link", "type", 4), "dataset_type_unknown", "link"),
    ("a missing field", spoil("annotation", "note", ...), "dataset_field_missing", "annotation"),
    ("a missing field inside", spoil("annotation", "parts.0.exact", ...), "dataset_field_missing", "annotation"),
    ("a field too many", spoil("annotation", "colour", "red"), "dataset_field_unknown", "annotation"),
    ("a field too many inside", spoil("entity", "spellings.0.lang", "ar"), "dataset_field_unknown", "entity"),
    ("text for a number", spoil("annotation", "parts.0.start", "13"), "dataset_field_wrong", "annotation"),
    ("true for a number", spoil("annotation", "parts.0.start", True), "dataset_field_wrong", "annotation"),
    ("a broken number", spoil("annotation", "parts.0.start", 13.0), "dataset_field_wrong", "annotation"),
    ("a number below zero", spoil("annotation", "parts.0.start", -1), "dataset_field_wrong", "annotation"),
    ("an id of zero", spoil("annotation", "id", 0), "dataset_field_wrong", "annotation"),
    ("an id beyond 64 bits", spoil("annotation", "id", 2**63), "dataset_field_wrong", "annotation"),
    ("null for a text", spoil("annotation", "note", None), "dataset_field_wrong", "annotation"),
    ("a text for yes or no", spoil("annotation", "unsure", "no"), "dataset_field_wrong", "annotation"),
    ("no parts", spoil("annotation", "parts", []), "dataset_field_wrong", "annotation"),
    ("a part that is a list", spoil("annotation", "parts.0", [13, 33]), "dataset_field_wrong", "annotation"),
    ("attributes in a list", spoil("annotation", "attributes", ["war"]), "dataset_field_wrong", "annotation"),
    (
        "an attribute that is a list",
        spoil("annotation", "attributes.topic", ["war"]),
        "dataset_field_wrong",
        "annotation",
    ),
    ("an unknown role", spoil("article", "regions.0.role", "advert"), "dataset_value_unknown", "article"),
    ("an unknown kind of link", spoil("link", "kind", "likes"), "dataset_value_unknown", "link"),
    ("an unknown form", spoil("annotation", "attribution.form", "sung"), "dataset_value_unknown", "annotation"),
    ("an unknown origin", spoil("article", "published_origin", "guessed"), "dataset_value_unknown", "article"),
    ("a date without origin", spoil("article", "published", None), "dataset_value_unknown", "article"),
    ("a day that does not exist", spoil("article", "published", "2024-02-30"), "dataset_field_wrong", "article"),
    ("a day in words", spoil("article", "published", "1 نوفمبر"), "dataset_field_wrong", "article"),
    ("a month that does not exist", spoil("entity", "titles.0.since", "2004-13"), "dataset_field_wrong", "entity"),
    ("a time without a day", spoil("annotation", "created_at", "08:00"), "dataset_field_wrong", "annotation"),
    ("a name that is blank", spoil("entity", "name", "  "), "dataset_field_wrong", "entity"),
    ("a hash that is none", spoil("article", "sha256", "abc"), "dataset_field_wrong", "article"),
    ("a text that was corrected", spoil("article", "text", TEXT + "."), "dataset_hash_differs", "article"),
    ("a text with line ends of Windows", spoil("article", "text", TEXT + "\r\n"), "dataset_text_unclean", "article"),
    ("a text with a zero", spoil("article", "text", "\0"), "dataset_text_unclean", "article"),
    ("a text left out", spoil("article", "text", ...), "dataset_text_missing", "article"),
    ("a span past the end", spoil("annotation", "parts.1.end", 999), "dataset_span_outside", "annotation"),
    ("a span backwards", spoil("annotation", "parts.0.end", 5), "dataset_span_outside", "annotation"),
    (
        "offsets counted in UTF-16",
        spoil("annotation", "parts.1.start", at("وستبقى").start + 1),
        "dataset_words_differ",
        "annotation",
    ),
    ("words of another edition", spoil("annotation", "parts.1.exact", "وسيبقى"), "dataset_words_differ", "annotation"),
    (
        "a cue that does not match",
        spoil("annotation", "attribution.cue.exact", "ذكر"),
        "dataset_words_differ",
        "annotation",
    ),
    ("a mention outside", spoil("annotation", "attribution.mention.end", 999), "dataset_span_outside", "annotation"),
    ("a region outside", spoil("article", "regions.1.end", 999), "dataset_span_outside", "article"),
    ("parts out of order", swap_parts, "dataset_spans_disordered", "annotation"),
    ("regions that overlap", spoil("article", "regions.1.start", 40), "dataset_spans_disordered", "article"),
    ("an id of an annotation twice", twice("annotation"), "dataset_id_twice", "annotation+"),
    ("an id of an entity twice", twice("entity"), "dataset_id_twice", "entity+"),
    ("an id of a spelling twice", spoil("entity", "spellings.0.id", 6), "dataset_id_twice", "entity+"),
    ("an article twice", twice("article"), "dataset_id_twice", "article+"),
    ("a text twice", twice("article", id=99, regions=[]), "dataset_text_twice", "article+"),
    ("a label that is not defined", spoil("annotation", "label_id", 44), "dataset_id_unknown", "annotation"),
    ("a code of another label", spoil("annotation", "label", "claim"), "dataset_value_unknown", "annotation"),
    ("a speaker nobody knows", spoil("annotation", "attribution.speaker", 44), "dataset_id_unknown", "annotation"),
    ("an entity nobody knows", spoil("annotation", "entity", 44), "dataset_id_unknown", "annotation"),
    ("an annotator nobody knows", spoil("annotation", "annotator", 44), "dataset_id_unknown", "annotation"),
    ("an article nobody knows", spoil("annotation", "article", 44), "dataset_id_unknown", "annotation"),
    ("an end of a link that is not there", spoil("link", "b", 44), "dataset_id_unknown", "link"),
    ("a link to itself", spoil("link", "b", 7), "dataset_link_to_itself", "link"),
    ("two names that are one", spoil("distinct", "b", 5), "dataset_field_wrong", "distinct"),
    ("two sets in use", twice("label_set", id=9), "dataset_value_unknown", "label_set+"),
    ("labels after articles", move("label_set", 6), "dataset_out_of_place", "article"),
    ("an annotation away from its article", move("annotation", 8), "dataset_out_of_place", "annotation+"),
    ("a link before its end", move("link", 7), "dataset_id_unknown", "article+"),
    ("an end that promises more", spoil("end", "annotations", 3), "dataset_counts_differ", ""),
    ("an annotation lost", drop("annotation"), "dataset_id_unknown", ""),
    ("an article lost", lambda lines: lines.pop(8) and None, "dataset_id_unknown", ""),
    ("no end", drop("end"), "dataset_truncated", ""),
    ("something after the end", twice("end"), "dataset_after_end", "end+"),
]


def read(data: bytes, tmp_path: Path) -> list[Any]:
    path = tmp_path / "بيانات.jsonl"
    path.write_bytes(data)
    return list(jsonl_reader.read(path, lambda _: None))


def encoded(lines: Lines) -> bytes:
    return b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines)


def trouble(data: bytes, tmp_path: Path) -> Trouble:
    with pytest.raises(Trouble) as caught:
        read(data, tmp_path)
    for language in ("ar", "en"):
        assert "بيانات.jsonl" in sentence(caught.value.message, language)
    return caught.value


def test_the_example_itself_is_good(tmp_path: Path) -> None:
    assert [line for line, _ in read(encoded(GOOD), tmp_path)] == list(range(1, len(GOOD)))


@pytest.mark.parametrize(("change", "code", "kind"), [s[1:] for s in SPOILT], ids=[s[0] for s in SPOILT])
def test_a_wrong_line_is_named_with_what_is_wrong(
    tmp_path: Path, change: Callable[[Lines], None], code: str, kind: str
) -> None:
    lines = copy.deepcopy(GOOD)
    change(lines)
    raised = trouble(encoded(lines), tmp_path)
    assert raised.message.code == code
    if kind:
        assert raised.message.params["line"] == PLACES[kind.rstrip("+")] + 1 + kind.endswith("+")


def test_what_the_schema_refuses_the_reader_refuses(tmp_path: Path) -> None:
    schema = json.loads(resource("schemas", "tahqiq-1.schema.json").read_text(encoding="utf-8"))
    valid = jsonschema.Draft202012Validator(schema)
    assert all(valid.is_valid(line) for line in GOOD)
    by_schema = 0
    for _, change, _, _ in SPOILT:
        lines = copy.deepcopy(GOOD)
        change(lines)
        if not all(valid.is_valid(line) for line in lines):
            by_schema += 1
            with pytest.raises(Trouble):
                read(encoded(lines), tmp_path)
    assert by_schema >= 25


RAW: list[tuple[str, Callable[[bytes], bytes], str]] = [
    ("nothing", lambda _: b"", "dataset_no_header"),
    ("blank lines", lambda _: b"\n\n \n", "dataset_no_header"),
    ("a text", lambda _: TEXT.encode(), "dataset_no_header"),
    ("a list", lambda _: b"[1, 2]\n", "dataset_no_header"),
    ("one JSON document over many lines", lambda _: json.dumps(GOOD, indent=1).encode(), "dataset_no_header"),
    ("a list among records", lambda d: d.replace(b"\n", b"\n[]\n", 1), "dataset_not_object"),
    ("a number among records", lambda d: d.replace(b"\n", b"\n7\n", 1), "dataset_not_object"),
    ("a comma too many", lambda d: d.replace(b"\n", b"\n{,}\n", 1), "dataset_not_json"),
    ("single quotes", lambda d: d.replace(b"\n", b"\n{'type': 'link'}\n", 1), "dataset_not_json"),
    ("NaN", lambda d: d.replace(b"\n", b'\n{"type": NaN}\n', 1), "dataset_not_json"),
    ("half a surrogate pair", lambda d: d.replace(b"\n", b'\n{"type": "\\ud83d"}\n', 1), "dataset_not_json"),
    ("a hundred thousand brackets", lambda d: d.replace(b"\n", b"\n" + b"[" * 100_000 + b"\n", 1), "dataset_not_json"),
    (
        "deep objects",
        lambda d: d.replace(b"\n", b"\n" + b'{"a":' * 5000 + b"1" + b"}" * 5000 + b"\n", 1),
        "dataset_not_json",
    ),
    ("windows-1256", lambda d: d.replace(b"\n", b"\n" + "{'نعم'}".encode("cp1256") + b"\n", 1), "dataset_not_utf8"),
    ("UTF-16", lambda d: d.decode().encode("utf-16"), "dataset_not_utf8"),
    ("cut inside a line", lambda d: d[:-40], "dataset_truncated"),
    ("cut between lines", lambda d: d[: d.rindex(b'{"type": "end"')], "dataset_truncated"),
    ("compressed", lambda _: b"\x1f\x8b\x08\0\0\0", "file_is_archive"),
    ("a project file", lambda _: b"SQLite format 3\0" + b"\0" * 90, "file_is_project"),
]


@pytest.mark.parametrize(("change", "code"), [r[1:] for r in RAW], ids=[r[0] for r in RAW])
def test_what_is_no_dataset_at_all_is_said_to_be_none(
    tmp_path: Path, change: Callable[[bytes], bytes], code: str
) -> None:
    assert trouble(change(encoded(GOOD)), tmp_path).message.code == code


def test_a_line_without_end_is_not_read_into_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl_reader, "LONGEST", 1)
    data = encoded(GOOD) + b'{"type": "' + b"x" * (2 << 20)
    raised = trouble(data, tmp_path)
    assert (raised.message.code, raised.message.params["line"]) == ("dataset_line_too_long", len(GOOD) + 1)


def test_a_byte_order_mark_and_blank_lines_do_no_harm(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + encoded(GOOD).replace(b"\n", b"\n\n")
    assert len(read(data, tmp_path)) == len(GOOD) - 1


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        list(jsonl_reader.read(tmp_path / "x.jsonl", lambda _: None))
    assert caught.value.message.code == "file_missing"


def test_there_are_enough_kinds_of_bad_datasets() -> None:
    assert len(SPOILT) + len(RAW) >= 80
