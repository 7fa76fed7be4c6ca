"""What is being typed stays, wherever the editor goes next."""

from __future__ import annotations

from pathlib import Path

import pytest
from editor import Editor, begin
from pytestqt.qtbot import QtBot

from tahqiq.services.session import Session


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_a_note_is_kept_when_the_next_article_is_opened_before_the_pause(editor: Editor) -> None:
    editor.press("Return")
    editor.wait_for_article(1)
    editor.press("Space", "Q", "F2")
    editor.type("يُراجع مع المصدر")
    editor.press("Ctrl+PgDown")
    editor.wait_for_article(2)
    assert [a.note for a in editor.annotations(1)] == ["يُراجع مع المصدر"]


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_a_note_in_the_register_is_kept_when_the_window_closes(qtbot: QtBot, tmp_path: Path) -> None:
    editor = begin(qtbot, tmp_path)
    editor.press("Return")
    editor.wait_for_article(1)
    editor.press("Space", "Q", "S")
    editor.type("سيرغي لافروف")
    editor.press("Ctrl+Return", "Ctrl+R")
    register = editor.program.views.speakers.view()
    qtbot.waitUntil(lambda: register.detail.entity is not None)
    register.detail.note.setFocus()
    editor.type("يُكتب بالغين")
    path = editor.session.path
    editor.leave()
    with Session.open(path, read_only=True) as session:
        assert [use.entity.note for use in session.read.entities()] == ["يُكتب بالغين"]
