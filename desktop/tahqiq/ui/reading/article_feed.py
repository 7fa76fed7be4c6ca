"""Keeps the article list up to date with the project."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from tahqiq.domain.history import Changed
from tahqiq.services.session import Session
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.reading.article_model import ArticleListModel
from tahqiq.ui.views.parts.background import Background

ROW_BY_ROW = 200
"""With more articles changed at once all rows are read anew."""
COUNT_AFTER_MS = 200
"""The counts of all articles are read so long after the project is open: the first page comes first."""


class ArticleFeed(QObject):
    """Reads rows when a project opens, and again those that changed.

    Signals:
        counted: how many suggestions are open is known anew.
    """

    counted = Signal()

    def __init__(self, project: SessionController, model: ArticleListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._model = model
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_AFTER_MS)
        self._soon.timeout.connect(self.count_all)
        self._asking = Background(self)
        self._asking.answered.connect(self._set_all)
        project.closing.connect(self._asking.finish)
        project.opened.connect(self._opened)
        project.closed.connect(self._closed)
        project.settled.connect(self._settled)

    def _opened(self, session: Session) -> None:
        self._model.set_articles(session.read.articles(), {})
        self._soon.start()

    def _closed(self) -> None:
        self._soon.stop()
        self._model.set_articles([], {})

    def _settled(self, changed: Changed) -> None:
        if not self._project.is_open:
            return
        read = self._project.session.read
        if len(changed.articles) > ROW_BY_ROW or changed.labels:
            self._model.set_articles(read.articles())
        elif changed.articles:
            ids = sorted(changed.articles)
            self._model.update_articles(read.articles(ids), ids)
        self._count(changed)

    def _count(self, changed: Changed) -> None:
        """Annotations cover suggestions, and words of the project silence them in every article."""
        touched = changed.suggestions | changed.articles
        if changed.words or changed.labels or changed.article_list or len(touched) > ROW_BY_ROW:
            self._soon.start()
        elif self._asking.busy:
            self._soon.start()  # what is being counted is out of date
        elif touched and not self._soon.isActive():
            self._model.set_suggested(_totals(self._project.session, sorted(touched)), touched)
            self.counted.emit()

    def count_all(self) -> None:
        """Find out, beside the window, how many suggestions are open in every article."""
        self._soon.stop()
        if self._project.is_open:
            session = self._project.session
            self._asking.ask(lambda _job: _totals(session, None))

    def _set_all(self, totals: dict[int, int]) -> None:
        self._model.set_suggested(totals, [article.id for article in self._model.articles])
        self.counted.emit()


def _totals(session: Session, ids: list[int] | None) -> dict[int, int]:
    """Open suggestions of articles that were read."""
    return {article_id: counts.total for article_id, counts in session.read.suggestion_counts(ids).items()}
