"""A change between two copies, with what was found in the words that stand in each other's place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from tahqiq.comparison.alignment import Change
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Spot
from tahqiq.comparison.lazily import lazily
from tahqiq.comparison.spots import word_spot
from tahqiq.language.dates.found import DateFound
from tahqiq.language.detections import FigureFound, MentionFound


class Placed(Protocol):
    """Whatever has a place in a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


P = TypeVar("P", bound=Placed)


CLEAR, CLEAR_BESIDE = 16, 5
"""Equal words round a change, and of these on either side, by which it is one statement whatever stands elsewhere."""


@dataclass(frozen=True)
class Slot:
    """A change of a passage in the documents ``a`` and ``b``."""

    a: Document
    b: Document
    change: Change

    @property
    def context(self) -> int:
        """Equal words on both sides together; the beginning or end of a sentence counts as some."""
        return (self.change.before or 3) + (self.change.after or 3)

    @property
    def is_clear(self) -> bool:
        """Whether so much is the same all round that one article may have the other's word elsewhere."""
        return self.context >= CLEAR and min(self.change.before, self.change.after) >= CLEAR_BESIDE

    @lazily
    def words_a(self) -> tuple[str, ...]:
        """The folded words on the first side."""
        return self.a.keys[self.change.a0 : self.change.a1]

    @lazily
    def words_b(self) -> tuple[str, ...]:
        return self.b.keys[self.change.b0 : self.change.b1]

    @lazily
    def figures(self) -> tuple[list[FigureFound], list[FigureFound]]:
        """The figures that stand, also in part, in the words of either side."""
        return self._both(self.a.found.figures, self.b.found.figures)

    @lazily
    def dates(self) -> tuple[list[DateFound], list[DateFound]]:
        return self._both(self.a.found.dates, self.b.found.dates)

    @lazily
    def mentions(self) -> tuple[list[MentionFound], list[MentionFound]]:
        return self._both(self.a.found.mentions, self.b.found.mentions)

    def _both(self, some: Sequence[P], others: Sequence[P]) -> tuple[list[P], list[P]]:
        change = self.change
        return touching(self.a, some, change.a0, change.a1), touching(self.b, others, change.b0, change.b1)

    def spots(self) -> tuple[Spot, Spot] | None:
        """The words of both sides; None where one of them is empty."""
        change = self.change
        if change.a0 == change.a1 or change.b0 == change.b1:
            return None
        return word_spot(self.a, 0, change.a0, change.a1), word_spot(self.b, 1, change.b0, change.b1)

    def wide_spots(self) -> tuple[Spot, Spot]:
        """The words of both sides; where one is empty, both with the equal word beside it."""
        change = self.change
        if change.a0 < change.a1 and change.b0 < change.b1:
            return word_spot(self.a, 0, change.a0, change.a1), word_spot(self.b, 1, change.b0, change.b1)
        left, right = (0, 1) if change.after else (1, 0)
        return (
            word_spot(self.a, 0, change.a0 - left, change.a1 + right),
            word_spot(self.b, 1, change.b0 - left, change.b1 + right),
        )


def touching(document: Document, found: Sequence[P], first: int, last: int) -> list[P]:
    """Of finds in the order of the text, those that share a code point with the words from ``first`` to ``last``."""
    if first >= last or not found:
        return []
    start, end = document.words[first].start, document.words[last - 1].end
    at = bisect_left(found, start, key=_end_of)
    kept: list[P] = []
    while at < len(found) and found[at].start < end:
        if found[at].end > start:
            kept.append(found[at])
        at += 1
    return kept


def _end_of(one: Placed) -> int:
    return one.end
