"""Where each character of a line stands, also where the direction changes inside it.

On a line of one direction ``QTextLine.cursorToX`` is exact. On a line of two it is not: at a border it answers for one
side only, it takes some letters inside an item for the item's end, and where the line ends against the paragraph's
direction it is off by the spaces that the line break swallowed (with ``QTextOption.IncludeTrailingSpaces`` also on
lines of one direction). There every letter is asked for its glyphs, which stand where they are painted.

Offsets here are UTF-16 units of the layout; x is measured from the column's left edge.
"""

from __future__ import annotations

import bisect
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from PySide6.QtGui import QGlyphRun, QTextLayout, QTextLine

_POSITIONS = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
_MIXING = frozenset({"L", "EN", "AN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN"})
_MIXING_LTR = (_MIXING | {"R", "AL"}) - {"L"}

Extent = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shaped:
    """A line of a layout.

    ``next_stop`` gives the position after a whole letter (grapheme cluster), ``ligatures`` are the positions of every
    alef that is one shape with the lam before it, ``marked`` those of letters with marks on them; ``plain`` when it is
    certainly of one direction.
    """

    line: QTextLine
    next_stop: Callable[[int], int]
    ligatures: frozenset[int]
    marked: frozenset[int]
    plain: bool


class Run:
    """Characters of one direction beside one another, from ``left`` to ``right``.

    ``stops`` are the positions between whole letters with both ends of the run, ``xs`` where each of them stands:
    rising from left to right, falling from right to left.
    """

    __slots__ = ("_stops", "_xs", "rtl")

    def __init__(self, rtl: bool, stops: list[int], xs: list[float]) -> None:
        self.rtl, self._stops, self._xs = rtl, stops, xs

    @property
    def stops(self) -> list[int]:
        return self._stops

    @property
    def xs(self) -> list[float]:
        return self._xs

    @property
    def start(self) -> int:
        return self.stops[0]

    @property
    def end(self) -> int:
        return self.stops[-1]

    @property
    def left(self) -> float:
        return self.xs[-1] if self.rtl else self.xs[0]

    @property
    def right(self) -> float:
        return self.xs[0] if self.rtl else self.xs[-1]

    def extent(self, start: int, end: int) -> Extent | None:
        """Left and right of what the run has of ``start``–``end``, whole letters; None when that is nothing."""
        if start >= self.end or end <= self.start:
            return None
        first, last = self.x_of(max(start, self.start), False), self.x_of(min(end, self.end), True)
        return (last, first) if self.rtl else (first, last)

    def x_of(self, at: int, after: bool) -> float:
        """Where ``at`` stands; inside a letter, that letter's end (``after``) or start."""
        number = bisect.bisect_left(self.stops, at) if after else bisect.bisect_right(self.stops, at) - 1
        return self.xs[number]

    def cell_at(self, x: float) -> int:
        """Number of the letter under ``x``, the nearest one outside."""
        if self.rtl:
            cell = bisect.bisect_left(self.xs, -x, key=lambda value: -value) - 1
        else:
            cell = bisect.bisect_right(self.xs, x) - 1
        return max(0, min(cell, len(self.xs) - 2))


class PlainRun(Run):
    """A whole line of one direction. Its stops are found when they are asked for; highlights seldom need them."""

    __slots__ = ("_end", "_left", "_right", "_shaped", "_start")

    def __init__(self, shaped: Shaped, start: int, end: int, rtl: bool) -> None:
        super().__init__(rtl, [], [])
        self._shaped, self._start, self._end = shaped, start, end
        first, last = self._cursor(start)[0], self._cursor(end)[0]
        self._left, self._right = (last, first) if rtl else (first, last)

    @property
    def stops(self) -> list[int]:
        self._measure()
        return self._stops

    @property
    def xs(self) -> list[float]:
        self._measure()
        return self._xs

    @property
    def start(self) -> int:
        return self._start

    @property
    def end(self) -> int:
        return self._end

    @property
    def left(self) -> float:
        return self._left

    @property
    def right(self) -> float:
        return self._right

    def move(self, left: float, right: float) -> None:
        """Say where the run stands when Qt cannot be asked."""
        self._left, self._right = left, right

    def _cursor(self, at: int) -> tuple[float, int]:
        """x of a position, and the first position from it on that is between whole letters."""
        return cast(tuple[float, int], self._shaped.line.cursorToX(at))

    def x_of(self, at: int, after: bool) -> float:
        if at == self._start:
            return self._right if self.rtl else self._left
        if at == self._end:
            return self._left if self.rtl else self._right
        if not self._stops and at not in self._shaped.ligatures:
            x, snapped = self._cursor(at)
            if snapped == at:
                return x
        return super().x_of(at, after)

    def _measure(self) -> None:
        """Find the stops. A lam and its alef are one shape, given to the lam whole: each gets half."""
        if self._stops:
            return
        at, stops = self._shaped.next_stop(self._start), [self._start]
        while at < self._end:
            stops.append(at)
            at = self._shaped.next_stop(at)
        first, last = (self._right, self._left) if self.rtl else (self._left, self._right)
        self._stops = [*stops, self._end]
        self._xs = [first, *(self._cursor(stop)[0] for stop in stops[1:]), last]
        _halve(self._stops, self._xs, self._shaped.ligatures)


def line_runs(shaped: Shaped, rtl: bool, visible_end: int) -> list[Run]:
    """The runs of a line from left to right.

    Args:
        rtl: the paragraph's direction.
        visible_end: where the spaces at the line's end begin; the line's start if it has nothing else.
    """
    start, end = shaped.line.textStart(), shaped.line.textStart() + shaped.line.textLength()
    runs: list[Run] = []
    if visible_end > start:
        if shaped.plain:
            runs = [PlainRun(shaped, start, visible_end, rtl)]
        else:
            runs = _mixed_runs(shaped, start, visible_end, rtl)
    if end > visible_end or not runs:
        spaces = PlainRun(shaped, visible_end, end, rtl)
        if runs and rtl:
            edge = min(run.left for run in runs)
            spaces.move(min(spaces.left, edge), edge)
        elif runs:
            edge = max(run.right for run in runs)
            spaces.move(edge, max(spaces.right, edge))
        runs.append(spaces)
    runs.sort(key=lambda run: (run.left, run.right))
    return runs


def joined(extents: Sequence[Extent]) -> list[Extent]:
    """The extents from left to right, those that touch as one."""
    found: list[Extent] = []
    for left, right in extents if len(extents) < 2 else sorted(extents):
        if found and left - found[-1][1] < 0.5:
            found[-1] = (found[-1][0], max(right, found[-1][1]))
        else:
            found.append((left, right))
    return found


def glyph_extents(shaped: Shaped, start: int, end: int) -> list[Extent] | None:
    """Where ``start``–``end`` of a mixed line stand, in one question to Qt.

    None where the glyphs at an end do not tell: at half a lam-alef, and at marks that may hang out of their letter.
    """
    if start in shaped.ligatures or end in shaped.ligatures or not shaped.marked.isdisjoint((start, end)):
        return None
    if any(at in shaped.marked for at in range(max(start, end - 4), end)):
        return None
    boxes = [run.boundingRect() for run in shaped.line.glyphRuns(start, end - start)]
    return joined([(box.x(), box.x() + box.width()) for box in boxes if box.width()]) or None


@dataclass(slots=True)
class _Letter:
    start: int
    end: int
    rtl: bool
    left: float
    right: float


def _mixed_runs(shaped: Shaped, start: int, end: int, rtl: bool) -> list[Run]:
    """Letters beside one another in the order of the text make a run."""
    runs: list[list[_Letter]] = []
    for letter in _letters(shaped, start, end, rtl):
        last = runs[-1][-1] if runs else None
        if last and last.rtl == letter.rtl and abs(_behind(last) - _before(letter)) < 0.5:
            runs[-1].append(letter)
        else:
            runs.append([letter])
    made = []
    for letters in runs:
        stops, xs = [letters[0].start], [_before(letters[0])]
        for letter in letters:
            stops.append(letter.end)
            xs.append(_behind(letter))
        _halve(stops, xs, shaped.ligatures)
        made.append(Run(letters[0].rtl, stops, xs))
    return made


def _letters(shaped: Shaped, start: int, end: int, rtl: bool) -> list[_Letter]:
    """The letters of a line with where their glyphs stand; one without glyphs stands at the end of the one before."""
    found: list[_Letter] = []
    without: list[_Letter] = []
    at = start
    while at < end:
        following = min(shaped.next_stop(at), end)
        glyphs = shaped.line.glyphRuns(at, following - at, _POSITIONS)
        letter = _Letter(at, following, rtl, 0.0, 0.0)
        if glyphs:
            _place(letter, glyphs, found[-1] if found else None, at in shaped.marked)
        elif found:
            letter.rtl = found[-1].rtl
            letter.left = letter.right = _behind(found[-1])
        else:
            without.append(letter)
        found.append(letter)
        at = following
    first = next((letter for letter in found if letter not in without), None)
    for letter in without:
        letter.rtl = first.rtl if first else rtl
        letter.left = letter.right = _before(first) if first else 0.0
    return found


def _place(letter: _Letter, glyphs: list[QGlyphRun], before: _Letter | None, marked: bool) -> None:
    """Say where a letter stands, from its glyphs."""
    shown = [run for run in glyphs if run.boundingRect().width()] or glyphs[:1]
    letter.rtl = shown[0].isRightToLeft()
    boxes = [run.boundingRect() for run in shown]
    letter.left = min(box.x() for box in boxes)
    wide = max(box.x() + box.width() for box in boxes) - letter.left
    if marked and len(shown) == 1 and before is not None and before.rtl == letter.rtl:
        # A mark may hang out on the left. The letter is the glyph that joins what stands before it.
        edge = _behind(before) - wide if letter.rtl else _behind(before)
        letter.left = min((point.x() for point in shown[0].positions()), key=lambda x: abs(x - edge))
    letter.right = letter.left + wide


def _before(letter: _Letter) -> float:
    """Where a letter begins as it is read."""
    return letter.right if letter.rtl else letter.left


def _behind(letter: _Letter) -> float:
    """Where a letter ends as it is read."""
    return letter.left if letter.rtl else letter.right


def _halve(stops: list[int], xs: list[float], ligatures: frozenset[int]) -> None:
    """Give an alef half of the shape that it shares with the lam before it, unless the font gave it its own."""
    if not ligatures:
        return
    for number in range(1, len(stops) - 1):
        if stops[number] in ligatures and abs(xs[number] - xs[number + 1]) < 0.1:
            xs[number] = (xs[number - 1] + xs[number + 1]) / 2


@lru_cache(maxsize=4096)
def _class_of(char: str) -> str:
    return unicodedata.bidirectional(char)


def is_plain(words: str, rtl: bool) -> bool:
    """Whether every character of the words of a line has the paragraph's direction, if nothing explicit turned them.

    It takes a letter of that direction: signs without one take theirs from the letters of other lines.
    """
    classes = {_class_of(char) for char in set(words)}
    if rtl:
        return not classes & _MIXING and not classes.isdisjoint(("R", "AL"))
    return "L" in classes and not classes & _MIXING_LTR
