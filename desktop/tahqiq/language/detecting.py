"""The engine: one text in, everything that is found in it out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tahqiq.language.dates.by_region import dates_of, published_of
from tahqiq.language.detections import Detections
from tahqiq.language.project_words import NO_WORDS, ProjectWords
from tahqiq.language.regions import RegionGuess, find_regions

ENGINE = 1
"""The version of the engine: one more whenever the same text may give another answer."""


def detect(
    text: str,
    published: date | None = None,
    *,
    title: str | None = None,
    words: ProjectWords = NO_WORDS,
    regions: Sequence[RegionGuess] | None = None,
) -> Detections:
    """All that is found in ``text``; the same text gives the same answer, and any text gives one.

    Args:
        text: an article or a whole news page, as stored; all offsets are its code points.
        published: the day it was published, where that is known; else the page's own dateline counts.
        title: its headline, where that is known.
        words: what the editors of the project have taught.
        regions: the parts of the page where an editor has settled them: in order, without overlap.
    """
    parts = tuple(find_regions(text, title) if regions is None else regions)
    day = published or published_of(text, parts)
    del words  # no detector asks for them yet
    return Detections(regions=parts, dates=tuple(dates_of(text, parts, day)))
