"""The interface's and the article's fonts, from the lists of ``resources/fonts.json``."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from PySide6.QtGui import QFont, QFontDatabase

from tahqiq.domain.resources import resource

READING_PX = 19
"""Size of the article's text at 100 % zoom, in pixels."""


@cache
def _lists() -> dict[str, Any]:
    lists: dict[str, Any] = json.loads(resource("fonts.json").read_text(encoding="utf-8"))
    return lists


def _font(families: list[str], px: int) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(px)
    return font


def interface_px(language: str) -> int:
    """Size of the interface's text in pixels; ``language`` is ``"ar"`` or ``"en"``."""
    return int(_lists()["interface"]["px"][language])


def interface_font(language: str) -> QFont:
    """The interface's font in ``language`` (``"ar"`` or ``"en"``)."""
    return _font(_lists()["interface"][language], interface_px(language))


def field_families() -> list[str]:
    """Families of one-line fields: Qt sets Arabic too high in them unless the leading family has Arabic letters."""
    return list(_lists()["interface"]["fields"])


def reading_families() -> list[str]:
    """The article's font families, the preferred one first."""
    return list(_lists()["reading"])


def reading_font(px: int = READING_PX) -> QFont:
    """The article's font at ``px`` pixels."""
    return _font(reading_families(), px)


def missing_fonts() -> tuple[str, ...]:
    """The first choice of each list (``reading``, ``interface``) with no family installed; empty when all is well.

    Asks the font database, some 10 ms: call it after the first paint.
    """
    installed = set(QFontDatabase.families())
    needed: dict[str, list[str]] = _lists()["needed"]
    return tuple(families[0] for families in needed.values() if not installed.intersection(families))
