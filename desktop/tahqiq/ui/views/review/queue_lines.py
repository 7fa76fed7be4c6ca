"""The list of the queue: its keys and clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from tahqiq.ui.views.parts.lists import RowList


class QueueLines(RowList):
    """The lines. Sideways arrows fold and unfold the group in use; Delete dismisses.

    Signals:
        folding: the group in use should be folded (True) or unfolded.
        dismissed: Delete was pressed.
    """

    folding = Signal(bool)
    dismissed = Signal()

    @property
    def top_of_row(self) -> int:
        """Pixels from the upper edge to the line in use."""
        return self.visualRect(self.currentIndex()).top()

    def put_row(self, top: int) -> None:
        """Scroll so that the line in use stands so many pixels below the upper edge, where it is in sight there."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.top_of_row - top)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inward = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.folding.emit(event.key() != inward)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            index = self.indexAt(event.position().toPoint())
            if index.isValid():
                self.clicked_line.emit(index.row())

    clicked_line = Signal(int)
