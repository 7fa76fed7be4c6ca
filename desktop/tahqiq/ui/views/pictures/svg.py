"""Writes a picture as SVG: letters as outlines, each drawn once and used wherever it stands.

A file so looks the same wherever its fonts are not, and stays small; what every text says is told as its title.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from PySide6.QtGui import QPainterPath, QRawFont

from tahqiq.ui.theme import Theme
from tahqiq.ui.theme.colors import mix
from tahqiq.ui.views.pictures.painting import DASH, FINE_DASH, arrow, color, glyphs, way
from tahqiq.ui.views.pictures.shapes import Ground, Picture, Stroke, Words

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" role="img" '
    'width="{width}" height="{height}" viewBox="0 0 {width} {height}" xml:lang="{language}" direction="{direction}">\n'
    "<title>{title}</title>\n<desc>Tahqiq</desc>\n"
)


def svg(picture: Picture, theme: Theme, *, rtl: bool, title: str, language: str) -> bytes:
    """The picture as SVG.

    Args:
        picture: what to write.
        theme: its colours.
        rtl: whether the interface reads from right to left.
        title: what the picture is called.
        language: of its texts, ``ar`` or ``en``.
    """
    letters = _Letters()
    body = [line for shape in picture.shapes for line in _shape(shape, theme, rtl, letters)]
    head = _HEAD.format(
        width=round(picture.width),
        height=round(picture.height),
        title=escape(_plain(title)),
        language=language,
        direction="rtl" if rtl else "ltr",
    )
    ground = f'<rect width="{round(picture.width)}" height="{round(picture.height)}" fill="{theme.paper}"/>'
    return "\n".join([head + "<defs>", *letters.drawn, "</defs>", ground, *body, "</svg>", ""]).encode()


class _Letters:
    """The outlines that a file has so far."""

    def __init__(self) -> None:
        self.drawn: list[str] = []
        self._names: dict[tuple[str, str, float, int], str] = {}

    def name(self, font: QRawFont, glyph: int) -> str:
        """What a letter is called in the file; "" where it has no outline, as a space."""
        which = (font.familyName(), f"{font.styleName()} {font.weight()}", font.pixelSize(), glyph)
        if which not in self._names:
            outline = _path(font.pathForGlyph(glyph))
            self._names[which] = f"g{len(self.drawn)}" if outline else ""
            if outline:
                self.drawn.append(f'<path id="{self._names[which]}" d="{outline}"/>')
        return self._names[which]


def _shape(shape: Ground | Words | Stroke, theme: Theme, rtl: bool, letters: _Letters) -> Iterator[str]:
    if isinstance(shape, Ground):
        fill = mix(color(theme, shape.fill), theme.paper, shape.strength) if shape.fill else "none"
        line = _line(color(theme, shape.line), shape.width, DASH if shape.dashed else ()) if shape.line else ""
        box = shape.box
        place = f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'
        yield f'<rect {place} rx="{_n(min(shape.radius, box.height / 2))}" fill="{fill}"{line}/>'
    elif isinstance(shape, Stroke):
        ink = color(theme, shape.color)
        yield f'<path d="{_path(way(shape))}" fill="none"{_line(ink, shape.width, FINE_DASH if shape.dashed else ())}/>'
        if shape.arrow:
            yield f'<polygon points="{" ".join(f"{_n(p.x())},{_n(p.y())}" for p in arrow(shape))}" fill="{ink}"/>'
    else:
        yield from _words(shape, theme, rtl, letters)


def _words(shape: Words, theme: Theme, rtl: bool, letters: _Letters) -> Iterator[str]:
    yield f'<g fill="{color(theme, shape.color)}"><title>{escape(_plain(shape.text))}</title>'
    for font, glyph, place in glyphs(shape, rtl):
        if name := letters.name(font, glyph):
            yield f'<use xlink:href="#{name}" x="{_n(place.x())}" y="{_n(place.y())}"/>'
    yield "</g>"


def _line(ink: str, width: float, dash: Iterable[float]) -> str:
    pattern = " ".join(_n(part * width) for part in dash)
    dashes = f' stroke-dasharray="{pattern}"' if pattern else ""
    return f' stroke="{ink}" stroke-width="{_n(width)}"{dashes}'


def _path(path: QPainterPath) -> str:
    """The steps of a path as SVG writes them."""
    kinds = QPainterPath.ElementType
    said: list[str] = []
    for number in range(path.elementCount()):
        step = path.elementAt(number)
        place = f"{_n(step.x)} {_n(step.y)}"
        letter = {kinds.MoveToElement: "M", kinds.LineToElement: "L", kinds.CurveToElement: "C"}.get(step.type, " ")
        said.append(f"{letter}{place}")
    return "".join(said)


def _n(value: float) -> str:
    """A number as short as it is exact enough."""
    return f"{round(value, 2):g}" if abs(value) < 1000 else f"{value:.2f}".rstrip("0").rstrip(".")


def _plain(text: str) -> str:
    """Text without signs of direction and control characters, which XML or its readers stumble over."""
    return " ".join("".join(c for c in text if c >= " " and not "\u2066" <= c <= "\u2069").split())
