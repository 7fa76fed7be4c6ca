"""The article cut into blocks: what is typeset as one piece.

A block is a paragraph; where a region that has a header or is the title begins or ends inside one, a part of it; and
of a paragraph too long to lay out within a frame, a chunk that ends at a sentence or a space.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tahqiq.domain.articles import RegionRole
from tahqiq.ui.canvas.model import Page, RegionView

CHUNK = 1500
"""Code points of a chunk of a long paragraph."""
LONG = 2400
"""A paragraph up to this long is one block."""

_SENTENCE_END = re.compile(r"[.!?؟…۔]['\"»”)\]]*\s+")
_RARE_BREAKS = "\x0b\x0c\x85\u2028\u2029"
_BREAK = re.compile(f"[\n{_RARE_BREAKS}]")
_SPACE = re.compile(r"\s+")


@dataclass(slots=True)
class Block:
    """A piece of the text typeset together. Its end leaves out the line break.

    ``header`` is the region whose header line stands above it, ``region`` the one it lies in where that can be
    folded; ``closes`` is False where the paragraph goes on in the next block.
    """

    start: int
    end: int
    title: bool = False
    header: RegionView | None = None
    region: RegionView | None = None
    closes: bool = True
    byline: bool = False


def cut(page: Page) -> list[Block]:
    """The blocks of a page in order. They cover every code point but the line breaks; there is always one."""
    special = [r for r in page.regions if r.title or r.role is RegionRole.TITLE]
    edges = sorted({edge for r in special for edge in (r.start, r.end)})
    blocks = [Block(start, end, closes=closes) for start, end, closes in _pieces(page.text, edges)]
    starts = [block.start for block in blocks]
    for region in special:
        first = bisect.bisect_left(starts, region.start)
        last = bisect.bisect_left(starts, region.end) if region.end > region.start else first
        for block in blocks[first:last]:
            block.title = region.role is RegionRole.TITLE
            block.region = region if region.title else None
        if region.title and first < last:
            blocks[first].header = region
    if page.byline:
        titles = [block for block in blocks if block.title]
        (titles[-1] if titles else blocks[0]).byline = True
    return blocks


def _pieces(text: str, edges: Sequence[int]) -> Iterator[tuple[int, int, bool]]:
    start = 0
    for end in _line_ends(text):
        inside = edges[bisect.bisect_right(edges, start) : bisect.bisect_left(edges, end)] if edges else ()
        for piece_end in (*inside, end):
            if piece_end - start > LONG:
                yield from _chunks(text, start, piece_end)
            else:
                yield start, piece_end, True
            start = piece_end
        start = end + 1


def _line_ends(text: str) -> list[int]:
    """Where the lines of a text end: before each line break, of whatever kind, and at the end."""
    if not any(char in text for char in _RARE_BREAKS):
        ends, at = [], text.find("\n")
        while at >= 0:
            ends.append(at)
            at = text.find("\n", at + 1)
        return [*ends, len(text)]
    return [*(match.start() for match in _BREAK.finditer(text)), len(text)]


def _chunks(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    while end - start > LONG:
        at = _last_end(_SENTENCE_END, text, start + CHUNK // 2, start + CHUNK)
        at = at or _last_end(_SPACE, text, start + CHUNK // 2, start + CHUNK) or start + CHUNK
        while unicodedata.combining(text[at]) and at < end - 1:
            at += 1
        yield start, at, False
        start = at
    yield start, end, True


def _last_end(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    last = 0
    for match in pattern.finditer(text, start, end):
        last = match.end()
    return last


def right_to_left(text: str, otherwise: bool = True) -> bool:
    """Whether the first strong character of ``text`` is right-to-left; ``otherwise`` when it has none.

    Characters inside an isolate do not count (rule P2 of the Unicode Bidirectional Algorithm).
    """
    isolated = 0
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("LRI", "RLI", "FSI"):
            isolated += 1
        elif direction == "PDI":
            isolated = max(0, isolated - 1)
        elif not isolated and direction in ("L", "R", "AL"):
            return direction != "L"
    return otherwise
