"""The whole program in a window, with a home of the test's own."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))  # ui_helpers

from editor import Editor, begin

from tahqiq.ui.collecting import collect_if_due
from tahqiq.ui.i18n import languages
from tahqiq.ui.theme import themes


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with our style."""
    qapp.setStyle("Fusion")
    return qapp


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """As in the program, cycles are looked for in the window's thread and in no worker."""
    gc.disable()
    yield
    collect_if_due()


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> Iterator[Editor]:
    """An editor before the start page, in Arabic and by daylight."""
    made = begin(qtbot, tmp_path)
    yield made
    made.leave()
    languages().use("en")
    themes().use("light")


@pytest.fixture
def at_work(editor: Editor) -> Editor:
    """The editor with the sample project open and the first article on the page."""
    editor.press("Return")
    editor.wait_for_article(1)
    editor.qtbot.waitUntil(editor.canvas.hasFocus)
    return editor
