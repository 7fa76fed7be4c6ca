"""What a picture is made of: plain shapes in pixels, colours by their names in a theme, and what can be clicked.

A picture knows no theme and no painter; it is laid out once and painted on the screen, into an image or a file.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from tahqiq.services.pictures.facts import Spot


class Side(StrEnum):
    """Where a text stands in its box; start and end go by the direction of the picture."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom


@dataclass(frozen=True, slots=True)
class Ground:
    """A filled or outlined rectangle; ``fill`` and ``line`` name colours, ``strength`` mixes the fill, 0 to 1."""

    box: Box
    fill: str = ""
    line: str = ""
    strength: float = 1.0
    radius: float = 4.0
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Text in a box, cut short where it does not fit; ``lines`` at most that many."""

    box: Box
    text: str
    size: int = 13
    color: str = "ink"
    side: Side = Side.START
    strong: bool = False
    reading: bool = False
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points.

    ``curved`` bends it sideways between two of them; ``bulge`` (pixels) instead pulls a line between two points that
    far to the side; ``arrow`` points at the last.
    """

    points: tuple[tuple[float, float], ...]
    color: str = "hairline"
    width: float = 1.0
    dashed: bool = False
    curved: bool = False
    bulge: float = 0.0
    arrow: bool = False


Shape = Ground | Words | Stroke


@dataclass(frozen=True, slots=True)
class Target:
    """What can be pointed at: where it is, what it says, the passages behind it."""

    box: Box
    says: str
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """A line of a legend: a sample, drawn in ``SAMPLE``, and what it stands for."""

    sample: tuple[Shape, ...]
    says: str


SAMPLE = Box(0, 0, 30, 18)


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes in the order in which they are painted, and what can be pointed at; ``keys`` explain them in a file.

    ``names`` is the width of a strip at the start side that stays in sight when the picture is scrolled sideways,
    ``head`` the height of one at the top that stays when it is scrolled down;
    ``begin`` is the place across that is shown beside it at first, None for the start of the picture.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    targets: tuple[Target, ...] = ()
    names: float = 0.0
    head: float = 0.0
    begin: float | None = None
    keys: tuple[Key, ...] = ()

    def target_at(self, x: float, y: float) -> int | None:
        """The number of the topmost target under a point."""
        return next((n for n in range(len(self.targets) - 1, -1, -1) if self.targets[n].box.holds(x, y)), None)


class Measure(Protocol):
    """Width of a text in pixels (``painting.measure``)."""

    def __call__(self, text: str, size: int = 13, *, strong: bool = False, reading: bool = False) -> float: ...


def moved(shape: Shape, across: float, down: float) -> Shape:
    """The same shape elsewhere."""
    if isinstance(shape, Stroke):
        return replace(shape, points=tuple((x + across, y + down) for x, y in shape.points))
    return replace(shape, box=Box(shape.box.x + across, shape.box.y + down, shape.box.width, shape.box.height))


def mirrored(picture: Picture) -> Picture:
    """The same from right to left; texts stay readable."""

    def box(b: Box) -> Box:
        return Box(picture.width - b.right, b.y, b.width, b.height)

    def turned(shape: Shape) -> Shape:
        if isinstance(shape, Stroke):
            return replace(shape, points=tuple((picture.width - x, y) for x, y in shape.points), bulge=-shape.bulge)
        return replace(shape, box=box(shape.box))

    shapes = tuple(turned(s) for s in picture.shapes)
    targets = tuple(replace(t, box=box(t.box)) for t in picture.targets)
    begin = None if picture.begin is None else picture.width - picture.begin
    return replace(picture, shapes=shapes, targets=targets, begin=begin)
