"""Which underline lies in which lane, so that overlapping and nested marks are all seen."""

from __future__ import annotations

import bisect
from collections.abc import Iterable

from tahqiq.ui.canvas.model import Mark

MOST = 24
"""Marks deeper than this share the last lane."""


def lanes(marks: Iterable[Mark]) -> dict[int, int]:
    """A lane for each mark's id, 0 next to the words. Inner marks lie nearer to the words than those round them.

    Suggestions and empty marks have no underline and no lane.
    """
    taken: list[_Lane] = []
    given: dict[int, int] = {}
    underlined = [m for m in marks if not m.suggestion and m.end > m.start]
    for mark in sorted(underlined, key=lambda m: (m.end - m.start, m.start, m.id)):
        lane = next((i for i, lane in enumerate(taken) if lane.is_free(mark.start, mark.end)), len(taken))
        if lane == len(taken) < MOST:
            taken.append(_Lane())
        given[mark.id] = min(lane, MOST - 1)
        if lane < MOST:
            taken[lane].take(mark.start, mark.end)
    return given


class _Lane:
    """Stretches that do not overlap, in order."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def is_free(self, start: int, end: int) -> bool:
        at = bisect.bisect_right(self._ends, start)
        return at == len(self._starts) or self._starts[at] >= end

    def take(self, start: int, end: int) -> None:
        at = bisect.bisect_right(self._ends, start)
        self._starts.insert(at, start)
        self._ends.insert(at, end)
