"""What the speaker picker offers: entities that match, and a new one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tahqiq.domain.entities import EntityKind, EntityMatch
from tahqiq.services.commands.entities import NewEntity

Index = QModelIndex | QPersistentModelIndex

CHOICE = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``EntityMatch`` or ``NewEntity``."""

Choice = EntityMatch | NewEntity
KINDS = (EntityKind.PERSON, EntityKind.ORG, EntityKind.PLACE)


@dataclass(frozen=True, slots=True)
class Offer:
    """What was typed and what was found for it."""

    words: str = ""
    matches: tuple[EntityMatch, ...] = ()
    kind: EntityKind = EntityKind.PERSON


class PickerModel(QAbstractListModel):
    """Matches, best first, and in the last row the words as a new entity where there are any."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Choice] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        choice = self._rows[index.row()]
        if role == CHOICE:
            return choice
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return choice.entity.name if isinstance(choice, EntityMatch) else choice.name
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def choice_at(self, row: int) -> Choice | None:
        """What a row offers; None outside the list."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def new_row(self) -> int:
        """The row that makes a new entity; -1 when no words are there to name it."""
        last = len(self._rows) - 1
        return last if last >= 0 and isinstance(self._rows[last], NewEntity) else -1

    def row_of(self, entity_id: int) -> int:
        """The row of an entity; -1 when it is not offered."""
        for row, choice in enumerate(self._rows):
            if isinstance(choice, EntityMatch) and choice.entity.id == entity_id:
                return row
        return -1

    def offer(self, offer: Offer) -> None:
        """Show what was found."""
        words = " ".join(offer.words.split())
        self.beginResetModel()
        self._rows = [*offer.matches]
        if words:
            self._rows.append(NewEntity(offer.kind, words))
        self.endResetModel()

    def next_kind(self) -> None:
        """Make the new entity of the next kind: person, body, place."""
        row = self.new_row
        new = self.choice_at(row)
        if isinstance(new, NewEntity):
            kind = KINDS[(KINDS.index(new.kind) + 1) % len(KINDS)]
            self._rows[row] = NewEntity(kind, new.name)
            self.dataChanged.emit(self.index(row), self.index(row))
