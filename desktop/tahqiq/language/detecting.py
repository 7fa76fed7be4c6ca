"""The engine: one text in, everything that is found in it out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.articles import RegionRole
from tahqiq.language.dates.by_region import dates_of, published_of
from tahqiq.language.dates.found import DateFound
from tahqiq.language.detections import Detections, FigureFound, MentionFound
from tahqiq.language.figures.finding import find_figures
from tahqiq.language.loading import without_collection
from tahqiq.language.mentions import outside
from tahqiq.language.mentions.finding import find_mentions
from tahqiq.language.project_words import NO_WORDS, ProjectWords
from tahqiq.language.quotes.finding import find_quotes
from tahqiq.language.regions import RegionGuess, find_regions

ENGINE = 7
"""The version of the engine: one more whenever the same text may give another answer."""


HEARD = 1_000_000
"""What the version is more by where the editor's own recogniser has a say."""


def version() -> int:
    """The version of the engine as it is set up now: another one where camel-tools' recogniser is heard."""
    return ENGINE + (HEARD if outside.voice() is not None else 0)


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
    with without_collection():  # all that an article needs is let go at its end
        return _detect(text, published, title, words, regions)


def _detect(
    text: str, published: date | None, title: str | None, words: ProjectWords, regions: Sequence[RegionGuess] | None
) -> Detections:
    parts = tuple(find_regions(text, title) if regions is None else regions)
    mentions = _mentions(text, parts, words)
    day = published or published_of(text, parts)
    quotes = tuple(find_quotes(text, regions=parts, mentions=mentions, words=words))
    speech = [(one.start, one.end) for one in quotes if one.form in _SPOKEN]
    dates = tuple(dates_of(text, parts, day, speech))
    figures = tuple(one for one in _figures(text, parts, dates) if not _is_named(one, mentions))
    return Detections(parts, dates, figures, mentions, quotes)


_SPOKEN = frozenset({SpeechForm.DIRECT, SpeechForm.MIXED})


def _mentions(text: str, regions: Sequence[RegionGuess], words: ProjectWords) -> tuple[MentionFound, ...]:
    """The mentions of each story of the page by itself: an embedded article names its own people."""
    found: list[MentionFound] = []
    for start, end in stories(regions, len(text)):
        here = find_mentions(text, start=start, end=end, words=words)
        if found and here:
            later = max([one.group for one in found]) + 1 - min([one.group for one in here])
            here = [replace(one, group=one.group + later) for one in here]
        found += here
    return tuple(found)


def _is_named(figure: FigureFound, mentions: Sequence[MentionFound]) -> bool:
    """Whether a dual is part of a name: «حركة طالبان»."""
    if figure.why.code != "why_figure_dual":
        return False
    at = bisect_right(mentions, figure.start, key=lambda m: m.start) - 1
    return at >= 0 and figure.end <= mentions[at].end


_WITHOUT_FIGURES = frozenset({RegionRole.DATELINE, RegionRole.KEYWORDS, RegionRole.LEGAL})


def _figures(text: str, regions: Sequence[RegionGuess], dates: Sequence[DateFound]) -> tuple[FigureFound, ...]:
    """The figures of all parts of the page but those that print times, tag words and notices."""
    found: list[FigureFound] = []
    spans = [(one.start, one.end) for one in dates]
    for region in regions:
        if region.role not in _WITHOUT_FIGURES:
            first = bisect_left(spans, (region.start, region.start))
            here = spans[first : bisect_left(spans, (region.end, region.end))]
            found += find_figures(text, dates=here, start=region.start, end=region.end)
    return tuple(found)


def stories(regions: Sequence[RegionGuess], length: int) -> list[tuple[int, int]]:
    """The stretches of a page that tell one story each: the article with what is printed round it, an embedded one."""
    ends = [0]
    for region in regions:
        if region.role is RegionRole.EMBEDDED:
            ends += [region.start, region.end]
    ends.append(length)
    return [(start, end) for start, end in pairwise(ends) if start < end]
