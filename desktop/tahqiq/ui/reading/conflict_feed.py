"""Keeps the counts of open inconsistencies in the article list, and the signs beside the page, up to date."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from tahqiq.domain.history import Changed
from tahqiq.domain.inconsistencies import Inconsistency, Severity
from tahqiq.domain.reviewing import ReviewFilter
from tahqiq.services.session import Session
from tahqiq.ui.canvas.page_view import PageView
from tahqiq.ui.canvas.signs import MarginSign
from tahqiq.ui.controllers.page import PageController
from tahqiq.ui.formatting import joined
from tahqiq.ui.reading.article_model import ArticleListModel
from tahqiq.ui.theme import current_theme, themes
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.review.values import listed_values
from tahqiq.ui.views.review.words import kind_name, severity_color

COUNT_AFTER_MS = 300
"""Counts are read so long after the last change, and after the project is open."""
_WEIGHTS = {Severity.HIGH: 2, Severity.MEDIUM: 1, Severity.LOW: 0}
FEW = 40
"""Articles that are counted at once; of more, all are counted beside the window."""


class ConflictFeed(QObject):
    """Reads counts of all articles beside the window, and the open inconsistencies of the article on the page.

    Signals:
        counted: how many are open is known anew.
    """

    counted = Signal()

    def __init__(
        self, page: PageController, canvas: PageView, model: ArticleListModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._project, self._canvas, self._model = page, page.project, canvas, model
        self.found: dict[int, Inconsistency] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_AFTER_MS)
        self._soon.timeout.connect(self.count_all)
        self._asking = Background(self)
        self._asking.answered.connect(self._set_all)
        project = self._project
        project.opened.connect(lambda _session: self._soon.start())
        project.closing.connect(self._asking.finish)
        project.closed.connect(self._soon.stop)
        project.settled.connect(self._settled)
        page.article_shown.connect(lambda _id: self.show_signs())
        themes().theme_changed.connect(self._put_signs)

    @property
    def open(self) -> int:
        """How many inconsistencies are open in the article on the page."""
        return len(self.found)

    def _settled(self, changed: Changed) -> None:
        if not self._project.is_open:
            return
        touched = changed.inconsistencies
        decided = changed.message is not None and not (changed.article_list or changed.events)
        if touched and decided and len(touched) <= FEW and not self._soon.isActive() and not self._asking.busy:
            self._count(sorted(touched))
        elif touched or changed.article_list:
            self._soon.start()
        if self._page.article_id in changed.inconsistencies or changed.article_list:
            self.show_signs()

    # -- the list ---------------------------------------------------------------------------------------------------

    def count_all(self) -> None:
        """Find out, beside the window, how many are open in every article."""
        self._soon.stop()
        if self._project.is_open:
            session = self._project.session
            self._asking.ask(lambda _job: _open_ones(session))

    def _count(self, article_ids: list[int]) -> None:
        """Find out at once how many are open in a few articles, as after a decision."""
        counts = self._project.attempt(lambda: self._project.session.read.inconsistency_counts(article_ids))
        if counts is not None:
            self._model.set_conflicts({i: c.open for i, c in counts.items() if c.open}, article_ids)
            self.counted.emit()

    def _set_all(self, counts: dict[int, int]) -> None:
        self._model.set_conflicts(counts, [article.id for article in self._model.articles])
        self.counted.emit()

    # -- the page ---------------------------------------------------------------------------------------------------

    def show_signs(self) -> None:
        """Put a sign beside every line of the article on the page that something disagrees with."""
        article_id = self._page.article_id
        found: list[Inconsistency] = []
        if article_id is not None and self._project.is_open:
            wanted = ReviewFilter(articles=frozenset((article_id,)))
            found = self._project.attempt(lambda: self._project.session.read.inconsistencies(wanted)) or []
        self.found = {f.id: f for f in found}
        self._put_signs()

    def _put_signs(self, _theme: object = None) -> None:
        theme, article_id = current_theme(), self._page.article_id
        signs = [
            MarginSign(f.id, p.start, p.end, sign_words(f), severity_color(theme, f.severity), _WEIGHTS[f.severity])
            for f in self.found.values()
            for p in f.passages
            if p.article_id == article_id
        ]
        self._canvas.set_signs(signs)

    def at(self, offset: int) -> int | None:
        """The number of the inconsistency whose sentence holds a place of the page, the nearest words first."""
        near: list[tuple[bool, int, int]] = []
        for finding in self.found.values():
            for passage in finding.passages:
                if passage.article_id != self._page.article_id:
                    continue
                start, end = min(passage.start, passage.sentence[0]), max(passage.end, passage.sentence[1])
                if start <= offset <= end:
                    on_words = passage.start <= offset <= passage.end
                    near.append((not on_words, abs(offset - passage.start), finding.id))
        return min(near)[2] if near else None


def sign_words(finding: Inconsistency) -> str:
    """What a sign says of a finding: «Figure · 12 ⟷ 15»."""
    return joined(kind_name(finding.kind), listed_values(finding))


def _open_ones(session: Session) -> dict[int, int]:
    return {i: counts.open for i, counts in session.read.inconsistency_counts().items() if counts.open}
