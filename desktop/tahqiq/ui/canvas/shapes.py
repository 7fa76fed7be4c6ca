"""What the marks of one line look like: worked out once, painted many times.

Coordinates are those of the block: x from the column's left edge, y from the block's top.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from tahqiq.domain.labels import LineStyle
from tahqiq.ui.canvas.model import Mark, Part
from tahqiq.ui.canvas.palette import CanvasPalette, hexa, mix, rgb, stroke, tint
from tahqiq.ui.canvas.places import Place
from tahqiq.ui.canvas.runs import Extent
from tahqiq.ui.canvas.typeset import Line, TypesetBlock
from tahqiq.ui.canvas.typography import Typography

QUIET = 0.5
"""How much of its colour the outline of a suggestion has, over the paper."""
BARS = 4
"""Bars side by side in the margin; more share the outermost place."""
STUB = 0.9
"""Length of the dotted stub towards a part of the mark in another block, in reading sizes."""


@dataclass(slots=True)
class Stroke:
    """A piece of an underline; ``dots`` for the thin connector between parts."""

    style: LineStyle
    color: QColor
    x1: float
    x2: float
    y: float
    dots: bool = False


@dataclass(slots=True)
class LineShapes:
    """Everything to paint for the marks of one line, besides its text."""

    fills: list[tuple[QRectF, QColor]] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    outlines: list[tuple[QPainterPath, QColor, bool]] = field(default_factory=list)
    ticks: list[tuple[QPainterPath, QColor]] = field(default_factory=list)
    bars: list[tuple[QRectF, QColor]] = field(default_factory=list)
    doubts: list[QColor] = field(default_factory=list)
    inked: list[Part] = field(default_factory=list)


class Shaper:
    """Turns marks into shapes with the colours and measures of the moment."""

    def __init__(self, palette: CanvasPalette, type_: Typography) -> None:
        self.palette = palette
        self.type = type_

    def line(self, block: TypesetBlock, number: int) -> LineShapes:
        """The shapes of a line, from the block's memory where they are there already."""
        line = block.lines[number]
        if line.shapes is None:
            line.shapes = self._line(block, number, line)
        shapes: LineShapes = line.shapes
        return shapes

    def _line(self, block: TypesetBlock, number: int, line: Line) -> LineShapes:
        shapes = LineShapes()
        tinted: list[tuple[int, int, str]] = []
        for mark in block.marks:
            if mark.start > line.end or mark.end < line.start:
                continue
            if mark.start == mark.end:
                if number == block.line_at(Place(mark.start)):
                    shapes.ticks.append((self._tick(block, line, mark.start), self.ink_of(mark)))
                continue
            pieces = clipped(mark.parts, line.start, line.visible_end)
            if pieces and not mark.suggestion:
                tinted.extend((start, end, mark.color) for start, end in pieces)
            self._lines_of(shapes, block, number, mark, pieces)
        shapes.fills = self._fills(block, number, tinted)
        if block.dimmed:
            shapes.inked = [(start, end) for start, end, _ in tinted]
        self._bars(shapes, block, line)
        return shapes

    def ink_of(self, mark: Mark) -> QColor:
        """The mark's colour at full strength, as visible as a line has to be."""
        return QColor(stroke(self.palette.paper, self.palette.ink, mark.color))

    def quiet_ink_of(self, mark: Mark) -> QColor:
        """The mark's colour as the outline of a suggestion: there when looked for, never louder than annotations."""
        full = stroke(self.palette.paper, self.palette.ink, mark.color)
        return QColor(hexa(mix(rgb(self.palette.paper), rgb(full), QUIET)))

    def box(self, block: TypesetBlock, line: Line) -> tuple[float, float]:
        """Top and bottom of the tint behind a line's words."""
        return line.baseline - block.size * 0.88, line.baseline + block.size * 0.4

    def lane_y(self, block: TypesetBlock, line: Line, lane: int) -> float:
        return line.baseline + block.size * 0.4 + self.type.px(2.0) + lane * self.type.lane

    def _fills(
        self, block: TypesetBlock, number: int, tinted: Sequence[tuple[int, int, str]]
    ) -> list[tuple[QRectF, QColor]]:
        """Tints as pieces that do not overlap: one rectangle for each stretch with the same colours."""
        top, bottom = self.box(block, block.lines[number])
        found = []
        for start, end, colors in stretches(tinted):
            color = QColor(tint(self.palette.paper, self.palette.ink, colors, self.palette.tint))
            for left, right in block.extents(number, start, end):
                found.append((QRectF(left, top, right - left, bottom - top), color))
        return found

    def _lines_of(
        self, shapes: LineShapes, block: TypesetBlock, number: int, mark: Mark, pieces: Sequence[Part]
    ) -> None:
        line, color = block.lines[number], self.ink_of(mark)
        lane = line.lanes.get(mark.id)
        for start, end in pieces:
            extents = block.extents(number, start, end)
            if mark.suggestion or mark.unsure:
                frame = self.quiet_ink_of(mark) if mark.suggestion else color
                shapes.outlines.append((self.outline(block, number, mark.parts, (start, end)), frame, mark.unsure))
            if lane is not None:
                y = self.lane_y(block, line, lane)
                shapes.strokes.extend(Stroke(mark.line, color, left, right, y) for left, right in extents)
        if mark.unsure and line.start <= mark.start < max(line.end, line.start + 1):
            shapes.doubts.append(color)
        if len(mark.parts) > 1:
            y = self.lane_y(block, line, lane or 0)
            for left, right in self._joints(block, number, mark):
                shapes.strokes.append(Stroke(mark.line, color, left, right, y, True))

    def _joints(self, block: TypesetBlock, number: int, mark: Mark) -> Iterable[Extent]:
        """Where the dotted connector runs: under the whole gap inside a block, a stub at each end across blocks."""
        line = block.lines[number]
        for (_, gap_start), (gap_end, _) in zip(mark.parts, mark.parts[1:], strict=False):
            inside = block.block.start <= gap_start and gap_end <= block.block.end
            if inside:
                for start, end in clipped(((gap_start, gap_end),), line.start, line.visible_end):
                    yield from block.extents(number, start, end)
                continue
            length = block.size * STUB
            if line.start < gap_start <= line.end:
                place = Place(gap_start, True)
                yield _stub(block.x_of(place), length, block.rtl_at(place))
            if line.start <= gap_end < line.end:
                place = Place(gap_end)
                yield _stub(block.x_of(place), length, not block.rtl_at(place))

    def outline(self, block: TypesetBlock, number: int, parts: Sequence[Part], piece: Part) -> QPainterPath:
        """A frame round the words ``piece`` of a line, open where they go on in the line before or after."""
        line = block.lines[number]
        top, bottom = (round(y) - 0.5 for y in self.box(block, line))
        whole = any(start == piece[0] for start, _ in parts), any(end == piece[1] for _, end in parts)
        open_right, open_left = (not whole[0], not whole[1]) if block.rtl else (not whole[1], not whole[0])
        extents = block.extents(number, *piece)
        path = QPainterPath()
        for at, (left, right) in enumerate(extents):
            path.moveTo(left, top)
            path.lineTo(right, top)
            path.moveTo(left, bottom)
            path.lineTo(right, bottom)
            if at or not open_left:
                path.moveTo(left, top)
                path.lineTo(left, bottom)
            if at + 1 < len(extents) or not open_right:
                path.moveTo(right, top)
                path.lineTo(right, bottom)
        return path

    def _tick(self, block: TypesetBlock, line: Line, offset: int) -> QPainterPath:
        """The sign of a mark without words: a hair between the letters with a wedge under it."""
        x = block.x_of(Place(offset))
        top, bottom = self.box(block, line)
        wide = self.type.px(4)
        path = QPainterPath()
        path.addRect(QRectF(x - 0.75, top, 1.5, bottom - top))
        path.moveTo(QPointF(x, bottom - wide * 0.4))
        path.lineTo(QPointF(x - wide, bottom + wide))
        path.lineTo(QPointF(x + wide, bottom + wide))
        path.closeSubpath()
        return path

    def _bars(self, shapes: LineShapes, block: TypesetBlock, line: Line) -> None:
        bars = [m for m in block.marks if m.bar and clipped(m.parts, line.start, line.end)]
        if not bars:
            return
        wide, step = max(2.0, self.type.px(3)), self.type.px(6)
        places = bar_places(tuple(m for m in block.marks if m.bar))
        last = line is block.lines[-1]
        for mark in bars:
            goes_on = mark.end > block.block.end and last and block.block.closes
            bottom = block.height if goes_on else line.bottom
            away = self.type.px(14) + step * min(places[mark.id], BARS - 1)
            x = block.layout_width + away if block.rtl else -away - wide
            shapes.bars.append((QRectF(x, line.top, wide, bottom - line.top), self.ink_of(mark)))


def clipped(parts: Iterable[Part], start: int, end: int) -> list[Part]:
    """What of the parts lies in ``start``–``end``."""
    return [(max(a, start), min(b, end)) for a, b in parts if a < end and start < b]


def stretches(spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, tuple[str, ...]]]:
    """Cut overlapping coloured spans into stretches that do not overlap, each with the colours that lie on it."""
    if len(spans) == 1:
        start, end, color = spans[0]
        return [(start, end, (color,))]
    events = sorted([(start, 1, color) for start, _, color in spans] + [(end, 0, color) for _, end, color in spans])
    found: list[tuple[int, int, tuple[str, ...]]] = []
    active: list[str] = []
    since = 0
    for at, opens, color in events:
        if active and at > since:
            colors = tuple(sorted(active))
            if found and found[-1][1] == since and found[-1][2] == colors:
                found[-1] = (found[-1][0], at, colors)
            else:
                found.append((since, at, colors))
        since = at
        if opens:
            active.append(color)
        else:
            active.remove(color)
    return found


def bar_places(marks: Sequence[Mark]) -> dict[int, int]:
    """Which place in the margin each bar has, 0 next to the text; those that overlap stand side by side."""
    ends: list[int] = []
    given = {}
    for mark in sorted(marks, key=lambda m: (m.start, -m.end, m.id)):
        place = next((i for i, end in enumerate(ends) if end <= mark.start), len(ends))
        ends[place:] = [mark.end] if place == len(ends) else [mark.end, *ends[place + 1 :]]
        given[mark.id] = place
    return given


def _stub(x: float, length: float, leftwards: bool) -> Extent:
    return (x - length, x) if leftwards else (x, x + length)
