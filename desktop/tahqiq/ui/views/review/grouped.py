"""The rows of the queue in their groups, changed row by row: what one decision costs does not grow with the queue."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from tahqiq.domain.articles import ArticleSummary
from tahqiq.domain.inconsistencies import InconsistencyKind
from tahqiq.ui.views.review.rows import Grouping, Header, Line, Row, group_of

Key = int | str
"""What names a line: the number of an inconsistency or the key of a group."""
SortKey = Callable[[Row], tuple[Any, ...]]
SLIPS = "slips"
"""The key of the line above the slips of spelling."""
MANY_SLIPS = 8
"""So many slips of spelling are folded under one line, so that what matters more is not lost among them."""


class Group:
    """Rows that stand under one line, in order."""

    __slots__ = ("_articles", "_header", "ids", "key", "name", "open", "rows")

    def __init__(self, key: str, name: str) -> None:
        self.key, self.name = key, name
        self.rows: list[Row] = []
        self.ids: list[Key] = []
        self.open = 0
        self._articles: dict[int, tuple[ArticleSummary, int]] = {}
        self._header: Header | None = None

    def put(self, at: int, row: Row) -> None:
        """Put a row at a place among the others."""
        self.rows.insert(at, row)
        self.ids.insert(at, row.id)
        self.count(row, 1)

    def take(self, at: int) -> None:
        """Take the row at a place away."""
        self.count(self.rows.pop(at), -1)
        del self.ids[at]

    def count(self, row: Row, by: int) -> None:
        """Count a row in (1) or out (-1)."""
        self._header = None
        if row.finding.is_open:
            self.open += by
        known = self._articles
        for article in row.articles:
            number = article.id
            times = (known[number][1] if number in known else 0) + by
            if times:
                known[number] = article, times
            else:
                del known[number]

    def header(self, collapsed: bool) -> Header:
        """The line above the group."""
        if self._header is None or self._header.collapsed is not collapsed:
            sources = tuple(dict.fromkeys(a.source for a, _ in self._articles.values() if a.source))
            self._header = Header(
                self.key, self.name, len(self.rows), self.open, len(self._articles), sources, collapsed
            )
        return self._header


class Grouped:
    """All rows in their groups.

    Args:
        rows: in the order of ``key``.
        grouping: by what they are grouped; without groups no line stands above them.
        key: by what they are sorted.
        apart: whether, without groups, slips of spelling stand behind all others, under a line of their own.
    """

    def __init__(self, rows: Iterable[Row], grouping: Grouping, key: SortKey, *, apart: bool = False) -> None:
        self._grouping, self._key = grouping, key
        self._apart = apart and grouping is Grouping.NONE
        self._groups: dict[str, Group] = {}
        for row in rows:
            group = self._group(row)
            group.rows.append(row)
            group.ids.append(row.id)
            if grouping is not Grouping.NONE or group.key:
                group.count(row, 1)

    def _group(self, row: Row) -> Group:
        key, name = self._named(row)
        found = self._groups.get(key)
        if found is None:
            found = self._groups[key] = Group(key, name)
        return found

    def add(self, row: Row) -> None:
        """Put a row in its place."""
        group = self._group(row)
        group.put(bisect.bisect_left(group.rows, self._key(row), key=self._key), row)

    def remove(self, row: Row) -> None:
        """Take a row away, given as it was added; a group without rows goes with its last one."""
        group = self._group(row)
        group.take(bisect.bisect_left(group.rows, self._key(row), key=self._key))
        if not group.rows:
            del self._groups[group.key]

    def members(self, key: str) -> list[Row]:
        """The rows of a group, in order."""
        group = self._groups.get(key)
        return list(group.rows) if group is not None else []

    def key_of(self, row: Row) -> str:
        """What names the group of a row."""
        return self._named(row)[0]

    def _named(self, row: Row) -> tuple[str, str]:
        slip = self._apart and row.finding.kind is InconsistencyKind.SPELLING
        return (SLIPS, "") if slip else group_of(row, self._grouping)

    @property
    def keys(self) -> set[str]:
        """What names the groups; none where nothing is grouped."""
        return set() if self._grouping is Grouping.NONE else set(self._groups)

    def lines(self, collapsed: Collection[str]) -> tuple[list[Line], list[Key], list[int]]:
        """The lines, what names each, and where those above groups are; groups stand in the order of their first row.

        Args:
            collapsed: keys of groups of which only the line above is shown.
        """
        lines: list[Line] = []
        names: list[Key] = []
        heads: list[int] = []
        for group in sorted(self._groups.values(), key=self._order):
            headed = self._headed(group)
            if headed:
                heads.append(len(lines))
                lines.append(group.header(group.key in collapsed))
                names.append(group.key)
            if not headed or group.key not in collapsed:
                lines += group.rows
                names += group.ids
        return lines, names, heads

    def _headed(self, group: Group) -> bool:
        """Whether a line stands above a group: above slips only where they are many and something else is there."""
        if self._grouping is not Grouping.NONE:
            return True
        return group.key == SLIPS and len(self._groups) > 1 and len(group.rows) >= MANY_SLIPS

    def _order(self, group: Group) -> tuple[bool, tuple[Any, ...]]:
        last = SLIPS if self._grouping is Grouping.NONE else ""
        return group.key == last, self._key(group.rows[0])


def alike(a: Sequence[object], b: Sequence[object]) -> int:
    """How many of the first are the same in both."""
    most, at = min(len(a), len(b)), 0
    while at < most and a[at : at + _BLOCK] == b[at : at + _BLOCK]:
        at += _BLOCK
    return next((n for n in range(min(at, most), most) if a[n] != b[n]), most)


_BLOCK = 512
"""Lines that are compared at once."""
