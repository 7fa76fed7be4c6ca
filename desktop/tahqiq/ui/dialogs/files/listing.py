"""What is in a folder, as a table: folders first, then the files of the wanted kinds."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from tahqiq.domain.folding import fold
from tahqiq.ui.dialogs.importing.model import size_words
from tahqiq.ui.formatting import format_moment
from tahqiq.ui.theme import current_theme, icon
from tahqiq.ui.widgets import folded_match

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``Entry``."""
NAME, SIZE, MODIFIED = range(3)
_ROOT = QModelIndex()
_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder; ``modified`` is an ISO time in UTC, ``size`` bytes (-1 for a folder)."""

    path: Path
    is_folder: bool
    size: int
    modified: str


def read_folder(folder: Path, endings: Sequence[str]) -> list[Entry] | None:
    """What is in ``folder`` without what is hidden; None where it cannot be read."""
    found: list[Entry] = []
    try:
        with os.scandir(folder) as inside:
            for one in inside:
                entry = None if one.name.startswith(".") else _entry(one, endings)
                if entry is not None:
                    found.append(entry)
    except OSError:
        return None
    return sorted(found, key=_by_name)


def _entry(one: os.DirEntry[str], endings: Sequence[str]) -> Entry | None:
    try:
        is_folder = one.is_dir()
        if not is_folder and endings and Path(one.name).suffix.lower() not in endings:
            return None
        about = one.stat()
    except OSError:  # a link to nothing, or gone meanwhile
        return None
    modified = datetime.fromtimestamp(about.st_mtime, UTC).isoformat()
    return Entry(Path(one.path), is_folder, -1 if is_folder else about.st_size, modified)


def _by_name(entry: Entry) -> tuple[bool, list[tuple[int, int, str]]]:
    """Folders first; «مقال 2» before «مقال 10», whatever the spelling of hamza and case."""
    pieces = _NUMBER.split(fold(entry.path.name))
    return not entry.is_folder, [(0, int(p), "") if p.isdecimal() else (1, 0, p) for p in pieces if p]


class FolderModel(QAbstractTableModel):
    """The entries of one folder, narrowed by words in any spelling; a folder just made can be renamed.

    Signals:
        renamed: the new ``Path`` of the folder just made.
    """

    renamed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._all: list[Entry] = []
        self._words = ""
        self._column, self._order = NAME, Qt.SortOrder.AscendingOrder
        self.just_made: Path | None = None
        self.headers: tuple[str, str, str] = ("", "", "")

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words_of(entry, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == NAME:
            return _icon(entry)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    @staticmethod
    def _words_of(entry: Entry, column: int) -> str:
        if column == NAME:
            return entry.path.name
        if column == SIZE:
            return "" if entry.is_folder else size_words(entry.size)
        return format_moment(entry.modified)

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        made = index.isValid() and self.entries[index.row()].path == self.just_made and index.column() == NAME
        return plain | Qt.ItemFlag.ItemIsEditable if made else plain

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        path, name = self.entries[index.row()].path, str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not name or name == path.name or "/" in name:
            return False
        new = path.with_name(name)
        try:
            if new.exists():
                return False
            path.rename(new)
        except OSError:
            return False
        self.just_made = None
        self.renamed.emit(new)
        return True

    def show(self, entries: Sequence[Entry]) -> None:
        """Show another folder's entries."""
        self._all = list(entries)
        self._narrow()

    def set_words(self, words: str) -> None:
        """Show only what has ``words`` in its name."""
        if words != self._words:
            self._words = words
            self._narrow()

    def row_of(self, path: Path) -> int:
        """The row of a file or folder; -1 where it is not shown."""
        return next((row for row, entry in enumerate(self.entries) if entry.path.name == path.name), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; folders stay first."""
        self._column, self._order = column, order
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        found = [entry for entry in self._all if folded_match(self._words, entry.path.name)]
        found.sort(key=_by_name)
        back = self._order is Qt.SortOrder.DescendingOrder
        if self._column == NAME:
            found.sort(key=lambda e: _by_name(e)[1], reverse=back)
        else:
            found.sort(key=lambda e: e.size if self._column == SIZE else e.modified, reverse=back)
        self.entries = sorted(found, key=lambda e: not e.is_folder)
        self.endResetModel()


def _icon(entry: Entry) -> QIcon:
    if entry.is_folder:
        return icon("folder", current_theme().accent, size=18)
    return icon("sample" if entry.path.suffix == ".tahqiq" else "article", size=18)
