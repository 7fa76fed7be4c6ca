"""Closing the window loses nothing without a question: words that could not be stored, work that is under way."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from editor import Editor, begin
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tahqiq.domain.messages import Trouble
from tahqiq.services.session import Session
from tahqiq.ui.i18n import languages
from tahqiq.ui.leaving import UnsavedDialog, WorkDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """Writes fail while it says so."""
    state, really = {"full": False}, Session.do

    def work(session: Session, command: object, initiator: object = None) -> object:
        if state["full"]:
            raise Trouble("disk_full", path=str(session.path))
        return really(session, command, initiator)  # type: ignore[arg-type]

    monkeypatch.setattr(Session, "do", work)
    return state


def unsaved_note(editor: Editor, disk: dict[str, bool]) -> None:
    editor.press("Return")
    editor.wait_for_article(1)
    editor.press("Space", "Q", "F2")
    disk["full"] = True
    editor.type("يُراجع مع المصدر")
    editor.window.close()
    assert isinstance(editor.program.leaving.dialog, UnsavedDialog)


def test_a_note_that_finds_no_room_keeps_the_window_open_and_shows_its_words(
    qtbot: QtBot, tmp_path: Path, full_disk: dict[str, bool]
) -> None:
    editor = begin(qtbot, tmp_path)
    unsaved_note(editor, full_disk)
    dialog = editor.program.leaving.dialog
    assert isinstance(dialog, UnsavedDialog)
    assert editor.window.isVisible()
    assert "يُراجع مع المصدر" in dialog.words.toPlainText()
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert "يُراجع مع المصدر" in QApplication.clipboard().text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert editor.window.isVisible()
    assert editor.program.project.is_open
    assert editor.program.desk.panel.note.toPlainText() == "يُراجع مع المصدر"
    full_disk["full"] = False
    editor.leave()
    assert not editor.window.isVisible()
    with Session.open(tmp_path / "sample.tahqiq", read_only=True) as session:
        assert [a.note for a in session.read.annotations(1)] == ["يُراجع مع المصدر"]


def test_trying_again_stores_the_words_and_closes(qtbot: QtBot, tmp_path: Path, full_disk: dict[str, bool]) -> None:
    editor = begin(qtbot, tmp_path)
    unsaved_note(editor, full_disk)
    dialog = editor.program.leaving.dialog
    assert isinstance(dialog, UnsavedDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert editor.window.isVisible()
    full_disk["full"] = False
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not editor.window.isVisible()
    with Session.open(tmp_path / "sample.tahqiq", read_only=True) as session:
        assert [a.note for a in session.read.annotations(1)] == ["يُراجع مع المصدر"]


def test_the_words_can_be_given_up(qtbot: QtBot, tmp_path: Path, full_disk: dict[str, bool]) -> None:
    editor = begin(qtbot, tmp_path)
    unsaved_note(editor, full_disk)
    dialog = editor.program.leaving.dialog
    assert isinstance(dialog, UnsavedDialog)
    QTest.mouseClick(dialog.give_up, Qt.MouseButton.LeftButton)
    assert not editor.window.isVisible()


def test_another_project_takes_its_place_only_when_the_words_are_stored(
    qtbot: QtBot, tmp_path: Path, full_disk: dict[str, bool]
) -> None:
    Session.create(tmp_path / "other.tahqiq").close()
    editor = begin(qtbot, tmp_path)
    editor.press("Return")
    editor.wait_for_article(1)
    editor.press("Space", "Q", "F2")
    full_disk["full"] = True
    editor.type("يُراجع")
    assert not editor.program.projects.open(tmp_path / "other.tahqiq")
    dialog = editor.program.leaving.dialog
    assert isinstance(dialog, UnsavedDialog)
    full_disk["full"] = False
    QTest.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert editor.session.path.name == "other.tahqiq"
    assert editor.program.desk.panel.note.toPlainText() == ""
    editor.leave()


def working(editor: Editor) -> tuple[threading.Event, WorkDialog]:
    editor.press("Return")
    editor.wait_for_article(1)
    go_on = threading.Event()

    def work(job: object) -> None:
        while not go_on.wait(0.005):
            job.report(1, 2)  # type: ignore[attr-defined]

    editor.window.jobs.submit("نسخ احتياطي", work, precious=True)
    editor.window.close()
    dialog = editor.program.leaving.dialog
    assert isinstance(dialog, WorkDialog)
    assert editor.window.isVisible()
    return go_on, dialog


def test_a_backup_under_way_is_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    editor = begin(qtbot, tmp_path)
    go_on, dialog = working(editor)
    assert "نسخ احتياطي" in dialog.windowTitle()
    go_on.set()
    qtbot.waitUntil(lambda: not editor.window.isVisible())


def test_a_backup_under_way_is_stopped_and_the_window_closes(qtbot: QtBot, tmp_path: Path) -> None:
    editor = begin(qtbot, tmp_path)
    _go_on, dialog = working(editor)
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not editor.window.isVisible())


def test_the_person_stays_with_escape_and_the_backup_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    editor = begin(qtbot, tmp_path)
    go_on, dialog = working(editor)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert editor.window.isVisible()
    assert editor.window.jobs.busy
    go_on.set()
    qtbot.waitUntil(lambda: not editor.window.jobs.busy)
    assert editor.window.isVisible()
    editor.leave()


def test_work_that_nobody_would_miss_does_not_keep_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    editor = begin(qtbot, tmp_path)
    editor.press("Return")
    editor.wait_for_article(1)

    def work(job: object) -> None:
        while True:
            job.report(1, 2)  # type: ignore[attr-defined]

    editor.window.jobs.submit("قراءة المقالات", work)
    editor.window.close()
    assert not editor.window.isVisible()


def test_a_backup_that_fails_while_it_is_waited_for_keeps_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    editor = begin(qtbot, tmp_path)
    editor.press("Return")
    editor.wait_for_article(1)
    heard: list[BaseException] = []
    editor.window.jobs.report_errors_to(heard.append)
    go_on = threading.Event()

    def work(_job: object) -> None:
        go_on.wait(5)
        raise Trouble("disk_full", path="x")

    editor.window.jobs.submit("نسخ احتياطي", work, precious=True)
    editor.window.close()
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert editor.window.isVisible()
    assert editor.program.leaving.dialog is None
    editor.leave()


@pytest.fixture(autouse=True)
def _in_english_after() -> object:
    yield
    languages().use("en")
