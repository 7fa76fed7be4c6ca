"""``tahqiq analyse`` and ``tahqiq words``, as a script calls them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tahqiq.cli.main import run
from tahqiq.domain.resources import seeds
from tahqiq.domain.suggestions import WordList
from tahqiq.services.commands.words import AddWord
from tahqiq.services.session import Session

Said = pytest.CaptureFixture[str]
ENGLISH = {"LANG": "en_GB.UTF-8", "DISPLAY": ":0"}


def no_window(path: Path | None) -> int:
    raise AssertionError(f"nobody asked for a window ({path})")


def tahqiq(*words: object) -> int:
    return run([str(word) for word in words], no_window, ENGLISH)


@pytest.fixture
def project(tmp_path: Path, capsys: Said) -> Path:
    path = tmp_path / "p.tahqiq"
    assert tahqiq("new", path) == 0
    assert tahqiq("import", path, *seeds()) == 0
    capsys.readouterr()
    return path


def test_a_project_is_analysed_once_and_what_is_new_afterwards(project: Path, tmp_path: Path, capsys: Said) -> None:
    assert tahqiq("analyse", project, "--articles", "1,2") == 0
    assert capsys.readouterr().out.startswith("2 articles analysed.\nSuggested: dates ")
    assert tahqiq("analyse", project, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["analysed"], said["up_to_date"], said["refused"]) == (3, 2, [])
    assert set(said["suggestions"]) == {"dates", "figures", "mentions", "quotes"}
    assert said["suggestions"]["dates"] > 0
    (tmp_path / "new.txt").write_text("قال الوزير أمس إن الأمر انتهى.", encoding="utf-8")
    assert tahqiq("import", project, tmp_path / "new.txt") == 0
    capsys.readouterr()
    assert tahqiq("analyse", project) == 0
    assert "1 article analysed.\n5 articles had been analysed before.\n" in capsys.readouterr().out
    assert tahqiq("analyse", project, "--all", "--json") == 0
    assert json.loads(capsys.readouterr().out)["analysed"] == 6
    with Session.open(project, read_only=True) as session:
        assert len(session.read.suggestion_counts()) == 6
        assert session.read.counts().annotations == 0
    assert tahqiq("check", project) == 0


def test_articles_that_are_not_there_are_refused_before_anything_is_done(project: Path, capsys: Said) -> None:
    assert tahqiq("analyse", project, "--articles", "1,99") == 2
    assert "99" in capsys.readouterr().err
    assert tahqiq("analyse", project.with_name("no.tahqiq")) == 2
    assert tahqiq("analyse", project, "--articles", "one") == 2
    with Session.open(project, read_only=True) as session:
        assert session.read.suggestion_counts() == {}


def test_a_project_that_is_open_elsewhere_is_left_alone(project: Path, capsys: Said) -> None:
    with Session.open(project):
        assert tahqiq("analyse", project) == 2
    assert "open" in capsys.readouterr().err


def test_word_lists_go_from_one_project_to_another(project: Path, tmp_path: Path, capsys: Said) -> None:
    with Session.open(project) as session:
        session.do(AddWord(WordList.NOT_NAME, "الحكم"))
        session.do(AddWord(WordList.CUE, "هتف", "claim"))
    words = tmp_path / "words.txt"
    assert tahqiq("words", project, "export", words) == 0
    assert capsys.readouterr().out == "2 words written to words.txt.\n"
    assert tahqiq("new", tmp_path / "other.tahqiq") == 0
    assert tahqiq("words", tmp_path / "other.tahqiq", "import", words, "--json") == 0
    assert json.loads(capsys.readouterr().out.split("\n", 1)[1]) == {"file": str(words), "words": 2}
    with Session.open(tmp_path / "other.tahqiq") as session:
        found = [(w.list, w.text, w.value) for w in session.read.words()]
    assert found == [("cue", "هتف", "claim"), ("not_name", "الحكم", "")]
    assert tahqiq("words", project, "import", tmp_path / "gone.txt") == 2
    words.write_text("[names]\nلافروف\n", encoding="utf-8")
    assert tahqiq("words", project, "import", words) == 2
    assert "Line 1" in capsys.readouterr().err
