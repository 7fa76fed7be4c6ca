"""One block laid out: its lines, and where every character stands in them.

Offsets are code points of the whole article; x from the column's left edge, y from the block's top, in pixels.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from tahqiq.domain.text import Utf16Map
from tahqiq.ui.canvas.blocks import Block
from tahqiq.ui.canvas.lanes import lanes
from tahqiq.ui.canvas.model import Mark, Part
from tahqiq.ui.canvas.places import Place
from tahqiq.ui.canvas.runs import Extent, Run, Shaped, glyph_extents, is_plain, joined, line_runs
from tahqiq.ui.canvas.typography import LANES_IN_LINE, Typography

_LETTERS = "0-9A-Za-z\u00c0-\u024f\u0300-\u036f"
_LATIN = re.compile(rf"[{_LETTERS}]+(?:[ .,:;/'\u2019&@#_+%-]*[{_LETTERS}%]+)*")

_LAM_ALEF = re.compile("ل[\u064b-\u0652\u0670]*[اأإآٱ]")
_MARKED = re.compile(
    "[^\\s\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670](?=[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670])"
)
_EMBEDDING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_DRAWN = (
    {code: 0x2400 + code for code in range(0x20)} | dict.fromkeys(range(127, 160), 65533) | {0x09: 0x2003, 0xAD: 0x200B}
)
"""Characters that are laid out as others, one for one: control characters as their pictures, so that a reader sees
them, tabs, whose place Qt does not tell, as wide spaces, and soft hyphens as nothing."""


@dataclass(slots=True)
class Line:
    """A line of a block. ``visible_end`` leaves out the spaces that the line break swallowed."""

    start: int
    end: int
    visible_end: int
    ascent: float
    top: int = 0
    height: int = 0
    baseline: int = 0
    lanes: Mapping[int, int] = field(default_factory=dict)
    shaped: Shaped | None = None
    runs: list[Run] | None = None
    shapes: Any = field(default=None)

    @property
    def bottom(self) -> int:
        return self.top + self.height


class TypesetBlock:
    """A block's text shaped and broken into lines ``width`` pixels wide; ``set_marks`` gives the lines their places."""

    def __init__(
        self,
        block: Block,
        text: str,
        rtl: bool,
        type_: Typography,
        width: int,
        dimmed: Sequence[Part],
        dim: QTextCharFormat,
    ) -> None:
        self.block = block
        self.rtl = rtl
        self.layout_width = width
        self.marks: Sequence[Mark] = ()
        self._words = text[block.start : block.end]
        self._map = Utf16Map(self._words)
        self._ligatures = frozenset(self._map.to_utf16(match.end() - 1) for match in _LAM_ALEF.finditer(self._words))
        self._marked = frozenset(self._map.to_utf16(match.start()) for match in _MARKED.finditer(self._words))
        self._embedded = _EMBEDDING.search(self._words) is not None
        self._type = type_
        self.dimmed = any(start <= block.start and block.end <= end for start, end in dimmed)
        self.layout = self._laid_out(width)
        formats = self._formats(dimmed, dim)
        if formats:
            self.layout.setFormats(formats)
        self.lines = self._broken(width)
        self.pitch = type_.title_pitch if block.title else type_.pitch
        self.size = type_.title_size if block.title else type_.size
        self.height = 0

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(
            self._words.translate(_DRAWN), self._type.title_font if self.block.title else self._type.font
        )
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        return layout

    def _formats(self, dimmed: Sequence[Part], dim: QTextCharFormat) -> list[QTextLayout.FormatRange]:
        """Latin words and digits a little smaller, so that they match the Arabic; dimmed parts in their ink."""
        small = QTextCharFormat()
        small.setProperty(QTextCharFormat.Property.FontPixelSize, self._type.latin_px(self.block.title))
        start = self.block.start
        formats = [self._range(start + m.start(), start + m.end(), small) for m in _LATIN.finditer(self._words)]
        for start, end in () if self.dimmed else dimmed:
            first, last = max(start, self.block.start), min(end, self.block.end)
            if first < last:
                formats.append(self._range(first, last, dim))
        return formats

    def _range(self, start: int, end: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
        piece = QTextLayout.FormatRange()
        piece.start = self.units(start)
        piece.length = self.units(end) - piece.start
        piece.format = format_
        return piece

    def _broken(self, width: int) -> list[Line]:
        lines: list[Line] = []
        layout, base = self.layout, self.block.start
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = self._map.from_utf16(line.textStart())
            end = self._map.from_utf16(line.textStart() + line.textLength())
            visible = start + len(self._words[start:end].rstrip())
            lines.append(Line(base + start, base + end, base + visible, line.ascent()))
        layout.endLayout()
        return lines

    def place(self) -> None:
        """Set the lines below one another; one with more lanes than it has room for is higher."""
        block, kind = self.block, self._type
        y = kind.header_height if block.header else 0
        for number, line in enumerate(self.lines):
            line.top, line.height = y, self.pitch
            extra = max(line.lanes.values(), default=-1) + 1 - LANES_IN_LINE
            if extra > 0:
                line.height += round(extra * kind.lane)
            line.baseline = y + round(self.pitch * 0.59)
            self.layout.lineAt(number).setPosition(QPointF(0, line.baseline - line.ascent))
            y += line.height
        if block.byline:
            y += kind.byline_height
        if block.closes:
            y += kind.title_gap if block.title else kind.paragraph_gap
        self.height = y

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Take the marks to show and make room for their underlines."""
        self.marks = marks
        by_line: dict[int, list[Mark]] = {}
        for mark in marks:
            first = self.line_at(Place(max(mark.start, self.block.start)))
            last = self.line_at(Place(min(mark.end, self.block.end), True))
            for number in range(first, last + 1):
                by_line.setdefault(number, []).append(mark)
        for number, line in enumerate(self.lines):
            line.shapes = None
            line.lanes = lanes(by_line[number]) if number in by_line else {}
        self.place()

    @property
    def text_bottom(self) -> int:
        return self.lines[-1].bottom

    def units(self, offset: int) -> int:
        """UTF-16 units of the layout before ``offset``."""
        return self._map.to_utf16(offset - self.block.start)

    def offset(self, units: int) -> int:
        return self.block.start + self._map.from_utf16(units)

    def line_at(self, place: Place) -> int:
        """The line that ``place`` is shown on."""
        starts = [line.start for line in self.lines]
        number = max(0, bisect.bisect_right(starts, place.offset) - 1)
        if place.upstream and number and self.lines[number].start == place.offset:
            number -= 1
        return number

    def line_at_y(self, y: float) -> int:
        """The line at ``y``, the nearest one outside the text."""
        bottoms = [line.bottom for line in self.lines]
        return min(bisect.bisect_right(bottoms, y), len(self.lines) - 1)

    def _shaped(self, number: int) -> Shaped:
        """The line as Qt shaped it."""
        line = self.lines[number]
        if line.shaped is None:
            words = self._words[line.start - self.block.start : line.visible_end - self.block.start]
            plain = not self._embedded and is_plain(words, self.rtl)
            stops = self.layout.nextCursorPosition
            line.shaped = Shaped(self.layout.lineAt(number), stops, self._ligatures, self._marked, plain)
        return line.shaped

    def runs(self, number: int) -> list[Run]:
        """The runs of a line from left to right; their offsets are UTF-16 units of the layout."""
        line = self.lines[number]
        if line.runs is None:
            line.runs = line_runs(self._shaped(number), self.rtl, self.units(line.visible_end))
        return line.runs

    def extents(self, number: int, start: int, end: int) -> list[Extent]:
        """Where the characters ``start``–``end`` of a line stand: extents from left to right that do not touch."""
        line = self.lines[number]
        first, last = self.units(start), self.units(end)
        if line.runs is None and not self._shaped(number).plain and line.start <= start < end <= line.visible_end:
            found = self._glyph_extents(number, first, last)
            if found is not None:
                return found
        extents = [run.extent(first, last) for run in self.runs(number)]
        return joined([extent for extent in extents if extent is not None])

    def _glyph_extents(self, number: int, first: int, last: int) -> list[Extent] | None:
        """As ``extents`` without looking at every letter, where that can be."""
        if not (self.layout.isValidCursorPosition(first) and self.layout.isValidCursorPosition(last)):
            return None
        return glyph_extents(self._shaped(number), first, last)

    def hit(self, number: int, x: float) -> Place:
        """The place between two letters nearest to ``x`` on a line, tied to the letter that ``x`` is on."""
        line, runs = self.lines[number], self.runs(number)
        if number < len(self.lines) - 1:
            visible = self.units(line.visible_end)
            runs = [run for run in runs if run.start < visible] or runs
        left, right = min(run.left for run in runs), max(run.right for run in runs)
        if x < left or x > right:
            at_end = self.rtl == (x < left)
            end = self.offset(max(run.end for run in runs))
            return Place(end, end > line.start) if at_end else Place(line.start)
        run = next((run for run in runs if run.left <= x <= run.right and run.left < run.right), runs[-1])
        cell = run.cell_at(x)
        if abs(x - run.xs[cell]) <= abs(x - run.xs[cell + 1]):
            return Place(self.offset(run.stops[cell]))
        return Place(self.offset(run.stops[cell + 1]), True)

    def letter_at(self, number: int, x: float) -> int | None:
        """The offset of the letter under ``x``, None beside the text of the line."""
        visible = self.units(self.lines[number].visible_end)
        for run in self.runs(number):
            if run.left <= x <= run.right and run.left < run.right and run.start < visible:
                return self.offset(run.stops[run.cell_at(x)])
        return None

    def x_of(self, place: Place) -> float:
        """Where the caret stands at ``place``."""
        runs, at = self.runs(self.line_at(place)), self.units(place.offset)
        run = self._run_of(runs, at, place.upstream)
        if run is not None:
            return run.x_of(at, place.upstream)
        for run in runs:
            if at == run.end:
                return run.left if run.rtl else run.right
        run = next((run for run in runs if at == run.start), runs[-1])
        return run.right if run.rtl else run.left

    def rtl_at(self, place: Place) -> bool:
        """The direction of the letter that ``place`` is tied to."""
        run = self._run_of(self.runs(self.line_at(place)), self.units(place.offset), place.upstream)
        return self.rtl if run is None else run.rtl

    @staticmethod
    def _run_of(runs: list[Run], at: int, upstream: bool) -> Run | None:
        """The run with the letter before (``upstream``) or after the position ``at``."""
        for run in runs:
            if (run.start < at <= run.end) if upstream else (run.start <= at < run.end):
                return run
        return None
