"""Paints a picture with a painter, in the colours of a theme."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRawFont,
    QTextLayout,
    QTextOption,
)

from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.drawing import broken
from tahqiq.ui.theme import Theme
from tahqiq.ui.theme.colors import mix
from tahqiq.ui.theme.fonts import interface_font, reading_font
from tahqiq.ui.views.pictures.shapes import Box, Ground, Picture, Shape, Side, Stroke, Words

DASH, FINE_DASH = (3.0, 2.0), (3.0, 3.0)
"""Lengths of dashes and gaps, in widths of the line: round a box, and of a line."""

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


def paint(picture: Picture, painter: QPainter, theme: Theme, *, rtl: bool, seen: Box | None = None) -> None:
    """Paint a picture at the painter's origin.

    Args:
        picture: what to paint.
        painter: where to.
        theme: its colours.
        rtl: whether the interface reads from right to left: texts without a direction of their own go by it.
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
            _words(painter, shape, theme, rtl)


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
            pen.setDashPattern(DASH)
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
        pen.setDashPattern(FINE_DASH)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(way(shape))
    if shape.arrow:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF(arrow(shape)))


def way(shape: Stroke) -> QPainterPath:
    """The path of a line."""
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
    return path


def arrow(shape: Stroke) -> list[QPointF]:
    """The corners of the arrow at the end of a line."""
    before, end = (QPointF(x, y) for x, y in shape.points[-2:])
    angle = atan2(end.y() - before.y(), end.x() - before.x())
    if shape.curved or shape.bulge:
        angle = pi if (shape.bulge or before.x() - end.x()) > 0 else 0.0
    return [end, *(end - QPointF(8 * cos(angle + turn), 8 * sin(angle + turn)) for turn in (0.45, -0.45))]


def _lines(shape: Words, font: QFont) -> Iterator[tuple[QRectF, str]]:
    """The lines of a text as they fit into its box, each with the place that it has."""
    metrics = QFontMetricsF(font)
    width = max(0, int(shape.box.width))
    if shape.lines > 1:
        lines = broken(shape.text, font, width, shape.lines)
    else:
        lines = [metrics.elidedText(" ".join(shape.text.split()), Qt.TextElideMode.ElideRight, width)]
    step = metrics.height()
    top = shape.box.y + (shape.box.height - step * len(lines)) / 2
    for number, line in enumerate(lines):
        yield QRectF(shape.box.x, top + number * step, shape.box.width, step), line


def _option(shape: Words, rtl: bool) -> QTextOption:
    option = QTextOption(_alignment(shape.side, rtl))
    runs_rtl = right_to_left(shape.text, rtl)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if runs_rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _words(painter: QPainter, shape: Words, theme: Theme, rtl: bool) -> None:
    font = _font(languages().language, shape.size, shape.strong, shape.reading)
    painter.setFont(font)
    painter.setPen(QColor(color(theme, shape.color)))
    option = _option(shape, rtl)
    for box, line in _lines(shape, font):
        painter.drawText(box.adjusted(0, -_ROOM, 0, _ROOM), line, option)


def glyphs(shape: Words, rtl: bool) -> Iterator[tuple[QRawFont, int, QPointF]]:
    """Every letter of a text as it is painted: its font, its number in the font, and where its baseline begins."""
    font = _font(languages().language, shape.size, shape.strong, shape.reading)
    for box, said in _lines(shape, font):
        layout = QTextLayout(said, font)
        layout.setTextOption(_option(shape, rtl))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        down = box.top() + (box.height() - line.height()) / 2
        for run in layout.glyphRuns():
            raw = run.rawFont()
            for number, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                yield raw, number, place + QPointF(box.left(), down)


def _alignment(side: Side, rtl: bool) -> Qt.AlignmentFlag:
    if side is Side.MIDDLE:
        return Qt.AlignmentFlag.AlignCenter
    left = (side is Side.START) != rtl
    across = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return across | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
