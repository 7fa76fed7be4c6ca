"""The open suggestions of an article as a Qt model: filtered by kind and confidence, in the order of the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tahqiq.domain.suggestions import Suggestion, SuggestionKind
from tahqiq.ui.formatting import listed
from tahqiq.ui.suggestions.words import Confidence, confidence_name, confidence_of, role_name, value_of

Index = QModelIndex | QPersistentModelIndex

SUGGESTION = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``Suggestion``."""


class SuggestionModel(QAbstractListModel):
    """Suggestions, all of one article; ``kind`` and ``confidence`` say which are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Suggestion, ...] = ()
        self._shown: list[Suggestion] = []
        self.kind: SuggestionKind | None = None
        self.confidence = Confidence.ANY
        self.by_confidence = False

    @property
    def shown(self) -> tuple[Suggestion, ...]:
        """What is in the list, in its order."""
        return tuple(self._shown)

    def count(self, kind: SuggestionKind | None) -> int:
        """How many of ``kind`` (None: all) there are at the confidence in force."""
        counts = Counter(s.kind for s in self._all if s.score >= self.confidence.least)
        return counts.total() if kind is None else counts[kind]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        suggestion = self.at(index.row()) if index.isValid() else None
        if suggestion is None:
            return None
        if role == SUGGESTION:
            return suggestion
        if role == Qt.ItemDataRole.DisplayRole:
            return suggestion.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            sure = confidence_name(confidence_of(suggestion.score))
            return listed(role_name(suggestion.role), " ".join(suggestion.words.split()), value_of(suggestion), sure)
        return None

    def at(self, row: int) -> Suggestion | None:
        """The suggestion in a row; None outside the list."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, suggestion_id: int) -> int:
        """The row of a suggestion; -1 where it is not shown."""
        return next((row for row, s in enumerate(self._shown) if s.id == suggestion_id), -1)

    def set_suggestions(self, suggestions: Iterable[Suggestion]) -> None:
        """Show these. What stays keeps its row object, so that the current row and the scroll place stay."""
        self._all = tuple(suggestions)
        self._refill()

    def set_filter(self, kind: SuggestionKind | None, confidence: Confidence) -> None:
        """Show only these."""
        self.kind, self.confidence = kind, confidence
        self._refill()

    def set_order(self, by_confidence: bool) -> None:
        """Order by confidence, the surest first, or as in the text."""
        self.by_confidence = by_confidence
        self._refill()

    def retranslate(self) -> None:
        """Word everything again, in another language."""
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def _wanted(self) -> list[Suggestion]:
        least = self.confidence.least
        found = [s for s in self._all if s.score >= least and self.kind in (None, s.kind)]
        if self.by_confidence:
            return sorted(found, key=lambda s: (-s.score, s.start, s.id))
        return sorted(found, key=lambda s: (s.start, -s.end, s.id))

    def _refill(self) -> None:
        """Bring the rows to what is wanted: rows that are gone go one by one where few do, else all is set anew."""
        wanted = self._wanted()
        kept = {s.id: s for s in wanted}
        gone = [row for row, s in enumerate(self._shown) if s.id not in kept]
        rest = [s.id for s in self._shown if s.id in kept]
        if len(rest) != len(wanted) or rest != [s.id for s in wanted] or len(gone) > 50:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()
            return
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()
        if self._shown != wanted:
            self._shown = wanted
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
