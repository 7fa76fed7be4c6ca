"""Fields that save by themselves: when they are left, on Enter, and after a pause."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.i18n import languages

PAUSE_MS = 1500
"""What is typed is saved after this much quiet."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def follow_text(widget: QWidget, text: str) -> None:
    """Lay ``widget`` out in the direction of its text; of an empty one in the interface's."""
    rtl = right_to_left(text, languages().right_to_left)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    if widget.layoutDirection() is not direction:
        widget.setLayoutDirection(direction)


def _is_window_key(event: QKeyEvent) -> bool:
    """Ctrl with a key that a field has no use for belongs to the window."""
    editing = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_Y)
    letter = Qt.Key.Key_A.value <= event.key() <= Qt.Key.Key_Z.value
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and letter and event.key() not in editing


class SavedLine(QLineEdit):
    """One line that saves itself.

    Signals:
        saved: the new text.
        done: Enter or Escape: the person goes back to the page.
    """

    saved = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.save)
        self.textEdited.connect(lambda _text: self._timer.start())
        self.textChanged.connect(lambda text: follow_text(self, text))
        follow_text(self, "")

    def show_value(self, text: str) -> None:
        """Show what is stored; what somebody is typing just now stays."""
        pending = self._timer.isActive() or (self.hasFocus() and self.text() != self._stored)
        unchanged, self._stored = text == self._stored, text
        if not pending or not unchanged:
            self._timer.stop()
            if self.text() != text:
                self.setText(text)

    def save(self) -> None:
        """Hand on what was typed, if it is not stored yet."""
        self._timer.stop()
        if self.text() != self._stored:
            self._stored = self.text()
            self.saved.emit(self._stored)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_window_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER or event.key() == Qt.Key.Key_Escape:
            self.save()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()


class SavedText(QPlainTextEdit):
    """Several lines that save themselves; Tab leaves, Ctrl+Enter and Escape go back to the page.

    Signals:
        saved: the new text.
        done: the person goes back to the page.
    """

    saved = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._showing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.save)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._edited)
        self._follow()

    def show_value(self, text: str) -> None:
        """Show what is stored; what somebody is typing just now stays."""
        pending = self._timer.isActive()
        unchanged, self._stored = text == self._stored, text
        if (not pending or not unchanged) and self.toPlainText() != text:
            self._timer.stop()
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def save(self) -> None:
        """Hand on what was typed, if it is not stored yet."""
        self._timer.stop()
        if self.toPlainText() != self._stored:
            self._stored = self.toPlainText()
            self.saved.emit(self._stored)

    def _edited(self) -> None:
        self._follow()
        if not self._showing:
            self._timer.start()

    def _follow(self) -> None:
        """The direction of the text is that of its first strong character; a plain text edit aligns by option only."""
        rtl = right_to_left(self.toPlainText(), languages().right_to_left)
        option = self.document().defaultTextOption()
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if option.textDirection() is not direction:
            option.setTextDirection(direction)
            option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
            self.document().setDefaultTextOption(option)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_window_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and control):
            self.save()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()
