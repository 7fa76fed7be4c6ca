"""Closing and opening again, and two windows on one project."""

from __future__ import annotations

from pathlib import Path

from editor import Editor, begin
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tahqiq.services.session import Session
from tahqiq.ui.widgets import NoticeKind

WORDS = "الاتفاقية المذكورة تهدف لتعزيز استقرار"


def test_after_a_restart_the_project_the_article_and_undo_are_there(qtbot: QtBot, tmp_path: Path) -> None:
    editor = begin(qtbot, tmp_path)
    editor.program.projects.start(None)
    editor.wait_for_article(1)
    editor.press("Ctrl+PgDown")
    editor.wait_for_article(2)
    editor.canvas.select(*editor.place(2, "زخمًا قويًا"))
    editor.press("C", "N")
    editor.type("تُراجَع")
    editor.leave()

    editor = begin(qtbot, tmp_path)
    editor.program.projects.start(None)
    assert editor.program.desk.page.article_id == 2
    (claim,) = editor.annotations(2)
    assert (claim.words, claim.note) == ("زخمًا قويًا", "تُراجَع")
    editor.window.show_view("reading")
    qtbot.waitUntil(editor.canvas.hasFocus)
    editor.settle()
    editor.press("Ctrl+Z")
    assert editor.session.read.annotation(claim.id).note == ""
    editor.settle()
    editor.press("Ctrl+Z")
    assert editor.annotations(2) == []
    editor.leave()

    editor = begin(qtbot, tmp_path)
    editor.program.projects.start(None)
    editor.window.show_view("reading")
    qtbot.waitUntil(editor.canvas.hasFocus)
    editor.settle()
    editor.press("Ctrl+Shift+Z")
    editor.settle()
    editor.press("Ctrl+Shift+Z")
    assert editor.session.read.annotation(claim.id) == claim
    editor.leave()


def test_a_second_window_reads_and_says_so_and_never_writes(at_work: Editor, tmp_path: Path) -> None:
    first = at_work
    first.canvas.select(*first.place(1, WORDS))
    first.press("Q")
    second = begin(first.qtbot, tmp_path)
    second.program.projects.start(None)
    assert second.program.project.read_only
    notice = second.window.notices.notice
    assert notice is not None
    assert notice.kind is NoticeKind.WARNING
    second.window.show_view("reading")
    second.qtbot.waitUntil(second.canvas.hasFocus)
    assert [mark.id for mark in second.canvas.marks()] == [a.id for a in first.annotations(1)]
    second.canvas.select(*second.place(1, "كوريا الشمالية"))
    second.press("C")
    assert len(second.annotations(1)) == 1
    assert not second.window.registry["delete"].isEnabled()
    second.leave()
    first.window.activateWindow()
    first.qtbot.waitUntil(first.window.isActiveWindow)
    first.canvas.setFocus()
    first.canvas.select(*first.place(1, "كوريا الشمالية"))
    first.press("L")
    assert len(first.annotations(1)) == 2


def test_the_sample_is_filled_where_its_making_was_interrupted(qtbot: QtBot, tmp_path: Path) -> None:
    Session.create(tmp_path / "sample.tahqiq").close()
    editor = begin(qtbot, tmp_path)
    editor.program.projects.start(None)
    assert editor.session.read.counts().articles == 5
    editor.leave()


def test_what_an_editor_emptied_on_purpose_stays_empty(qtbot: QtBot, tmp_path: Path) -> None:
    editor = begin(qtbot, tmp_path)
    editor.program.projects.start(None)
    for _ in range(5):
        editor.press("Ctrl+Shift+Del")
        editor.settle()
    editor.leave()
    editor = begin(qtbot, tmp_path)
    editor.program.projects.start(None)
    assert editor.session.read.counts().articles == 0
    assert any(b.isVisible() for b in editor.window.panes.page_pane.findChildren(QPushButton))
    editor.leave()


def test_a_project_that_is_gone_is_not_offered_again_and_the_sample_opens(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "broken.tahqiq").write_text("no")
    editor = begin(qtbot, tmp_path)
    editor.window.settings.remember_project(tmp_path / "gone.tahqiq")
    editor.window.settings.remember_project(tmp_path / "broken.tahqiq")
    editor.program.projects.start(None)
    assert editor.session.path == tmp_path / "sample.tahqiq"
    assert editor.notice()
    editor.leave()
