"""A concordance line: the words found in the middle, what comes before and after on their own sides.

In a right-to-left text what comes before stands on the right. The whole line is laid out as one text, so that letters
join and directions mix as on the page, and is then shifted until the words found lie at the column's middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QLinearGradient,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from tahqiq.domain.text import Utf16Map
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.theme import Theme
from tahqiq.ui.theme.fonts import reading_families

LINE_PX = 17
FADE = 28
"""Pixels over which a line fades out at the edge of its column."""
BREAKS = str.maketrans("\n\t\r\x0b\x0c\u2028\u2029\x85", "        ")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words in their context, on one line: code points of ``text``, end exclusive.

    ``hit`` is what was found and stands in the middle; ``also`` are further words to highlight.
    """

    text: str
    hit: tuple[int, int]
    also: tuple[tuple[int, int], ...] = ()

    @property
    def right_to_left(self) -> bool:
        """Whether the line reads from right to left: by the first strong character of all of it."""
        return right_to_left(self.text)


def excerpt(text: str, start: int, end: int, around: int, also: Sequence[tuple[int, int]] = ()) -> Excerpt:
    """The words ``text[start:end]`` with up to ``around`` code points on each side, within their paragraph.

    ``also`` are further spans of ``text``; those outside the excerpt are left out.
    """
    low = max(text.rfind("\n", 0, start) + 1, start - around)
    line_end = text.find("\n", end)
    high = min(len(text) if line_end < 0 else line_end, end + around)
    if low and text[low - 1 : low] != "\n" and not text[low].isspace():
        space = text.find(" ", low, start)
        low = space + 1 if space >= 0 else low
    if high < len(text) and high != line_end and not text[high].isspace():
        space = text.rfind(" ", end, high)
        high = space if space >= 0 else high
    more = tuple((s - low, e - low) for s, e in also if low <= s < e <= high and (s, e) != (start, end))
    return Excerpt(text[low:high].translate(BREAKS), (start - low, end - low), more)


@lru_cache(maxsize=8)
def line_font(px: int = LINE_PX) -> QFont:
    """The font of concordance lines."""
    font = QFont()
    font.setFamilies(reading_families())
    font.setPixelSize(px)
    return font


def line_height() -> int:
    """Height of a concordance line with its air, in pixels."""
    return QFontMetrics(line_font()).height() + 8


def draw_concordance(
    painter: QPainter, box: QRect, shown: Excerpt, theme: Theme, ground: str, middle: float = 0.5
) -> None:
    """Draw a line in ``box`` with the words found at ``middle`` (0–1 from the left) of its width.

    ``ground`` is the colour that the ends fade into.
    """
    layout = _layout(shown, theme)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000_000)
    layout.endLayout()
    left, right = _extent(line, shown)
    wanted = box.left() + box.width() * middle
    half = min((right - left) / 2, box.width() * 0.42)
    center = (left + right) / 2
    if (right - left) / 2 > half:  # longer than its room: show where it begins
        center = right - half if shown.right_to_left else left + half
    painter.save()
    painter.setClipRect(box)
    top = box.top() + (box.height() - line.height()) / 2
    layout.draw(painter, QPointF(wanted - center, top))
    natural = line.naturalTextRect()
    shift = wanted - center
    if natural.left() + shift < box.left():
        _fade(painter, QRectF(box.left(), box.top(), FADE, box.height()), ground, from_left=True)
    if natural.right() + shift > box.right():
        _fade(painter, QRectF(box.right() - FADE + 1, box.top(), FADE, box.height()), ground, from_left=False)
    painter.restore()


def _layout(shown: Excerpt, theme: Theme) -> QTextLayout:
    layout = QTextLayout(shown.text, line_font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    direction = Qt.LayoutDirection.RightToLeft if shown.right_to_left else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    units = Utf16Map(shown.text)
    base, found = QTextCharFormat(), QTextCharFormat()
    base.setForeground(QColor(theme.soft))
    found.setForeground(QColor(theme.ink))
    found.setBackground(QColor(theme.hit))
    formats = [_range(0, units.to_utf16(len(shown.text)), base)]
    for start, end in (shown.hit, *shown.also):
        formats.append(_range(units.to_utf16(start), units.to_utf16(end), found))
    layout.setFormats(formats)
    return layout


def _range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start, piece.length, piece.format = start, end - start, look
    return piece


def _extent(line: QTextLine, shown: Excerpt) -> tuple[float, float]:
    """Left and right of the words found, in the line's pixels."""
    units = Utf16Map(shown.text)
    start, end = (units.to_utf16(at) for at in shown.hit)
    edges = [_x(line, at) for at in (start, end)]
    return min(edges), max(edges)


def _x(line: QTextLine, at: int) -> float:
    x: Any = line.cursorToX(at)
    return float(x[0] if isinstance(x, (tuple, list)) else x)  # PySide gives the offset as well


def _fade(painter: QPainter, box: QRectF, ground: str, from_left: bool) -> None:
    solid, clear = QColor(ground), QColor(ground)
    clear.setAlpha(0)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    gradient.setColorAt(0, solid if from_left else clear)
    gradient.setColorAt(1, clear if from_left else solid)
    painter.fillRect(box, gradient)
