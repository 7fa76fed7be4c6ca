"""What lies over the page for the moment: selection, caret, current mark, search hits, flash."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QPointF, QRectF

from tahqiq.ui.canvas.document import Document
from tahqiq.ui.canvas.model import Mark, Part
from tahqiq.ui.canvas.places import Place
from tahqiq.ui.canvas.shapes import Shaper
from tahqiq.ui.canvas.signs import MarginSign, SignTarget

Edge = Literal["start", "end"]


@dataclass(slots=True)
class Overlay:
    """The passing state that the painter shows. ``flash`` fades from 1 to 0."""

    selected: tuple[Part, ...] = ()
    caret: Place | None = None
    current: Mark | None = None
    hovered: int | None = None
    hits: tuple[Part, ...] = ()
    hit: int = -1
    flashed: tuple[Part, ...] = ()
    flash: float = 0.0
    hover_header: int | None = None
    hover_link: int = -1
    focused: bool = False
    signs: tuple[MarginSign, ...] = ()


@dataclass(frozen=True, slots=True)
class Handle:
    """A grip at an end of one part of the current mark; ``stem`` and ``knob`` are in view coordinates."""

    part: int
    edge: Edge
    stem: QRectF
    knob: QPointF
    radius: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a press at ``x``, ``y`` takes the grip."""
        reach = self.radius + 5
        near_knob = abs(x - self.knob.x()) <= reach and abs(y - self.knob.y()) <= reach
        return near_knob or self.stem.adjusted(-4, 0, 4, 0).contains(x, y)


@dataclass(slots=True)
class Link:
    """A clickable piece of the line under the title, in view coordinates."""

    rect: QRectF
    number: int
    action: str


@dataclass(slots=True)
class Targets:
    """What of the last painting can be clicked besides words."""

    headers: list[tuple[QRectF, int]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    signs: list[SignTarget] = field(default_factory=list)


def handles(document: Document, shaper: Shaper, left: float, mark: Mark | None) -> list[Handle]:
    """The grips of the current mark that are in view: above the line at a part's start, below it at its end."""
    if mark is None:
        return []
    found = []
    radius = max(4.0, document.type.px(4.5))
    for number, (start, end) in enumerate(mark.parts):
        edges: tuple[tuple[Edge, Place], ...] = (("start", Place(start)), ("end", Place(end, end > start)))
        for edge, place in edges:
            box = document.line_box(place)
            if box is None or box[1] < -40 or box[0] > document.view_height + 40:
                continue
            index = document.block_of(place)
            block = document.laid(index)
            line = block.lines[block.line_at(place)]
            x = left + block.x_of(place)
            top, bottom = (y + box[0] - line.top for y in shaper.box(block, line))
            knob = QPointF(x, top - radius * 0.6) if edge == "start" else QPointF(x, bottom + radius * 0.6)
            found.append(Handle(number, edge, QRectF(x - 1, top, 2, bottom - top), knob, radius))
    return found
