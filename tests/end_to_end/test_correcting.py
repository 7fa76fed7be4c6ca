"""Somebody brings in a corrected article, reads what changed, and places by hand what lost its words."""

from __future__ import annotations

from pathlib import Path

import pytest
from editor import Editor
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tahqiq.domain.articles import RegionRole
from tahqiq.services.importing import FileState
from tahqiq.ui.dialogs.importing.dialog import ImportDialog
from tahqiq.ui.reading.side_panel import VERSIONS
from tahqiq.ui.views.versions.dialog import VersionsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def tagged(editor: Editor) -> tuple[str, str, str]:
    """Two sentences' words tagged as claims: the first will be changed. Gives both, and what the first becomes."""
    text = editor.text(1)
    main = [r for r in editor.session.read.regions(1) if r.role in (RegionRole.MAIN, RegionRole.TITLE)]
    start = max(main, key=lambda r: r.end - r.start).start
    first = " ".join(text[text.index(" ", start + 60) + 1 :].split()[:4])
    second = " ".join(text[text.index(" ", start + 500) + 1 :].split()[:5])
    for words in (first, second):
        at, end = editor.place(1, words)
        editor.canvas.select(at, end)
        editor.press("c")
    assert [a.words for a in editor.annotations(1)] == [first, second]
    return first, second, "عبارة أخرى صحّحها التحرير"


def newer_file(editor: Editor, folder: Path, gone: str, becomes: str) -> Path:
    path = folder / editor.session.read.article(1).file_name
    path.write_text(editor.text(1).replace(gone, becomes, 1), encoding="utf-8")
    return path


def import_dialog(editor: Editor, path: Path) -> ImportDialog:
    editor.program.views.import_files([path])
    dialog = editor.program.views.dialog
    assert isinstance(dialog, ImportDialog)
    editor.qtbot.waitUntil(lambda: bool(dialog.model.files) and dialog.go.isEnabled(), timeout=10000)
    return dialog


def bring_in(editor: Editor, dialog: ImportDialog) -> None:
    with editor.qtbot.waitSignal(dialog.imported, timeout=10000):
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)  # open the first one
    editor.qtbot.waitUntil(lambda: editor.program.views.dialog is None)
    editor.qtbot.waitUntil(editor.window.isActiveWindow)
    editor.qtbot.waitUntil(editor.canvas.hasFocus)
    editor.settle()


def corrected(editor: Editor, folder: Path) -> tuple[str, str, str]:
    words = tagged(editor)
    bring_in(editor, import_dialog(editor, newer_file(editor, folder, words[0], words[2])))
    editor.wait_for_article(6)
    return words


def test_a_newer_version_is_recognised_shown_and_brought_in(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    first, second, becomes = tagged(editor)
    dialog = import_dialog(editor, newer_file(editor, tmp_path, first, becomes))
    (file,) = dialog.model.files
    assert file.state is FileState.NEWER
    version = dialog.preview.version
    assert version.isVisible()
    assert version.correct.isChecked()
    assert version.counts.text().count("1") == 2  # one moved, one without a place
    shown = version.passages.views[0].difference
    assert shown is not None
    assert not shown.same
    bring_in(editor, dialog)
    editor.wait_for_article(6)
    assert [a.words for a in editor.annotations(6)] == [second]
    assert [a.words for a in editor.annotations(1)] == [first]
    rows = editor.program.desk.list.model
    assert [rows.article_at(i).id for i in range(6)] == [2, 3, 4, 5, 6, 1]  # type: ignore[union-attr]


def test_the_person_may_want_an_article_of_its_own_or_leave_it_out(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    first, second, becomes = tagged(editor)
    dialog = import_dialog(editor, newer_file(editor, tmp_path, first, becomes))
    QTest.mouseClick(
        dialog.preview.version.own, Qt.MouseButton.LeftButton, pos=dialog.preview.version.own.rect().center()
    )
    if not dialog.preview.version.own.isChecked():
        dialog.preview.version.own.setFocus()
        QTest.keyClick(dialog.preview.version.own, Qt.Key.Key_Space)
    assert dialog.model.files[0].as_own
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    bring_in(editor, dialog)
    editor.wait_for_article(6)
    assert [a.words for a in editor.annotations(1)] == [first, second]
    assert editor.annotations(6) == []
    assert all(a.newer is None for a in editor.session.read.articles())


def test_an_orphan_is_placed_with_the_mouse_and_one_key_and_undo_takes_it_back(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    first, second, becomes = corrected(editor, tmp_path)
    side, panel = editor.program.suggestions.side, editor.program.versions.panel
    assert VERSIONS in side.switch.names
    side.show_panel(VERSIONS)
    assert panel.view.count() == 1
    assert first in panel.view.item(0).text()
    QTest.mouseClick(
        panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualItemRect(panel.view.item(0)).center()
    )
    editor.qtbot.waitUntil(editor.canvas.hasFocus)
    editor.canvas.clear_selection()
    editor.press("Alt+O")
    assert len(editor.annotations(6)) == 1  # nothing is selected: it says what to do
    start, end = editor.place(6, becomes)
    editor.drag(editor.point(start), editor.point(end))
    editor.press("Alt+O")
    assert sorted(a.words for a in editor.annotations(6)) == sorted([becomes, second])
    assert editor.annotations(1) == []
    editor.settle()
    assert panel.view.count() == 0
    editor.check()
    editor.press("Ctrl+Z")
    editor.settle()
    assert [a.words for a in editor.annotations(1)] == [first]
    assert panel.view.count() == 1


def test_an_orphan_is_deleted_from_the_list(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    corrected(editor, tmp_path)
    editor.program.suggestions.side.show_panel(VERSIONS)
    panel = editor.program.versions.panel
    panel.view.setFocus()
    editor.press("Del")
    editor.settle()
    assert editor.annotations(1) == []
    assert panel.view.count() == 0


def test_both_versions_are_read_side_by_side_with_the_difference_marked(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    first, _, becomes = corrected(editor, tmp_path)
    editor.press("Alt+V")
    dialog = editor.program.versions.dialog
    assert isinstance(dialog, VersionsDialog)
    assert len(dialog.passages) == 1
    texts = editor.text(1), editor.text(6)
    for side, words in ((0, first), (1, becomes)):
        marks = [texts[side][start:end] for passage in dialog.marked[side] for start, end, _ in passage]
        assert " ".join(marks) in words
        assert marks
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    editor.qtbot.waitUntil(lambda: editor.program.versions.dialog is None)


def test_one_undo_takes_the_whole_correction_back(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    first, second, _ = corrected(editor, tmp_path)
    editor.press("Ctrl+Z")
    editor.settle()
    assert [a.words for a in editor.annotations(1)] == [first, second]
    assert len(editor.session.read.articles()) == 5
    assert VERSIONS not in editor.program.suggestions.side.switch.names
    assert QApplication.activeModalWidget() is None
