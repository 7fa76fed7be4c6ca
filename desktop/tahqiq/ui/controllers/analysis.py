"""Reading articles beside the window: the one on the page as it is shown, or all that were not read yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from tahqiq.domain.history import Changed
from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.services.session import Session
from tahqiq.ui.controllers.page import PageController
from tahqiq.ui.jobs import Job, JobRunner

FOLLOW_AFTER_MS = 300
"""An article is read when it has been on the page for so long: the start, and running down the list, come first."""


class AnalysisController(QObject):
    """Has the language engine read articles in the background; what it finds comes as a change of the project.

    Signals:
        finished: the ``AnalysisReport`` of what a person asked to be read, and the article's id, or None for all.
        reading_changed: whether the article on the page is being read (or soon will be) is otherwise now.
    """

    finished = Signal(object, object)
    reading_changed = Signal()

    def __init__(self, page: PageController, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._project, self._jobs = page, page.project, jobs
        self._mine: dict[Job, int | None] = {}
        self._broken: set[int] = set()
        self._told: set[str] = set()
        self._by_itself = True
        self._reading = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(FOLLOW_AFTER_MS)
        self._soon.timeout.connect(self._follow_now)
        page.article_shown.connect(lambda _id: self.follow())
        page.project.changed.connect(self._changed)
        page.project.closing.connect(self.stop)

    @property
    def by_itself(self) -> bool:
        """Whether articles are read as they are shown."""
        return self._by_itself

    @by_itself.setter
    def by_itself(self, on: bool) -> None:
        self._by_itself = on
        if on:
            self.follow()
        else:
            self._soon.stop()
            self._cancel_followers()
            self._look()

    @property
    def reading(self) -> bool:
        """Whether the article on the page is being read, or soon will be."""
        return self._reading

    def follow(self) -> None:
        """Read the article on the page, where it was not read since it, the engine or the project's words changed.

        Not at once, but when it stays on the page.
        """
        article_id = self._page.article_id
        possible = self.by_itself and self._project.is_open and not self._project.read_only
        if possible and article_id is not None and article_id not in self._broken:
            self._soon.start()
        else:
            self._soon.stop()
        self._look()

    def read_article(self) -> None:
        """Read the article on the page, also where it was read already."""
        article_id = self._page.article_id
        if article_id is not None:
            self._broken.discard(article_id)
            self._read(self.tr("Reading the article"), article_id)

    def read_all(self) -> None:
        """Read every article that was not read yet."""
        self._broken.clear()
        self._read(self.tr("Reading articles"), None)

    def stop(self) -> None:
        """Stop reading, and come back when nothing reads any more."""
        self._soon.stop()
        mine, self._mine = self._mine, {}
        for job in mine:
            job.cancel()
        if self._jobs.running in mine:
            self._jobs.wait()
        self._broken.clear()
        self._look()

    def _changed(self, changed: Changed) -> None:
        """Words of the project, or the article's title, date or regions are others; not when it was read or tagged."""
        here = self._page.article_id in changed.articles and not changed.annotations and not changed.suggestions
        if changed.words or here or self._soon.isActive():  # whoever is at work is not disturbed: when the hands rest
            self.follow()

    def _follow_now(self) -> None:
        article_id = self._page.article_id
        if article_id is not None:
            self._cancel_followers()  # the page went on to another article: nobody waits for the one before
            self._read("", article_id)

    def _cancel_followers(self) -> None:
        for job in [job for job in self._mine if not job.title]:
            job.cancel()
            del self._mine[job]

    def _read(self, title: str, article_id: int | None) -> None:
        """Submit the work; without a title nobody asked for it, and it says nothing of what it found."""
        if not self._project.is_open or self._project.read_only:
            return
        ids = None if article_id is None else [article_id]
        job = self._jobs.submit(
            title,
            partial(_analyse, self._project.session, ids, bool(title and ids)),
            done=partial(self._done, bool(title), article_id),
            failed=partial(self._failed, article_id),
        )
        self._mine[job] = article_id
        job.ended.connect(partial(self._forget, job))
        self._look()

    def _look(self) -> None:
        """Say so when reading the article on the page has begun or ended."""
        article_id = self._page.article_id
        reading = article_id is not None and (
            self._soon.isActive() or any(wanted in (None, article_id) for wanted in self._mine.values())
        )
        if reading != self._reading:
            self._reading = reading
            self.reading_changed.emit()

    def _forget(self, job: Job) -> None:
        self._mine.pop(job, None)
        self._look()

    def _done(self, asked: bool, article_id: int | None, report: object) -> None:
        if asked:
            self.finished.emit(report, article_id)

    def _failed(self, article_id: int | None, error: BaseException) -> None:
        """The world's trouble is said; a bug of the engine is reported once, and the article stays unread."""
        if isinstance(error, Cancelled):
            return
        if article_id is not None:
            self._broken.add(article_id)
        if isinstance(error, Trouble):
            self._project.trouble.emit(error.message)
            return
        bug = _innermost(error)
        known = f"{type(bug).__name__} {bug}"
        if known not in self._told:
            self._told.add(known)
            self._jobs.report_error(error)


def _innermost(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _analyse(session: Session, article_ids: list[int] | None, again: bool, job: Job) -> object:
    from tahqiq.services.analysing import analyse  # the engine is read from disk beside the window

    return analyse(session, article_ids, again=again, progress=job.tell, cancelled=lambda: job.cancelled)
