"""An open project: the one way to change it, and to hear what changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from tahqiq.domain.history import Changed, HistoryStep
from tahqiq.domain.jobs import Progress
from tahqiq.domain.text import name_as_text
from tahqiq.services import presets
from tahqiq.services.commands.base import Command
from tahqiq.services.commands.labels import SaveLabelSet
from tahqiq.services.reader import Reader
from tahqiq.storage import database, founding, journal
from tahqiq.storage.clock import now
from tahqiq.storage.transaction import Transaction

Result = TypeVar("Result")
Listener = Callable[[Changed], None]


class Session:
    """An open project.

    Every change goes through ``do``, ``undo`` or ``redo``: on disk before they return, or not done at all.
    Changes are made from one thread at a time; ``read`` may be used from any.
    """

    def __init__(self, opened: database.Database, author: str) -> None:
        self._database = opened
        self.read = Reader(opened)
        self.author = author
        self._listeners: list[Listener] = []
        self._annotators: dict[str, int] = {}

    @classmethod
    def create(cls, path: Path, author: str = "") -> Session:
        """Make a project file and open it.

        Args:
            path: the new file, by custom ending in ``.tahqiq``.
            author: who works; written beside every change.

        Raises:
            Trouble: something is there already, or it cannot be written.
        """

        def fill(connection: database.Connection) -> None:
            founding.found(connection, name_as_text(path.stem), now())
            transaction = Transaction(connection, author, now())
            SaveLabelSet(presets.load("newsroom")).apply(transaction)

        return cls(database.create(path, fill), author)

    @classmethod
    def open(
        cls, path: Path, author: str = "", *, read_only: bool = False, progress: Progress | None = None
    ) -> Session:
        """Open a project.

        Args:
            path: the file.
            author: who works.
            read_only: whether nothing will be written; the project may be open elsewhere then.
            progress: told rows done and in all, in the seldom case that the whole file must be gone through (another
                version of the program has folded its text otherwise); what it raises ends the opening.

        Raises:
            Trouble: no such file, not a project, too new, open in another window, not writable.
        """
        return cls(database.open_file(path, read_only=read_only, progress=progress), author)

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def read_only(self) -> bool:
        return self._database.read_only

    def close(self) -> None:
        """Let go of the file. Nothing is lost: every step is on disk already."""
        self._listeners.clear()
        self._database.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def do(self, command: Command[Result], initiator: object = None) -> Result:
        """Carry out a command in one transaction.

        Args:
            command: what to do.
            initiator: who asks; handed on to listeners in ``Changed.initiator``.

        Returns:
            The command's result, once it is on disk.

        Raises:
            Trouble: the world stands in the way; nothing was changed.
        """
        author = self.author
        with self._database.writing() as connection:
            transaction = Transaction(connection, author, now(), self._database.texts, self._annotators)
            done = command.apply(transaction)
            changed, who = None, None
            if transaction.changes:
                who = transaction.annotator_id if author else transaction.acting
                journal.record(connection, transaction.changes, done.message, author, transaction.now, done.article_id)
                changed = journal.touched(connection, transaction.changes, done.message, initiator)
        if changed is not None:
            if who is not None:
                self._annotators[author] = who
            self._tell(changed)
        result: Result = done.result
        return result

    def undo(self, initiator: object = None) -> HistoryStep | None:
        """Take back the newest step, also one of an earlier day; None where there is nothing to undo."""
        return self._move(journal.undo, initiator)

    def redo(self, initiator: object = None) -> HistoryStep | None:
        """Bring back what was undone last; None where there is nothing to redo."""
        return self._move(journal.redo, initiator)

    def _move(self, move: journal.Move, initiator: object) -> HistoryStep | None:
        with self._database.writing() as connection:
            moved = move(connection, self.author, now())
            if moved is None:
                return None
            step, changes = moved
            changed = journal.touched(connection, changes, step.message, initiator)
        self._tell(changed)
        return step

    @property
    def next_undo(self) -> HistoryStep | None:
        return self.read.next_undo()

    @property
    def next_redo(self) -> HistoryStep | None:
        return self.read.next_redo()

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every commit; returns a function that stops it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def announce(self, changed: Changed) -> None:
        """Tell listeners of a change that was no step of the history (an analysis)."""
        self._tell(changed)

    def _tell(self, changed: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(changed)
