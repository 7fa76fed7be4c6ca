"""Projects: new, open, recent, closed, backed up; files dropped on the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from editor import Editor
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tahqiq.services.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def choose(editor: Editor, path: Path) -> None:
    """Answer the file dialog."""
    dialog = editor.program.projects.file_dialog
    assert dialog is not None
    editor.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    editor.press("Alt+N", "Ctrl+A")
    editor.type(str(path))
    editor.press("Return")
    editor.qtbot.waitUntil(lambda: QApplication.activeWindow() is editor.window)


def drop(editor: Editor, *paths: Path) -> None:
    """Drop files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, no_keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    where = QPointF(editor.window.rect().center())
    entered = QDragEnterEvent(where.toPoint(), copy, data, Qt.MouseButton.LeftButton, no_keys)
    QApplication.sendEvent(editor.window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(editor.window, QDropEvent(where, copy, data, Qt.MouseButton.LeftButton, no_keys))


def test_a_new_project_is_made_where_the_person_says_and_teaches_the_next_step(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    editor.press("Ctrl+N")
    choose(editor, tmp_path / "قمة.tahqiq")
    assert editor.session.path == tmp_path / "قمة.tahqiq"
    assert editor.window.windowTitle().startswith("قمة")
    assert editor.session.read.counts().articles == 0
    assert editor.window.settings.recent[0] == tmp_path / "قمة.tahqiq"
    assert editor.program.desk.list._nothing.isVisible()


def test_a_name_without_the_ending_gets_it(at_work: Editor, tmp_path: Path) -> None:
    at_work.press("Ctrl+N")
    choose(at_work, tmp_path / "قمة")
    assert at_work.session.path.suffix == ".tahqiq"


def test_another_project_is_opened_and_the_recent_ones_are_offered(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    Session.create(tmp_path / "آخر.tahqiq").close()
    editor.press("Ctrl+O")
    choose(editor, tmp_path / "آخر.tahqiq")
    assert editor.session.path.stem == "آخر"
    editor.press("Ctrl+W")
    assert not editor.program.project.is_open
    assert editor.window.welcome.isVisible()
    editor.press("Ctrl+Shift+O")
    editor.type("sample")
    editor.press("Return")
    assert editor.session.path.stem == "sample"
    editor.wait_for_article(1)


def test_a_file_that_is_no_project_leaves_the_open_one(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    (tmp_path / "x.tahqiq").write_text("not a project")
    editor.press("Ctrl+O")
    choose(editor, tmp_path / "x.tahqiq")
    assert editor.session.path.stem == "sample"
    assert editor.notice()


def test_a_backup_is_a_whole_project(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    editor.canvas.select(*editor.place(1, "كوريا الشمالية"))
    editor.press("L")
    editor.press("Ctrl+B")
    choose(editor, tmp_path / "copy.tahqiq")
    editor.qtbot.waitUntil(lambda: "copy" in editor.notice())
    with Session.open(tmp_path / "copy.tahqiq", read_only=True) as copy:
        assert copy.read.counts().annotations == 1


def test_ctrl_s_says_that_everything_is_saved(at_work: Editor) -> None:
    at_work.press("Ctrl+S")
    assert "محفوظ" in at_work.notice()


def test_text_files_dropped_on_the_window_are_imported(at_work: Editor, tmp_path: Path) -> None:
    editor = at_work
    article = tmp_path / "خبر.txt"
    article.write_text("عنوان خبر جديد\nقال الوزير إن الأمر انتهى.", encoding="utf-8")
    drop(editor, article)
    dialog = editor.program.views.dialog
    assert dialog is not None
    editor.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    editor.qtbot.waitUntil(lambda: dialog.go.isEnabled())  # type: ignore[attr-defined]
    editor.press("Return")
    editor.qtbot.waitUntil(lambda: editor.session.read.counts().articles == 6)
    editor.press("Escape")
    editor.qtbot.waitUntil(lambda: editor.program.desk.list.model.rowCount() == 6)


def test_a_project_dropped_on_the_window_is_opened(at_work: Editor, tmp_path: Path) -> None:
    Session.create(tmp_path / "other.tahqiq").close()
    drop(at_work, tmp_path / "other.tahqiq")
    assert at_work.session.path.stem == "other"
    assert at_work.program.views.dialog is None


def test_articles_dropped_before_a_project_is_open_are_not_lost_silently(editor: Editor, tmp_path: Path) -> None:
    article = tmp_path / "خبر.txt"
    article.write_text("نص", encoding="utf-8")
    drop(editor, article)
    assert editor.notice()
