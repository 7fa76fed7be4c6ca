"""Questions beside the window: one at a time, of which only the newest is of interest."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.ui.jobs import Job, JobRunner, Work


class Background(QObject):
    """Asks one question at a time; a newer one makes the older one's answer unwanted.

    Signals:
        answered: what the work returned.
        failed: the ``Message`` of a ``Trouble`` that the work met.
        cancelled: the work was left unfinished after ``cancel``.
        advanced: done so far, and of how many (0 where that is not known).
        busy_changed: whether an answer is awaited.
    """

    answered = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    advanced = Signal(int, int)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = JobRunner(parent=self)
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._job is not None

    def ask(self, work: Work, title: str = "") -> None:
        """Start ``work``, called with its ``Job`` in another thread.

        Args:
            work: runs beside the window.
            title: what it does, in the interface's language, where the window must not close over it unasked.
        """
        self.forget()
        job = self._runner.submit(
            title,
            work,
            lambda answer: self._answer(job, answer),
            lambda error: self._fail(job, error),
            self.advanced,
            precious=bool(title),
        )
        self._job = job
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Let the work leave at its next step; ``cancelled`` follows, or ``answered`` where it was done already."""
        if self._job is not None:
            self._job.cancel()

    def forget(self) -> None:
        """The answer is not wanted any more; nothing follows."""
        if self._job is not None:
            self._job.progressed.disconnect(self.advanced)
            self._job.cancel()
            self._job = None
            self.busy_changed.emit(False)

    def finish(self) -> None:
        """Wait until nothing runs, before the project is closed."""
        self.forget()
        self._runner.wait()

    def _answer(self, job: Job, answer: object) -> None:
        if job is self._job:
            self._end()
            self.answered.emit(answer)

    def _fail(self, job: Job, error: BaseException) -> None:
        expected = isinstance(error, (Trouble, Cancelled))
        if job is self._job:
            self._end()
            if isinstance(error, Trouble):
                self.failed.emit(error.message)
            elif isinstance(error, Cancelled):
                self.cancelled.emit()
        if not expected:
            raise error

    def _end(self) -> None:
        self._job = None
        self.busy_changed.emit(False)
