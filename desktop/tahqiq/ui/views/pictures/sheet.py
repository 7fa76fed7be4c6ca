"""A picture as it stands alone in a file: a title above it, below it what its marks mean, from where and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tahqiq.ui.views.pictures.shapes import (
    SAMPLE,
    Box,
    Key,
    Measure,
    Picture,
    Shape,
    Stroke,
    Words,
    mirrored,
    moved,
)

EDGE, LEAST_WIDTH = 16.0, 640.0
_TITLE, _SMALL = 20, 13
_TITLE_LINE, _LINE = 32.0, 26.0


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said of a picture: its title, what it shows, and where and when it was made."""

    title: str
    about: str
    made: str


def sheet(picture: Picture, caption: Caption, measure: Measure, *, rtl: bool) -> Picture:
    """The picture with its caption and legend; nothing in it can be pointed at.

    Args:
        picture: as it is shown, mirrored already where the interface reads from right to left.
        caption: what is said of it.
        measure: width of a text.
        rtl: whether it reads from right to left.
    """
    width = max(picture.width, LEAST_WIDTH)
    room = width - 2 * EDGE
    lines = 1 if measure(caption.title, _TITLE, strong=True) <= room else 2
    title = Box(EDGE, EDGE, room, _TITLE_LINE * lines)
    about = Box(EDGE, title.bottom, room, _LINE)
    top = about.bottom + 12
    bottom = top + picture.height
    shapes: list[Shape] = [
        Words(title, caption.title, _TITLE, strong=True, lines=lines),
        Words(about, caption.about, _SMALL, "soft"),
        Stroke(((0, top), (width, top))),
        Stroke(((0, bottom), (width, bottom))),
    ]
    foot = bottom + 12
    for row in _rows(picture.keys, room, measure):
        for x, key in row:
            shapes += [moved(shape, EDGE + x, foot + (_LINE - SAMPLE.height) / 2) for shape in key.sample]
            wide = measure(key.says, _SMALL) + 4
            shapes.append(Words(Box(EDGE + x + SAMPLE.width + 8, foot, wide, _LINE), key.says, _SMALL))
        foot += _LINE
    shapes.append(Words(Box(EDGE, foot, room, _LINE), caption.made, 12, "soft"))
    around = Picture(width, foot + _LINE + EDGE / 2, tuple(shapes))
    if rtl:
        around = mirrored(around)
    left = width - picture.width if rtl else 0.0
    inside = tuple(moved(shape, left, top) for shape in picture.shapes)
    return Picture(around.width, around.height, (*inside, *around.shapes))


def _rows(keys: Iterable[Key], room: float, measure: Measure) -> Iterable[list[tuple[float, Key]]]:
    """The lines of the legend, each key with its place across."""
    row: list[tuple[float, Key]] = []
    x = 0.0
    for key in keys:
        wide = SAMPLE.width + 8 + measure(key.says, _SMALL)
        if row and x + wide > room:
            yield row
            row, x = [], 0.0
        row.append((x, key))
        x += wide + 28
    if row:
        yield row
