"""The table of the files of an import, and what it amounts to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from tahqiq.services.importing import FileState, PlannedFile
from tahqiq.ui.dialogs.importing.delegate import FileDelegate
from tahqiq.ui.dialogs.importing.model import COMES, Column, FilesModel
from tahqiq.ui.formatting import joined
from tahqiq.ui.theme import themes
from tahqiq.ui.views.parts.notices import counted

ROW = 54
WIDTHS = {Column.ORIGIN: 156, Column.FILE: 132, Column.STATE: 200}


class FilesTable(QTableView):
    """Rows of files; Space leaves one out or takes it in."""

    def __init__(self, model: FilesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(FileDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        themes().theme_changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is for the file, whichever of its cells was clicked."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().column() != Column.TITLE:
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(Column.TITLE))
        super().keyPressEvent(event)

    def count_words(self, files: Sequence[PlannedFile], passed: int = 0) -> str:
        """How many files there are, and how many of each sort; ``passed`` in folders were of no kind that is read."""
        if not files:
            return ""
        tally = Counter(file.state for file in files)
        ready = sum(tally[state] for state in COMES)
        near = sum(file.near is not None for file in files)
        newer = tally[FileState.NEWER]
        unsure, broken = tally[FileState.UNSURE], tally[FileState.BROKEN]
        there = tally[FileState.KNOWN] + tally[FileState.REPEATED]
        in_all = len({file.path for file in files})
        pieces = [counted(self.tr("%n file(s)", "", in_all), in_all)]
        if in_all < len(files):
            pieces.append(counted(self.tr("%n article(s)", "", len(files)), len(files)))
        for count, words in (
            (ready, self.tr("%n ready", "", ready)),
            (near, self.tr("%n nearly the same", "", near)),
            (newer, self.tr("%n newer version(s)", "", newer)),
            (unsure, self.tr("%n wait for an encoding", "", unsure)),
            (broken, self.tr("%n cannot be read", "", broken)),
            (there, self.tr("%n there already", "", there)),
            (passed, self.tr("%n of other kinds passed over", "", passed)),
        ):
            if count:
                pieces.append(counted(words, count))
        return joined(*pieces)
