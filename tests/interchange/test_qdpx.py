"""REFI-QDA through pyrefiqda: its models are made from the standard's schema, so what does not fit them raises."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pyrefiqda import RefiProject


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("qdpx")


@pytest.fixture(scope="module")
def project(exported: Callable[[str], Path], place: Path) -> Any:
    return RefiProject.load(exported("qdpx").with_suffix(".qdpx"), extract_dir=str(place))


@pytest.fixture(scope="module")
def notes(project: Any) -> dict[str, tuple[str, str]]:
    return {note.guid: (note.name, note.plain_text_content) for note in project.notes.note}


def more(notes: dict[str, tuple[str, str]], selection: Any) -> dict[str, Any]:
    (own,) = [text for name, text in (notes[r.target_guid] for r in selection.note_ref) if name == "Tahqiq"]
    return json.loads(own)


def all_guids(node: Any) -> list[str]:
    if isinstance(node, list):
        return [guid for one in node for guid in all_guids(one)]
    if not hasattr(type(node), "model_fields"):
        return []
    own = [node.guid] if getattr(node, "guid", None) else []
    return own + [guid for name in type(node).model_fields for guid in all_guids(getattr(node, name))]


def test_every_guid_is_one_and_stands_for_one_thing(project: Any) -> None:
    guids = all_guids(project)
    assert len(guids) > 50
    assert len({UUID(guid) for guid in guids}) == len(guids)


def test_selections_cut_the_words_of_annotations_and_bear_their_labels(
    project: Any, place: Path, notes: dict[str, Any], expected: dict[str, Any]
) -> None:
    codes = {code.guid: code.name for code in project.code_book.codes.code}
    users = {user.guid: user.name for user in project.users.user}
    assert [s.name for s in project.sources.text_source] == [a["title"] for a in expected["articles"]]
    for source, article in zip(project.sources.text_source, expected["articles"], strict=True):
        text = RefiProject.resolve_source_path(source.plain_text_path, place).read_text(encoding="utf-8")
        assert text == article["text"]
        found: dict[int, list[list[Any]]] = {}
        for selection in source.plain_text_selection:
            said = more(notes, selection)
            start, end = selection.start_position, selection.end_position
            number = said.get("number") or said["part_of"]
            found.setdefault(number, []).append([start, end, text[start:end]])
            (wanted,) = [a for a in article["annotations"] if a["id"] == number]
            (coding,) = selection.coding
            assert codes[coding.code_ref.target_guid] == wanted["label"]
            assert users[selection.creating_user] == "سلمى"
            if "number" in said:
                assert (selection.description or "") == wanted["note"]
                assert said.get("attributes", {}) == wanted["attributes"]
                assert said.get("unsure", False) == wanted["unsure"]
        assert found == {a["id"]: a["parts"] for a in article["annotations"]}


def test_links_lead_from_selection_to_selection_also_between_articles(
    project: Any, notes: dict[str, Any], expected: dict[str, Any]
) -> None:
    numbers = {
        selection.guid: more(notes, selection).get("number")
        for source in project.sources.text_source
        for selection in source.plain_text_selection
    }
    links = {(link.name, numbers[link.origin_guid], numbers[link.target_guid]) for link in project.links.link}
    assert links == {(k["kind"], k["a_id"], k["b_id"]) for k in expected["links"]}
    said = {text for link in project.links.link for name, text in map(notes.get, refs(link)) if name == "note"}
    assert said == {k["note"] for k in expected["links"]} - {""}


def refs(link: Any) -> list[str]:
    return [reference.target_guid for reference in link.note_ref]


def test_people_are_cases_of_what_they_said_and_where_they_are_named(project: Any, expected: dict[str, Any]) -> None:
    selected = {case.name: len(case.selection_ref) for case in project.cases.case}
    annotations = [a for article in expected["articles"] for a in article["annotations"]]
    people = {name for a in annotations for name in (a["speaker"], a["entity"]) if name}
    assert selected == {name: sum(name in (a["speaker"], a["entity"]) for a in annotations) for name in people}


def test_what_pyrefiqda_writes_again_is_the_same_project(project: Any, tmp_path: Path) -> None:
    RefiProject.save(project, tmp_path / "again.qdpx")
    assert RefiProject.load(tmp_path / "again.qdpx", extract_dir=str(tmp_path / "again")) == project
