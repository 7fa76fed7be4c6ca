"""The hits of a search as a list that fetches more as it is scrolled."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tahqiq.domain.search import Cursor, SearchHit, SearchPage
from tahqiq.ui.views.parts.concordance import BREAKS, Excerpt

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

Fetch = Callable[[Cursor | None], SearchPage | None]
"""Gives the next page of hits; None where that was not possible."""


class HitRole(IntEnum):
    """What the list is asked for besides the words for a screen reader."""

    HIT = Qt.ItemDataRole.UserRole + 1  # SearchHit
    EXCERPT = Qt.ItemDataRole.UserRole + 2  # Excerpt
    HEADED = Qt.ItemDataRole.UserRole + 3  # bool: the first hit of its article, link or entry


def owner(hit: SearchHit) -> tuple[int, int]:
    """What a hit belongs to: an article, or else an entry of the register."""
    return hit.article_id, 0 if hit.article_id else hit.entity_id or 0


class HitModel(QAbstractListModel):
    """Hits in order; ``fetchMore`` asks for the next page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[SearchHit] = []
        self._next: Cursor | None = None
        self._fetch: Fetch | None = None

    def show(self, page: SearchPage, fetch: Fetch) -> None:
        """Begin a new list with its first page; ``fetch`` gives the others."""
        self.beginResetModel()
        self._hits = list(page.hits)
        self._next = page.next
        self._fetch = fetch
        self.endResetModel()

    def clear(self) -> None:
        """Nothing was looked for."""
        self.show(SearchPage(()), lambda _: None)

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """The hits fetched so far."""
        return tuple(self._hits)

    @property
    def complete(self) -> bool:
        """Whether every hit has been fetched."""
        return self._next is None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        if self._fetch is None or self._next is None:
            return
        page = self._fetch(self._next)
        if page is None:
            self._next = None
            return
        self._next = page.next
        if page.hits:
            first = len(self._hits)
            self.beginInsertRows(QModelIndex(), first, first + len(page.hits) - 1)
            self._hits += page.hits
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HitRole.HIT:
            return hit
        if role == HitRole.EXCERPT:
            return excerpt_of(hit)
        if role == HitRole.HEADED:
            return index.row() == 0 or owner(self._hits[index.row() - 1]) != owner(hit)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = f"{hit.before}{hit.words}{hit.after}".translate(BREAKS)
            return f"{hit.title}: {line}" if hit.title else line
        return None


def excerpt_of(hit: SearchHit) -> Excerpt:
    """The hit as a concordance line."""
    start = len(hit.before)
    text = f"{hit.before}{hit.words}{hit.after}".translate(BREAKS)
    return Excerpt(text, (start, start + len(hit.words)))
