"""Marks of an article, found by id, by place, and in reading order.

Sorted by place in buckets that know how far their longest mark reaches, so that a question about one paragraph looks
at that paragraph's marks and not at all of them, and a change touches one bucket.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Iterator

from tahqiq.ui.canvas.model import Mark

_FULL = 128
_Entry = tuple[int, int, int]
Wanted = Callable[[Mark], bool]


class MarkIndex:
    """Marks by id and by the stretch from their first to their last character."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks: dict[int, Mark] = {mark.id: mark for mark in marks}
        entries = sorted(_entry(mark) for mark in self._marks.values())
        half = _FULL // 2
        self._buckets = [entries[i : i + half] for i in range(0, len(entries), half)]
        self._firsts = [bucket[0] for bucket in self._buckets]
        self._reach = [_reach(bucket) for bucket in self._buckets]

    def __len__(self) -> int:
        return len(self._marks)

    def __contains__(self, mark_id: int) -> bool:
        return mark_id in self._marks

    def __iter__(self) -> Iterator[Mark]:
        """All marks in reading order, an outer one before those inside it."""
        return (self._marks[entry[2]] for bucket in self._buckets for entry in bucket)

    def get(self, mark_id: int) -> Mark | None:
        return self._marks.get(mark_id)

    def put(self, mark: Mark) -> None:
        """Add the mark, or replace the one with its id."""
        self.remove(mark.id)
        self._marks[mark.id] = mark
        entry = _entry(mark)
        if not self._buckets:
            self._buckets, self._firsts, self._reach = [[entry]], [entry], [mark.end]
            return
        at = max(0, bisect.bisect_right(self._firsts, entry) - 1)
        bisect.insort(self._buckets[at], entry)
        if len(self._buckets[at]) > _FULL:
            bucket = self._buckets[at]
            self._buckets[at : at + 1] = [bucket[: _FULL // 2], bucket[_FULL // 2 :]]
            self._firsts.insert(at + 1, entry)
            self._reach.insert(at + 1, 0)
            self._refresh(at + 1)
        self._refresh(at)

    def remove(self, mark_id: int) -> Mark | None:
        """Take the mark out; None when there is none with that id."""
        mark = self._marks.pop(mark_id, None)
        if mark is None:
            return None
        entry = _entry(mark)
        at = max(0, bisect.bisect_right(self._firsts, entry) - 1)
        bucket = self._buckets[at]
        del bucket[bisect.bisect_left(bucket, entry)]
        if bucket:
            self._refresh(at)
        else:
            del self._buckets[at], self._firsts[at], self._reach[at]
        return mark

    def reaching_into(self, start: int, end: int) -> list[Mark]:
        """Marks whose stretch shares a character with ``start``–``end`` or, being empty or at its edge, touches it."""
        found: list[Mark] = []
        last = bisect.bisect_right(self._firsts, (end, 1, 0))
        for at in range(last):
            if self._reach[at] >= start:
                marks = (self._marks[e[2]] for e in self._buckets[at] if e[0] <= end)
                found.extend(mark for mark in marks if mark.end >= start)
        return found

    def at(self, offset: int) -> list[Mark]:
        """Marks on the character at ``offset``: annotations first, suggestions after them, each innermost first."""
        found = [mark for mark in self.reaching_into(offset, offset) if mark.covers(offset)]
        return sorted(found, key=lambda mark: (mark.suggestion, mark.end - mark.start, -mark.start, mark.id))

    def after(self, offset: int, mark_id: int | None = None, wanted: Wanted | None = None) -> Mark | None:
        """The mark that follows ``mark_id`` in reading order, or the first that starts at or after ``offset``.

        Args:
            wanted: passes over marks for which it is false.
        """
        here = self._marks.get(mark_id) if mark_id is not None else None
        key = _entry(here) if here else (offset, -(1 << 62), 0)
        at = max(0, bisect.bisect_right(self._firsts, key) - 1)
        for bucket in self._buckets[at:]:
            place = bisect.bisect_right(bucket, key)
            for entry in bucket[place:]:
                if wanted is None or wanted(self._marks[entry[2]]):
                    return self._marks[entry[2]]
        return None

    def before(self, offset: int, mark_id: int | None = None, wanted: Wanted | None = None) -> Mark | None:
        """The mark before ``mark_id`` in reading order, or the last one that starts before ``offset``.

        Args:
            wanted: passes over marks for which it is false.
        """
        here = self._marks.get(mark_id) if mark_id is not None else None
        key = _entry(here) if here else (offset, -(1 << 62), 0)
        for at in range(min(len(self._buckets), bisect.bisect_left(self._firsts, key)) - 1, -1, -1):
            place = bisect.bisect_left(self._buckets[at], key)
            for entry in reversed(self._buckets[at][:place]):
                if wanted is None or wanted(self._marks[entry[2]]):
                    return self._marks[entry[2]]
        return None

    def _refresh(self, at: int) -> None:
        self._firsts[at] = self._buckets[at][0]
        self._reach[at] = _reach(self._buckets[at])


def _entry(mark: Mark) -> _Entry:
    """Reading order: by start, then the longer one first. The end is kept negated."""
    return mark.start, -mark.end, mark.id


def _reach(bucket: list[_Entry]) -> int:
    return max(-entry[1] for entry in bucket)
