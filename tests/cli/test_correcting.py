"""Somebody brings in corrected articles on the command line, and exports what is left."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tahqiq.cli.main import run
from tahqiq.domain.resources import seeds
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.session import Session

Said = pytest.CaptureFixture[str]


def no_window(path: Path | None) -> int:
    raise AssertionError(f"nobody asked for a window ({path})")


def tahqiq(*words: object) -> int:
    return run([str(word) for word in words], no_window, {"LANG": "en_GB.UTF-8"})


@pytest.fixture
def project(tmp_path: Path, capsys: Said) -> Path:
    """A project with the seeds and an annotation in the first."""
    path = tmp_path / "p.tahqiq"
    assert tahqiq("new", path) == tahqiq("import", path, *seeds()) == 0
    with Session.open(path) as session:
        session.do(AddAnnotation(1, session.read.labels()[0].id, ((100, 130),)))
    capsys.readouterr()
    return path


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """The first seed with a line before it, under its own name."""
    path = tmp_path / seeds()[0].name
    path.write_text("تصحيح من التحرير\n" + seeds()[0].read_text(encoding="utf-8"), encoding="utf-8")
    return path


def test_a_newer_version_comes_in_by_itself_and_a_line_says_so(project: Path, newer: Path, capsys: Said) -> None:
    assert tahqiq("import", project, newer) == 0
    said = capsys.readouterr()
    assert "looks like a newer version of" in said.err
    assert "--correct" in said.err
    with Session.open(project, read_only=True) as session:
        assert len(session.read.articles()) == 6
        assert len(session.read.annotations(1)) == 1


def test_with_correct_the_annotations_move(project: Path, newer: Path, capsys: Said) -> None:
    assert tahqiq("import", project, newer, "--correct", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["corrected"] == [
        {"file": str(newer), "article": 6, "older": 1, "kept": 0, "moved": 1, "orphaned": 0},
    ]
    assert told["likely_newer"] == []
    with Session.open(project, read_only=True) as session:
        assert session.read.annotations(1) == []
        assert len(session.read.annotations(6)) == 1


def test_older_versions_go_out_only_when_asked_for(project: Path, newer: Path, tmp_path: Path, capsys: Said) -> None:
    assert tahqiq("import", project, newer, "--correct") == 0
    out = tmp_path / "out.jsonl"
    capsys.readouterr()
    for more, count in (((), 5), (("--older-versions",), 6)):
        assert tahqiq("export", project, "--output", out, "--json", *more) == 0
        assert json.loads(capsys.readouterr().out)["articles"] == count
        out.unlink()
