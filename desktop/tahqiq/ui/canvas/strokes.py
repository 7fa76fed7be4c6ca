"""How each kind of underline is drawn, so that labels are told apart in grey.

Straight lines are filled rectangles; dots, dashes and waves are cut from strips that are drawn once for each colour
and zoom, since stroking such paths anew in every frame is what would make scrolling stutter.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from tahqiq.domain.labels import LineStyle
from tahqiq.ui.canvas.shapes import Stroke

STRIP = 1200
"""Length of a strip in pixels; longer underlines are laid from several."""

_WIDTHS = {LineStyle.DOTTED: 2.2, LineStyle.DASHED: 1.9, LineStyle.WAVY: 1.3}
_DASHES = {LineStyle.DOTTED: [0.01, 1.9], LineStyle.DASHED: [3.6, 2.2]}
_HEIGHT = 8


def draw(painter: QPainter, strokes: Iterable[Stroke], zoom: float) -> None:
    """Draw underlines. The painter must not be antialiasing."""
    scale = max(0.8, zoom)
    ratio = painter.device().devicePixelRatioF()
    for item in strokes:
        left, wide = round(item.x1), round(item.x2) - round(item.x1)
        if item.dots or item.style in _WIDTHS:
            style = None if item.dots else item.style
            _lay(painter, _strip(style, item.color.rgb(), scale, ratio), left, item.y, wide, scale)
        elif item.style is LineStyle.DOUBLE:
            thick, gap = max(1, round(scale)), max(1, round(1.2 * scale))
            top = round(item.y - thick - gap / 2 + 0.5)
            painter.fillRect(left, top, wide, thick, item.color)
            painter.fillRect(left, top + thick + gap, wide, thick, item.color)
        else:
            thick = max(1, round((2.0 if item.style is LineStyle.SOLID else 1.0) * scale))
            painter.fillRect(left, round(item.y - thick / 2), wide, thick, item.color)


def _lay(painter: QPainter, strip: QPixmap, left: int, y: float, wide: int, scale: float) -> None:
    height = _HEIGHT * scale
    ratio = strip.devicePixelRatio()
    while wide > 0:
        piece = min(wide, STRIP)
        target = QRectF(left, round(y - height / 2), piece, height)
        painter.drawPixmap(target, strip, QRectF(0, 0, piece * ratio, height * ratio))
        left, wide = left + piece, wide - piece


@lru_cache(maxsize=256)
def _strip(style: LineStyle | None, color: int, scale: float, ratio: float) -> QPixmap:
    """A strip with a long underline in its middle; no style is the fine dots that join parts of a mark."""
    strip = QPixmap(round(STRIP * ratio), round(_HEIGHT * scale * ratio))
    strip.setDevicePixelRatio(ratio)
    strip.fill(Qt.GlobalColor.transparent)
    middle = _HEIGHT * scale / 2
    pen = QPen(QColor.fromRgb(color), (_WIDTHS[style] if style else 1.5) * scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if style is LineStyle.DASHED else Qt.PenCapStyle.RoundCap)
    painter = QPainter(strip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if style is LineStyle.WAVY:
        painter.setPen(pen)
        painter.drawPath(_wave(middle, scale))
    else:
        pen.setDashPattern(_DASHES[style] if style else [0.01, 4.0])
        painter.setPen(pen)
        painter.drawLine(QLineF(pen.widthF() / 2, middle, STRIP, middle))
    painter.end()
    return strip


def _wave(y: float, scale: float) -> QPainterPath:
    half, high = 3.0 * scale, 3.4 * scale
    path = QPainterPath(QPointF(0, y))
    x, up = 0.0, True
    while x < STRIP:
        path.quadTo(QPointF(x + half / 2, y - high if up else y + high), QPointF(x + half, y))
        x, up = x + half, not up
    return path
