"""What is selected: one stretch that follows the caret, and further parts that stay.

No Qt here. Offsets are code points, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable

from tahqiq.domain.text import Span
from tahqiq.ui.canvas.boundaries import Boundaries
from tahqiq.ui.canvas.model import Part
from tahqiq.ui.canvas.places import Place


class Selection:
    """The caret, the anchor it selects from, and the parts set aside."""

    def __init__(self) -> None:
        self.caret = Place(0)
        self.anchor = 0
        self.fixed: tuple[Part, ...] = ()
        self._grown: list[tuple[int, Place]] = []

    @property
    def active(self) -> Part:
        """The stretch between anchor and caret; empty when there is only a caret."""
        low, high = sorted((self.anchor, self.caret.offset))
        return low, high

    @property
    def is_empty(self) -> bool:
        return self.anchor == self.caret.offset and not self.fixed

    def parts(self) -> tuple[Part, ...]:
        """Every selected stretch in text order; those that touch or overlap are one."""
        return merged((*self.fixed, self.active))

    def move(self, place: Place, extend: bool = False) -> None:
        """Put the caret at ``place``; with ``extend`` the stretch from the anchor is selected, else nothing is."""
        self.caret = place
        if not extend:
            self.anchor = place.offset
            self.fixed = ()
        self._grown.clear()

    def select(self, start: int, end: int, add: bool = False) -> None:
        """Select ``start``–``end`` with the caret at its end; with ``add`` as well as what is selected already."""
        self.fixed = self.parts() if add else ()
        self.anchor = start
        self.caret = Place(end, end > start)
        self._grown.clear()

    def set_aside(self) -> None:
        """Keep what is selected as parts of their own; the caret is free to begin another."""
        self.fixed = self.parts()
        self.anchor = self.caret.offset
        self._grown.clear()

    def clear(self) -> None:
        self.fixed = ()
        self.anchor = self.caret.offset
        self._grown.clear()

    def grow(self, text: str, boundaries: Boundaries) -> None:
        """Take in the next larger unit: word without clitics, word, quotation, sentence, paragraph."""
        start, end = self.active
        larger = boundaries.growing(text, Span(start, end))
        if (larger.start, larger.end) != (start, end):
            self._grown.append((self.anchor, self.caret))
            self.anchor, self.caret = larger.start, Place(larger.end, True)

    def shrink(self, text: str, boundaries: Boundaries) -> None:
        """Back to what the selection was before it grew, else to the next smaller unit at its start."""
        if self._grown:
            self.anchor, self.caret = self._grown.pop()
            return
        current = Span(*self.active)
        unit = Span(current.start, current.start)
        while (larger := boundaries.growing(text, unit)) != unit and current.contains(larger) and larger != current:
            unit = larger
        if unit.start != unit.end:
            self.anchor, self.caret = unit.start, Place(unit.end, unit.end > unit.start)


def merged(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The parts in order, empty ones dropped, those that touch or overlap joined."""
    found: list[Part] = []
    for start, end in sorted(part for part in parts if part[0] < part[1]):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)
