"""Quotation marks and what lies between them.

Pairs « », ‹ ›, “ ”, ‘ ’ and straight marks, nested, over several paragraphs, and never closed. Straight marks, and
marks set the wrong way round, are read from their neighbours. Every mark is looked at once, so the time is linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from tahqiq.domain.characters import MARKS
from tahqiq.domain.text import Span

MAX_DEPTH = 12
"""Quotations inside quotations; marks that open deeper are passed over."""

MAX_PARAGRAPHS = 8
"""A quotation that is not closed within this many paragraphs ends with the one in which it began."""

REACH = 10_000
"""Code points that ``quotations_at`` looks at on each side."""

MAX_MARKS = 300
"""Quotation marks that ``quotations_at`` looks at on each side."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, in code points.

    ``start`` and ``end`` take in the marks, ``content`` leaves them out. ``closed`` is false where the closing mark is
    missing: then the content ends with its paragraph, or where a quotation round it closes. ``depth`` is 0 outside.
    """

    start: int
    end: int
    content: Span
    depth: int
    closed: bool

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class _Side(Enum):
    OPENS = 1
    CLOSES = 2
    EITHER = 3


class _Mark(NamedTuple):
    at: int
    family: str
    nominal: _Side
    context: _Side
    paragraph: int
    leads: bool  # nothing but white space before it in its paragraph
    since: int = -1  # the mark before those of a long run that are left out just before this one


class _Open(NamedTuple):
    mark: _Mark
    depth: int


_FAMILIES = {"«": "«", "»": "«", "‹": "‹", "›": "‹", '"': '"', "“": '"', "”": '"', "„": '"', "‟": '"', "＂": '"'}
_FAMILIES |= {"″": '"'}  # what some sites print for the mark that closes behind a digit: “السعودية 2050″
_FAMILIES |= {"‘": "'", "’": "'", "‚": "'", "'": "'"}
_OPENING, _CLOSING = frozenset("«‹“„‟‘‚"), frozenset("»›”’″")
_MARK = re.compile("[\n\u2029" + "".join(_FAMILIES) + "]")
_RUN = re.compile("([" + "".join(_FAMILIES) + "])\\1*+")
_LONG_RUN = 2 * MAX_DEPTH
"""Marks of one kind in a row of which those in the middle are left out."""

_BEFORE_OPENING = frozenset("([{<:؛;،,=-–—ـ/|…«‹“„‘\"'")
_AFTER_CLOSING = frozenset(")]}>:؛;،,.!?؟-–—/|…»›”’\"'")
_COMBINING = re.compile(f"[{MARKS}]")


def quotations(text: str, start: int = 0, end: int | None = None) -> list[Quotation]:
    """The quotations of ``text[start:end]`` in the order of their opening marks; empty ones are left out.

    Args:
        text: Any text.
        start: Where to begin: the start of a paragraph, code points.
        end: Where to stop; None is the end of the text.
    """
    return _Reader(text, start, len(text) if end is None else end).read()


def quotations_at(text: str, offset: int) -> list[Quotation]:
    """The quotations round ``offset``, marks included, the innermost first. Reads at most ``REACH`` on either side.

    Raises:
        IndexError: the offset is not inside the text.
    """
    if not 0 <= offset <= len(text):
        raise IndexError(f"offset {offset} is outside a text of {len(text)} characters")
    low, high = _window(text, offset)
    round_it = [q for q in quotations(text, low, high) if q.start <= offset <= q.end]
    return sorted(round_it, key=lambda q: q.end - q.start)


def _window(text: str, offset: int) -> tuple[int, int]:
    """The paragraphs round the offset in which its quotations must begin and end."""
    low, high = max(0, offset - REACH), min(len(text), offset + REACH)
    before = list(_MARK.finditer(text, low, offset))
    after = list(_MARK.finditer(text, offset, high))
    if len(before) > MAX_MARKS:
        before = before[-MAX_MARKS:]
        low = before[0].start()
    if len(after) > MAX_MARKS:
        high = after[MAX_MARKS].start()
    breaks = [m.end() for m in before if m[0] in "\n\u2029"]
    if low == 0:
        breaks.insert(0, 0)
    if breaks:
        low = breaks[max(0, len(breaks) - MAX_PARAGRAPHS)]
    stops = [m.start() for m in after if m[0] in "\n\u2029" and m.start() < high]
    if len(stops) >= MAX_PARAGRAPHS:
        high = stops[MAX_PARAGRAPHS - 1]
    return low, high


class _Reader:
    """Reads the marks once, from left to right, with the ones still open on a stack."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._marks: list[_Mark] = []
        self._paragraph_ends: list[int] = []
        self._scan(start, end)
        self._next = self._next_of_family()
        self._stack: list[_Open] = []
        self._found: list[Quotation] = []

    def read(self) -> list[Quotation]:
        paragraph, skip = 0, -1
        for index, mark in enumerate(self._marks):
            if mark.paragraph > paragraph and self._stack:
                skip = self._leave_paragraphs(index)
            paragraph = mark.paragraph
            if index != skip:
                self._take(mark)
        while self._stack:
            self._give_up(self._stack.pop())
        self._found.sort(key=lambda q: (q.start, -q.end))
        return self._found

    def _scan(self, start: int, end: int) -> None:
        text, paragraph, begins = self._text, 0, start
        run = out = back = start  # where a run ends; what lies between the other two is left out
        for match in _MARK.finditer(text, start, end):
            at, char = match.start(), match[0]
            if out <= at < back:
                continue
            if char in "\n\u2029":
                self._paragraph_ends.append(at)
                paragraph, begins = paragraph + 1, at + 1
                continue
            if at >= run and text.startswith(char * _LONG_RUN, at):
                whole = _RUN.match(text, at, end)
                run = whole.end() if whole else at
                out, back = _left_out(at, run)
            context = _context(text, at, start, end)
            if context is None:
                continue
            nominal = _Side.OPENS if char in _OPENING else _Side.CLOSES if char in _CLOSING else _Side.EITHER
            leads = at - begins < 4 and not text[begins:at].strip()
            since = out - 1 if at == back > out else -1
            self._marks.append(_Mark(at, _FAMILIES[char], nominal, context, paragraph, leads, since))
        self._paragraph_ends.append(end)

    def _next_of_family(self) -> list[int]:
        """For each mark, the index of the next one of its family; the number of marks where there is none."""
        latest: dict[str, int] = {}
        following = [len(self._marks)] * len(self._marks)
        for index in range(len(self._marks) - 1, -1, -1):
            family = self._marks[index].family
            following[index] = latest.get(family, len(self._marks))
            latest[family] = index
        return following

    def _take(self, mark: _Mark) -> None:
        is_open = any(o.mark.family == mark.family for o in self._stack)
        if self._closes(mark, is_open):
            if is_open:
                self._close(mark)
        elif len(self._stack) < MAX_DEPTH:
            self._stack.append(_Open(mark, len(self._stack)))

    @staticmethod
    def _closes(mark: _Mark, is_open: bool) -> bool:
        """Whether a mark closes: what it is, unless its neighbours say that it was set the wrong way round."""
        if mark.nominal is _Side.OPENS:
            return is_open and mark.context is _Side.CLOSES
        if mark.nominal is _Side.CLOSES:
            return is_open or mark.context is not _Side.OPENS
        if mark.context is _Side.EITHER:
            return is_open
        return mark.context is _Side.CLOSES

    def _close(self, mark: _Mark) -> None:
        while True:
            opened = self._stack.pop()
            if opened.mark.family == mark.family:
                if opened.mark.at != mark.since:
                    self._add(opened, mark.at, mark.at + 1, True)
                return
            self._add(opened, mark.at, mark.at, False)

    def _leave_paragraphs(self, index: int) -> int:
        """Settles what is open where a paragraph ends; returns the index of a mark that only repeats an opening one."""
        mark, kept, repeats = self._marks[index], [], -1
        for opened in self._stack:
            following = self._following(opened.mark.family, index)
            near = following is not None and following.paragraph - opened.mark.paragraph <= MAX_PARAGRAPHS
            if following is None or not near:
                self._give_up(opened)
            elif following is mark and mark.leads and mark.context is _Side.OPENS and self._closes_later(index):
                kept.append(opened)
                repeats = index
            elif following.context is not _Side.OPENS and self._closes(following, True):
                kept.append(opened)
            else:
                self._give_up(opened)
        self._stack = kept
        return repeats

    def _following(self, family: str, index: int) -> _Mark | None:
        """The first mark of a family from ``index`` on."""
        while index < len(self._marks) and self._marks[index].family != family:
            index += 1
        return self._marks[index] if index < len(self._marks) else None

    def _closes_later(self, index: int) -> bool:
        """Whether the mark after the one at ``index`` closes, so that this one may repeat an opening mark."""
        after = self._next[index]
        if after == len(self._marks):
            return False
        return self._marks[after].context is not _Side.OPENS or self._marks[after].leads

    def _give_up(self, opened: _Open) -> None:
        end = self._paragraph_ends[opened.mark.paragraph]
        while end > opened.mark.at + 1 and self._text[end - 1].isspace():
            end -= 1
        self._add(opened, end, end, False)

    def _add(self, opened: _Open, content_end: int, end: int, closed: bool) -> None:
        start = opened.mark.at + 1
        if self._text[start:content_end].strip() if content_end - start < 64 else True:
            quotation = Quotation(opened.mark.at, end, Span(start, content_end), opened.depth, closed)
            if closed or opened.mark.family != "'":
                self._found.append(quotation)


def _left_out(at: int, end: int) -> tuple[int, int]:
    """The marks in the middle of a run that need not be looked at: as many as ``MAX_DEPTH`` before have opened or
    closed all that they can, or they open and close by turns with nothing between."""
    first = at + MAX_DEPTH + 2
    return first, first + max(0, end - 2 - first) // 2 * 2


def _context(text: str, at: int, start: int, end: int) -> _Side | None:
    """What the neighbours of a mark make of it; None for an apostrophe and for the sign of inches."""
    before = text[at - 1] if at > start else "\n"
    if _COMBINING.match(before) and at - 2 >= start:
        before = text[at - 2]
    after = text[at + 1] if at + 1 < end else "\n"
    if text[at] in "'’‘" and before.isalnum() and after.isalnum() and not "\u0600" <= after <= "\u06ff":
        return None
    if text[at] in "\"'" and before.isdigit() and (after.isdigit() or after in "x×"):
        return None
    if before in "وفبلك" and (at - 2 < start or text[at - 2].isspace()):
        before = " "  # و"كذا": a word of one letter leans on the mark
    opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    closes = (after.isspace() or after in _AFTER_CLOSING) and not before.isspace()
    if opens == closes:
        return _Side.EITHER
    return _Side.OPENS if opens else _Side.CLOSES
