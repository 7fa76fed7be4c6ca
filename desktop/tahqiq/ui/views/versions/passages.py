"""What differs between two versions, as passages that can be read. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tahqiq.domain.reanchoring import Place
from tahqiq.services.correcting import Change

AROUND = 48
"""Code points of what both have that are shown on either side of a change."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch with one change or several: where it is in the older and in the newer text."""

    old: Place
    new: Place


def passages(changes: Sequence[Change], old: str, new: str) -> list[Passage]:
    """The stretches of two texts that hold all changes, cut at spaces; changes near each other are in one."""
    found: list[Passage] = []
    for one in (Passage(change.old, change.new) for change in changes):
        last = found[-1] if found else None
        if last is not None and one.old[0] - last.old[1] <= AROUND and one.new[0] - last.new[1] <= AROUND:
            found[-1] = Passage((last.old[0], one.old[1]), (last.new[0], one.new[1]))
        else:
            found.append(one)
    return [Passage(_widened(each.old, old), _widened(each.new, new)) for each in found]


def _widened(place: Place, text: str) -> Place:
    start, end = max(0, place[0] - AROUND), min(len(text), place[1] + AROUND)
    while 0 < start < place[0] and not text[start - 1].isspace():
        start += 1
    while place[1] < end < len(text) and not text[end].isspace():
        end -= 1
    start = max(start, text.rfind("\n", start, place[0]) + 1) if start < place[0] else start
    line = text.find("\n", place[1], end)
    return start, end if line < 0 else line


def shown(passage: Passage, old: str, new: str) -> tuple[str, str]:
    """The words of a passage in both texts."""
    return old[slice(*passage.old)].strip("\n"), new[slice(*passage.new)].strip("\n")


def spans(changes: Sequence[Change], side: int) -> Iterator[Place]:
    """The places that differ in the older (0) or the newer (1) text; those without words are left out."""
    for change in changes:
        place = (change.old, change.new)[side]
        if place[0] < place[1]:
            yield place
