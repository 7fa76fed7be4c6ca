"""A label as it looks on the page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from tahqiq.domain.labels import Label, LabelRole
from tahqiq.ui.theme import RADIUS, current_theme, label_paint, themes
from tahqiq.ui.theme.fonts import reading_font
from tahqiq.ui.views.parts.drawing import draw_underline

_BEFORE, _WORDS, _AFTER = "وقال الوزير إن ", "العلاقات بين البلدين شهدت تقدمًا ملحوظًا", " خلال عام 2024."


class LabelSample(QWidget):
    """A line of an article with the label on some of its words, in the theme's paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes().theme_changed.connect(self.update)

    def show_label(self, label: Label | None) -> None:
        """Show this label."""
        self._label = label
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.hairline))
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self._label is not None:
            self._draw(painter, self._label)
        painter.end()

    def _draw(self, painter: QPainter, label: Label) -> None:
        theme = current_theme()
        paint = label_paint(theme, label.color)
        font = reading_font()
        layout = QTextLayout(_BEFORE + _WORDS + _AFTER, font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        ink, tint = QTextLayout.FormatRange(), QTextLayout.FormatRange()
        for piece, start, length, ground in (
            (ink, 0, len(layout.text()), ""),
            (tint, len(_BEFORE), len(_WORDS), paint.tint),
        ):
            look = QTextCharFormat()
            look.setForeground(QColor(paint.ink))
            if ground:
                look.setBackground(QColor(ground))
            piece.start, piece.length, piece.format = start, length, look
        layout.setFormats([ink, tint])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self.width() - 40)
        layout.endLayout()
        top = (self.height() - line.height()) / 2
        origin = QRectF(20, top, 0, 0).topLeft()
        layout.draw(painter, origin)
        edges = sorted(_x(line.cursorToX(at)) for at in (len(_BEFORE), len(_BEFORE) + len(_WORDS)))
        y = top + line.ascent() + QFontMetricsF(font).descent() * 0.75
        draw_underline(painter, 20 + edges[0], 20 + edges[1], y, label.line, paint.line)
        if label.role is LabelRole.QUOTE:
            painter.fillRect(QRectF(self.width() - 8, 14, 3, self.height() - 28), QColor(paint.line))


def _x(value: object) -> float:
    return float(value[0] if isinstance(value, (tuple, list)) else value)  # type: ignore[arg-type]
