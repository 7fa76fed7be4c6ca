"""Where the same words stand, and what they bear there already. No Qt; runs beside the window."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.articles import ArticleSummary, Region, RegionRole
from tahqiq.domain.folding_pattern import words_of
from tahqiq.domain.labels import MENTIONS, Label, LabelRole
from tahqiq.domain.search import HitPlace, SearchScope
from tahqiq.language.occurrences import occurrences
from tahqiq.services.commands.annotations import tidy
from tahqiq.services.reader import Reader
from tahqiq.ui.jobs import Job
from tahqiq.ui.views.parts.concordance import Excerpt, excerpt

AROUND = 90
"""Code points of context on each side."""
PAGE = 500
NAME_WORDS = 4
"""Words that a name has at most."""
ARTICLE = frozenset({RegionRole.TITLE, RegionRole.MAIN})
"""Regions that are the article itself; so is text without a region."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    ``words`` as they stand in the text, or with ``query`` a query of the search, all hits of which are meant.
    ``article_id`` limits it to one article; ``exact`` to the very same spelling.
    """

    words: str
    article_id: int | None = None
    exact: bool = False
    query: bool = False


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place: code points of the article.

    ``labels`` are those of annotations on just these words, ``covering`` those of annotations that share a letter.
    ``outside`` is the region it stands in where that is not the article itself.
    """

    article: ArticleSummary
    start: int
    end: int
    shown: Excerpt
    labels: frozenset[int]
    covering: frozenset[int]
    outside: RegionRole | None = None


def find(read: Reader, wanted: Wanted, job: Job) -> list[FoundPlace]:
    """All places in the order of articles and text.

    Raises:
        Cancelled: nobody waits for it any more.
    """
    if not words_of(wanted.words):
        return []
    spans = _spans_of_query(read, wanted, job) if wanted.query else {}
    articles = read.articles(_article_ids(read, wanted, spans, job))
    found: list[FoundPlace] = []
    for done, article in enumerate(articles):
        job.report(done, len(articles))
        text = read.article(article.id).text
        here = spans[article.id] if wanted.query else list(_spans(text, wanted))
        if here:
            tagged = _Tagged(read.annotations(article.id))
            regions = [r for r in read.regions(article.id) if r.role not in ARTICLE]
            found += [_place(article, text, span, tagged, regions) for span in here]
    return found


def _article_ids(read: Reader, wanted: Wanted, spans: Mapping[int, object], job: Job) -> list[int]:
    """The articles that can hold what is looked for, as the index knows."""
    if wanted.article_id is not None:
        return [wanted.article_id]
    if wanted.query:
        return list(spans)
    ids = read.articles_with(wanted.words, lambda: job.cancelled)
    job.check()
    return ids


def _spans(text: str, wanted: Wanted) -> Iterator[tuple[int, int]]:
    for span in occurrences(text, wanted.words):
        if not wanted.exact or text[span.start : span.end] == wanted.words:
            yield span.start, span.end


def _spans_of_query(read: Reader, wanted: Wanted, job: Job) -> dict[int, list[tuple[int, int]]]:
    spans: dict[int, list[tuple[int, int]]] = {}
    page = read.search(wanted.words, SearchScope.TEXT, PAGE)
    while True:
        for hit in page.hits:
            if hit.place is HitPlace.TEXT and wanted.article_id in (None, hit.article_id):
                spans.setdefault(hit.article_id, []).append((hit.start, hit.end))
        job.check()
        if page.next is None:
            return spans
        page = read.search(wanted.words, SearchScope.TEXT, PAGE, page.next)


class _Tagged:
    """What stretches of one article bear."""

    def __init__(self, annotations: Iterable[Annotation]) -> None:
        self._exact: dict[tuple[int, int], set[int]] = {}
        parts: dict[int, list[tuple[int, int]]] = {}
        for annotation in annotations:
            for part in annotation.parts:
                self._exact.setdefault((part.start, part.end), set()).add(annotation.label_id)
                parts.setdefault(annotation.label_id, []).append((part.start, part.end))
        self._covered = {label: tidy(spans) for label, spans in parts.items()}

    def exactly(self, span: tuple[int, int]) -> frozenset[int]:
        return frozenset(self._exact.get(span, ()))

    def covering(self, span: tuple[int, int]) -> frozenset[int]:
        return frozenset(label for label, spans in self._covered.items() if _overlaps(spans, *span))


def _overlaps(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    before = bisect_left(spans, (end,)) - 1
    return before >= 0 and spans[before][1] > start


def _place(
    article: ArticleSummary, text: str, span: tuple[int, int], tagged: _Tagged, regions: Sequence[Region]
) -> FoundPlace:
    shown = excerpt(text, *span, AROUND)
    outside = next((r.role for r in regions if r.start < span[1] and span[0] < r.end), None)
    return FoundPlace(article, *span, shown, tagged.exactly(span), tagged.covering(span), outside)


def likely_label(found: Iterable[FoundPlace], words: str, labels: Sequence[Label]) -> int | None:
    """The label to propose for words that were asked for without one.

    The one that these very words bear most often already; else, for a phrase as short as a name, a label of mentions,
    persons first. None: nothing speaks for any of ``labels``.
    """
    offered = {label.id for label in labels}
    borne = Counter(label for place in found for label in place.labels if label in offered)
    if borne:
        return max(borne, key=lambda label: (borne[label], -label))
    if not 0 < len(words.split()) <= NAME_WORDS:
        return None
    mentions = [label for label in labels if label.role in MENTIONS]
    return min(mentions, key=lambda label: label.role is not LabelRole.PERSON).id if mentions else None
