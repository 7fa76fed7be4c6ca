"""The dates of a page: each part of it is counted from its own day of publication, or from none.

Headline and main text count from the day of the article. An embedded second article has a day of its own: its dateline,
or that of the posts it shows; where it prints none, what must be counted stays open. Teasers, tag words and notices
belong to other articles or to none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tahqiq.domain.articles import RegionRole
from tahqiq.language.dates.finding import find_dates
from tahqiq.language.dates.found import DateFound
from tahqiq.language.publication import TOP_LINES, date_of_line
from tahqiq.language.regions import RegionGuess
from tahqiq.language.sentences import paragraphs

_OWN_DAY = frozenset({RegionRole.TITLE, RegionRole.MAIN, RegionRole.SOURCE})
_POST = re.compile(r"\(@\w{1,30}\)\s{0,3}")
"""A post as embedded in a page: «… — Name (@handle) April 10, 2025»."""


def published_of(text: str, regions: Sequence[RegionGuess]) -> date | None:
    """The day of publication that the page prints outside its embedded articles; None where it prints none."""
    for region in regions:
        if region.role is RegionRole.DATELINE:
            for line in paragraphs(text, region.start, region.end):
                found = date_of_line(text, line, alone=True)
                if found:
                    return date.fromisoformat(found.iso)
    return None


def dates_of(
    text: str,
    regions: Sequence[RegionGuess],
    published: date | None,
    speech: Sequence[tuple[int, int]] = (),
) -> list[DateFound]:
    """The dates of a page in order, none overlapping.

    Args:
        text: the page.
        regions: its parts, in order and without overlap.
        published: the day of the article; None where it is not known.
        speech: spans of direct speech.
    """
    found: list[DateFound] = []
    for region in regions:
        anchor = published if region.role in _OWN_DAY else None
        if region.role is RegionRole.EMBEDDED:
            anchor = embedded_day(text, region.start, region.end)
        said = [s for s in speech if s[0] < region.end and region.start < s[1]]
        found += find_dates(text, anchor, speech=said, start=region.start, end=region.end)
    return found


def embedded_day(text: str, start: int, end: int) -> date | None:
    """The day of an embedded article: its dateline, else the newest of the posts that it shows."""
    for number, line in enumerate(paragraphs(text, start, end)):
        if number >= TOP_LINES:
            break
        found = date_of_line(text, line, alone=number > 0)
        if found:
            return date.fromisoformat(found.iso)
    posts = []
    for post in _POST.finditer(text, start, end):
        for one in find_dates(text, None, start=post.end(), end=min(end, post.end() + 40))[:1]:
            if one.value and one.grain == "day" and one.start == post.end():
                posts.append(date.fromisoformat(one.value))
    return max(posts, default=None)
