"""Reading articles beside the window: the one on the page as it is shown, or all that were not read yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.history import Changed
from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.services.session import Session
from tahqiq.ui.controllers.page import PageController
from tahqiq.ui.jobs import Job, JobRunner


class AnalysisController(QObject):
    """Has the language engine read articles in the background; what it finds comes as a change of the project.

    Signals:
        finished: an ``AnalysisReport`` of articles that a person asked to be read.
    """

    finished = Signal(object)

    def __init__(self, page: PageController, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._project, self._jobs = page, page.project, jobs
        self._mine: list[Job] = []
        self.by_itself = True
        page.article_shown.connect(lambda _id: self.follow())
        page.particulars_changed.connect(self.follow)
        page.project.changed.connect(self._changed)
        page.project.closing.connect(self.stop)

    def follow(self) -> None:
        """Read the article on the page, where it was not read since it, the engine or the project's words changed."""
        article_id = self._page.article_id
        if self.by_itself and article_id is not None and not self._project.read_only:
            self._read("", [article_id])

    def read_article(self) -> None:
        """Read the article on the page, also where it was read already."""
        article_id = self._page.article_id
        if article_id is not None:
            self._read(self.tr("Reading the article"), [article_id], again=True)

    def read_all(self) -> None:
        """Read every article that was not read yet."""
        self._read(self.tr("Reading articles"), None)

    def stop(self) -> None:
        """Stop reading, and come back when nothing reads any more."""
        mine, self._mine = self._mine, []
        for job in mine:
            job.cancel()
        if self._jobs.running in mine:
            self._jobs.wait()

    def _changed(self, changed: Changed) -> None:
        if changed.words:
            self.follow()

    def _read(self, title: str, article_ids: list[int] | None, *, again: bool = False) -> None:
        if not self._project.is_open or self._project.read_only:
            return
        if not title:  # the page went on to another article: nobody waits for the one before
            for waiting in [job for job in self._mine if not job.title]:
                waiting.cancel()
        session = self._project.session
        job = self._jobs.submit(
            title,
            partial(_analyse, session, article_ids, again),
            done=partial(self._done, bool(title)),
            failed=self._failed,
        )
        self._mine = [j for j in self._mine if not j.cancelled] + [job]
        job.ended.connect(partial(self._forget, job))

    def _forget(self, job: Job) -> None:
        if job in self._mine:
            self._mine.remove(job)

    def _done(self, asked: bool, report: object) -> None:
        if asked:
            self.finished.emit(report)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self._project.trouble.emit(error.message)
        elif not isinstance(error, Cancelled):
            raise error


def _analyse(session: Session, article_ids: list[int] | None, again: bool, job: Job) -> object:
    from tahqiq.services.analysing import analyse  # the engine is read from disk beside the window

    return analyse(session, article_ids, again=again, progress=job.tell, cancelled=lambda: job.cancelled)
