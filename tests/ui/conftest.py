"""A window of the tests' own; what a person does with it is in ``ui_helpers``."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import ui_helpers
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tahqiq.ui.collecting import collect_if_due
from tahqiq.ui.i18n import languages
from tahqiq.ui.jobs import JobRunner, ManualExecutor
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.settings import Settings
from tahqiq.ui.theme import themes


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the offscreen platform cannot do (size hints, raising, grabbing keys) is no fault of the window's."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


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
def settings(tmp_path) -> Settings:
    """Choices of an editor who reads English by daylight, in a file of the test's own."""
    chosen = Settings(tmp_path / "settings.ini")
    chosen.language, chosen.theme = "en", "light"
    return chosen


@pytest.fixture
def executor() -> ManualExecutor:
    """Runs the window's jobs when the test says so."""
    return ManualExecutor()


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, executor: ManualExecutor) -> Iterator[MainWindow]:
    """The frame, shown and active, without a project."""
    made = MainWindow(settings, JobRunner(executor))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    languages().use("en")
    themes().use("light")


@pytest.fixture(name="assert_accessible")
def _assert_accessible() -> Callable[[QWidget], None]:
    """``ui_helpers.assert_accessible``."""
    return ui_helpers.assert_accessible
