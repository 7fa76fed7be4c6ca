"""Where each character of a line stands, also where the direction changes inside it.

``QTextLine.cursorToX`` is exact between characters of one direction, but on the border of two it answers for one side
only; the extents of the shaped items (from ``glyphRuns``, which come in visual order) settle the borders. All this
holds without ``QTextOption.IncludeTrailingSpaces``: with it, ``cursorToX`` of a right-to-left line is off from the ink
by the width of the trailing space.

Offsets here are UTF-16 units of the layout; x is measured from the column's left edge.
"""

from __future__ import annotations

import bisect
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import cast

from PySide6.QtGui import QTextLayout, QTextLine

_INDEXES = QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
_MIXING = frozenset({"L", "EN", "AN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_MIXING_LTR = frozenset({"R", "AL", "AN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})

Extent = tuple[float, float]


class Run:
    """Characters ``start``–``end`` of one direction beside one another, from ``left`` to ``right``."""

    __slots__ = ("_line", "_stops", "_xs", "end", "left", "right", "rtl", "start")

    def __init__(self, line: QTextLine, start: int, end: int, rtl: bool, extent: Extent | None = None) -> None:
        self._line = line
        self.start, self.end, self.rtl = start, end, rtl
        if extent is None:
            first, last = self._cursor(start)[0], self._cursor(end)[0]
            extent = (last, first) if rtl else (first, last)
        self.left, self.right = extent
        self._stops: list[int] = []
        self._xs: list[float] = []

    def _cursor(self, at: int) -> tuple[float, int]:
        """x of a position, and the first position from it on that is between whole letters."""
        return cast(tuple[float, int], self._line.cursorToX(at))

    @property
    def stops(self) -> list[int]:
        """The positions between whole letters (grapheme clusters), with both ends of the run."""
        if not self._stops:
            self._measure()
        return self._stops

    @property
    def xs(self) -> list[float]:
        """Where each stop stands: rising from left to right, falling from right to left."""
        if not self._xs:
            self._measure()
        return self._xs

    def _measure(self) -> None:
        first, last = (self.right, self.left) if self.rtl else (self.left, self.right)
        self._stops, self._xs = [self.start], [first]
        for at in range(self.start + 1, self.end):
            x, snapped = self._cursor(at)
            if snapped == at:
                self._stops.append(at)
                self._xs.append(x)
        self._stops.append(self.end)
        self._xs.append(last)

    def extent(self, start: int, end: int) -> Extent | None:
        """Left and right of what the run has of ``start``–``end``, whole letters; None when that is nothing."""
        if start >= self.end or end <= self.start:
            return None
        first, last = (self.right, self.left) if self.rtl else (self.left, self.right)
        if start > self.start:
            first, snapped = self._cursor(start)
            if snapped != start:
                first = self.xs[bisect.bisect_right(self.stops, start) - 1]
        if end < self.end:
            last, snapped = self._cursor(end)
            if snapped >= self.end:
                last = self.left if self.rtl else self.right
        return (last, first) if self.rtl else (first, last)

    def cell_at(self, x: float) -> int:
        """Number of the letter under ``x``, the nearest one outside."""
        if self.rtl:
            cell = bisect.bisect_left(self.xs, -x, key=lambda value: -value) - 1
        else:
            cell = bisect.bisect_right(self.xs, x) - 1
        return max(0, min(cell, len(self.xs) - 2))


def line_runs(line: QTextLine, words: str, rtl: bool, visible_end: int) -> list[Run]:
    """The runs of a line from left to right.

    Args:
        words: the line's text without the spaces at its end.
        rtl: the paragraph's direction.
        visible_end: where the spaces at the line's end begin; ``line.textStart()`` if it has nothing else.
    """
    start, end = line.textStart(), line.textStart() + line.textLength()
    runs: list[Run] = []
    if visible_end > start:
        if _one_direction(words, rtl):
            runs = [Run(line, start, visible_end, rtl)]
        else:
            runs = _mixed_runs(line, start, visible_end)
    if end > visible_end or not runs:
        runs.append(Run(line, visible_end, end, rtl))
    runs.sort(key=lambda run: (run.left, run.right))
    return runs


def _mixed_runs(line: QTextLine, start: int, end: int) -> list[Run]:
    items: list[tuple[int, bool, float, float]] = []
    for glyphs in line.glyphRuns(start, end - start, _INDEXES):
        indexes = glyphs.stringIndexes()
        if not indexes:
            continue
        first, box = min(indexes), glyphs.boundingRect()
        left, right = box.x(), box.x() + box.width()
        if items and items[-1][0] == first:  # another font in the same item
            left, right = min(left, items[-1][2]), max(right, items[-1][3])
            items.pop()
        items.append((max(first, start), glyphs.isRightToLeft(), left, right))
    if not items:
        return []
    borders = sorted({item[0] for item in items} | {end})
    following = dict(pairwise(borders))
    lowest = borders[0]
    return [
        Run(line, start if first == lowest else first, following[first], rtl, (left, right))
        for first, rtl, left, right in items
    ]


@lru_cache(maxsize=4096)
def _class_of(char: str) -> str:
    return unicodedata.bidirectional(char)


def _one_direction(text: str, rtl: bool) -> bool:
    """Whether every character of the stretch certainly has the paragraph's direction."""
    mixing = _MIXING if rtl else _MIXING_LTR
    return not any(_class_of(char) in mixing for char in set(text))
