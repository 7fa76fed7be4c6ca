"""Keeps the article list up to date with the project."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tahqiq.domain.history import Changed
from tahqiq.services.session import Session
from tahqiq.ui.controllers.session import SessionController
from tahqiq.ui.reading.article_model import ArticleListModel

ROW_BY_ROW = 200
"""With more articles changed at once all rows are read anew."""


class ArticleFeed(QObject):
    """Reads rows when a project opens, and again those that changed."""

    def __init__(self, project: SessionController, model: ArticleListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._model = model
        project.opened.connect(self._opened)
        project.closed.connect(lambda: model.set_articles([]))
        project.settled.connect(self._settled)

    def _opened(self, session: Session) -> None:
        self._model.set_articles(session.read.articles())

    def _settled(self, changed: Changed) -> None:
        if not self._project.is_open:
            return
        read = self._project.session.read
        if len(changed.articles) > ROW_BY_ROW or changed.labels:
            self._model.set_articles(read.articles())
        elif changed.articles:
            ids = sorted(changed.articles)
            self._model.update_articles(read.articles(ids), ids)
