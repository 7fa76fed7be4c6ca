"""Long work beside the window: one job after the other, with progress and a way to cancel.

For controllers::

    runner.submit(self.tr("Importing"), lambda job: import_all(paths, job.report, job.check), done=self._imported)

``work`` runs in another thread and must not touch a widget. It calls ``job.report(done, total)`` now and then and
``job.check()`` where it can stop (raises ``Cancelled``). ``done`` and ``failed`` run in the window's thread. The
window does not close over ``precious`` work without asking (``leaving``).
Tests give ``ManualExecutor`` and call ``run_next()``: no thread, no waiting.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal, SignalInstance

from tahqiq.domain.jobs import Cancelled

Work = Callable[["Job"], Any]
Callback = Callable[[Any], object]
ErrorCallback = Callable[[BaseException], object]


PULSE = 0.05
"""Seconds between two reports of work whose whole is not known."""


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

    def __init__(
        self, title: str, work: Work, done: Callback | None, failed: ErrorCallback | None, precious: bool
    ) -> None:
        super().__init__()
        self.title, self.precious = title, precious
        self._work = work
        self._done = done
        self._on_failure = failed
        self.succeeded = False
        """Whether it is done, and went well."""
        self._stop = threading.Event()
        self._reported = (-1, -1)
        self._told_at = 0.0

    def report(self, done: int, total: int = 0) -> None:
        """Say how far the work is; raises ``Cancelled`` as ``check`` does."""
        self.check()
        self.tell(done, total)

    def tell(self, done: int, total: int = 0) -> None:
        """Say how far the work is, where it must not stop."""
        now = monotonic()
        shown = (done * 200 // total, 200) if total else (done, 0)
        if shown != self._reported and (total or now - self._told_at >= PULSE):
            self._reported, self._told_at = shown, now
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
        result: object = None
        problem: BaseException | None = None
        try:
            self.check()
            result = self._work(self)
        except BaseException as error:  # handed to the window's thread
            problem = error
        with suppress(RuntimeError):  # who asked was deleted meanwhile: nobody is left to hear it
            if problem is None:
                self._finished.emit(self, result)
            else:
                self._failed.emit(self, problem)


class Executor(Protocol):
    """Where jobs run."""

    def start(self, job: Job) -> None:
        """Run ``job.run`` now or later."""

    def wait(self) -> None:
        """Come back when nothing runs any more."""


class _Run(QRunnable):
    """A job in the pool. Qt must not delete it: PySide would not hear of it, and mistake what comes to its address."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._job = job
        self.done = False

    def run(self) -> None:
        self._job.run()
        self.done = True


class ThreadExecutor:
    """One thread beside the window's."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._pool = QThreadPool(parent)
        self._pool.setMaxThreadCount(1)
        self._runs: list[_Run] = []

    def start(self, job: Job) -> None:
        last = self._runs[-1:]  # the pool may just be leaving it
        self._runs = [run for run in self._runs[:-1] if not run.done] + last + [_Run(job)]
        self._pool.start(self._runs[-1])

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
        self._executor = executor or ThreadExecutor(self)
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

    @property
    def precious(self) -> tuple[Job, ...]:
        """The work that runs or waits and must not be lost."""
        jobs = (self._running, *self._queue)
        return tuple(job for job in jobs if job is not None and job.precious and not job.cancelled)

    def report_errors_to(self, handler: ErrorCallback) -> None:
        """Who hears of an error that a job's own ``failed`` does not take."""
        self._on_error = handler

    def report_error(self, error: BaseException) -> None:
        """Report an error of a job as if its own ``failed`` had not taken it."""
        self._on_error(error)

    def submit(
        self,
        title: str,
        work: Work,
        done: Callback | None = None,
        failed: ErrorCallback | None = None,
        progressed: Callable[[int, int], object] | SignalInstance | None = None,
        *,
        precious: bool = False,
    ) -> Job:
        """Run ``work`` after what was submitted before.

        Args:
            title: what it does, in the interface's language.
            work: runs beside the window; see the module's text.
            done: gets the result, in the window's thread.
            failed: gets the error, in the window's thread; ``Cancelled`` comes here too, and nowhere else.
            progressed: hears how far it is, in the window's thread, from the first report on.
            precious: whether a person would miss it, so that the window must not close over it unasked.
        """
        job = Job(title, work, done, failed, precious)
        job._finished.connect(self._end)  # a bound method: Qt delivers it in this object's thread
        job._failed.connect(self._fail)
        if progressed is not None:
            job.progressed.connect(progressed)
        self._queue.append(job)
        if self._running is None:
            self._next()
        return job

    def cancel_all(self) -> None:
        """Stop the running job and those that wait; comes back when all of them have heard that they are cancelled."""
        waiting = tuple(self._queue)
        self._queue.clear()
        if self._running is not None:
            self._running.cancel()
            self.wait()
        for job in waiting:
            job.cancel()
            self._tell(job, Cancelled())

    def wait(self) -> None:
        """Come back when what runs now is done, and who asked for it has heard so."""
        self._executor.wait()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _next(self) -> None:
        self._running = self._queue.popleft() if self._queue else None
        if self._running is None:
            self.idle.emit()
            return
        self.started.emit(self._running)
        self._executor.start(self._running)

    def _end(self, job: Job, result: Any) -> None:
        self._next()
        job.succeeded = True
        job.ended.emit()
        if job._done is not None:
            job._done(result)

    def _fail(self, job: Job, error: BaseException) -> None:
        self._next()
        self._tell(job, error)

    def _tell(self, job: Job, error: BaseException) -> None:
        job.ended.emit()
        if job._on_failure is not None:
            job._on_failure(error)
        elif not isinstance(error, Cancelled):
            self.report_error(error)


def stop_all(under: QObject) -> None:
    """Cancel all jobs of a window and what belongs to it; comes back when none runs.

    A thread that still runs when Python ends takes its last words to the person's terminal.
    """
    for runner in under.findChildren(JobRunner):
        runner.cancel_all()


def _raise(error: BaseException) -> None:
    raise error
