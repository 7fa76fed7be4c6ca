"""Fonts and measures of the page at a given zoom."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

from tahqiq.ui.theme.fonts import reading_families

LATIN = "Noto Sans"
"""For Latin letters: the family whose digits Noto Naskh Arabic has, so that a date or a figure is of one kind."""
INTERFACE_FAMILIES = ("Noto Sans Arabic", "Noto Sans")
MEASURE = 72
"""Characters of a full line."""
SMALLEST, LARGEST = 0.5, 4.0
LATIN_SHARE = 0.88
"""Size of Latin words and digits beside Arabic, whose letters are lower than theirs at the same nominal size."""
LANES_IN_LINE = 3
"""Lanes for underlines that every line has room for; a line with more grows."""

_SAMPLE = "وأشار الوزير إلى أن التعاون بين البلدين في إطار المؤتمر الدولي سيسهم في تعزيز الجهود الرامية إلى السلام، "


@dataclass(frozen=True)
class Typography:
    """Pixel measures of one zoom step; ``families`` are the fonts of the text, the preferred one first."""

    zoom: float = 1.0
    families: tuple[str, ...] = tuple(reading_families())

    def px(self, at_default: float) -> float:
        """A length that is ``at_default`` pixels when not zoomed."""
        return at_default * self.zoom

    @cached_property
    def _reading(self) -> tuple[str, ...]:
        """The families with the Latin one before any other that has Latin letters too."""
        return (*self.families[:1], LATIN, *(name for name in self.families[1:] if name != LATIN))

    @cached_property
    def size(self) -> int:
        """The reading size: 19 pixels when not zoomed."""
        return max(8, round(19 * self.zoom))

    @cached_property
    def font(self) -> QFont:
        return _font(self._reading, self.size, QFont.Weight.Normal)

    @cached_property
    def title_size(self) -> int:
        return max(11, round(28 * self.zoom))

    @cached_property
    def title_font(self) -> QFont:
        return _font(self._reading, self.title_size, QFont.Weight.DemiBold)

    def latin_px(self, title: bool) -> int:
        """Pixel size of Latin words and digits."""
        return round((self.title_size if title else self.size) * LATIN_SHARE)

    @cached_property
    def small_font(self) -> QFont:
        """For header lines, the line under the title and signs in the margin."""
        return _font(INTERFACE_FAMILIES, max(9, round(13.5 * self.zoom)), QFont.Weight.Normal)

    @cached_property
    def pitch(self) -> int:
        """From one base line to the next: 1.8 of the size."""
        return round(self.size * 1.8)

    @cached_property
    def title_pitch(self) -> int:
        return round(self.title_size * 1.65)

    @cached_property
    def average(self) -> float:
        """Mean advance of a character of running Arabic, in pixels."""
        return QFontMetricsF(self.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)

    @cached_property
    def column(self) -> int:
        """Width of a full line."""
        return round(self.average * MEASURE)

    @cached_property
    def paragraph_gap(self) -> int:
        return self.pitch // 2

    @cached_property
    def title_gap(self) -> int:
        return round(self.px(18))

    @cached_property
    def header_height(self) -> int:
        return round(self.px(44))

    @cached_property
    def byline_height(self) -> int:
        return round(self.px(34))

    @cached_property
    def lane(self) -> float:
        """From one lane to the next."""
        return max(2.6, self.px(3.4))

    @cached_property
    def gutter(self) -> int:
        """Room on each side of the column for bars, signs and handles."""
        return max(28, round(self.px(44)))


def _font(families: tuple[str, ...], pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setFamilies([*families, *font.families()])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
