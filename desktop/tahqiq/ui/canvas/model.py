"""What the canvas shows: plain values that know nothing of storage or services.

Offsets are code points of ``Page.text``, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.labels import LineStyle

Part = tuple[int, int]
"""Start and end of a stretch of the article."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation or a suggestion as it is painted.

    ``parts`` are in text order and do not overlap; ``color`` is the label's ``#rrggbb``; ``name`` the label and
    ``detail`` what else a reader wants to know at a glance (the speaker). ``bar`` draws a bar in the margin as well.
    """

    id: int
    parts: tuple[Part, ...]
    color: str
    line: LineStyle
    name: str
    detail: str = ""
    bar: bool = False
    unsure: bool = False
    suggestion: bool = False

    @property
    def start(self) -> int:
        return self.parts[0][0]

    @property
    def end(self) -> int:
        return self.parts[-1][1]

    @property
    def spoken(self) -> str:
        """What a screen reader says and a tooltip shows."""
        return f"{self.name} — {self.detail}" if self.detail else self.name

    def covers(self, offset: int) -> bool:
        """Whether the character at ``offset`` bears the mark, or the mark is an empty one just there."""
        return any(start <= offset < end or start == offset == end for start, end in self.parts)


@dataclass(frozen=True, slots=True)
class RegionView:
    """A part of the page. With a ``title`` it has a header line and can be folded."""

    start: int
    end: int
    role: RegionRole
    title: str = ""
    dimmed: bool = False
    folded: bool = False


@dataclass(frozen=True, slots=True)
class BylinePiece:
    """A piece of the line under the title. With an ``action`` it is a link that asks for it; ``urgent`` stands out."""

    text: str
    action: str = ""
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One article as the canvas shows it. Regions do not overlap; the ``TITLE`` region is set as the heading."""

    text: str
    marks: tuple[Mark, ...] = ()
    regions: tuple[RegionView, ...] = ()
    byline: tuple[BylinePiece, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelChip:
    """A label on the selection bar: ``key`` is the letter or digit that does the same."""

    id: int
    name: str
    color: str
    key: str = ""
    line: LineStyle = LineStyle.SOLID
