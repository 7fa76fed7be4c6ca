"""A line of the articles' own words in the interface: in its own direction, cut short where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.reading.drawing import draw_line


class TextLine(QLabel):
    """One line that runs as its first strong character says and stands at the start side of the interface."""

    def __init__(self, rank: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if rank:
            self.setProperty("rank", rank)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._update_tip()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self._wanted(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = self.contentsRect()
        spare = box.width() - self._wanted()
        if spare > 0 and right_to_left(self.text(), rtl) != rtl:  # keep a foreign line at the interface's start
            box.adjust(spare if rtl else 0, 0, 0 if rtl else -spare, 0)
        draw_line(painter, box, self.text(), self.font(), self.palette().color(self.foregroundRole()).name(), rtl)
        painter.end()

    def _wanted(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2

    def _update_tip(self) -> None:
        self.setToolTip(self.text() if self._wanted() > self.contentsRect().width() else "")
