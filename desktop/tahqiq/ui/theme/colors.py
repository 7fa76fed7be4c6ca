"""Arithmetic of colours: parsing, mixing, WCAG contrast. Colours are ``#rrggbb`` strings. No Qt."""

from __future__ import annotations

import colorsys
import re
from functools import cache

_HEX = re.compile(r"#[0-9a-fA-F]{6}")

Rgb = tuple[int, int, int]


def is_color(value: object) -> bool:
    """Whether ``value`` is written as ``#rrggbb``."""
    return isinstance(value, str) and _HEX.fullmatch(value) is not None


def rgb(color: str) -> Rgb:
    """The three channels, 0–255.

    Raises:
        ValueError: not ``#rrggbb``.
    """
    if not is_color(color):
        raise ValueError(f"not a colour: {color!r}")
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def hex_color(red: float, green: float, blue: float) -> str:
    """``#rrggbb`` of three channels, 0–255, rounded."""
    return f"#{round(red):02x}{round(green):02x}{round(blue):02x}"


def mix(over: str, under: str, amount: float) -> str:
    """``over`` laid on ``under`` with opacity ``amount`` (0–1)."""
    a, b = rgb(over), rgb(under)
    return hex_color(*(x * amount + y * (1 - amount) for x, y in zip(a, b, strict=True)))


@cache
def luminance(color: str) -> float:
    """Relative luminance, 0–1 (WCAG 2.2, section "relative luminance")."""

    def linear(channel: int) -> float:
        c = channel / 255
        return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in rgb(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    """Contrast ratio of two colours, 1–21 (WCAG 2.2)."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@cache
def readable(color: str, ground: str, ratio: float) -> str:
    """``color``, moved lighter or darker with its hue kept until it reaches ``ratio`` on ``ground``.

    Moves away from the ground; gives black or white where nothing between them is enough.
    """
    if contrast(color, ground) >= ratio:
        return color
    hue, light, saturation = colorsys.rgb_to_hls(*(c / 255 for c in rgb(color)))
    up = luminance(ground) < 0.18
    for step in range(1, 101):
        moved = light + (1 - light) * step / 100 if up else light * (1 - step / 100)
        tried = hex_color(*(c * 255 for c in colorsys.hls_to_rgb(hue, moved, saturation)))
        if contrast(tried, ground) >= ratio:
            return tried
    return "#ffffff" if up else "#000000"
