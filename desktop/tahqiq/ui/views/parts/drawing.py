"""Drawing that several delegates need: labels by colour and line, key caps, rounded chips."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPainterPath, QPen, QPixmap, QTextOption

from tahqiq.domain.labels import Label, LineStyle
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.reading.drawing import draw_line, from_start
from tahqiq.ui.theme import Theme, current_theme, label_paint

CHIP_PADDING = 7
_SWATCH = QSize(28, 18)


def draw_underline(painter: QPainter, left: float, right: float, y: float, line: LineStyle, color: str) -> None:
    """An underline of a label's own style from ``left`` to ``right``, its middle at ``y`` (pixels)."""
    pen = QPen(QColor(color), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if line is LineStyle.WAVY:
        painter.setPen(QPen(QColor(color), 1.5))
        painter.drawPath(_wave(left, right, y))
        return
    if line is LineStyle.DOUBLE:
        painter.setPen(QPen(QColor(color), 1.2))
        for offset in (-1.6, 1.6):
            painter.drawLine(QPointF(left, y + offset), QPointF(right, y + offset))
        return
    if line is LineStyle.THIN:
        pen.setWidthF(1.0)
    elif line is LineStyle.DOTTED:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.0])
    elif line is LineStyle.DASHED:
        pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    step, up = 3.0, True
    x = left
    while x < right:
        path.quadTo(x + step / 2, y + (-2.6 if up else 2.6), min(x + step, right), y)
        x, up = x + step, not up
    return path


def chip_width(text: str, font: QFont) -> int:
    """Width of a chip that says ``text``."""
    return QFontMetrics(font).horizontalAdvance(text) + 2 * CHIP_PADDING


def draw_chip(painter: QPainter, box: QRect, text: str, font: QFont, ink: str, ground: str, border: str = "") -> None:
    """A small rounded ground with a word in it."""
    painter.setPen(QPen(QColor(border), 1) if border else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    option = QTextOption(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.setPen(QColor(ink))
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() - CHIP_PADDING)
    # Arabic fonts need more below the line than their metrics say, and drawText clips to its box
    painter.drawText(QRectF(box).adjusted(0, -6, 0, 6), shown, option)


def draw_label_chip(painter: QPainter, box: QRect, label: Label, font: QFont, theme: Theme) -> None:
    """A label's name on its tint, underlined in its style as on the page."""
    paint = label_paint(theme, label.color)
    draw_chip(painter, box, label_name(label), font, paint.ink, paint.tint)
    y = box.bottom() - 1.5
    draw_underline(painter, box.left() + 4, box.right() - 4, y, label.line, paint.line)


def label_icon(color: str, line: LineStyle, size: QSize = _SWATCH) -> QIcon:
    """A swatch: the tint with the underline, for lists and menus."""
    theme = current_theme()
    paint = label_paint(theme, color)
    ratio = 2.0
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(paint.tint))
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), 4, 4)
    draw_underline(painter, 4, size.width() - 4, size.height() - 4.5, line, paint.line)
    painter.end()
    return QIcon(pixmap)


def draw_key(painter: QPainter, box: QRect, key: str, font: QFont, theme: Theme) -> None:
    """A key cap."""
    draw_chip(painter, box, key.upper(), font, theme.soft, theme.raised, theme.hairline)


def draw_at_start(painter: QPainter, box: QRect, text: str, font: QFont, color: str, rtl: bool) -> None:
    """A line in its own direction that stands at the interface's start side, also where it reads the other way."""
    width = min(box.width(), QFontMetrics(font).horizontalAdvance(text) + 2)
    piece, _ = from_start(box, rtl, width)
    draw_line(painter, piece, text, font, color, rtl)
