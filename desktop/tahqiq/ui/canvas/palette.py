"""The canvas's colours, and the arithmetic that keeps text on them readable."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

Rgb = tuple[int, int, int]

TINT = 0.17
TINT_STEP = 0.05
"""How much stronger each further label over the same words makes it."""
TEXT_CONTRAST = 7.0
STROKE_CONTRAST = 3.0


@dataclass(frozen=True, slots=True)
class CanvasPalette:
    """Colours as ``#rrggbb``; given by the theme. ``tint`` is how much of a label's colour lies behind its words."""

    paper: str
    ink: str
    dim: str
    accent: str
    selection: str
    caret: str
    hairline: str
    hit: str
    tint: float = TINT


LIGHT = CanvasPalette("#fbfaf7", "#1d1d1f", "#55555b", "#0b57a4", "#c9dcf2", "#0b57a4", "#e2dfd8", "#fbe38e")
DARK = CanvasPalette("#1b1c1e", "#e8e6e3", "#aaa8a4", "#7db4f0", "#2b4460", "#9ccbff", "#36383b", "#4d3d0c")


def rgb(color: str) -> Rgb:
    """Red, green, blue (0–255) of ``#rrggbb``."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def hexa(color: Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*color)


def mix(under: Rgb, over: Rgb, amount: float) -> Rgb:
    """``over`` laid on ``under`` with opacity ``amount`` (0–1)."""
    r, g, b = (round(u + (o - u) * amount) for u, o in zip(under, over, strict=True))
    return r, g, b


def _luminance(color: Rgb) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in color)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: Rgb, b: Rgb) -> float:
    """WCAG 2 contrast ratio, 1 to 21."""
    light, dark = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=4096)
def tint(paper: str, ink: str, colors: tuple[str, ...], strength: float = TINT) -> str:
    """The background of words that bear ``colors``: their mean over the paper, never too strong to read ink on it."""
    under, over = rgb(paper), _mean(colors)
    amount = min(strength + TINT_STEP * (len(colors) - 1), strength * 2)
    while amount > 0.04 and contrast(mix(under, over, amount), rgb(ink)) < TEXT_CONTRAST:
        amount -= 0.02
    return hexa(mix(under, over, amount))


@lru_cache(maxsize=1024)
def stroke(paper: str, ink: str, color: str) -> str:
    """``color`` as a line on the paper: moved towards the ink until it can be seen."""
    line, amount = rgb(color), 0.0
    while contrast(line, rgb(paper)) < STROKE_CONTRAST and amount < 1:
        amount += 0.05
        line = mix(rgb(color), rgb(ink), amount)
    return hexa(line)


def _mean(colors: Iterable[str]) -> Rgb:
    values = [rgb(c) for c in colors]
    r, g, b = (round(sum(v[i] for v in values) / len(values)) for i in range(3))
    return r, g, b
