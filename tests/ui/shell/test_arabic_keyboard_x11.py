"""Shortcuts under a real X server with an Arabic keyboard on: the keys that a newsroom really presses."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from tahqiq.ui.actions import ActionId
from tahqiq.ui.jobs import JobRunner, ManualExecutor
from tahqiq.ui.main_window import MainWindow

pytestmark = pytest.mark.x11

PRESSES = [
    ("ctrl+52", ActionId.UNDO),  # Z, ئ
    ("ctrl+shift+52", ActionId.REDO),
    ("ctrl+46", ActionId.CHANGE_LABEL),  # L, م
    ("ctrl+56", ActionId.BACKUP),  # B, لا
    ("ctrl+shift+53", ActionId.SPLIT),  # X
    ("ctrl+shift+33", ActionId.PUBLICATION_DATE),  # P
    ("ctrl+11", ActionId.TAG_2),
    ("ctrl+34", ActionId.START_WORD_EARLIER),  # [, ج
    ("alt+34", ActionId.START_CHAR_EARLIER),
    ("alt+39", ActionId.SELECT_SENTENCE),  # S, س
    ("ctrl+shift+46", ActionId.LINK_START),
]
"""Key codes of a PC keyboard with the action they stand for."""


@pytest.fixture(params=["us", "ara", "us,ara"])
def layout(request, qapp: QApplication) -> Iterator[str]:
    """A keyboard layout of the X server."""
    if qapp.platformName() != "xcb" or not (shutil.which("xdotool") and shutil.which("setxkbmap")):
        pytest.skip("needs an X server, xdotool and setxkbmap")
    subprocess.run(["setxkbmap", request.param], check=True)
    yield request.param
    subprocess.run(["setxkbmap", "us"], check=True)


def type_physically(combination: str) -> None:
    """Press keys by their code, as a hand does, whatever the layout."""
    *modifiers, code = combination.split("+")
    command = ["xdotool"]
    for modifier in modifiers:
        command += ["keydown", modifier]
    command += ["key", code]
    for modifier in reversed(modifiers):
        command += ["keyup", modifier]
    subprocess.run(command, check=True)


def test_the_same_keys_work_under_every_layout(qtbot, settings, layout):
    window = MainWindow(settings, JobRunner(ManualExecutor()))
    qtbot.addWidget(window)
    page = QPushButton("page")
    window.set_project("Lavrov")
    window.set_page(page)
    window.set_page_empty(None)
    for action in window.registry:
        action.setEnabled(True)
    with qtbot.waitExposed(window):
        window.show()
    subprocess.run(["xdotool", "windowfocus", "--sync", str(int(window.winId()))], check=True)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    page.setFocus()
    for keys, action in PRESSES:
        with qtbot.waitSignal(window.registry[action].triggered, timeout=5000):
            type_physically(keys)
