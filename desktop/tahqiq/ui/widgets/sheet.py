"""What every dialog is made of: an outline, a header, and a veil over the window that waits for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from tahqiq.ui.theme import current_theme, themes
from tahqiq.ui.widgets.basics import text_label

OUTLINE = 1
"""Pixels that a sheet's layout leaves round itself for the outline."""
_VEIL = 110


class Sheet(QDialog):
    """A dialog with an outline of the theme; while it is modal, the window under it is veiled.

    Give its layout ``OUTLINE`` as margins on all sides.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._veil: Veil | None = None
        themes().theme_changed.connect(self.update)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        under = self.parentWidget()
        if self.isModal() and under is not None and self._veil is None:
            self._veil = Veil(under.window())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        veil, self._veil = self._veil, None
        if veil is not None:
            veil.lift()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.control), OUTLINE))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class Veil(QWidget):
    """Darkens a window that waits for an answer."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.raise_()
        self.show()

    def lift(self) -> None:
        """Take it away."""
        under = self.parentWidget()
        if under is not None:
            under.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = QColor(current_theme().shadow)
        veil.setAlpha(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()


class SheetHeader(QWidget):
    """The head of a sheet: its title, under it what it is about, and at the end what is to be done there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text_label("", "title", self)
        self._about = text_label("", "soft", self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._about)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 14, 20, 12)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)

    def set_texts(self, title: str, about: str = "") -> None:
        """The title and the line under it; an empty one takes no room."""
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def set_about(self, about: str) -> None:
        """The line under the title."""
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` at the end."""
        self._row.addWidget(widget)
