"""Comparing articles beside the window: when somebody asks, and by itself after articles came or were tagged."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from tahqiq.domain.history import Changed
from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.services.session import Session
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.jobs import Job, JobRunner

AFTER_IMPORT_MS = 800
"""Articles that came are compared so long after the last of them."""
AFTER_TAGGING_MS = 4000
"""Articles that were tagged are compared again when the hands have rested so long."""
FEW = 60
"""More articles than these are not compared again in silence."""


class ComparingController(QObject):
    """Has the articles compared; what is found comes as a change of the project.

    Signals:
        finished: the ``ComparisonReport``, after a comparison that shows its progress.
        comparing_changed: whether a comparison is under way is otherwise now.
    """

    finished = Signal(object)
    comparing_changed = Signal()

    def __init__(self, project: SessionController, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._jobs = project, jobs
        self._mine: list[Job] = []
        self._touched: set[int] = set()
        self._told: set[str] = set()
        self.by_itself = True
        self.compared = False
        """Whether there was a comparison of this project; without one nothing is compared in silence."""
        self._came = self._timer(AFTER_IMPORT_MS, self.compare_all)
        self._rested = self._timer(AFTER_TAGGING_MS, self._compare_touched)
        project.opened.connect(lambda _session: self._forget())
        project.closing.connect(self.stop)
        project.changed.connect(self._changed)

    def _timer(self, pause: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    @property
    def comparing(self) -> bool:
        """Whether a comparison that a person knows of is under way, or waits for its turn."""
        return any(job.title for job in self._mine)

    def compare_all(self) -> None:
        """Compare all articles that are new or otherwise than last time; nothing while that is under way."""
        self._came.stop()
        if not self.comparing:
            self._touched.clear()
            self._submit(self.tr("Comparing the articles"), None)

    def stop(self) -> None:
        """Stop comparing, and come back when nothing compares any more."""
        self._came.stop()
        self._rested.stop()
        mine, self._mine = self._mine, []
        for job in mine:
            job.cancel()
        if self._jobs.running in mine:
            self._jobs.wait()
        self.comparing_changed.emit()

    def _forget(self) -> None:
        self._touched.clear()
        self.compared = False

    def _changed(self, changed: Changed) -> None:
        if changed.inconsistencies or changed.spellings:
            self.compared = True
        if not self.by_itself or self._project.read_only or changed.message is None:
            return  # what an analysis found is compared when its article is next
        if changed.article_list:
            self._came.start()
        elif changed.articles and not changed.inconsistencies and self.compared:
            self._touched |= changed.articles
            self._rested.start()
        if changed.events and self.compared:
            self._came.start()

    def _compare_touched(self) -> None:
        ids, self._touched = sorted(self._touched), set()
        if ids and len(ids) <= FEW and not self._mine:
            self._submit("", ids)

    def _submit(self, title: str, ids: list[int] | None) -> None:
        """Have it done; without a title nobody asked for it, and it says nothing of what it found."""
        if not self._project.is_open or self._project.read_only:
            return
        job = self._jobs.submit(
            title,
            partial(_compare, self._project.session, ids),
            done=partial(self._done, bool(title)),
            failed=self._failed,
        )
        self._mine.append(job)
        job.ended.connect(partial(self._ended, job))
        self.comparing_changed.emit()

    def _ended(self, job: Job) -> None:
        if job in self._mine:
            self._mine.remove(job)
        self.comparing_changed.emit()

    def _done(self, asked: bool, report: object) -> None:
        self.compared = True
        if asked and self._project.is_open:
            self.finished.emit(report)

    def _failed(self, error: BaseException) -> None:
        """The world's trouble is said; a bug is reported once."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, Trouble):
            self._project.trouble.emit(error.message)
        elif (known := f"{type(error).__name__} {error}") not in self._told:
            self._told.add(known)
            self._jobs.report_error(error)


def _compare(session: Session, ids: list[int] | None, job: Job) -> object:
    from tahqiq.services.comparing import compare  # the engine is read from disk beside the window

    return compare(session, ids, progress=job.tell, cancelled=lambda: job.cancelled)
