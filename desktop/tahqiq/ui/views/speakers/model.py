"""The register as a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tahqiq.domain.entities import EntityUse

Index = QModelIndex | QPersistentModelIndex

USE = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``EntityUse``."""
HINTED = int(Qt.ItemDataRole.UserRole) + 2
"""Role that says whether the entry may be the same as another."""

_ROOT = QModelIndex()


class RegisterModel(QAbstractListModel):
    """Entries of the register in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EntityUse] = []
        self._hinted: frozenset[int] = frozenset()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        use = self._rows[index.row()]
        if role == USE:
            return use
        if role == HINTED:
            return use.entity.id in self._hinted
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return use.entity.name
        return None

    def show(self, rows: Sequence[EntityUse], hinted: frozenset[int]) -> None:
        """Show other rows; where only their contents differ, the list stays as it is."""
        ids, now = [use.entity.id for use in self._rows], [use.entity.id for use in rows]
        self._hinted = hinted
        if ids == now:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def use_at(self, row: int) -> EntityUse | None:
        """The entry in a row; None outside the list."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, entity_id: int) -> int:
        """The row of an entry; -1 when it is not listed."""
        return next((row for row, use in enumerate(self._rows) if use.entity.id == entity_id), -1)
