"""The list that views show: Enter and double click open a row, and the keys of a field beside it move in it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

Index = QModelIndex | QPersistentModelIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowList(QListView):
    """A list of drawn rows.

    Signals:
        opened: a row was asked for by Enter, a double click or, with ``one_click``, a click (``QModelIndex``).
        left_up: Up was pressed in the first row: the focus goes back to the field above.
        current_changed: another row is the one in use (``QModelIndex``, not valid where there is none).
    """

    opened = Signal(object)
    left_up = Signal()
    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, one_click: bool = False) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        (self.clicked if one_click else self.doubleClicked).connect(self.opened.emit)

    @property
    def row(self) -> int:
        """The row in use; -1 where there is none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Use a row and bring it into view; rows beyond the ends are the ends."""
        model = self.model()
        count = model.rowCount() if model is not None else 0
        if count:
            index = model.index(max(0, min(row, count - 1)), 0)
            if self.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection:
                # ``setCurrentIndex`` would add to the selection while Ctrl is down, as it is in Ctrl+Z
                only = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().setCurrentIndex(index, only)
            else:
                self.setCurrentIndex(index)
            self.scrollTo(index)

    def step(self, steps: int) -> bool:
        """Use the row ``steps`` further; False at the end."""
        model = self.model()
        if model is None:
            return False
        if self.row + steps >= model.rowCount() and model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
        if not 0 <= self.row + steps < model.rowCount():
            return False
        self.go_to(self.row + steps)
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.row <= 0:
            self.left_up.emit()
        else:
            super().keyPressEvent(event)
