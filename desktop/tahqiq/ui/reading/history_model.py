"""The steps of history as a Qt model, newest first, read in portions."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tahqiq.domain.history import HistoryStep
from tahqiq.services.reader import Reader
from tahqiq.services.wording import sentence
from tahqiq.ui.i18n import languages

Index = QModelIndex | QPersistentModelIndex

STEP = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``HistoryStep``."""
PORTION = 200
"""Steps read at once."""


class HistoryModel(QAbstractListModel):
    """Steps with their words; more are read as the list is scrolled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None
        self._steps: list[HistoryStep] = []
        self._complete = True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._steps):
            return None
        step = self._steps[index.row()]
        if role == STEP:
            return step
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return sentence(step.message, languages().language)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def step_at(self, row: int) -> HistoryStep | None:
        """The step in a row; None outside the list."""
        return self._steps[row] if 0 <= row < len(self._steps) else None

    def set_reader(self, reader: Reader | None) -> None:
        """Show the history of another project, or of none."""
        self._reader = reader
        self.beginResetModel()
        self._steps = []
        self._complete = reader is None
        self.endResetModel()
        if reader is not None:
            self.refresh()

    def refresh(self) -> None:
        """Bring the list up to date: new steps on top, changed states where they are."""
        if self._reader is None:
            return
        wanted = max(PORTION, len(self._steps))
        now = self._reader.history(limit=wanted)
        newest = self._steps[0].id if self._steps else None
        new = next((i for i, step in enumerate(now) if step.id == newest), len(now)) if newest is not None else len(now)
        if newest is not None and new == len(now):
            self._replace(now)
            return
        if new:
            self.beginInsertRows(QModelIndex(), 0, new - 1)
            self._steps[:0] = now[:new]
            self.endInsertRows()
        self._complete = len(now) < wanted
        self._update_states(now)

    def _replace(self, now: list[HistoryStep]) -> None:
        self.beginResetModel()
        self._steps = now
        self._complete = len(now) < PORTION
        self.endResetModel()

    def _update_states(self, now: list[HistoryStep]) -> None:
        for row, step in enumerate(now[: len(self._steps)]):
            if self._steps[row] != step and self._steps[row].id == step.id:
                self._steps[row] = step
                self.dataChanged.emit(self.index(row), self.index(row))

    def retranslate(self) -> None:
        """Word everything again, in another language."""
        if self._steps:
            self.dataChanged.emit(self.index(0), self.index(len(self._steps) - 1))

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        if self._reader is None or self._complete or not self._steps:
            return
        more = self._reader.history(limit=PORTION, before=self._steps[-1].id)
        self._complete = len(more) < PORTION
        if more:
            self.beginInsertRows(QModelIndex(), len(self._steps), len(self._steps) + len(more) - 1)
            self._steps += more
            self.endInsertRows()
