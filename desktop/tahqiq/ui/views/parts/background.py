"""Work beside the window: one question at a time, whose answer comes back in the window's own thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from time import monotonic

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from tahqiq.domain.messages import Trouble

Work = Callable[["Watch"], object]

PULSE = 0.05


class Cancelled(Exception):  # noqa: N818 - not an error: the person's wish
    """Raised by ``Watch.check`` in the work once nobody waits for it any more."""


class Watch(QObject):
    """What the work sees of the world that waits for it.

    Signals:
        advanced: done so far, and of how many (0 where that is not known).
    """

    advanced = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = True
        self._told_at = 0.0

    @property
    def wanted(self) -> bool:
        """Whether somebody still waits for the answer."""
        return self._wanted

    def drop(self) -> None:
        """Nobody waits any more."""
        self._wanted = False

    def check(self) -> None:
        """Leave the work where nobody waits any more.

        Raises:
            Cancelled: so it is.
        """
        if not self._wanted:
            raise Cancelled

    def report(self, done: int, total: int = 0) -> None:
        """Say how far it is; the window hears of it every ``PULSE`` seconds at most."""
        now = monotonic()
        if now - self._told_at >= PULSE:
            self._told_at = now
            self.advanced.emit(done, total)

    def advance(self, done: int, total: int = 0) -> None:
        """As ``report``, and leave where nobody waits any more.

        Raises:
            Cancelled: nobody does.
        """
        self.check()
        self.report(done, total)


class _Task(QRunnable):
    def __init__(self, work: Work, watch: Watch, tell: Callable[[Watch, object, BaseException | None], None]) -> None:
        super().__init__()
        self._work, self._watch, self._tell = work, watch, tell

    def run(self) -> None:
        answer: object = None
        problem: BaseException | None = None
        try:
            answer = self._work(self._watch)
        except BaseException as error:  # handed to the window's thread, which raises what it cannot word
            problem = error
        with suppress(RuntimeError):  # the asker was deleted meanwhile: nobody is left to hear it
            self._tell(self._watch, answer, problem)


class Background(QObject):
    """Asks one question at a time; a newer one makes the older one's answer unwanted.

    Signals:
        answered: what the work returned.
        failed: the ``Message`` of a ``Trouble`` that the work met.
        cancelled: the work was left unfinished after ``cancel``.
        advanced: done so far, and of how many.
        busy_changed: whether an answer is awaited.
    """

    answered = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    advanced = Signal(int, int)
    busy_changed = Signal(bool)
    _told = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._watch: Watch | None = None
        self._told.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._watch is not None

    def ask(self, work: Work) -> None:
        """Start ``work``, called with a ``Watch`` in another thread."""
        self.forget()
        self._watch = Watch()
        self._watch.advanced.connect(self.advanced)
        self.busy_changed.emit(True)
        self._pool.start(_Task(work, self._watch, self._told.emit))

    def cancel(self) -> None:
        """Let the work leave at its next step; ``cancelled`` follows, or ``answered`` where it was done already."""
        if self._watch is not None:
            self._watch.drop()

    def forget(self) -> None:
        """The answer is not wanted any more; nothing follows."""
        if self._watch is not None:
            self._watch.drop()
            self._watch = None
            self.busy_changed.emit(False)

    def finish(self) -> None:
        """Wait until nothing runs, before the project is closed."""
        self.forget()
        self._pool.waitForDone()

    def _take(self, watch: Watch, answer: object, error: BaseException | None) -> None:
        if watch is not self._watch:
            if error is not None and not isinstance(error, (Trouble, Cancelled)):
                raise error
            return
        self._watch = None
        self.busy_changed.emit(False)
        if error is None:
            self.answered.emit(answer)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, Trouble):
            self.failed.emit(error.message)
        else:
            raise error
