"""The article page: shows an article, its marks and regions, and lets a person read, select and tag.

The canvas knows nothing of services or storage. It takes the plain values of ``model`` and asks for changes by signals;
marks change only when its owner says so. Several canvases in one window do not know of each other.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from tahqiq.ui.canvas.accessibility import Unit
from tahqiq.ui.canvas.keyboard import Keyboard
from tahqiq.ui.canvas.marking import MarkingView
from tahqiq.ui.canvas.model import Page
from tahqiq.ui.canvas.mouse import Mouse
from tahqiq.ui.canvas.reader import ReaderText


class ArticleCanvas(MarkingView):
    """The page with mouse and keyboard.

    Args:
        interactive: False for a preview: no caret, no selection, no focus; scrolling, zoom, folding, hovering and
            tooltips work.
    """

    label_key_pressed = Signal(str)
    capital_key_pressed = Signal(str)
    """The same for a letter with Shift, in lower case too."""
    """A person typed a letter or digit: the Latin one of that key, lower case, whatever layout is on."""
    selection_made = Signal()
    """A selection was finished with the mouse."""
    context_menu_requested = Signal(QPoint, int)
    """Where on the screen, and the offset that it is about."""

    def __init__(self, parent: QWidget | None = None, *, interactive: bool = True) -> None:
        super().__init__(parent, interactive=interactive)
        self.mouse = Mouse(self)
        self.keyboard = Keyboard(self)
        self.reader: ReaderText | None = None
        self.caret_moved.connect(self._meet_reader)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if interactive else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Article"))
        self.setAccessibleDescription(
            self.tr("The text of the article. Arrow keys move, Shift selects, Space grows the selection.")
        )
        if self.reader is not None:
            self.reader.take_name()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def set_page(self, page: Page) -> None:
        super().set_page(page)
        if self.reader is not None:
            self.reader.follow_text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._meet_reader()

    def _meet_reader(self) -> None:
        """Give a screen reader the text as soon as one is there; it may come while the page has the focus."""
        if self.reader is None and self.interactive and QAccessible.isActive():
            focused = self.hasFocus()
            self.reader = ReaderText(self)
            self.setFocusProxy(self.reader)
            if focused:
                self.reader.setFocus()

    def read_out(self, unit: Unit) -> None:
        """A screen reader that has the text itself says what the caret passes; only without it does the page."""
        if self.reader is None:
            super().read_out(unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.interactive and self.keyboard.press(event):
            event.accept()
        else:
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method composed; a single letter is a label key, the rest is not for a page."""
        if self.interactive:
            self.keyboard.typed(event.commitString())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouse.release(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.mouse.leave()
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self.mouse.show_tooltip(QPointF(event.pos()))
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu. With the mouse the caret goes there first, unless that is inside the selection."""
        if not self.interactive:
            event.ignore()
            return
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.caret_rect(self.selection.caret)
            where = self.viewport().mapToGlobal(rect.bottomLeft())
        else:
            where = event.globalPos()
            place = self.place_at(QPointF(event.pos()))
            if not any(start <= place.offset <= end for start, end in self.selection_parts()):
                self.move_caret(place)
        self.context_menu_requested.emit(where, self.caret())
        event.accept()
