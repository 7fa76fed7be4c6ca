"""The file of weights, and the labels by them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tahqiq.language.mentions.features import LABELS
from tahqiq.language.mentions.model import Model, load, pack_rows, shipped, write
from tahqiq.language.mentions.tokens import sentences


def small() -> Model:
    person = [0.0] * len(LABELS)
    person[LABELS.index("B-person")] = 9.0
    steps = [[0.0] * len(LABELS) for _ in LABELS]
    return Model(*pack_rows({"w=زيد": person, "b": [2.0, *[0.0] * 6]}, steps), {})


def test_written_weights_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "some.weights"
    assert write(path, {"credit": "nobody"}, small()) == 2
    model = load(path)
    words = sentences("جاء زيد اليوم")[0]
    assert [LABELS[label] for label in model.tag(words)] == ["O", "B-person", "O"]
    assert model.about["credit"] == "nobody"


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.weights"
    path.write_bytes(b'{"labels": ["O"], "features": 0, "transitions": []}\n')
    with pytest.raises(ValueError, match="other"):
        load(path)


def test_nothing_continues_what_has_not_begun() -> None:
    text = "قال الرئيس الفرنسي إيمانويل ماكرون أمام مجلس الأمن الدولي في نيويورك إن فرنسا ستدعم لبنان."
    for words in sentences(text):
        before = "O"
        for label in (LABELS[at] for at in shipped().tag(words)):
            assert not label.startswith("I") or before[2:] == label[2:]
            before = label


def test_a_sentence_without_end_is_cut() -> None:
    assert max(map(len, sentences("كلمة " * 5_000))) <= 120
    assert sentences("") == []


def test_links_and_addresses_are_one_token() -> None:
    found = [word.text for word in sentences("زوروا https://example.com/a-b و example.org الآن")[0]]
    assert found == ["زوروا", "https://example.com/a-b", "و", "example.org", "الآن"]
