"""Which project is open: at start, by the menu, from the list of recent ones, dropped on the window."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject

from tahqiq.domain.messages import Message
from tahqiq.services.session import Session
from tahqiq.storage.database import SUFFIX
from tahqiq.ui.actions import ActionId
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.i18n import languages
from tahqiq.ui.jobs import Job
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.preparing import Preparing
from tahqiq.ui.widgets import Notice, NoticeKind

if TYPE_CHECKING:
    from tahqiq.ui.dialogs.files import FileDialog


def sample_path() -> Path:
    """Where the sample project of this user is."""
    return Path(platformdirs.user_data_dir("tahqiq", appauthor=False)) / f"sample{SUFFIX}"


def author_name(chosen: str) -> str:
    """The name beside every change: as chosen in the settings, else the one of the account."""
    if chosen:
        return chosen
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name
        return ""


class Projects(QObject):
    """Opens, makes and closes projects of a window."""

    def __init__(self, window: MainWindow, project: SessionController, sample: Path | None = None) -> None:
        super().__init__(window)
        self._window, self._project = window, project
        self._sample = sample or sample_path()
        self.file_dialog: FileDialog | None = None
        project.author = author_name(window.settings.author)
        project.preparing = partial(Preparing, window)
        self._connect()

    def _connect(self) -> None:
        window, project = self._window, self._project
        project.opened.connect(self._opened)
        project.closed.connect(lambda: window.set_project(""))
        window.project_chosen.connect(self.open)
        window.files_dropped.connect(self._dropped)
        window.settings.changed.connect(self._follow)
        languages().language_changed.connect(self._name_window)
        does: dict[ActionId, Callable[[], object]] = {
            ActionId.NEW_PROJECT: self.ask_new,
            ActionId.OPEN_PROJECT: self.ask_open,
            ActionId.OPEN_SAMPLE: self.open_sample,
            ActionId.CLOSE_PROJECT: project.close,
            ActionId.SAVED: self.say_saved,
            ActionId.BACKUP: self.ask_backup,
        }
        window.registry.bind(does)

    # -- opening ----------------------------------------------------------------------------------------------------

    def start(self, path: Path | None) -> None:
        """Open ``path``; without one the project that was open last, and the first time the sample.

        Where that cannot be, the start page offers what can.
        """
        last = next((p for p in self._window.settings.recent if p.exists()), None)
        wanted = path or last
        opened = wanted is not None and self.open(wanted)
        if not opened and (path is not None or not self.open_sample()):
            self._window.set_project("")
            self._window.welcome.focus_first()

    def open(self, path: Path) -> bool:
        """Open a project; whether it is open now."""
        if self._project.open(path):
            self._window.show_view("reading")
            return True
        if not path.exists():
            self._window.settings.forget_project(path)
        return False

    def open_sample(self) -> bool:
        """Open the sample project; it is made of the five seed articles the first time."""
        path = self._sample
        if path.exists():
            return self.open(path) and self._fill_sample()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._project.complain(Message("folder_read_only", {"path": str(path.parent)}))
            return False
        return self._project.create(path) and self._fill_sample()

    def _fill_sample(self) -> bool:
        """Bring the seeds in where nothing was ever done in the sample project."""
        session = self._project.session
        if session.read_only or session.read.history(1):
            return True
        from tahqiq.domain.resources import seeds
        from tahqiq.services.importing import carry_out, plan_import

        done = self._project.attempt(lambda: carry_out(session, plan_import(session, seeds())))
        self._project.settle()
        self._window.show_view("reading")
        return done is not None

    def _opened(self, session: Session) -> None:
        self._window.settings.remember_project(session.path)
        self._name_window()

    def _name_window(self) -> None:
        if self._project.is_open:
            path = self._project.session.path
            self._window.set_project(self.tr("Sample project") if path == self._sample else path.stem)

    def _dropped(self, paths: list[Path]) -> None:
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self.open(projects[0])
        elif not self._project.is_open:
            text = self.tr("Open a project first, or make a new one; then drop the articles again.")
            self._window.say(Notice(text))

    def _follow(self, name: str) -> None:
        if name == "author":
            self._project.author = author_name(self._window.settings.author)
            if self._project.is_open:
                self._project.session.author = self._project.author

    # -- asking -----------------------------------------------------------------------------------------------------

    def ask_new(self) -> None:
        """Ask where a new project should be, and make it."""
        name = self.tr("My project") + SUFFIX
        self._ask(self.tr("New project"), self._create, name, replaces=False, confirm=self.tr("Make the project"))

    def _create(self, path: Path) -> None:
        if self._project.create(path):
            self._window.show_view("reading")

    def ask_open(self) -> None:
        """Ask for a project to open."""
        self._ask(self.tr("Open a project"), self.open)

    def ask_backup(self) -> None:
        """Ask where to copy the project to, and do it beside the window."""
        path = self._project.session.path
        name = f"{path.stem} {date.today().isoformat()}{SUFFIX}"
        self._ask(self.tr("Back up to"), self._back_up, name, confirm=self.tr("Back up"))

    def _ask(
        self, title: str, chosen: Callable[[Path], object], name: str = "", *, replaces: bool = True, confirm: str = ""
    ) -> None:
        """Ask for a project file: to open, or with a ``name`` that is offered, to write."""
        from tahqiq.ui.dialogs.files import FileDialog, FileQuestion

        start = self._project.session.path.parent if self._project.is_open else None
        question = FileQuestion(
            title,
            self.tr("Tahqiq projects"),
            (SUFFIX,),
            start if start != self._sample.parent else None,
            name,
            saving=bool(name),
            replaces=replaces,
            confirm=confirm,
        )
        dialog = FileDialog(question, self._window)
        dialog.chosen.connect(lambda paths: chosen(paths[0]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_dialog)
        self.file_dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.file_dialog = None
        self._window.activateWindow()  # not every platform goes back to it by itself

    def _back_up(self, target: Path) -> None:
        from tahqiq.services.backups import back_up

        path = self._project.session.path

        def work(job: Job) -> Path:
            return back_up(path, target, replace=True, progress=job.report)

        def done(copy: Path) -> None:
            text = self.tr("Backed up to «%1»").replace("%1", copy.name)
            self._window.say(Notice(text, NoticeKind.DONE, advice=f"\u2068{copy.parent}\u2069"))

        self._window.jobs.submit(self.tr("Backing up"), work, done, precious=True)

    def say_saved(self) -> None:
        """There is no Save: every step is on disk before it is shown."""
        path = self._project.session.path
        text = self.tr("Everything is saved: each step is on disk before you see it.")
        self._window.say(Notice(text, NoticeKind.DONE, advice=f"\u2068{path}\u2069"))
