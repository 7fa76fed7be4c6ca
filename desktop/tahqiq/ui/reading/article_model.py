"""The list of articles as a Qt model: filtered, sorted, and changed row by row."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from tahqiq.domain.articles import ArticleSummary
from tahqiq.ui.reading.article_filter import ArticleFilter, ArticleOrder, Row, passes, row, sort_key
from tahqiq.ui.reading.article_words import spoken

Index = QModelIndex | QPersistentModelIndex

ARTICLE = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``ArticleSummary``."""
SUGGESTED = ARTICLE + 1
"""Role that gives how many suggestions are open; None where the article was not read."""
CONFLICTS = SUGGESTED + 1
"""Role that gives how many inconsistencies are open."""


class ArticleListModel(QAbstractListModel):
    """Articles as rows. Ten thousand are filtered and sorted within a frame or two; one changed article moves one row.

    Signals:
        counted: (shown, all), whenever one of them has changed.
    """

    counted = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[int, Row] = {}
        self._shown: list[Row] = []
        self._filter = ArticleFilter()
        self._order = ArticleOrder.IMPORTED

    @property
    def filter(self) -> ArticleFilter:
        return self._filter

    @property
    def order(self) -> ArticleOrder:
        return self._order

    @property
    def articles(self) -> list[ArticleSummary]:
        """All articles, shown or not."""
        return [r.article for r in self._all.values()]

    @property
    def conflicts(self) -> dict[int, int]:
        """Open inconsistencies of the articles that have any, by id."""
        return {i: r.conflicts for i, r in self._all.items() if r.conflicts}

    @property
    def suggested(self) -> int:
        """How many suggestions are open in all articles."""
        return sum(r.suggestions or 0 for r in self._all.values())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        shown = self._shown[index.row()]
        article = shown.article
        if role == ARTICLE:
            return article
        if role == SUGGESTED:
            return shown.suggestions
        if role == CONFLICTS:
            return shown.conflicts
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return article.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return article.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(article, shown.suggestions, shown.conflicts)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def article_at(self, position: int) -> ArticleSummary | None:
        """The article in a row; None outside the list."""
        return self._shown[position].article if 0 <= position < len(self._shown) else None

    def row_of(self, article_id: int) -> int:
        """The row that shows the article; -1 when none does."""
        found = self._all.get(article_id)
        if found is None:
            return -1
        at = self._place(found)
        return at if at < len(self._shown) and self._shown[at].article.id == article_id else -1

    def set_articles(self, articles: Sequence[ArticleSummary], suggested: Mapping[int, int] | None = None) -> None:
        """Show these articles instead of all former ones.

        Args:
            suggested: open suggestions of those that were read, by id; None keeps what is known.
        """
        conflicts = {i: r.conflicts for i, r in self._all.items()} if suggested is None else {}
        if suggested is None:
            suggested = {i: r.suggestions for i, r in self._all.items() if r.suggestions is not None}
        self._all = {a.id: row(a, suggested.get(a.id), conflicts.get(a.id, 0)) for a in articles}
        self._rebuild()

    def set_conflicts(self, conflicts: Mapping[int, int], ids: Iterable[int]) -> None:
        """Say how many inconsistencies are open in the articles ``ids`` now; those not in ``conflicts`` have none."""
        counts = (len(self._shown), len(self._all))
        for article_id in ids:
            old = self._all.get(article_id)
            if old is not None and old.conflicts != conflicts.get(article_id, 0):
                self._put(article_id, replace(old, conflicts=conflicts.get(article_id, 0)))
        if counts != (len(self._shown), len(self._all)):
            self.counted.emit(len(self._shown), len(self._all))

    def set_suggested(self, suggested: Mapping[int, int], ids: Iterable[int]) -> None:
        """Say how many suggestions are open in the articles ``ids`` now; those not in ``suggested`` were not read."""
        counts = (len(self._shown), len(self._all))
        for article_id in ids:
            old = self._all.get(article_id)
            if old is not None and old.suggestions != suggested.get(article_id):
                self._put(article_id, replace(old, suggestions=suggested.get(article_id)))
        if counts != (len(self._shown), len(self._all)):
            self.counted.emit(len(self._shown), len(self._all))

    def set_filter(self, wanted: ArticleFilter) -> None:
        """Show only articles that ``wanted`` lets through."""
        if wanted != self._filter:
            self._filter = wanted
            self._rebuild()

    def set_order(self, order: ArticleOrder) -> None:
        """Sort the rows."""
        if order is not self._order:
            self._order = order
            self._rebuild()

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._shown = sorted(filter(passes(self._filter), self._all.values()), key=sort_key(self._order))
        self.endResetModel()
        self.counted.emit(len(self._shown), len(self._all))

    def update_articles(self, changed: Iterable[ArticleSummary], ids: Iterable[int]) -> None:
        """Refresh articles one by one.

        Args:
            changed: the articles as they are now.
            ids: those that were asked for; the ones not in ``changed`` have gone.
        """
        now = {a.id: a for a in changed}
        counts = (len(self._shown), len(self._all))
        for article_id in ids:
            self._update(article_id, now.get(article_id))
        if counts != (len(self._shown), len(self._all)):
            self.counted.emit(len(self._shown), len(self._all))

    def _update(self, article_id: int, article: ArticleSummary | None) -> None:
        old = self._all.get(article_id)
        if old is not None and old.article == article:
            return
        known = (old.suggestions, old.conflicts) if old is not None else (None, 0)
        self._put(article_id, row(article, *known) if article is not None else None)

    def _put(self, article_id: int, new: Row | None) -> None:
        at = self.row_of(article_id)
        if new is not None and passes(self._filter)(new):
            if at >= 0 and self._stays(at, new):
                self._all[article_id] = self._shown[at] = new
                self.dataChanged.emit(self.index(at), self.index(at))
                return
            self._take_out(at)
            self._all[article_id] = new
            self._put_in(new)
            return
        self._take_out(at)
        if new is None:
            self._all.pop(article_id, None)
        else:
            self._all[article_id] = new

    def _stays(self, at: int, new: Row) -> bool:
        key = sort_key(self._order)
        before = at == 0 or key(self._shown[at - 1]) < key(new)
        return before and (at == len(self._shown) - 1 or key(new) < key(self._shown[at + 1]))

    def _take_out(self, at: int) -> None:
        if at >= 0:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._shown[at]
            self.endRemoveRows()

    def _put_in(self, new: Row) -> None:
        at = self._place(new)
        self.beginInsertRows(QModelIndex(), at, at)
        self._shown.insert(at, new)
        self.endInsertRows()

    def _place(self, wanted: Row) -> int:
        key = sort_key(self._order)
        return bisect.bisect_left(self._shown, key(wanted), key=key)
