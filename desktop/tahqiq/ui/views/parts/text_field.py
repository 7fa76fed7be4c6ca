"""A field of several lines that is taken over when it is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QTextEdit, QWidget


class TextField(QTextEdit):
    """Plain text; each paragraph stands on the side where it begins to be read.

    Signals:
        finished: the text, when the field is left and it differs from what was shown.
    """

    finished = Signal(str)

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFixedHeight(height)

    def show_text(self, text: str, fresh: bool) -> None:
        """Show ``text``; unless it is ``fresh``, what is being typed stays."""
        self._shown = text
        if (fresh or not self.hasFocus()) and self.toPlainText() != text:
            self.setPlainText(text)

    def finish(self) -> None:
        """Hand on what was typed, if it is not what was shown."""
        if self.toPlainText() != self._shown and not self.isReadOnly():
            self._shown = self.toPlainText()
            self.finished.emit(self._shown)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finish()
