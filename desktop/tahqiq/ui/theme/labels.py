"""What colour a label has in each theme, and the colours that a label can be given."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from tahqiq.domain.resources import resource
from tahqiq.ui.theme.colors import contrast, is_color, mix, readable
from tahqiq.ui.theme.model import Theme, ThemeError

LINE_CONTRAST = 3.0
TEXT_CONTRAST = 7.0
WORD_CONTRAST = 4.5


@dataclass(frozen=True, slots=True)
class LabelColor:
    """A colour that a label can be given, with its names."""

    name_en: str
    name_ar: str
    color: str

    def name(self, language: str) -> str:
        """Its name in ``language``, ``"ar"`` or ``"en"``."""
        return self.name_ar if language == "ar" else self.name_en


@dataclass(frozen=True, slots=True)
class LabelPaint:
    """One label's colours in one theme, as ``#rrggbb``.

    ``line`` is the underline and margin bar (≥ 3:1 on paper), ``tint`` lies under the text, ``strong`` under the
    text of the annotation in use, ``ink`` is the text on either (≥ 7:1), ``word`` the label's name written in its
    colour (≥ 4.5:1 on paper, surface and raised).
    """

    line: str
    tint: str
    strong: str
    ink: str
    word: str


def load_label_colors() -> tuple[LabelColor, ...]:
    """The palette of ``resources/themes/label_colors.json`` (Okabe and Ito's, safe for colour blindness).

    Raises:
        ThemeError: an entry that is no colour.
    """
    entries = json.loads(resource("themes", "label_colors.json").read_text(encoding="utf-8"))["colors"]
    for entry in entries:
        if not (entry.get("en") and entry.get("ar") and is_color(entry.get("color"))):
            raise ThemeError(f"label_colors.json: {entry!r} is not two names and a colour")
    return tuple(LabelColor(e["en"], e["ar"], e["color"]) for e in entries)


@cache
def label_paint(theme: Theme, color: str) -> LabelPaint:
    """How a label of ``color`` (``#rrggbb``) looks in ``theme``."""
    line = readable(color, theme.paper, LINE_CONTRAST)
    word = color
    for ground in (theme.paper, theme.surface, theme.raised):
        word = readable(word, ground, WORD_CONTRAST)
    return LabelPaint(
        line=line,
        tint=_tint(theme, line, theme.label_tint),
        strong=_tint(theme, line, theme.label_tint * 1.7),
        ink=theme.ink,
        word=word,
    )


def _tint(theme: Theme, color: str, amount: float) -> str:
    while amount > 0.02:
        tint = mix(color, theme.paper, amount)
        if contrast(tint, theme.ink) >= TEXT_CONTRAST:
            return tint
        amount -= 0.01
    return theme.paper


LABEL_COLORS: tuple[LabelColor, ...] = load_label_colors()
