"""Whether a label's colour can be seen, and told from the others. No Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable

from tahqiq.domain.labels import Label, LineStyle
from tahqiq.ui.theme.colors import contrast, rgb
from tahqiq.ui.theme.labels import LINE_CONTRAST
from tahqiq.ui.theme.model import Theme

NEAR = 16.0
"""Difference in CIELAB below which two colours are taken for one at a glance."""


def adjusted_in(themes: Iterable[Theme], color: str) -> list[str]:
    """The names of the themes on whose paper the colour is too weak and is drawn stronger."""
    return [theme.name for theme in themes if contrast(color, theme.paper) < LINE_CONTRAST]


def looks_like(labels: Iterable[Label], color: str, line: LineStyle) -> Label | None:
    """A label with the same underline whose colour is near to ``color``; such a pair is hard to tell apart."""
    return next((x for x in labels if x.line is line and difference(x.color, color) < NEAR), None)


def difference(a: str, b: str) -> float:
    """How far two colours are apart in CIELAB (CIE 1976): about 2 is just visible."""
    return math.dist(_lab(a), _lab(b))


def _lab(color: str) -> tuple[float, float, float]:
    red, green, blue = (_linear(c / 255) for c in rgb(color))
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (_root(v) for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 0.008856 else 7.787 * value + 16 / 116
