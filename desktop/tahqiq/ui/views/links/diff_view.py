"""Both ends of a link, word by word: what both say, what is spelled otherwise, what only one says."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from tahqiq.domain.text import Utf16Map
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.theme import Theme, current_theme, themes
from tahqiq.ui.theme.fonts import reading_font
from tahqiq.ui.views.links.difference import Difference, Piece, Sort, compare

PX = 16
MARGIN, GAP = 14, 10
ALIKE = 0.25
"""Passages that share a smaller part of their words are two texts; marking every word would say nothing."""
MOST = 900
"""Code points of each end that are shown."""


class DifferenceView(QWidget):
    """Draws two passages; differing words are underlined and tinted: amber for spelling, red and green for words.

    Args:
        versions: the passages are of two versions of one text: all that differs is marked, however much it is.
    """

    def __init__(self, parent: QWidget | None = None, *, versions: bool = False) -> None:
        super().__init__(parent)
        self._versions = versions
        self._texts = ("", "")
        self.difference: Difference | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes().theme_changed.connect(self.update)

    def show_passages(self, first: str, second: str) -> None:
        """Show the words of the first and of the second end; an empty one is not there yet."""
        if self._versions:
            first, second = (text.replace("\n", "\u2028") for text in (first, second))
        self._texts = first[:MOST], second[:MOST]
        self.difference = compare(*self._texts) if all(self._texts) else None
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [self._layout(i, width).boundingRect().height() for i, text in enumerate(self._texts) if text]
        return round(sum(heights) + GAP * max(0, len(heights) - 1)) + 2

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(200, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._versions:
            self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()

    def _layout(self, side: int, width: int) -> QTextLayout:
        text = self._texts[side]
        layout = QTextLayout(text, reading_font(PX))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        rtl = right_to_left(text)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setFormats(self._formats(side))
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width - MARGIN)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _formats(self, side: int) -> list[QTextLayout.FormatRange]:
        theme = current_theme()
        text, units = self._texts[side], Utf16Map(self._texts[side])
        whole = (Piece(0, len(text), Sort.SAME),)
        told = self.difference is not None and (self._versions or self.difference.shared >= ALIKE)
        pieces = (self.difference.a, self.difference.b)[side] if told and self.difference else whole
        formats = []
        for piece in pieces:
            look = piece_format(theme, piece.sort, side)
            end = piece.end if piece.sort is Sort.SAME else piece.start + len(text[piece.start : piece.end].rstrip())
            span = QTextLayout.FormatRange()
            span.start = units.to_utf16(piece.start)
            span.length = units.to_utf16(end) - span.start
            span.format = look
            formats.append(span)
        return formats

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = 0.0
        for side, text in enumerate(self._texts):
            if not text:
                continue
            layout = self._layout(side, self.width())
            height = layout.boundingRect().height()
            layout.draw(painter, QPointF(0 if rtl else MARGIN, y))
            bar = QRectF(self.width() - 3 if rtl else 0, y + 4, 3, height - 8)
            painter.fillRect(bar, QColor(theme.accent if side == 0 else theme.control))
            y += height + GAP
        painter.end()


def piece_format(theme: Theme, sort: Sort, side: int) -> QTextCharFormat:
    """How a stretch is written: visible without colour too, by its underline."""
    look = QTextCharFormat()
    look.setForeground(QColor(theme.ink if sort is not Sort.SAME else theme.soft))
    if sort is Sort.SAME:
        return look
    color = theme.warning if sort is Sort.SPELLING else (theme.danger if side == 0 else theme.success)
    look.setBackground(QColor(theme.wash(color, 0.2)))
    look.setUnderlineColor(QColor(color))
    wave = (
        QTextCharFormat.UnderlineStyle.DotLine
        if sort is Sort.SPELLING
        else QTextCharFormat.UnderlineStyle.SingleUnderline
    )
    look.setUnderlineStyle(wave)
    return look
