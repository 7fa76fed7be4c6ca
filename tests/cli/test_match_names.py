"""``tahqiq match-names`` as scripts use it."""

from __future__ import annotations

import io
import json
import subprocess
import sys

import pytest

from tahqiq.cli.main import run

Said = pytest.CaptureFixture[bytes]


def match_names(given: str, monkeypatch: pytest.MonkeyPatch, *options: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode("utf-8", "surrogatepass"))))
    return run(["match-names", *options], lambda _: 9, {"LANG": "en"})


def test_pairs_in_answers_out(monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    given = [
        {"id": "x", "a": "سيرغي لافروف", "b": "سيرجي لافروف"},
        {"id": 2, "a": "كيم جونغ أون", "b": "كيم جونغ إيل"},
        {"id": None, "a": "\ud83d", "b": "\x00"},
        {"id": 4, "a": "لافروف", "b": "لافروف", "title_a": "وزير الخارجية الروسي", "title_b": None},
    ]
    assert match_names("".join(json.dumps(r) + "\n" for r in given), monkeypatch) == 0
    answers = [json.loads(line) for line in capsysbinary.readouterr().out.decode().splitlines()]
    assert [(a["id"], a["same"]) for a in answers] == [("x", True), (2, False), (None, False), (4, True)]
    assert all(list(a) == ["id", "same", "score", "why"] for a in answers)
    assert all(0 <= a["score"] <= 1 and a["why"] and all(isinstance(w, str) for w in a["why"]) for a in answers)
    assert "letters:غ=ج" in answers[0]["why"]


@pytest.mark.parametrize("bad", ['{"id": 2, "a": "x"}', '{"id": 2, "a": "x", "b": 1}', "nonsense"])
def test_bad_input_is_named_after_what_was_good(bad: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: Said) -> None:
    good = '{"id": 1, "a": "علي", "b": "علي"}\n'
    assert match_names(good + bad + "\n" + good, monkeypatch) == 2
    said = capsysbinary.readouterr()
    assert said.out.count(b"\n") == said.err.count(b"\n") == 1
    assert "ine 2" in said.err.decode()


def test_an_answer_comes_while_the_input_stays_open() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "tahqiq", "match-names"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin
    assert process.stdout
    for number in (1, 2):
        process.stdin.write(b'{"id": %d, "a": "x", "b": "x"}\n' % number)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == number
    process.stdin.close()
    assert process.wait() == 0
    process.stdout.close()


def test_it_starts_without_the_database_or_the_window() -> None:
    code = "import tahqiq.cli.main, tahqiq.cli.matching, sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"sqlalchemy", "PySide6", "camel_tools", "numpy"} & set(loaded)
