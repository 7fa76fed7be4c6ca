"""Dialogs look like parts of the program: an outline of the theme, a head, and a veil over the window that waits."""

from __future__ import annotations

import pytest
from editor import Editor
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from tahqiq.ui.theme import current_theme, themes
from tahqiq.ui.widgets.sheet import SheetHeader, Veil

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def opened(editor: Editor, keys: str) -> QDialog:
    editor.press(keys)
    editor.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, QDialog)
    return dialog


def veils(editor: Editor) -> list[Veil]:
    return [veil for veil in editor.window.findChildren(Veil) if veil.isVisible()]


@pytest.mark.parametrize("keys", ["Ctrl+I", "Ctrl+E", "Ctrl+O", "Ctrl+N", "Ctrl+B"])
def test_a_dialog_veils_the_window_while_it_asks(at_work: Editor, keys: str) -> None:
    editor = at_work
    dialog = opened(editor, keys)
    (veil,) = veils(editor)
    assert veil.geometry() == editor.window.rect()
    head = dialog.findChild(SheetHeader)
    assert head is not None
    title = next(label for label in head.findChildren(QLabel) if label.property("rank") == "title")
    assert title.text() == dialog.windowTitle()
    editor.press("Escape")
    editor.qtbot.waitUntil(lambda: QApplication.activeWindow() is editor.window)
    assert not veils(editor)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_its_outline_and_ground_are_the_themes(at_work: Editor, theme: str) -> None:
    editor = at_work
    editor.window.settings.theme = theme
    assert themes().theme.name == theme
    dialog = opened(editor, "Ctrl+E")
    image = dialog.grab().toImage()
    middle = image.height() // 2
    for x, y in ((0, middle), (image.width() - 1, middle), (image.width() // 2, 0)):
        assert image.pixelColor(x, y).name() == current_theme().control
    assert image.pixelColor(4, 4).name() == current_theme().surface
    editor.press("Escape")


def test_the_label_sets_leave_the_window_usable_and_close_with_their_button(at_work: Editor) -> None:
    editor = at_work
    editor.window.registry["label_sets"].trigger()
    dialog = editor.program.views.dialog
    assert dialog is not None
    assert not veils(editor)
    editor.click(dialog.leave)  # type: ignore[attr-defined]
    editor.qtbot.waitUntil(lambda: editor.program.views.dialog is None)
