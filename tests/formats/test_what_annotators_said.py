"""What several people, or people and models, said of one text, as tools of others keep it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tahqiq.formats.table import of_file
from tahqiq.services.checking import check
from tahqiq.services.dataset_import import DatasetOutcome, import_dataset
from tahqiq.services.session import Session

FIRST, SECOND, THIRD = "قال المحافظ إن الجسر آمن.", "نفى المحافظ الخبر.", "صمت المحافظ."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "p.tahqiq", "سلمى") as opened:
        yield opened
        assert check(opened) == []


def brought(session: Session, path: Path) -> DatasetOutcome:
    format_ = of_file(path)
    assert format_ is not None
    assert format_.read_dataset is not None
    return import_dataset(session, path, format_.read_dataset)


def who_tagged_what(session: Session) -> dict[str, list[tuple[str, str]]]:
    """For each title, the people and words in it."""
    people = session.read.annotators()
    return {
        summary.title: sorted((people[a.annotator_id], a.words) for a in session.read.annotations(summary.id))
        for summary in session.read.articles()
    }


def doccano(path: Path, files: dict[str, list[tuple[str, int, int]]]) -> Path:
    """A ZIP of doccano: for each annotator texts with a span."""
    with zipfile.ZipFile(path, "w") as archive:
        for who, records in files.items():
            lines = [json.dumps({"id": n, "text": t, "label": [[s, e, "X"]]}) for n, (t, s, e) in enumerate(records, 1)]
            archive.writestr(f"{who}.jsonl", "\n".join(lines))
    return path


def test_each_annotator_of_a_doccano_project_is_heard(session: Session, tmp_path: Path) -> None:
    path = doccano(
        tmp_path / "d.zip",
        {
            "hind": [(FIRST, 0, 3), (SECOND, 0, 3)],
            "omar": [(SECOND, 4, 11), (FIRST, 4, 11), (THIRD, 0, 3)],
            "zaid": [(THIRD, 4, 11)],
        },
    )
    outcome = brought(session, path)
    assert outcome.left_out == ()
    assert (len(outcome.articles), outcome.annotations) == (3, 6)
    assert who_tagged_what(session) == {
        FIRST: [("hind", "قال"), ("omar", "المحافظ")],
        SECOND: [("hind", "نفى"), ("omar", "المحافظ")],
        THIRD: [("omar", "صمت"), ("zaid", "المحافظ")],
    }


def test_a_text_that_is_twice_in_one_file_of_doccano_is_listed(session: Session, tmp_path: Path) -> None:
    outcome = brought(session, doccano(tmp_path / "d.zip", {"hind": [(FIRST, 0, 3), (FIRST, 4, 11)], "omar": []}))
    assert [m.code for m in outcome.left_out] == ["left_out_text_twice"]


def task(**said: list[tuple[int, int]]) -> dict[str, object]:
    """A task of Label Studio in which annotations or predictions mark spans."""
    results = {
        kind: [
            {
                "result": [
                    {"id": f"{kind}{start}", "type": "labels", "value": {"start": start, "end": end, "labels": ["X"]}}
                    for start, end in spans
                ]
            }
        ]
        for kind, spans in said.items()
    }
    return {"id": 1, "data": {"text": FIRST}, **results}


def test_what_a_model_proposed_is_listed_where_people_tagged(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "tasks.json"
    path.write_text(json.dumps([task(annotations=[(0, 3)], predictions=[(4, 11), (12, 14)])]), encoding="utf-8")
    outcome = brought(session, path)
    assert outcome.annotations == 1
    assert [(m.code, m.params["count"]) for m in outcome.left_out] == [("left_out_predictions", 2)]


def test_what_a_model_proposed_comes_in_where_nobody_tagged(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "tasks.json"
    path.write_text(json.dumps([task(predictions=[(4, 11), (12, 14)])]), encoding="utf-8")
    outcome = brought(session, path)
    assert (outcome.annotations, outcome.left_out) == (2, ())


def test_each_annotator_of_a_task_of_label_studio_is_heard(session: Session, tmp_path: Path) -> None:
    one, other = task(annotations=[(0, 3)]), task(annotations=[(4, 11)])
    said = [*one["annotations"], *other["annotations"]]  # type: ignore[misc]
    said[0]["completed_by"] = {"id": 7, "email": "hind@example.org"}
    said[1]["completed_by"] = 8
    path = tmp_path / "tasks.json"
    path.write_text(json.dumps([{**one, "annotations": said}]), encoding="utf-8")
    brought(session, path)
    assert list(who_tagged_what(session).values()) == [[("Label Studio 8", "المحافظ"), ("hind@example.org", "قال")]]
