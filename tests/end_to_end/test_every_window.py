"""Every view, panel and dialog in Arabic and English, light and dark: opens, names itself, and fits."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from editor import begin
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui_helpers import focusable

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))  # the scenes of packaging/screenshots
from screenshot_parts import scenes
from screenshot_parts.sample import Worker

from tahqiq.ui.i18n import languages
from tahqiq.ui.theme import themes

IN_ORDER = [name for name in scenes.SCENES if name not in ("undone", "history", "start")] + [
    "undone",
    "history",
    "start",
]


def nameless(window: QWidget) -> list[str]:
    """What takes the focus and says nothing to a screen reader."""
    found = []
    for widget in focusable(window):
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        if widget.isVisible() and not (widget.accessibleName() or words):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def cut_off(window: QWidget) -> list[str]:
    """Buttons whose words do not fit."""
    found = []
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and isinstance(button, QPushButton) and button.text():
            room = button.width() - (button.iconSize().width() if not button.icon().isNull() else 0)
            if button.fontMetrics().horizontalAdvance(button.text().replace("&&", "&")) > room:
                found.append(f"{type(button).__name__} {button.text()!r}")
    return found


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_window_opens(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, theme: str
) -> None:
    monkeypatch.setattr(scenes, "FADED_MS", 20)
    editor = begin(qtbot, tmp_path, language)
    editor.window.settings.theme = theme
    editor.program.projects.start(None)
    worker = Worker(editor.session)
    worker.work()
    for name in IN_ORDER:
        dialog = scenes.SCENES[name](editor.program, worker)
        shown = dialog or editor.window
        QApplication.processEvents()
        assert shown.isVisible(), name
        assert shown.layoutDirection().name == ("RightToLeft" if language == "ar" else "LeftToRight")
        assert nameless(shown) == [], name
        assert cut_off(shown) == [], name
        assert not shown.grab().isNull()
        if dialog is not None:
            dialog.close()
        for popover in (editor.program.desk.date_popover, editor.window.palette_panel):
            popover.dismiss()
        editor.window.show_view("reading")
    editor.leave()
    languages().use("en")
    themes().use("light")
