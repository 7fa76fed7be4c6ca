"""The article for a screen reader: a text widget that nobody sees.

Python cannot give a widget a text interface (see ``accessibility``), but Qt's own text widgets have one. While a screen
reader is there, one of them lies on the page with the same text, caret and selection, and has the keyboard focus in the
page's name; it paints nothing, and every key goes on to the page.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from tahqiq.domain.text import Utf16Map
from tahqiq.ui.canvas.selecting import SelectingView

_PASSED_ON = frozenset({QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.InputMethod, QEvent.Type.ContextMenu})
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class ReaderText(QPlainTextEdit):
    """Follows a page. Positions are UTF-16 units, as the platform's interfaces want them."""

    def __init__(self, page: SelectingView) -> None:
        super().__init__(page.viewport())
        self._page = page
        self._units = Utf16Map("")
        self._following = False
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.take_name()
        self.installEventFilter(self)
        self._be_invisible()
        self.follow_text()
        page.selection_changed.connect(self.follow_selection)
        page.caret_moved.connect(self.follow_selection)
        page.viewport().installEventFilter(self)
        self.cursorPositionChanged.connect(self._lead)

    def take_name(self) -> None:
        """Be called what the page is called."""
        self.setAccessibleName(self._page.accessibleName())
        self.setAccessibleDescription(self._page.accessibleDescription())

    def _be_invisible(self) -> None:
        """Cover the page, so that the platform finds it there, but paint nothing and let the mouse through."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("background: transparent; border: none;")
        self.setGeometry(self._page.viewport().rect())
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page paints the text."""

    def follow_text(self) -> None:
        """Take the text of the article that the page shows now."""
        self._units = Utf16Map(self._page.text)
        self._following = True
        self.setPlainText(self._page.text)
        self._following = False
        self.follow_selection()

    def follow_selection(self) -> None:
        """Put caret and selection where the page has them; the platform is told by that."""
        selection = self._page.selection
        cursor = self.textCursor()
        cursor.setPosition(self._units.to_utf16(selection.anchor))
        cursor.setPosition(self._units.to_utf16(selection.caret.offset), QTextCursor.MoveMode.KeepAnchor)
        if cursor != self.textCursor():
            self._following = True
            self.setTextCursor(cursor)
            self._following = False

    def _lead(self) -> None:
        """A screen reader put the caret somewhere: the page follows."""
        if self._following:
            return
        cursor = self.textCursor()
        anchor, caret = self._units.from_utf16(cursor.anchor()), self._units.from_utf16(cursor.position())
        if anchor == caret:
            self._page.set_caret(caret)
        else:
            self._page.select(anchor, caret)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes to this widget is meant for the page, but for Tab, which leaves it."""
        if watched is self and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and event.key() not in _TABS:
                self._page.keyPressEvent(event)
                return True
        elif watched is self and event.type() in _PASSED_ON:
            self._page.event(event)
        elif watched is self._page.viewport() and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._page.viewport().rect())
        return False
