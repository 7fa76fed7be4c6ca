"""Finds reported speech in an article: what was said, by which words that is reported, who said it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.text import Span
from tahqiq.language.detections import MentionFound, QuoteFound
from tahqiq.language.project_words import NO_WORDS, ProjectWords
from tahqiq.language.quotes.cues import Cues
from tahqiq.language.quotes.page import Page
from tahqiq.language.quotes.reporting import Reader
from tahqiq.language.reading import read
from tahqiq.language.regions import LONGEST_TITLE, RegionGuess
from tahqiq.language.sentences import paragraphs

_HEADLINES = frozenset((RegionRole.TITLE, RegionRole.TEASERS))
_ARTICLES = frozenset((RegionRole.MAIN, RegionRole.EMBEDDED))
_EMBEDDED_HEAD = 3
"""Lines of an embedded article among which its headline stands."""


def find_quotes(
    text: str,
    *,
    regions: Sequence[RegionGuess],
    mentions: Sequence[MentionFound],
    words: ProjectWords = NO_WORDS,
) -> list[QuoteFound]:
    """Reported speech in its order; offsets are code points, end exclusive.

    Args:
        text: The page as stored.
        regions: Its regions: speech is looked for in articles, headlines and teasers.
        mentions: The names of the article; the speakers are looked for among them first.
        words: What the project's editors taught.
    """
    page = Page(text, read(text), mentions, Cues(words))
    reader = Reader(page)
    for region in regions or (RegionGuess(0, len(text), RegionRole.MAIN, "text"),):
        if region.role in _HEADLINES:
            for line in paragraphs(text, region.start, region.end):
                reader.headline(line)
        elif region.role in _ARTICLES:
            if region.role is RegionRole.EMBEDDED:
                reader.begin_article()
            for part, is_headline in _parts(text, region):
                reader.headline(part) if is_headline else reader.body(part)
    return reader.found()


def _parts(text: str, region: RegionGuess) -> Iterator[tuple[Span, bool]]:
    """An article's text; the headline of an embedded one is parted from it."""
    if region.role is not RegionRole.EMBEDDED:
        yield Span(region.start, region.end), False
        return
    body = region.start
    for number, line in enumerate(paragraphs(text, region.start, region.end)):
        if number >= _EMBEDDED_HEAD:
            break
        if len(line) > LONGEST_TITLE or text[line.end - 1] in ".،؛":
            break
        if number:
            yield line, True
        body = line.end
    yield Span(body, region.end), False
