"""The queue as a Qt model: filtered, sorted and grouped, and changed line by line so that no row in hand is lost."""

from __future__ import annotations

import bisect
from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal

from tahqiq.domain.inconsistencies import InconsistencyKind
from tahqiq.domain.reviewing import ReviewOrder, ReviewStatus
from tahqiq.ui.controllers.page_data import counts
from tahqiq.ui.formatting import listed
from tahqiq.ui.views.review.grouped import SLIPS, Grouped, Key, alike
from tahqiq.ui.views.review.rows import (
    Grouping,
    Header,
    Line,
    QueueFilter,
    Row,
    has_status,
    passes,
    sort_key,
)
from tahqiq.ui.views.review.values import about, brief_values, listed_values
from tahqiq.ui.views.review.words import kind_name, severity_name, slips_name, ungrouped, verdict_name

Index = QModelIndex | QPersistentModelIndex

LINE = int(Qt.ItemDataRole.UserRole) + 1
"""Role that gives the ``Row`` or the ``Header``."""
_FEW = 400
"""Lines that come or go one after the other; when more do, all is set anew."""


class QueueModel(QStringListModel):
    """Inconsistencies as lines, with a line above each group.

    How many lines there are is kept by Qt (as so many empty words): a list lays all of them out after each change, and
    asks for their number twice for each.

    Signals:
        listed: the lines are others.
    """

    listed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[int, Row] = {}
        self._passing: dict[int, Row] = {}
        self._sorted: list[Row] = []
        self._open = 0
        self._lines: list[Line] = []
        self._keys: list[Key] = []
        self._heads: list[int] = []
        self._collapsed: set[str] = {SLIPS}
        self.filter = QueueFilter()
        self.order = ReviewOrder.WEIGHT
        self.grouping = Grouping.NONE
        self._grouped = Grouped((), self.grouping, sort_key(self.order))
        self._coming: list[Line] = []
        self.rowsRemoved.connect(self._forget_lines)  # both before any view hears of it
        self.rowsInserted.connect(self._take_lines)

    # -- what there is ----------------------------------------------------------------------------------------------

    @property
    def rows(self) -> list[Row]:
        """All inconsistencies, shown or not."""
        return list(self._all.values())

    @property
    def shown(self) -> list[Row]:
        """The inconsistencies that the filter lets through, also those of collapsed groups."""
        return list(self._sorted)

    def count(self, status: ReviewStatus) -> int:
        """How many there are of a status that the rest of the filter lets through."""
        if status is ReviewStatus.ALL:
            return len(self._passing)
        return self._open if status is ReviewStatus.OPEN else len(self._passing) - self._open

    def row(self, finding_id: int) -> Row | None:
        """An inconsistency by its number; None where there is none."""
        return self._all.get(finding_id)

    def line(self, position: int) -> Line | None:
        """The line at a position; None outside."""
        return self._lines[position] if 0 <= position < len(self._lines) else None

    def between(self, first: int, last: int) -> list[Line]:
        """The lines from one position to another, both included."""
        return self._lines[max(0, first) : last + 1]

    def position(self, finding_id: int) -> int:
        """The line that shows an inconsistency; -1 where none does."""
        return self.place(finding_id)

    def place(self, key: Key) -> int:
        """The line that a number or the key of a group names; -1 where there is none."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def group(self, position: int) -> tuple[int, list[Row]]:
        """The line above the group in which a position is (-1 for none), and the group's inconsistencies."""
        before = bisect.bisect_right(self._heads, position)
        at = self._heads[before - 1] if before else -1
        header = self.line(at)
        if isinstance(header, Header):
            return at, self.members(header)
        return -1, self._grouped.members("") if self._heads else self.shown

    def members(self, header: Header) -> list[Row]:
        """The inconsistencies of a group, in order."""
        return self._grouped.members(header.key)

    @property
    def has_groups(self) -> bool:
        """Whether a line stands above some of them."""
        return bool(self._heads)

    def next_header(self, position: int, step: int) -> int:
        """The nearest line above a group after (``step`` 1) or before (-1) a position; -1 where there is none."""
        heads = self._heads
        at = bisect.bisect_right(heads, position) if step > 0 else bisect.bisect_left(heads, position) - 1
        return heads[at] if 0 <= at < len(heads) else -1

    def next_row(self, position: int, step: int) -> int:
        """The nearest inconsistency after (``step`` 1) or before (-1) a position; -1 where there is none."""
        at = position + step
        while 0 <= at < len(self._lines):
            if isinstance(self._lines[at], Row):
                return at
            at += step
        return -1

    # -- changing ---------------------------------------------------------------------------------------------------

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show these; those that stay keep their lines."""
        self._all = {row.id: row for row in rows}
        self._refilter()

    def put_rows(self, rows: Iterable[Row], gone: Iterable[int] = ()) -> None:
        """Show some as they are now; ``gone`` are no more."""
        changed: dict[int, Row | None] = dict.fromkeys(gone)
        changed.update((row.id, row) for row in rows)
        for finding_id, row in changed.items():
            if row is None:
                self._all.pop(finding_id, None)
            else:
                self._all[finding_id] = row
        if len(changed) > _FEW:
            self._refilter()
            return
        for finding_id, row in changed.items():
            self._put(finding_id, row)
        self._refill()

    def set_filter(self, wanted: QueueFilter) -> None:
        """Show only what ``wanted`` lets through."""
        if wanted != self.filter:
            self.filter = wanted
            self._refilter()

    def set_order(self, order: ReviewOrder) -> None:
        """Sort the rows."""
        self.order = order
        self._sorted.sort(key=sort_key(order))
        self._regroup()

    def set_grouping(self, grouping: Grouping) -> None:
        """Group the rows."""
        self.grouping = grouping
        self._collapsed = {SLIPS}
        self._regroup()

    def collapse(self, key: str, collapsed: bool) -> None:
        """Show of a group only the line above it, or all."""
        (self._collapsed.add if collapsed else self._collapsed.discard)(key)
        self._refill()

    def reveal(self, finding_id: int) -> bool:
        """Unfold the group of an inconsistency; whether it has a line now."""
        row = self._passing.get(finding_id)
        if row is not None and has_status(row, self.filter.status) and self.place(finding_id) < 0:
            self.collapse(self._grouped.key_of(row), False)
        return self.place(finding_id) >= 0

    def collapse_all(self, collapsed: bool) -> None:
        """Show of every group only the line above it, or all."""
        self._collapsed = self._grouped.keys if collapsed else set()
        self._refill()

    def retranslate(self) -> None:
        """Word everything again, in another language."""
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def _refilter(self) -> None:
        test, status = passes(self.filter), self.filter.status
        self._passing = {i: row for i, row in self._all.items() if test(row)} if self.filter.narrowed else {**self._all}
        wanted = [row for row in self._passing.values() if has_status(row, status)]
        self._open = len(wanted) if status is ReviewStatus.OPEN else sum(map(_is_open, self._passing.values()))
        self._sorted = sorted(wanted, key=sort_key(self.order))
        self._regroup()

    def _regroup(self) -> None:
        apart = not self.filter.narrowed
        self._grouped = Grouped(self._sorted, self.grouping, sort_key(self.order), apart=apart)
        self._refill()

    def _put(self, finding_id: int, row: Row | None) -> None:
        """Put one row in its place among the others, instead of what it was."""
        key = sort_key(self.order)
        old = self._passing.pop(finding_id, None)
        if old is not None:
            self._open -= _is_open(old)
            if has_status(old, self.filter.status):
                del self._sorted[bisect.bisect_left(self._sorted, key(old), key=key)]
                self._grouped.remove(old)
        if row is None or not passes(self.filter)(row):
            return
        self._passing[finding_id] = row
        self._open += _is_open(row)
        if has_status(row, self.filter.status):
            self._sorted.insert(bisect.bisect_left(self._sorted, key(row), key=key), row)
            self._grouped.add(row)

    def _refill(self) -> None:
        """Bring the lines to what is wanted; what is before and after the change stays where it is."""
        wanted, new, self._heads = self._grouped.lines(self._collapsed)
        old, self._keys = self._keys, new
        same = alike(old, new)
        tail = alike(old[same:][::-1], new[same:][::-1])
        gone, come = len(old) - same - tail, len(new) - same - tail
        if gone > _FEW or come > _FEW:
            self.setStringList([])  # who hears that lines will go still sees them
            self._lines = wanted
            self.setStringList([""] * len(wanted))
        else:
            self._replace(wanted, same, gone, come)
        self.listed.emit()

    def _replace(self, wanted: list[Line], at: int, gone: int, come: int) -> None:
        if gone:
            self.removeRows(at, gone)
        if come:
            self._coming = wanted[at : at + come]
            self.insertRows(at, come)
        old, self._lines = self._lines, wanted
        first = alike(old, wanted)
        if first < len(wanted):
            last = len(wanted) - alike(old[first:][::-1], wanted[first:][::-1]) - 1
            self.dataChanged.emit(self.index(first), self.index(last))

    def _forget_lines(self, _parent: Index, first: int, last: int) -> None:
        del self._lines[first : last + 1]

    def _take_lines(self, _parent: Index, first: int, _last: int) -> None:
        self._lines[first:first] = self._coming

    # -- what Qt asks -----------------------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name if isinstance(line, Header) else shown_values(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        return None

    def _spoken(self, line: Line) -> str:
        if isinstance(line, Header):
            state = self.tr("collapsed") if line.collapsed else self.tr("open group")
            return listed(group_name(line, self.grouping), counts.conflicts(line.open), state)
        finding = line.finding
        decided = verdict_name(finding.decision.verdict) if finding.decision else self.tr("undecided")
        named = kind_name(finding.kind), about(finding), severity_name(finding.severity), listed_values(finding)
        return listed(*named, *line.sources, decided)


def _is_open(row: Row) -> bool:
    return row.finding.decision is None


def shown_values(row: Row) -> str:
    """What the passages state, against each other, in few words."""
    return brief_values(row.finding)


def group_name(header: Header, grouping: Grouping) -> str:
    """What a group is called."""
    if header.key == SLIPS:
        return slips_name()
    if not header.key:
        return ungrouped(grouping)
    return kind_name(InconsistencyKind(header.name)) if grouping is Grouping.KIND else header.name
