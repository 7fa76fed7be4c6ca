"""Paints a picture with a painter, in the colours of a theme."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTextOption

from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.drawing import broken
from tahqiq.ui.theme import Theme
from tahqiq.ui.theme.colors import mix
from tahqiq.ui.theme.fonts import interface_font, reading_font
from tahqiq.ui.views.pictures.shapes import Box, Ground, Picture, Shape, Side, Stroke, Words

_AROUND = 12.0
"""Pixels by which letters and arrows may stand out of their boxes."""

_ROOM = 6.0
"""Arabic fonts need more below the line than their metrics say, and drawText clips to its box."""


@lru_cache(maxsize=64)
def _font(language: str, size: int, strong: bool, reading: bool) -> QFont:
    font = reading_font(size) if reading else interface_font(language)
    font.setPixelSize(size)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def measure(text: str, size: int = 13, *, strong: bool = False, reading: bool = False) -> float:
    """Width of ``text`` in pixels in the fonts that pictures are painted with."""
    return QFontMetricsF(_font(languages().language, size, strong, reading)).horizontalAdvance(text)


def paint(
    picture: Picture, painter: QPainter, theme: Theme, *, rtl: bool, as_paths: bool = False, seen: Box | None = None
) -> None:
    """Paint a picture at the painter's origin.

    Args:
        picture: what to paint.
        painter: where to.
        theme: its colours.
        rtl: whether the interface reads from right to left: texts without a direction of their own go by it.
        as_paths: texts as outlines, so that a file looks the same wherever its fonts are not.
        seen: what is not near it need not be painted.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in picture.shapes:
        if seen is not None and not _near(shape, seen):
            continue
        if isinstance(shape, Ground):
            _ground(painter, shape, theme)
        elif isinstance(shape, Stroke):
            _stroke(painter, shape, theme)
        else:
            _words(painter, shape, theme, rtl, as_paths)


def _near(shape: Shape, seen: Box) -> bool:
    if isinstance(shape, Stroke):
        around = _AROUND + abs(shape.bulge)
        across, down = [x for x, _ in shape.points], [y for _, y in shape.points]
        box = Box(min(across), min(down), max(across) - min(across), max(down) - min(down))
    else:
        box, around = shape.box, _AROUND
    beside = box.x - around < seen.right and box.right + around > seen.x
    return beside and box.y - around < seen.bottom and box.bottom + around > seen.y


def color(theme: Theme, name: str) -> str:
    """The colour that a theme gives a name."""
    return str(getattr(theme, name))


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _ground(painter: QPainter, shape: Ground, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if shape.line:
        pen = QPen(QColor(color(theme, shape.line)), shape.width)
        if shape.dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shape.fill:
        painter.setBrush(QColor(mix(color(theme, shape.fill), theme.paper, shape.strength)))
    painter.drawRoundedRect(_rect(shape.box), shape.radius, shape.radius)


def _stroke(painter: QPainter, shape: Stroke, theme: Theme) -> None:
    ink = QColor(color(theme, shape.color))
    pen = QPen(ink, shape.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if shape.dashed:
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(x, y) for x, y in shape.points]
    path = QPainterPath(points[0])
    for before, after in pairwise(points):
        if shape.bulge:
            pull = QPointF(shape.bulge, 0)
            path.cubicTo(before + pull, after + pull, after)
        elif shape.curved:
            middle = (before.x() + after.x()) / 2
            path.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
        else:
            path.lineTo(after)
    painter.drawPath(path)
    if shape.arrow:
        angle = atan2(points[-1].y() - points[-2].y(), points[-1].x() - points[-2].x())
        if shape.curved or shape.bulge:
            angle = pi if (shape.bulge or points[-2].x() - points[-1].x()) > 0 else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        wings = [points[-1] - QPointF(8 * cos(angle + turn), 8 * sin(angle + turn)) for turn in (0.45, -0.45)]
        painter.drawPolygon(QPolygonF([points[-1], *wings]))


def _words(painter: QPainter, shape: Words, theme: Theme, rtl: bool, as_paths: bool) -> None:
    font = _font(languages().language, shape.size, shape.strong, shape.reading)
    metrics = QFontMetricsF(font)
    width = max(0, int(shape.box.width))
    if shape.lines > 1:
        lines = broken(shape.text, font, width, shape.lines)
    else:
        lines = [metrics.elidedText(" ".join(shape.text.split()), Qt.TextElideMode.ElideRight, width)]
    step = metrics.height()
    top = shape.box.y + (shape.box.height - step * len(lines)) / 2
    painter.setFont(font)
    ink = QColor(color(theme, shape.color))
    runs_rtl = right_to_left(shape.text, rtl)
    for number, line in enumerate(lines):
        box = QRectF(shape.box.x, top + number * step, shape.box.width, step)
        if as_paths:
            _outline(painter, box, line, font, ink, shape.side, rtl)
            continue
        option = QTextOption(_alignment(shape.side, rtl))
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if runs_rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.setPen(ink)
        painter.drawText(box.adjusted(0, -_ROOM, 0, _ROOM), line, option)


def _alignment(side: Side, rtl: bool) -> Qt.AlignmentFlag:
    if side is Side.MIDDLE:
        return Qt.AlignmentFlag.AlignCenter
    left = (side is Side.START) != rtl
    across = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return across | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _outline(painter: QPainter, box: QRectF, line: str, font: QFont, ink: QColor, side: Side, rtl: bool) -> None:
    metrics = QFontMetricsF(font)
    spare = box.width() - metrics.horizontalAdvance(line)
    left = box.left()
    if side is Side.MIDDLE:
        left += spare / 2
    elif (side is Side.START) == rtl:
        left += spare
    path = QPainterPath()
    path.addText(QPointF(left, box.top() + metrics.ascent()), font, line)
    painter.fillPath(path, ink)
