"""What scripts may send on standard input, and what they get back."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import Any

import pytest

from tahqiq.cli import lines
from tahqiq.cli.lines import NotARecord, Refused, answer_lines, records, text_of
from tahqiq.cli.terminal import Terminal
from tahqiq.domain.messages import Message, Trouble


def length(record: dict[str, Any]) -> Mapping[str, Any]:
    """Stands for a command."""
    text = text_of(record, "text")
    if text == "refuse me":
        raise Refused(Message("lines_too_long", {"megabytes": 1}))
    return {"length": len(text), "text": text}


def ask(given: bytes) -> tuple[int, list[dict[str, Any]], str]:
    """The exit code, the answers and what was complained of; a ``Trouble`` is code 2."""
    out, err = io.BytesIO(), io.StringIO()
    try:
        code = answer_lines(length, Terminal("en", err=err), io.BytesIO(given), out)
    except Trouble as trouble:
        code = 2
        Terminal("en", err=err).complain(trouble.message)
    return code, [json.loads(line) for line in out.getvalue().decode().splitlines()], err.getvalue()


def test_each_line_is_answered_in_order_with_its_id() -> None:
    given = '{"id": 7, "text": "قال"}\n\n{"text": "", "id": "b"}\r\n{"text": "x"}'.encode()
    code, answers, said = ask(given)
    assert (code, said) == (0, "")
    assert [(a["id"], a["length"]) for a in answers] == [(7, 3), ("b", 0), (None, 1)]


def test_an_answer_is_not_held_back_until_there_are_more() -> None:
    raw = io.BytesIO()
    out = io.BufferedWriter(raw)  # type: ignore[arg-type]
    assert answer_lines(length, Terminal("en"), io.BytesIO(b'{"id": 1, "text": "a"}\n'), out) == 0
    assert raw.getvalue().endswith(b"}\n")


def test_an_answer_comes_before_the_next_line_is_read() -> None:
    out = io.BytesIO()

    class OneByOne(io.BytesIO):
        seen: list[int] = []

        def readline(self, size: int | None = -1, /) -> bytes:
            self.seen.append(out.getvalue().count(b"\n"))
            return super().readline(size)

    source = OneByOne(b'{"id": 1, "text": "a"}\n{"id": 2, "text": "b"}\n')
    assert answer_lines(length, Terminal("en"), source, out) == 0
    assert source.seen == [0, 1, 2]


@pytest.mark.parametrize(
    ("bad", "word"),
    [
        (b"{", "JSON"),
        (b"[1]", "JSON"),
        (b'"text"', "JSON"),
        (b'{"id": 2, "text": "\xff\xfe"}', "UTF-8"),
        (b'{"id": 2, "text": "\xed\xa0\x80"}', "UTF-8"),
        (b'{"id": 2}', "has no “text”"),
        (b'{"id": 2, "text": 5}', "not a string"),
        (b'{"id": 2, "text": null}', "not a string"),
        (b'{"id": NaN, "text": ""}', "JSON"),
        (b'{"id": 1e999, "text": ""}', "JSON"),
        (b"[" * 200_000, "JSON"),
    ],
)
def test_bad_input_ends_with_one_line_that_names_the_line(bad: bytes, word: str) -> None:
    code, answers, said = ask(b'{"id": 1, "text": "a"}\n\n' + bad + b'\n{"id": 3, "text": "c"}\n')
    assert (code, [a["id"] for a in answers]) == (2, [1])
    assert said.count("\n") == 1
    assert "ine 3" in said
    assert word in said


def test_a_lone_surrogate_comes_back_as_it_came() -> None:
    code, answers, _ = ask(b'{"id": "\\ud800", "text": "a\\udfff"}\n{"id": 2, "text": "b"}\n')
    assert code == 0
    assert [a["id"] for a in answers] == ["\ud800", 2]
    assert answers[0]["text"] == "a\udfff"


def test_a_record_that_is_refused_is_refused_alone() -> None:
    code, answers, said = ask(b'{"id": 1, "text": "refuse me"}\n{"id": 2, "text": "b"}\n')
    assert code == 1
    assert answers[0] == {"id": 1, "error": "It is longer than 1 MB."}
    assert answers[1]["length"] == 1
    assert said == "Line 1 was refused, the others were answered. It is longer than 1 MB.\n"


@pytest.mark.parametrize("end", [b"\n", b""])
def test_a_line_that_is_too_long_is_not_kept_and_refused_alone(monkeypatch: pytest.MonkeyPatch, end: bytes) -> None:
    monkeypatch.setattr(lines, "LONGEST_LINE", 100)
    long = b'{"id": "l\\u0061", "text": "' + b"x" * 3_000_000 + b'"}'
    code, answers, _ = ask(long + b'\n{"id": 2, "text": "b"}\n{"text": "' + b"y" * 200 + end)
    assert code == 1
    assert [a["id"] for a in answers] == ["la", 2, None]
    assert ["error" in a for a in answers] == [True, False, True]


def test_numbers_of_lines_and_a_byte_order_mark() -> None:
    found = list(records(io.BytesIO(b'\xef\xbb\xbf{"id": 1}\n\n  \n{"id": 2}')))
    assert found == [(1, {"id": 1}), (4, {"id": 2})]


def test_reading_stays_lazy() -> None:
    class Endless(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            return b'{"id": 1}\n'

    assert next(records(Endless())) == (1, {"id": 1})


def test_a_field_that_may_be_left_out() -> None:
    assert text_of({}, "title", default="") == text_of({"title": None}, "title", default="") == ""
    with pytest.raises(NotARecord):
        text_of({"title": 5}, "title", default="")
