"""``tahqiq compare`` as scripts use it."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

import pytest

from tahqiq.cli.main import run

Said = pytest.CaptureFixture[bytes]

FIRST = (
    "قال المتحدث باسم الدفاع المدني إن حريقا اندلع في مستودع للأخشاب جنوب المدينة وأدى إلى إصابة 12 عاملا يوم الاثنين."
)
SECOND = FIRST.replace("12", "15")
OTHER = "افتتح وزير الثقافة معرضا للخط العربي تشارك فيه ست دول ويستمر أسبوعين في متحف الفن الحديث بالعاصمة."


def compare(given: str, monkeypatch: pytest.MonkeyPatch, *options: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode("utf-8", "surrogatepass"))))
    return run(["compare", *options], lambda _: 9, {"LANG": "en"})


def pair(number: int, a: str, b: str, **more: Any) -> str:
    record = {"id": number, "a": {"text": a, "published": "2024-05-06"}, "b": {"text": b, "published": None}}
    return json.dumps({**record, **more}) + "\n"


def test_pairs_in_answers_out_in_order(monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    given = pair(1, FIRST, SECOND) + pair(2, FIRST, FIRST) + pair(3, FIRST, OTHER)
    assert compare(given, monkeypatch) == 0
    answers = [json.loads(line) for line in capsysbinary.readouterr().out.decode().splitlines()]
    assert [(a["id"], a["relation"]) for a in answers] == [(1, "disagree"), (2, "agree"), (3, "unrelated")]
    assert [len(a["inconsistencies"]) for a in answers] == [1, 0, 0]
    found = answers[0]["inconsistencies"][0]
    assert list(found) == ["kind", "a", "b", "why"]
    assert found["kind"] == "figure"
    assert (found["a"]["value"], found["b"]["value"]) == ("12", "15")
    assert FIRST[found["a"]["start"] : found["a"]["end"]] == "12"
    assert SECOND[found["b"]["start"] : found["b"]["end"]] == "15"
    assert "12" in found["why"]
    assert "15" in found["why"]


def test_explained(monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    assert compare(pair(1, FIRST, SECOND), monkeypatch, "--explain") == 0
    found = json.loads(capsysbinary.readouterr().out)["inconsistencies"][0]
    assert (found["found"], found["nature"], found["severity"]) == ("figure", "conflict", "high")
    assert 0 < found["confidence"] <= 1
    assert found["a"]["sentence"] == {"start": 0, "end": len(FIRST)}


@pytest.mark.parametrize(
    "bad",
    [
        '{"id": 2, "a": {"text": "x"}}',
        '{"id": 2, "a": {"text": "x"}, "b": "y"}',
        '{"id": 2, "a": {"text": "x"}, "b": {"published": null}}',
        '{"id": 2, "a": {"text": "x"}, "b": {"text": "y", "published": "soon"}}',
        "nonsense",
    ],
)
def test_bad_input_is_named_after_what_was_good(bad: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    good = pair(1, FIRST, SECOND)
    assert compare(good + bad + "\n" + good, monkeypatch) == 2
    said = capsysbinary.readouterr()
    assert said.out.count(b"\n") == said.err.count(b"\n") == 1
    assert "ine 2" in said.err.decode()


def test_a_text_that_is_too_long_is_refused_by_itself(monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    monkeypatch.setattr("tahqiq.cli.comparing.LONGEST_TEXT", 150)
    assert compare(pair(1, FIRST, "س" * 151) + pair(2, FIRST, SECOND), monkeypatch) == 1
    answers = [json.loads(line) for line in capsysbinary.readouterr().out.decode().splitlines()]
    assert list(answers[0]) == ["id", "error"]
    assert answers[1]["relation"] == "disagree"


def test_headlines_say_the_values_that_differ(monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    assert compare(pair(1, "قتل 12 شخصا في بغداد", "قتل 15 شخصا في بغداد"), monkeypatch) == 0
    (found,) = json.loads(capsysbinary.readouterr().out)["inconsistencies"]
    assert (found["kind"], found["a"]["value"], found["b"]["value"]) == ("figure", "12", "15")


def test_an_article_that_is_only_words_is_told_what_it_should_be(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: Said
) -> None:
    assert compare(pair(1, FIRST, SECOND) + '{"id": 2, "a": {"text": "x"}, "b": "y"}\n', monkeypatch) == 2
    said = capsysbinary.readouterr()
    assert len(said.out.splitlines()) == 1
    assert "“b” is no article in line 2" in said.err.decode()
