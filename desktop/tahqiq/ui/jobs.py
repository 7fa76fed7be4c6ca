"""Long work beside the window: one job after the other, with progress and a way to cancel.

For controllers::

    runner.submit(self.tr("Importing"), lambda job: import_all(paths, job.report, job.check), done=self._imported)

``work`` runs in another thread and must not touch a widget. It calls ``job.report(done, total)`` now and then and
``job.check()`` where it can stop (raises ``Cancelled``). ``done`` and ``failed`` run in the window's thread.
Tests give ``ManualExecutor`` and call ``run_next()``: no thread, no waiting.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

Work = Callable[["Job"], Any]
Callback = Callable[[Any], object]
ErrorCallback = Callable[[BaseException], object]


class Cancelled(Exception):  # noqa: N818 - what happened, not an error
    """The person cancelled the job."""


class Job(QObject):
    """One piece of work.

    Signals:
        progressed: done, total (total 0: how much is not known).
        ended: the job is over, however it went.
    """

    progressed = Signal(int, int)
    ended = Signal()
    _finished = Signal(object, object)
    _failed = Signal(object, object)

    def __init__(self, title: str, work: Work, done: Callback | None, failed: ErrorCallback | None) -> None:
        super().__init__()
        self.title = title
        self._work = work
        self._done = done
        self._on_failure = failed
        self._stop = threading.Event()
        self._reported = (-1, -1)

    def report(self, done: int, total: int = 0) -> None:
        """Say how far the work is; raises ``Cancelled`` as ``check`` does."""
        self.check()
        shown = (done * 200 // total, 200) if total else (done, 0)
        if shown != self._reported:
            self._reported = shown
            self.progressed.emit(done, total)

    def check(self) -> None:
        """Stop here if the person asked for it.

        Raises:
            Cancelled: they did.
        """
        if self._stop.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next ``check``."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._stop.is_set()

    def run(self) -> None:
        """Do the work; called by an executor."""
        try:
            self.check()
            result = self._work(self)
        except BaseException as error:
            self._failed.emit(self, error)
        else:
            self._finished.emit(self, result)


class Executor(Protocol):
    """Where jobs run."""

    def start(self, job: Job) -> None:
        """Run ``job.run`` now or later."""

    def wait(self) -> None:
        """Come back when nothing runs any more."""


class ThreadExecutor:
    """One thread beside the window's."""

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)

    def start(self, job: Job) -> None:
        self._pool.start(QRunnable.create(job.run))

    def wait(self) -> None:
        self._pool.waitForDone()


class ManualExecutor:
    """Runs jobs when a test says so, in the test's own thread."""

    def __init__(self) -> None:
        self.waiting: deque[Job] = deque()

    def start(self, job: Job) -> None:
        self.waiting.append(job)

    def run_next(self) -> None:
        """Run the job that has waited longest."""
        self.waiting.popleft().run()

    def wait(self) -> None:
        while self.waiting:
            self.run_next()


class JobRunner(QObject):
    """Runs jobs one after the other.

    Signals:
        started: a ``Job`` begins.
        idle: nothing is left to do.
    """

    started = Signal(object)
    idle = Signal()

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadExecutor()
        self._queue: deque[Job] = deque()
        self._running: Job | None = None
        self._on_error: ErrorCallback = _raise

    @property
    def running(self) -> Job | None:
        """The job at work."""
        return self._running

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return self._running is not None

    def report_errors_to(self, handler: ErrorCallback) -> None:
        """Who hears of an error that a job's own ``failed`` does not take."""
        self._on_error = handler

    def submit(
        self,
        title: str,
        work: Work,
        done: Callback | None = None,
        failed: ErrorCallback | None = None,
    ) -> Job:
        """Run ``work`` after what was submitted before.

        Args:
            title: what it does, in the interface's language.
            work: runs beside the window; see the module's text.
            done: gets the result, in the window's thread.
            failed: gets the error, in the window's thread; ``Cancelled`` comes here too, and nowhere else.
        """
        job = Job(title, work, done, failed)
        job.setParent(self)
        job._finished.connect(self._end)  # a bound method: Qt delivers it in this object's thread
        job._failed.connect(self._fail)
        self._queue.append(job)
        if self._running is None:
            self._next()
        return job

    def cancel_all(self) -> None:
        """Ask the running job to stop and drop those that wait; comes back when it has stopped."""
        self._queue.clear()
        if self._running is not None:
            self._running.cancel()
            self._executor.wait()

    def _next(self) -> None:
        self._running = self._queue.popleft() if self._queue else None
        if self._running is None:
            self.idle.emit()
            return
        self.started.emit(self._running)
        self._executor.start(self._running)

    def _end(self, job: Job, result: Any) -> None:
        self._close(job)
        if job._done is not None:
            job._done(result)

    def _fail(self, job: Job, error: BaseException) -> None:
        self._close(job)
        if job._on_failure is not None:
            job._on_failure(error)
        elif not isinstance(error, Cancelled):
            self._on_error(error)

    def _close(self, job: Job) -> None:
        job.ended.emit()
        job.deleteLater()
        self._next()


def _raise(error: BaseException) -> None:
    raise error
