"""The bar over the page that finds words in the article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.formatting import format_number, formatter
from tahqiq.ui.i18n import Translated
from tahqiq.ui.widgets import IconButton, SearchField, ground, text_label


class FindBar(Translated, QWidget):
    """A field, how many places were found, and steps to the next and the one before.

    Signals:
        sought: the words, at each change.
        next_asked, previous_asked: go to another place.
        closed: Escape or the button: back to the page.
    """

    sought = Signal(str)
    next_asked = Signal()
    previous_asked = Signal()
    closed = Signal()

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._found: int | None = None
        self._current = -1
        self.field = SearchField(self)
        self.field.setMaximumWidth(360)
        self.count = text_label("", "soft", self)
        self._close = IconButton("close", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.field, 3)
        row.addWidget(self.count)
        row.addWidget(IconButton(actions[ActionId.FIND_PREVIOUS], parent=self))
        row.addWidget(IconButton(actions[ActionId.FIND_NEXT], parent=self))
        row.addStretch(1)
        row.addWidget(self._close)
        self.field.query_changed.connect(self._seek)
        self.field.left.connect(self.close_bar)
        self.field.left_down.connect(self.next_asked)
        self._close.clicked.connect(self.close_bar)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.field.set_name(self.tr("Find in this article"))
        self._close.set_name(self.tr("Close"))
        self._say()

    def open_bar(self, words: str = "") -> None:
        """Show the bar and take the focus; ``words`` are sought at once."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._seek(self.field.query)

    def close_bar(self) -> None:
        """Hide the bar and seek nothing."""
        self.hide()
        self.sought.emit("")
        self.closed.emit()

    def show_found(self, number: int, current: int = -1) -> None:
        """Say how many places there are, and which one (from 0) is in view."""
        self._found, self._current = number, current
        self._say()

    def _seek(self, words: str) -> None:
        if not self.isHidden():
            self.sought.emit(words)

    def _say(self) -> None:
        if self._found is None or not self.field.query:
            self.count.setText("")
        elif not self._found:
            self.count.setText(self.tr("Not in this article"))
        elif self._current < 0:
            self.count.setText(formatter().localize_digits(self.tr("%n place(s)", "", self._found)))
        else:
            words = self.tr("%1 of %2").replace("%1", format_number(self._current + 1))
            self.count.setText(words.replace("%2", format_number(self._found)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_asked if back else self.next_asked).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
