"""Where a long document is cut into pages: never behind a heading, never so that one line of a paragraph is left alone.
Each title (heading of the first level: an article of a reading copy) begins a page.

The document is laid out as one page without end and cut between its lines, so that nothing in it has to be changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat

from tahqiq.domain.jobs import Cancelled, Stopped, never

_UNDER = 4
"""Paragraphs below a heading that may belong to it (what kind it is, why) before the first quotation."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line from top to bottom; ``held`` when the next one has to stand on the same page, ``begins`` on a new one."""

    top: float
    bottom: float
    held: bool
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What of the endless page is printed on one."""

    top: float
    bottom: float


def pages(document: QTextDocument, height: float, cancelled: Stopped = never) -> list[Page]:
    """The pages of a document that is laid out without pages.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    return cut(_lines(document, cancelled), height)


def cut(lines: Iterable[Line], height: float) -> list[Page]:
    """Lines put on pages of a height; what is held together is parted only where it is higher than a page."""
    made: list[Page] = []
    page: Page | None = None  # what is sure to stand on the page being filled
    waiting: Page | None = None  # what has to stand together and is not yet whole
    for line in _side_by_side(lines):
        if line.begins and page is not None:
            made.append(page)
            page = None
        if waiting is not None and line.bottom - waiting.top > height:  # higher than a page: it has to be parted
            page, waiting = _put(waiting, page, height, made), None
        waiting = Page(waiting.top if waiting is not None else line.top, line.bottom)
        if not line.held:
            page, waiting = _put(waiting, page, height, made), None
    if waiting is not None:
        page = _put(waiting, page, height, made)
    return [*made, page] if page is not None else [*made, Page(0.0, height)]


def _put(group: Page, page: Page | None, height: float, made: list[Page]) -> Page:
    """The page being filled with a group more; where that has no room, the page is done and another one begins."""
    if page is None:
        return Page(0.0 if not made else group.top, group.bottom)
    if group.bottom - page.top <= height:
        return Page(page.top, group.bottom)
    made.append(page)
    return group


def _side_by_side(lines: Iterable[Line]) -> Iterator[Line]:
    """Lines from top to bottom; those that stand beside one another (in a table) as one."""
    last: Line | None = None
    for line in sorted(lines, key=lambda one: one.top):
        if last is None:
            last = line
        elif line.top < last.bottom - 0.5:
            last = Line(last.top, max(last.bottom, line.bottom), last.held or line.held, last.begins)
        else:
            yield last
            last = line
    if last is not None:
        yield last


def _lines(document: QTextDocument, cancelled: Stopped) -> Iterator[Line]:
    layout, block = document.documentLayout(), document.begin()
    under = 0
    while block.isValid():
        if cancelled():
            raise Cancelled
        following = block.next()
        if block.blockFormat().headingLevel():
            under = _UNDER
        elif under:
            under = 0 if _is_quoted(block) else under - 1
        held = following.isValid() and (_is_head(block, following, under) or _has_source(block, following))
        place, lines = layout.blockBoundingRect(block).top(), block.layout()
        count = lines.lineCount()
        for number in range(count):
            line = lines.lineAt(number)
            alone = number in (0, count - 2) and number < count - 1
            top = place + line.y()
            held_here = alone or (number == count - 1 and held)
            yield Line(top, top + line.height(), held_here, not number and block.blockFormat().headingLevel() == 1)
        block = following


def _is_head(block: QTextBlock, following: QTextBlock, under: int) -> bool:
    """Whether what stands below belongs to a block: to a heading, and to what says more of it before a quotation."""
    if block.blockFormat().headingLevel():
        return True
    after, left = following, under
    while left and after.isValid() and not after.blockFormat().headingLevel():
        if _is_quoted(after):
            return True
        after, left = after.next(), left - 1
    return False


def _has_source(block: QTextBlock, following: QTextBlock) -> bool:
    """Whether a block is a quotation and the next one tells where it is from."""
    return _is_quoted(block) and not _is_quoted(following) and not following.blockFormat().headingLevel()


def _is_quoted(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BackgroundBrush)
