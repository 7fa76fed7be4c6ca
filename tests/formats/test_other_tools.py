"""Files that brat, doccano, Label Studio and web annotators wrote themselves come in; what does not fit is listed."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.table import named, of_file
from tahqiq.services.checking import check
from tahqiq.services.dataset_import import DatasetOutcome, import_dataset
from tahqiq.services.session import Session
from tahqiq.services.wording import sentence

TEXT = "قال الوزير 😀 إن الماء كافٍ.\nوسكت."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "p.tahqiq", "سلمى") as opened:
        yield opened
        assert check(opened) == []


def brought(session: Session, path: Path, name: str) -> DatasetOutcome:
    format_ = of_file(path)
    assert format_ is not None
    assert format_.name == name
    assert format_.read_dataset is not None
    outcome = import_dataset(session, path, format_.read_dataset)
    for message in outcome.left_out:
        assert sentence(message, "ar") != sentence(message, "en")
    return outcome


def codes(outcome: DatasetOutcome) -> list[str]:
    return [m.code for m in outcome.left_out]


def annotations(session: Session, article_id: int) -> list[Annotation]:
    """By number: in the order of the file."""
    return sorted(session.read.annotations(article_id), key=lambda a: a.id)


def tagged(session: Session) -> list[tuple[str, list[str]]]:
    labels = session.read.all_labels()
    articles = sorted(s.id for s in session.read.articles())
    found = [a for article_id in articles for a in annotations(session, article_id)]
    return [(labels[a.label_id].code, [p.exact for p in a.parts]) for a in found]


ANN = """T1\tquote 13 26\tإن الماء كاف
T2\tSpeech 0 3;5 10\tقال لوزير
A1\tNegated T1
A2\tMood T1 angry
#1\tAnnotatorNotes T1\tراجع \\n هذا
R1\tcontradicts Arg1:T1 Arg2:T2
R2\tcauses Arg1:T1 Arg2:T2
E1\tSpeech:T2 Who:T1
N1\tReference T2 Wikidata:Q42\tالوزير
T9\tquote 13 999\tبعيد
T10\tquote 30 20\tمقلوب
*\tEquiv T1 T2
nonsense
"""


def brat_files() -> dict[str, str]:
    return {"a/news.txt": TEXT, "a/news.ann": ANN, "b/alone.ann": "T1\tquote 0 1\tx\n", "b/other.txt": "x"}


@pytest.mark.parametrize("as_zip", [True, False])
def test_brat(session: Session, tmp_path: Path, as_zip: bool) -> None:
    place = tmp_path / ("brat.zip" if as_zip else "brat")
    for name, text in brat_files().items():
        if as_zip:
            with zipfile.ZipFile(place, "a") as archive:
                archive.writestr(name, text)
        else:
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_text(text, encoding="utf-8")
    outcome = brought(session, place, "brat")
    assert tagged(session) == [("quote", [TEXT[13:26]]), ("Speech", ["قال", TEXT[5:10]])]
    first, second = annotations(session, 1)
    assert (dict(first.attributes), first.note) == ({"Negated": True, "Mood": "angry"}, "راجع \\n هذا")
    assert second.entity_id is not None
    assert session.read.entity(second.entity_id).name == "الوزير"
    assert [k.kind for k in session.read.links()] == ["contradicts"]
    assert sorted(codes(outcome)) == sorted(
        [
            *("left_out_no_pair", "left_out_untagged", "left_out_event", "left_out_line", "left_out_line"),
            *("left_out_span", "left_out_span", "left_out_link_kind"),
        ]
    )
    assert outcome.left_out_count == 8
    made = next(s for s in session.read.label_sets() if not s.in_use)
    assert (made.name, [label.code for label in made.labels]) == ("brat", ["Speech"])
    session.undo()
    assert session.read.counts().articles == 0


def test_doccano(session: Session, tmp_path: Path) -> None:
    entities = [
        {"id": 5, "label": "quote", "start_offset": 13, "end_offset": 26},
        {"id": 6, "label": "قائل", "start_offset": 4, "end_offset": 10},
        {"id": 7, "label": "quote", "start_offset": 13, "end_offset": 99},
        {"id": 8, "label": 5},
    ]
    relations = [{"from_id": 6, "to_id": 5, "type": "supports"}, {"from_id": 6, "to_id": 7, "type": "supports"}]
    lines: list[Any] = [
        {"id": 1, "text": TEXT, "entities": entities, "relations": relations, "Comments": []},
        {"id": 1, "text": "نصّ آخر", "label": [[0, 3, "QUOTE"]]},
        {"id": 3, "text": TEXT, "label": [[0, 3, "quote"]]},
        {"id": 4, "text": "فيه \u0001 محرف", "label": [[0, 3, "quote"]]},
    ]
    path = tmp_path / "admin.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    outcome = brought(session, path, "doccano")
    assert tagged(session) == [("quote", [TEXT[13:26]]), ("label-2", ["الوزير"]), ("quote", ["نصّ"])]
    assert session.read.all_labels()[annotations(session, 1)[1].label_id].name_ar == "قائل"
    assert [(k.kind, k.a_id, k.b_id) for k in session.read.links()] == [("supports", 2, 1)]
    assert codes(outcome) == [
        *("left_out_span", "left_out_line", "left_out_link_end"),
        *("left_out_text_twice", "left_out_unclean_text"),
    ]
    assert session.read.articles()[0].title == TEXT.split("\n")[0]


def test_label_studio(session: Session, tmp_path: Path) -> None:
    def region(key: str, name: str, kind: str, start: int, end: int, **value: Any) -> dict[str, Any]:
        words = TEXT[start:end]
        spot = {"start": start, "end": end, "text": words}
        return {"id": key, "from_name": name, "to_name": "t", "type": kind, "value": {**spot, **value}}

    utf16 = region("c", "ner", "labels", 13, 26, labels=["quote"])
    utf16["value"] |= {"start": 14, "end": 27}
    result = [
        region("a", "ner", "labels", 13, 26, labels=["quote"]),
        region("a", "mood", "choices", 13, 26, choices=["angry", "sad"]),
        region("a", "grade", "number", 13, 26, number=3),
        region("b", "ner", "labels", 0, 3, labels=["cue"]),
        utf16,
        region("d", "ner", "labels", 0, 300, labels=["cue"]),
        {"id": "x", "from_name": "topic", "to_name": "t", "type": "choices", "value": {"choices": ["war"]}},
        {"type": "relation", "from_id": "b", "to_id": "a", "direction": "right", "labels": ["supports"]},
    ]
    tasks = [
        {"id": 9, "data": {"content": TEXT}, "annotations": [{"result": result}], "predictions": []},
        {"id": 10, "data": {"n": 1}, "annotations": []},
        {"id": 11, "data": {"text": "نصّ آخر"}, "predictions": [{"result": []}]},
    ]
    path = tmp_path / "project-1.json"
    path.write_text(json.dumps(tasks, indent=2), encoding="utf-8")
    outcome = brought(session, path, "label-studio")
    assert tagged(session) == [("quote", [TEXT[13:26]]), ("cue", ["قال"]), ("quote", [TEXT[13:26]])]
    assert dict(annotations(session, 9)[0].attributes) == {"mood": "angry، sad", "grade": 3}
    assert [k.kind for k in session.read.links()] == ["supports"]
    assert codes(outcome) == ["left_out_result", "left_out_span", "left_out_no_text"]
    assert len(outcome.articles) == 2


def test_web_annotations(session: Session, tmp_path: Path) -> None:
    def quote(exact: str, **more: Any) -> dict[str, Any]:
        return {"source": "urn:x:1", "selector": {"type": "TextQuoteSelector", "exact": exact, **more}}

    claim = {"purpose": "tagging", "value": "claim"}
    nodes = [
        {"type": "Annotation", "id": "urn:a:1", "target": quote("الماء"), "body": claim},
        {"type": "Annotation", "id": "urn:a:2", "target": [quote("قال"), quote("وسكت")], "body": "ملاحظة"},
        {"type": "Annotation", "id": "urn:a:3", "target": quote("غائب")},
        {"type": "Annotation", "id": "urn:a:4", "target": "https://example.org/page", "body": "x"},
        {
            **{"type": "Annotation", "motivation": "linking", "target": "urn:a:1", "body": "urn:a:2"},
            "tahqiq:relation": "contradicts",
        },
    ]
    document = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationPage",
        "items": nodes,
        "tahqiq:article": [{"id": "urn:x:1", "dcterms:title": "الماء", "tahqiq:text": TEXT}],
    }
    path = tmp_path / "page.jsonld"
    path.write_text(json.dumps(document), encoding="utf-8")
    outcome = brought(session, path, "w3c")
    assert tagged(session) == [("claim", ["الماء"]), ("annotation", ["قال", "وسكت"])]
    assert annotations(session, 1)[1].note == "ملاحظة"
    assert [k.kind for k in session.read.links()] == ["contradicts"]
    assert codes(outcome) == ["left_out_no_text", "left_out_quote"]


def test_line_ends_of_windows_do_not_move_annotations(session: Session, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.brat.zip", "w") as archive:
        archive.writestr("n.txt", "سطر\r\nثانٍ\r\nثالث")
        archive.writestr("n.ann", "T1\tquote 5 9\tثانٍ\nT2\tquote 11 15\tثالث\n")
    brought(session, tmp_path / "x.brat.zip", "brat")
    assert tagged(session) == [("quote", ["ثانٍ"]), ("quote", ["ثالث"])]


BOMB = b"0" * (40 << 20)


def members(path: Path, *entries: tuple[str, bytes, int]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data, mode in entries:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = mode << 16
            archive.writestr(info, data)
    return path


GOOD = ("n.ann", b"T1\tquote 0 1\tx\n", 0o644), ("n.txt", b"xyz", 0o644)


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ([("../out.txt", b"x", 0o644)], "zip_leads_outside"),
        ([("/etc/out.txt", b"x", 0o644)], "zip_leads_outside"),
        ([("a\\..\\..\\out.txt", b"x", 0o644)], "zip_leads_outside"),
        ([("C:/out.txt", b"x", 0o644)], "zip_leads_outside"),
        ([("link.txt", b"/etc/passwd", 0o120777)], "zip_leads_outside"),
        ([("big.txt", BOMB, 0o644)], "zip_too_large"),
        ([("n.txt", b"again", 0o644)], "zip_damaged"),
    ],
)
def test_an_archive_that_means_harm_is_refused(
    session: Session, tmp_path: Path, entries: list[tuple[str, bytes, int]], code: str
) -> None:
    path = members(tmp_path / "x.brat.zip", *GOOD, *entries)
    before = sorted(p.name for p in tmp_path.iterdir())
    read = named("brat").read_dataset
    assert read is not None
    with pytest.raises(Trouble) as caught:
        import_dataset(session, path, read)
    assert caught.value.message.code == code
    assert session.read.counts().articles == 0
    assert [n for n in sorted(p.name for p in tmp_path.iterdir()) if "tahqiq" not in n] == [
        n for n in before if "tahqiq" not in n
    ]


@pytest.mark.parametrize("cut", [10, 60, -30])
def test_an_archive_that_was_cut_short_is_refused(session: Session, tmp_path: Path, cut: int) -> None:
    whole = members(tmp_path / "x.brat.zip", *GOOD).read_bytes()
    (tmp_path / "x.brat.zip").write_bytes(whole[:cut])
    read = named("brat").read_dataset
    assert read is not None
    with pytest.raises(Trouble) as caught:
        import_dataset(session, tmp_path / "x.brat.zip", read)
    assert caught.value.message.code == "zip_damaged"


BAD_JSON = [b"", b"{", b"[[[[" * 30_000, b'{"text": "\\ud800"}', b"\xff\xfe{}", b'{"text": 5, "entities": []}', b"null"]


@pytest.mark.parametrize("data", BAD_JSON, ids=lambda d: repr(d[:12]))
@pytest.mark.parametrize("name", ["doccano", "label-studio", "w3c"])
def test_bad_json_is_refused_or_brings_nothing(session: Session, tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(data)
    read = named(name).read_dataset
    assert read is not None
    said: list[Message] = []
    try:
        assert import_dataset(session, path, read).annotations == 0
    except Trouble as trouble:
        said.append(trouble.message)
    for message in said:
        assert sentence(message, "ar") != sentence(message, "en")
    assert session.read.counts().articles == 0


def test_doccano_as_it_exports_a_file_for_each_annotator(session: Session, tmp_path: Path) -> None:
    text = "قال لافروف نعم"
    record = {"id": 3, "data": text, "label": [[4, 10, "PER"]], "Comments": []}
    path = tmp_path / "project.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("admin.jsonl", "")
        archive.writestr("sami.jsonl", json.dumps(record, ensure_ascii=False) + "\n")
    brought(session, path, "doccano")
    assert tagged(session) == [("PER", ["لافروف"])]
    (annotation,) = annotations(session, session.read.articles()[0].id)
    assert session.read.annotators()[annotation.annotator_id] == "sami"


def test_an_archive_of_tables_is_no_doccano(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.jsonl", json.dumps({"text": "قال", "title": "ن"}) + "\n")
    found = of_file(path)
    assert found is not None
    assert found.name == "zip"


def test_label_studio_in_its_short_form(session: Session, tmp_path: Path) -> None:
    text = "😀 قال لافروف نعم"
    region = {"start": 7, "end": 13, "text": "لافروف", "labels": ["PER"]}
    task = {"id": 1, "text": text, "ner": [region], "annotator": 1, "annotation_id": 5, "lead_time": 1.0}
    path = tmp_path / "project-1.json"
    path.write_text(json.dumps([task], ensure_ascii=False), encoding="utf-8")
    brought(session, path, "label-studio")
    assert tagged(session) == [("PER", ["لافروف"])]
