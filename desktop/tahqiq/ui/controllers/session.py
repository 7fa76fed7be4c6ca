"""The open project as the window knows it: opening, closing, changing, and hearing what changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from tahqiq.domain.history import Changed
from tahqiq.domain.jobs import Cancelled, Progress
from tahqiq.domain.messages import Message, Trouble
from tahqiq.services.commands.base import Command
from tahqiq.services.session import Session
from tahqiq.ui.controllers.drafts import Drafts

Result = TypeVar("Result")

SETTLE_MS = 30
"""How long side panels wait after a change: the page is painted first, and a burst of changes is shown once."""


class NoProjectError(RuntimeError):
    """Something asked for the project while none is open: our own bug."""


class SessionController(QObject):
    """Holds the one open ``Session`` of a window.

    Signals:
        opened: a project is open (``Session``); views read it afresh.
        closing: the project is about to be let go of.
        closed: no project is open.
        changed: a commit's ``Changed``, in this object's thread, before the call that made it returns
            (for a change made by a job: soon after).
        settled: the same some 30 ms later, all that came meanwhile as one; for what can wait until the page is painted.
        trouble: a ``Message`` that says why something was not done.
        locked_elsewhere: the ``Path`` of a project that was opened for reading because another window writes it.
    """

    opened = Signal(object)
    closing = Signal()
    closed = Signal()
    changed = Signal(object)
    settled = Signal(object)
    trouble = Signal(object)
    locked_elsewhere = Signal(object)
    _heard = Signal(object, object)

    def __init__(self, author: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.author = author
        self.may_leave: Callable[[Callable[[], object]], bool] = _always
        self.preparing: Callable[[Path], AbstractContextManager[Progress | None]] = lambda _path: nullcontext()
        self._session: Session | None = None
        self._waiting: list[Changed] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.settle)
        self._heard.connect(self._take)
        self.drafts = Drafts(self)
        self.closing.connect(self.drafts.save_all)
        self.closed.connect(self.drafts.forget)
        self.settled.connect(self.drafts.retry_once)

    @property
    def is_open(self) -> bool:
        return self._session is not None

    @property
    def session(self) -> Session:
        """The open project.

        Raises:
            NoProjectError: none is open.
        """
        if self._session is None:
            raise NoProjectError("no project is open")
        return self._session

    @property
    def read_only(self) -> bool:
        return self._session is not None and self._session.read_only

    def open(self, path: Path) -> bool:
        """Open the project at ``path`` in place of the open one; for reading only where another window writes it.

        Returns:
            Whether it is open; otherwise ``trouble`` has said why (or it is asked what becomes of words that are not
            saved), and the former project stays open. One that is open for reading is opened again, for writing.
        """
        same = self._session is not None and self._session.path.resolve() == path.resolve()
        if same and not self.read_only:
            return True
        if not self._may_leave(partial(self.open, path)):
            return False
        session = self._opened(path)
        if session is None or (same and session.read_only):
            return self._still_reading(session)
        self._use(session)
        if session.read_only:
            self.locked_elsewhere.emit(path)
        return True

    def _still_reading(self, session: Session | None) -> bool:
        """It cannot be written this time either; the session that is open stays."""
        if session is None:
            return False
        session.close()
        self.locked_elsewhere.emit(session.path)
        return True

    def _may_leave(self, then: Callable[[], object]) -> bool:
        return self._session is None or self.may_leave(then)

    def _opened(self, path: Path) -> Session | None:
        with self.preparing(path) as progress:
            try:
                return self._opened_any_way(path, progress)
            except Trouble as trouble:
                why = trouble.message
            except Cancelled:
                return None
        self.trouble.emit(why)
        return None

    def _opened_any_way(self, path: Path, progress: Progress | None) -> Session:
        """Open for writing, else for reading.

        Raises:
            Trouble: why it cannot be opened for writing, where it cannot be read either.
            Cancelled: ``progress`` said so.
        """
        try:
            return Session.open(path, self.author, progress=progress)
        except Trouble as first:
            if first.message.code not in ("project_open_elsewhere", "project_read_only", "folder_read_only"):
                raise
            with suppress(Trouble):
                return Session.open(path, self.author, read_only=True, progress=progress)
            raise

    def create(self, path: Path) -> bool:
        """Make a project at ``path`` and open it; False after ``trouble`` has said why not."""
        if not self._may_leave(partial(self.create, path)):
            return False
        try:
            session = Session.create(path, self.author)
        except Trouble as trouble:
            self.trouble.emit(trouble.message)
            return False
        self._use(session)
        return True

    def _use(self, session: Session) -> None:
        self._let_go()
        self._session = session
        session.on_change(lambda changed: self._hear(session, changed))
        self.opened.emit(session)

    def close(self) -> None:
        """Let go of the project; what is not on disk yet is stored first, or asked about."""
        if self._may_leave(self.close):
            self._let_go()

    def _let_go(self) -> None:
        if self._session is None:
            return
        self.closing.emit()
        self._timer.stop()
        self._waiting.clear()
        session, self._session = self._session, None
        try:
            session.close()
        except Trouble as trouble:
            self.trouble.emit(trouble.message)
        self.closed.emit()

    def do(self, command: Command[Result], initiator: object = None) -> Result | None:
        """Carry out a command; on disk when this returns.

        Returns:
            The command's result, or None after ``trouble`` has said why nothing was changed.
        """
        return self.attempt(lambda: self.session.do(command, initiator))

    def did(self, command: Command[object], initiator: object = None) -> bool:
        """As ``do``, for commands without a result: whether it was carried out."""
        return self.attempt(lambda: (self.session.do(command, initiator), True)[1]) is not None

    def attempt(self, action: Callable[[], Result]) -> Result | None:
        """Do what may meet the world's resistance; None after ``trouble`` has said what is in the way."""
        try:
            return action()
        except Trouble as trouble:
            self.trouble.emit(trouble.message)
            return None

    def complain(self, message: Message) -> None:
        """Say what stands in the way."""
        self.trouble.emit(message)

    def settle(self) -> None:
        """Hand on at once what ``settled`` waits with."""
        self._timer.stop()
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.settled.emit(merged(waiting))

    def _hear(self, session: Session, changed: Changed) -> None:
        """From any thread; what a job changes is told in the window's own."""
        if QThread.currentThread() == self.thread():
            self._take(session, changed)
        else:
            self._heard.emit(session, changed)

    def _take(self, session: Session, changed: Changed) -> None:
        if session is not self._session:
            return
        self._waiting.append(changed)
        self._timer.start()
        self.changed.emit(changed)


def _always(_then: Callable[[], object]) -> bool:
    """Nothing would be lost."""
    return True


def merged(changes: list[Changed]) -> Changed:
    """Several changes as one; message and initiator are the last one's."""
    if len(changes) == 1:
        return changes[0]
    return Changed(
        articles=frozenset().union(*(c.articles for c in changes)),
        article_list=any(c.article_list for c in changes),
        annotations=frozenset().union(*(c.annotations for c in changes)),
        entities=frozenset().union(*(c.entities for c in changes)),
        labels=any(c.labels for c in changes),
        settings=any(c.settings for c in changes),
        suggestions=frozenset().union(*(c.suggestions for c in changes)),
        words=any(c.words for c in changes),
        inconsistencies=frozenset().union(*(c.inconsistencies for c in changes)),
        events=any(c.events for c in changes),
        spellings=any(c.spellings for c in changes),
        message=changes[-1].message,
        initiator=changes[-1].initiator,
    )
