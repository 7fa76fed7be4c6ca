"""A project that another version of the program wrote: going through it is shown, and can be stopped."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from editor import Editor
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar
from test_projects import drop

from tahqiq.domain import folding
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session
from tahqiq.ui import preparing
from tahqiq.ui.dialogs.preparing import PreparingSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A project of 450 articles whose words were folded by other rules."""
    path = tmp_path / "أرشيف.tahqiq"
    with Session.create(path) as session:
        session.do(
            ImportArticles([NewArticle(f"خبر {i}", f"قال الوزير {i} إن الأمر على ما يرام.") for i in range(450)])
        )
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE project SET value = '0' WHERE key = 'folding'")
        file.commit()
    return path


def folded_by(path: Path) -> int:
    with closing(sqlite3.connect(path)) as file:
        return int(file.execute("SELECT value FROM project WHERE key = 'folding'").fetchone()[0])


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[int, int]]]:
    """What the bar showed while the window waited; nobody is patient."""
    monkeypatch.setattr(preparing, "PATIENCE", 0.0)
    shown: list[tuple[int, int]] = []
    watch = QTimer()

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, PreparingSheet):
            bar = sheet.findChild(QProgressBar)
            assert bar is not None
            shown.append((bar.value(), bar.maximum()))

    watch.timeout.connect(look)
    watch.start(0)
    yield shown
    watch.stop()


def test_going_through_an_older_project_is_shown_until_it_is_open(
    at_work: Editor, older: Path, seen: list[tuple[int, int]]
) -> None:
    editor = at_work
    drop(editor, older)
    assert editor.session.path == older
    assert len(seen) >= 2
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert all(0 < done <= total for done, total in seen)
    assert QApplication.activeModalWidget() is None
    assert folded_by(older) == folding.FOLDING


def test_one_who_does_not_want_to_wait_stays_where_they_were(
    at_work: Editor, older: Path, seen: list[tuple[int, int]]
) -> None:
    editor, before = at_work, at_work.session.path

    def refuse() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, PreparingSheet):
            QTest.mouseClick(sheet.stop, Qt.MouseButton.LeftButton)

    watch = QTimer()
    watch.timeout.connect(refuse)
    watch.start(0)
    drop(editor, older)
    watch.stop()
    assert editor.session.path == before
    assert QApplication.activeModalWidget() is None
    assert folded_by(older) == 0
    Session.open(older).close()
    assert folded_by(older) == folding.FOLDING


def test_a_project_of_this_version_opens_without_a_word(at_work: Editor, older: Path) -> None:
    Session.open(older).close()
    drop(at_work, older)
    assert at_work.session.path == older
    assert not at_work.window.findChildren(PreparingSheet)
