"""Label sets: kept, chosen, saved as files; a label that annotations bear does not get lost."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from newsdesk import refused

from tahqiq.domain.labels import AttributeType, Label, LabelRole, LabelSet, LineStyle
from tahqiq.services import presets
from tahqiq.services.commands.labels import DeleteLabelSet, SaveLabelSet, UseLabelSet
from tahqiq.services.session import Session


def in_use(session: Session) -> LabelSet:
    return next(s for s in session.read.label_sets() if s.in_use)


def test_a_new_project_tags_with_the_newsroom_set(newsroom: Session) -> None:
    labels = newsroom.read.labels()
    assert [label.code for label in labels] == [label.code for label in presets.load("newsroom").labels]
    assert {LabelRole.CLAIM, LabelRole.QUOTE} <= {label.role for label in labels}
    assert len({label.line for label in labels[:7]}) >= 5  # told apart without colour
    assert newsroom.read.all_labels()[labels[0].id] == labels[0]
    assert newsroom.read.label_uses() == {labels[0].id: 1, labels[1].id: 1, labels[2].id: 1}


def test_labels_keep_their_numbers_when_the_set_is_changed(newsroom: Session) -> None:
    old = in_use(newsroom)
    moved = (old.labels[1], old.labels[0], *old.labels[2:])
    newsroom.do(SaveLabelSet(replace(old, labels=moved)))
    assert [label.id for label in in_use(newsroom).labels] == [label.id for label in moved]
    assert [label.position for label in in_use(newsroom).labels] == list(range(len(moved)))


def test_a_label_that_is_in_use_stays(newsroom: Session) -> None:
    old = in_use(newsroom)
    with refused("label_in_use"):
        newsroom.do(SaveLabelSet(replace(old, labels=old.labels[1:])))
    second = newsroom.do(SaveLabelSet(replace(presets.load("newsroom"), name="ثانية")))
    newsroom.do(UseLabelSet(second))
    with refused("label_in_use"):
        newsroom.do(DeleteLabelSet(old.id))
    with refused("label_set_in_use"):
        newsroom.do(DeleteLabelSet(second))
    newsroom.do(UseLabelSet(old.id))
    newsroom.do(DeleteLabelSet(second))
    assert len(newsroom.read.label_sets()) == 1


def changed(**values: object) -> LabelSet:
    """The newsroom set with one label changed."""
    preset = presets.load("newsroom")
    return replace(preset, labels=(replace(preset.labels[0], **values), *preset.labels[1:]))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("label_set", "code"),
    [
        (replace(presets.load("newsroom"), name="  "), "label_set_without_name"),
        (replace(presets.load("newsroom"), labels=()), "label_set_empty"),
        (changed(code="2x"), "label_code_invalid"),
        (changed(code="ادعاء"), "label_code_invalid"),
        (changed(code="quote"), "label_code_twice"),
        (changed(name_ar="", name_en=" "), "label_without_name"),
        (changed(color="red"), "label_color_invalid"),
        (changed(key="ق"), "label_key_invalid"),
        (changed(key="ab"), "label_key_invalid"),
        (changed(key="Q"), "label_key_twice"),
    ],
)
def test_a_set_that_could_not_be_used_is_refused(
    newsroom: Session, tmp_path: Path, label_set: LabelSet, code: str
) -> None:
    before = newsroom.read.label_sets()
    with refused(code):
        newsroom.do(SaveLabelSet(label_set))
    assert newsroom.read.label_sets() == before
    presets.write_file(label_set, tmp_path / "set.json")
    with refused(code):
        presets.read_file(tmp_path / "set.json")


def test_a_set_goes_into_a_file_and_back(tmp_path: Path) -> None:
    for name in presets.names():
        preset = presets.load(name)
        presets.write_file(preset, tmp_path / f"{name}.json")
        assert presets.read_file(tmp_path / f"{name}.json") == preset


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"name": "x", "labels": [{}]}',
        b'{"name": "x", "labels": 3}',
        b'{"name": 3, "labels": []}',
        b'{"name": "x", "labels": [{"code": 1, "name_ar": "", "name_en": "A", "role": "other", "color": "#000000"}]}',
        b"[" * 100_000,
        json.dumps({"name": "x", "labels": [{"code": "a", "name_ar": "", "name_en": "A", "role": "nobody"}]}).encode(),
    ],
)
def test_a_file_that_is_no_label_set_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "set.json"
    path.write_bytes(content)
    with refused("not_a_label_set"):
        presets.read_file(path)


def test_files_that_cannot_be_read_or_written(tmp_path: Path) -> None:
    with refused("cannot_read_file"):
        presets.read_file(tmp_path / "none.json")
    with refused("folder_missing"):
        presets.write_file(presets.load("newsroom"), tmp_path / "none" / "set.json")


def test_attributes_of_labels_come_back(newsroom: Session) -> None:
    claim = next(label for label in newsroom.read.labels() if label.code == "claim")
    assert [(a.name, a.type, a.choices) for a in claim.attributes] == [
        ("checkable", AttributeType.CHOICE, ("high", "medium", "low")),
        ("topic", AttributeType.TEXT, ()),
    ]
    assert isinstance(claim, Label)
    assert claim.line == LineStyle.SOLID
