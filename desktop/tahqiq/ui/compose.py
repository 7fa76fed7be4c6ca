"""The window with everything plugged in; runs right after the first paint."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.errors import ErrorReporter
from tahqiq.ui.leaving import Leaving
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.projects import Projects
from tahqiq.ui.reading.desk import Desk
from tahqiq.ui.reading.desk_actions import DeskActions
from tahqiq.ui.reading.desk_review import DeskReview
from tahqiq.ui.reading.desk_suggestions import DeskSuggestions
from tahqiq.ui.reading.desk_versions import DeskVersions
from tahqiq.ui.reading.desk_views import DeskViews
from tahqiq.ui.reading.desk_words import DeskWords


class Program(QObject):
    """The parts of a running window.

    Args:
        window: the frame.
        sample: where the sample project is; the user's own when not given.
    """

    def __init__(self, window: MainWindow, sample: Path | None = None) -> None:
        super().__init__(window)
        self.window = window
        self.project = SessionController(parent=self)
        self.desk = Desk(window, self.project)
        self.suggestions = DeskSuggestions(self.desk)
        self.versions = DeskVersions(self.desk, self.suggestions.side)
        self.actions = DeskActions(self.desk)
        self.words = DeskWords(self.desk)
        self.views = DeskViews(self.desk)
        self.review = DeskReview(self.desk)
        self.words.review_hints = self.review.hints
        self.review.hints_changed.connect(self.words.hint_soon)
        self.projects = Projects(window, self.project, sample)
        self.leaving = Leaving(window, self.project)
        window.closing.connect(self.close_project)

    def close_project(self) -> None:
        """Keep the place, and let go of the project."""
        self.desk.remember_place()
        self.project.close()


def compose(window: MainWindow, _reporter: ErrorReporter, path: Path | None) -> Program:
    """Plug everything in and open a project: ``path``, else the last one, else the sample."""
    program = Program(window)
    program.projects.start(path)
    if program.project.is_open:
        program.desk.focus_page()
    return program
