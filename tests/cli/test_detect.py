"""``tahqiq detect`` as scripts use it."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

import pytest

from tahqiq.cli import detecting
from tahqiq.cli.main import run
from tahqiq.language.mentions import outside

Said = pytest.CaptureFixture[bytes]
TEXT = (
    "الوزير: نرحب بالاتفاق\nالجمعة 01/11/2024\n"
    "قال الوزير سامي الجندي أمس: «نرحب بالاتفاق ترحيبا كاملا» بقيمة 3 ملايين دولار."
)


def detect(given: str, monkeypatch: pytest.MonkeyPatch, *options: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode("utf-8", "surrogatepass"))))
    return run(["detect", *options], lambda _: 9, {"LANG": "en"})


def answers(capsysbinary: Said) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsysbinary.readouterr().out.decode().splitlines()]


def lines(*records: dict[str, Any]) -> str:
    return "".join(json.dumps(r) + "\n" for r in records)


def test_articles_in_detections_out(monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    given = lines({"id": "x", "text": TEXT, "published": None}, {"id": 2, "text": "", "published": "2024-11-01"})
    assert detect(given, monkeypatch) == 0
    first, second = answers(capsysbinary)
    assert (first["id"], second) == ("x", {"id": 2, "detections": []})
    kinds = {d["kind"] for d in first["detections"]}
    assert kinds == {"region", "date", "figure", "mention", "quote"}
    said = {d["kind"]: set(d) for d in first["detections"]}
    assert said["region"] == {"kind", "start", "end", "role"}
    assert said["date"] == {"kind", "start", "end", "value", "anchor"}
    assert said["figure"] == {"kind", "start", "end", "value", "unit", "about"}
    assert said["mention"] == {"kind", "start", "end", "type", "name", "title"}
    assert said["quote"] == {"kind", "start", "end", "form", "cue", "speaker", "via"}
    dates = [(TEXT[d["start"] : d["end"]], d["value"]) for d in first["detections"] if d["kind"] == "date"]
    assert dates == [("الجمعة 01/11/2024", "2024-11-01"), ("أمس", "2024-10-31")]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_find_can_say_why(language: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    assert detect(lines({"id": 1, "text": TEXT}), monkeypatch, "--explain", "--language", language) == 0
    (answer,) = answers(capsysbinary)
    explained = [d for d in answer["detections"] if d["kind"] != "region"]
    assert explained
    assert all(0 <= d["score"] <= 1 and d["why"] for d in explained)


@pytest.mark.parametrize(
    "bad", ['{"id": 2}', '{"id": 2, "text": 5}', '{"id": 2, "text": "x", "published": "1 May"}', "nonsense", "[1]"]
)
def test_bad_input_is_named_after_what_was_good(bad: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    good = lines({"id": 1, "text": "قال"})
    assert detect(good + bad + "\n" + good, monkeypatch) == 2
    said = capsysbinary.readouterr()
    assert [json.loads(line)["id"] for line in said.out.decode().splitlines()] == [1]
    assert "2" in said.err.decode()
    assert said.err.decode().count("\n") == 1


def test_a_text_that_is_too_long_is_refused_alone(monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    monkeypatch.setattr(detecting, "LONGEST_TEXT", 10)
    given = lines({"id": 1, "text": "ا" * 11}, {"id": 2, "text": "قال أمس"})
    assert detect(given, monkeypatch) == 1
    first, second = answers(capsysbinary)
    assert set(first) == {"id", "error"}
    assert second["detections"]


def test_lone_surrogates_are_answered(monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    assert detect(lines({"id": "\udc80", "text": "قال \ud800 أمس"}), monkeypatch) == 0
    (answer,) = answers(capsysbinary)
    assert answer["id"] == "\udc80"
    assert any(d["kind"] == "date" for d in answer["detections"])


def test_camel_tools_is_heard_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    heard: list[str] = []

    def voice(sentences: list[list[str]]) -> list[list[str]]:
        heard.extend(word for words in sentences for word in words)
        return [["B-PERS" if word == "زمرقند" else "O" for word in words] for words in sentences]

    monkeypatch.setattr(outside, "_camel_recogniser", lambda: voice)
    given = lines({"id": 1, "text": "وصل زمرقند إلى الاجتماع متأخرا."})
    try:
        assert detect(given, monkeypatch) == 0
        assert not heard
        assert detect(given, monkeypatch, "--camel-tools") == 0
        assert "زمرقند" in heard
    finally:
        outside.use(None)


def test_camel_tools_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    def missing() -> object:
        raise ImportError("torch")

    monkeypatch.setattr(outside, "_camel_recogniser", missing)
    assert detect(lines({"id": 1, "text": "وصل"}), monkeypatch, "--camel-tools") == 2
    said = capsysbinary.readouterr()
    assert b"camel-tools" in said.err
    assert not said.out
