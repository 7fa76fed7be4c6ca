"""The rows of a folder, drawn as every list of the window is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from tahqiq.ui.reading.drawing import draw_ground
from tahqiq.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class FolderView(QTreeView):
    """Rows that are chosen as a whole: one ground and one ring for all columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self._take_typing: Callable[[str], None] | None = None

    def take_typing(self, does: Callable[[str], None]) -> None:
        """Hand what is typed to ``does``, instead of going to the row that begins with it."""
        self._take_typing = does

    def keyboardSearch(self, search: str) -> None:
        if self._take_typing is None:
            super().keyboardSearch(search)
        elif search.strip():
            self._take_typing(search)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        model = self.selectionModel()
        chosen = model is not None and model.isRowSelected(index.row())
        hovered = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).row() == index.row()
        ground.state = _State.State_Enabled
        if chosen:
            ground.state |= _State.State_Selected
        if hovered and self.viewport().underMouse():
            ground.state |= _State.State_MouseOver
        if self.hasFocus() and self.currentIndex().row() == index.row():
            ground.state |= _State.State_HasFocus
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, ground, current_theme())
        painter.restore()
        super().drawRow(painter, option, index)


class CellDelegate(QStyledItemDelegate):
    """The words of a cell, without a ground of their own."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~(_State.State_Selected | _State.State_HasFocus | _State.State_MouseOver)
