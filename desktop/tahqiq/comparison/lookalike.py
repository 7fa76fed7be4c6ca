"""Two articles that are worded alike and report different things: a market on two days, two funerals, two forecasts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tahqiq.comparison.alignment import Alignment
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.names import lands_of
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind
from tahqiq.language.dates.lexicon import word_set

STATEMENTS = frozenset({InconsistencyKind.DATE, InconsistencyKind.FIGURE, InconsistencyKind.POLARITY})
"""Kinds of findings that two reports of different things are full of."""

MANY = 3
"""Differing statements from which on it is asked whether the articles report one thing."""

SAME_HOUR = 0.8
"""Part of the shorter article from which on two market reports are held to be one, and of one hour."""

COPY = 0.85
"""Part of the shorter article from which on the other is held to be a copy of it."""

SHARED = 0.1
"""Part of the shorter article that must stand in the other where the two begin with other words."""

LEAD = 80
"""Words of an article that tell what it is about."""

SHARED_LEAD = 0.3
LEAST_STEMS = 8
FEWEST_STEMS = 3
"""Part and number of the stems of an article's beginning that the other's must have where nothing is copied; of one
that has few, half of them, but no fewer than ``FEWEST_STEMS``.
"""

WORDS_EACH = 12
"""Equal words that each differing statement needs where there are many."""

BEFORE_DATELINE = 24
"""Code points that may stand before the place of a dateline in its line: another place, an agency."""

_DATELINE = re.compile(r"[^\S\n]*(?:[-–—/،:(]|\d)")
"""What follows the place of a dateline."""

APART = 2
"""Days between two articles from which on the later one tells what became of it."""


def same_report(a: Document, b: Document, alignment: Alignment, found: Sequence[Finding]) -> bool:
    """Whether two articles that share passages report one thing, so that their differing statements say something.

    Args:
        a: an article.
        b: another.
        alignment: what they share.
        found: what differs between the passages.
    """
    differing = sum(one.kind in STATEMENTS for one in found)
    if days_apart(a, b) >= APART and alignment.copied < COPY:
        return False
    if differing < MANY:
        return True
    return differing <= len(a.values & b.values) and differing * WORDS_EACH <= alignment.equal


def is_quotation(document: Document, place: int) -> bool:
    """Whether the sentence round a place gives prices of a market, which are others an hour later."""
    sentence = document.sentence_at(place)
    return sentence is not None and any(word.key in _MARKET for word in sentence.words)


_MARKET = frozenset(
    map(
        fold,
        word_set("للأوقية للبرميل الفورية الآجلة الجلسة بالجلسة مؤشر المؤشر نقطة نقاط للسهم التداولات تداولات للاونصة"),
    )
)


def without_prices(a: Document, alignment: Alignment, found: Sequence[Finding]) -> list[Finding]:
    """The findings but for the prices of two market reports that are not one: an hour later they are others."""
    if alignment.copied >= SAME_HOUR:
        return list(found)
    return [one for one in found if one.kind not in STATEMENTS or not is_quotation(a, one.spots[0].start)]


def one_story(a: Document, b: Document, alignment: Alignment) -> bool:
    """Whether two articles tell one story: much of the one stands in the other, or they begin with the same words."""
    if alignment.copied >= SHARED:
        return True
    here, there = lead_of(a), lead_of(b)
    common, least = len(here & there), min(len(here), len(there))
    return common >= max(FEWEST_STEMS, min(LEAST_STEMS, least // 2)) and common >= SHARED_LEAD * least


def of_another(slot: Slot) -> bool:
    """Whether one country stands here and another there, so that the same words tell of two things.

    Where reporters write from tells nothing («موسكو - رويترز»), and what tells of both countries tells of one thing.
    """
    if not slot.change.single:
        return False
    here = lands_of(slot.words_a[0])
    there = lands_of(slot.words_b[0]) if here else here
    if not there or here & there or is_dateline(slot.a, slot.change.a0) or is_dateline(slot.b, slot.change.b0):
        return False
    return not (_tells_of(slot.a, there) or _tells_of(slot.b, here))


def is_dateline(document: Document, word: int) -> bool:
    """Whether a word of a document stands in front of a paragraph, before a dash or a bracket: «موسكو - رويترز:»."""
    start = document.words[word].start
    line = document.text.rfind("\n", 0, start) + 1
    return start - line <= BEFORE_DATELINE and _DATELINE.match(document.text, document.words[word].end) is not None


def _tells_of(document: Document, lands: frozenset[int]) -> bool:
    return any(lands_of(word) & lands for word in document.vocabulary)


def lead_of(document: Document) -> frozenset[str]:
    """The stems of the headline and of what follows it, without words that tell nothing."""
    known: frozenset[str] | None = document.__dict__.get("_lead")
    if known is None:
        known = frozenset([content_stem(key) for key in document.keys[:LEAD] if is_content(key)])
        document.__dict__["_lead"] = known
    return known


def days_apart(a: Document, b: Document) -> int:
    """Days between the publication of two articles; 0 where one is not known."""
    if a.source.published is None or b.source.published is None:
        return 0
    return abs((a.source.published - b.source.published).days)
