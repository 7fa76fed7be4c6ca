"""The working window on an article that the engine has read, and suggestions made up for models and panels."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parents[1] / "reading"))
from reading_samples import seed_articles

from tahqiq.services.analysing import analyse
from tahqiq.services.commands.articles import ImportArticles
from tahqiq.ui.compose import Program
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Choices of an editor who reads English and asks for suggestions."""
    chosen = Settings(tmp_path / "settings.ini")
    chosen.language, chosen.theme, chosen.suggest_by_itself = "en", "light", False
    return chosen


@pytest.fixture
def unread(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[Program]:
    """The whole window on the five seeds, which nobody has read; the first is on the page and has the focus."""
    program = Program(window, tmp_path / "sample.tahqiq")
    assert program.project.create(tmp_path / "أوراسيا.tahqiq")
    program.project.session.do(ImportArticles(seed_articles()))
    program.project.settle()
    program.desk.focus_page()
    qtbot.waitUntil(program.desk.canvas.hasFocus)
    assert program.desk.page.article_id == 1
    yield program
    program.project.close()


@pytest.fixture
def program(unread: Program) -> Program:
    """The same, with the first article read."""
    analyse(unread.project.session, [1])
    unread.project.settle()
    assert unread.suggestions.controller.analysed
    return unread
