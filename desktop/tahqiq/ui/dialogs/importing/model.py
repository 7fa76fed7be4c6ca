"""The files of an import as a table."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from tahqiq.formats.table import named
from tahqiq.services.importing import FileState, ImportPlan, PlannedFile
from tahqiq.ui.dialogs.importing.details import DetailsReader, FileDetails
from tahqiq.ui.dialogs.importing.encodings import encoding_name
from tahqiq.ui.dialogs.importing.version import count_words
from tahqiq.ui.formatting import format_date, format_number, joined
from tahqiq.ui.i18n import languages
from tahqiq.ui.views.parts.notices import filled

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

FILE = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the row's ``PlannedFile``."""
DETAILS = int(Qt.ItemDataRole.UserRole) + 2
"""Role that gives the row's ``FileDetails``."""
LINES = int(Qt.ItemDataRole.UserRole) + 3
"""Role that gives the cell's two lines."""
COMES = frozenset({FileState.READY, FileState.NEWER, FileState.DATASET})
"""States in which a file goes in, unless it is left out."""
_ROOT = QModelIndex()


class Column(IntEnum):
    """The table's columns."""

    TITLE = 0  # and the file's name
    ORIGIN = 1  # source and the date found
    FILE = 2  # encoding and size
    STATE = 3


def state_words(state: FileState) -> str:
    """What would become of a file, in a word or two."""
    return {
        FileState.READY: translate("ImportTable", "ready"),
        FileState.UNSURE: translate("ImportTable", "choose encoding"),
        FileState.KNOWN: translate("ImportTable", "already here"),
        FileState.REPEATED: translate("ImportTable", "twice in this import"),
        FileState.BROKEN: translate("ImportTable", "cannot be read"),
        FileState.NEWER: translate("ImportTable", "newer version"),
        FileState.DATASET: translate("ImportTable", "annotated dataset"),
    }[state]


def size_words(size: int) -> str:
    """A number of bytes for people."""
    if size < 0:
        return ""
    if size < 1000:
        return filled(translate("ImportTable", "%1 bytes"), format_number(size))
    if size < 1_000_000:
        return filled(translate("ImportTable", "%1 KB"), format_number(size / 1000, 1 if size < 10_000 else 0))
    return filled(translate("ImportTable", "%1 MB"), format_number(size / 1_000_000, 1))


def date_words(details: FileDetails) -> str:
    """The publication date that the text names, marked as not confirmed."""
    if not details.published:
        return translate("ImportTable", "no date found")
    mark = "؟" if languages().right_to_left else "?"
    return f"{format_date(details.published)}{mark}"


class FilesModel(QAbstractTableModel):
    """One row for each file; the check in the first column says whether it goes in.

    Signals:
        choice_changed: a file was left out or taken in.
    """

    choice_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: list[PlannedFile] = []
        self._left_out: set[tuple[Path, str]] = set()
        self._details = DetailsReader()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            translate("ImportTable", "Title and file"),
            translate("ImportTable", "Source, date"),
            translate("ImportTable", "Encoding, size"),
            translate("ImportTable", "State"),
        )
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == Column.TITLE and self._files[index.row()].state in COMES:
            base |= Qt.ItemFlag.ItemIsUserCheckable
        return base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._files):
            return None
        file = self._files[index.row()]
        if role == FILE:
            return file
        if role == DETAILS:
            return self._details.of(file)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.TITLE and file.state in COMES:
            return Qt.CheckState.Unchecked if file.key in self._left_out else Qt.CheckState.Checked
        lines = self._lines(file, Column(index.column()))
        if role == LINES:
            return lines
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(line for line in lines if line)
        return None

    def _lines(self, file: PlannedFile, column: Column) -> tuple[str, str]:
        if column is Column.TITLE:
            name = joined(file.path.name, file.place) if file.place else file.path.name
            return (file.title, name) if file.title else (name, "")
        if column is Column.STATE:
            return state_words(file.state), self._more_words(file)
        details = self._details.of(file)
        if column is Column.FILE:
            return _written_in(file), size_words(details.size)
        article = file.state not in (FileState.BROKEN, FileState.DATASET)
        return details.source, date_words(details) if article else ""

    @staticmethod
    def _more_words(file: PlannedFile) -> str:
        if file.near is not None:
            return translate("ImportTable", "nearly the same as another")
        if file.older is None:
            return ""
        return translate("ImportTable", "an article of its own") if file.as_own else count_words(file.older)

    def is_taken(self, file: PlannedFile) -> bool:
        """Whether a file is not left out by hand."""
        return file.key not in self._left_out

    def take(self, files: Iterable[PlannedFile], on: bool) -> None:
        """Take files in, or leave them out."""
        keys = {file.key for file in files}
        self._left_out = self._left_out - keys if on else self._left_out | keys
        self.refresh()
        self.choice_changed.emit()

    def other_of(self, file: PlannedFile) -> PlannedFile | None:
        """The file that this one prints nearly the same as."""
        near = file.near
        return next((f for f in self._files if near is not None and f.key == (near.path, near.place)), None)

    def set_own(self, file: PlannedFile, own: bool) -> None:
        """Let a newer version come in as an article of its own, or correct the older one by it."""
        at = next(at for at, one in enumerate(self._files) if one.key == file.key)
        self._files[at] = dataclasses.replace(self._files[at], as_own=own)
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(Column) - 1))
        self.choice_changed.emit()

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        key = self._files[index.row()].key
        if value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value):
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole.value])
        self.choice_changed.emit()
        return True

    # -- the plan ---------------------------------------------------------------------------------------------------

    def show(self, plan: ImportPlan) -> None:
        """Show what an import would do; files that need a person come first."""
        self.beginResetModel()
        self._details.forget()
        self._files = sorted(
            plan.files, key=lambda f: (_RANK[f.state], f.near is None, f.path.name)
        )  # stable: places stay in order
        self.endResetModel()
        self.choice_changed.emit()

    def replace(self, files: Iterable[PlannedFile]) -> None:
        """Files of the table looked at anew, in their places; one may hold other articles than before."""
        now: dict[Path, list[PlannedFile]] = {}
        for file in files:
            now.setdefault(file.path, []).append(file)
        first = {file.path: at for at, file in reversed(list(enumerate(self._files)))}
        kept = [
            ([f] if f.path not in now else now[f.path] if first[f.path] == at else [])
            for at, f in enumerate(self._files)
        ]
        same = all(len(one) == 1 for one in kept)
        if not same:
            self.beginResetModel()
        self._files = [file for one in kept for file in one]
        if not same:
            self.endResetModel()
        elif self._files:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._files) - 1, len(Column) - 1))
        self.choice_changed.emit()

    def refresh(self) -> None:
        """The words of every cell again, after the language changed."""
        if self._files:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._files) - 1, len(Column) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    @property
    def files(self) -> tuple[PlannedFile, ...]:
        """All files, in the order shown."""
        return tuple(self._files)

    @property
    def chosen(self) -> tuple[PlannedFile, ...]:
        """The files that go in."""
        return tuple(f for f in self._files if f.state in COMES and f.key not in self._left_out)

    @property
    def taken(self) -> tuple[PlannedFile, ...]:
        """Everything but what was left out by hand: what goes in, and what the report will name."""
        return tuple(f for f in self._files if f.key not in self._left_out)

    @property
    def near(self) -> tuple[PlannedFile, ...]:
        """The files that go in although they print nearly the same as another text."""
        return tuple(f for f in self.chosen if f.near is not None)

    @property
    def unsure(self) -> tuple[PlannedFile, ...]:
        """The files whose encoding must be chosen."""
        return tuple(f for f in self._files if f.state is FileState.UNSURE)


def _written_in(file: PlannedFile) -> str:
    """The encoding of a file; the sort of a file that has none."""
    if file.format in _WITHOUT_ENCODING:
        return named(file.format).title(languages().language)
    return encoding_name(file.encoding) if file.encoding else ""


_WITHOUT_ENCODING = frozenset({"docx", "pdf", "parquet"})

_RANK = {
    FileState.UNSURE: 0,
    FileState.BROKEN: 1,
    FileState.NEWER: 2,
    FileState.READY: 3,
    FileState.DATASET: 4,
    FileState.REPEATED: 5,
    FileState.KNOWN: 6,
}
