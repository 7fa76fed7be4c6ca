"""A project of the five seeds, and the working window on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from reading_samples import Newsroom, seed_articles

from tahqiq.services.commands.articles import ImportArticles
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.reading.desk import Desk
from tahqiq.ui.reading.desk_actions import DeskActions
from tahqiq.ui.reading.desk_views import DeskViews
from tahqiq.ui.reading.desk_words import DeskWords


@pytest.fixture
def project(tmp_path: Path) -> Iterator[SessionController]:
    """An open project with the seeds."""
    controller = SessionController("سارة")
    assert controller.create(tmp_path / "أوراسيا.tahqiq")
    controller.session.do(ImportArticles(seed_articles()))
    controller.settle()
    yield controller
    controller.close()


@pytest.fixture
def newsroom(project: SessionController) -> Newsroom:
    """Shorthands for the open project."""
    return Newsroom(project.session)


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow, project: SessionController) -> Iterator[Desk]:
    """The working window on the seeds, with the first article on the page and the focus there."""
    made = Desk(window, project)
    DeskActions(made)
    DeskWords(made)
    DeskViews(made)
    project.opened.emit(project.session)
    window.set_project("أوراسيا")
    made.focus_page()
    qtbot.waitUntil(made.canvas.hasFocus)
    yield made
    project.close()


@pytest.fixture
def settled(qtbot: QtBot, desk: Desk) -> Callable[[], None]:
    """Wait until the panels beside the page show what the page shows."""

    def wait() -> None:
        desk.project.settle()
        desk.details.refresh()

    return wait
