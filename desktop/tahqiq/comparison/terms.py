"""How long a contract, a sentence or a camp lasts, told by two articles in words of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.spots import shown, spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set
from tahqiq.language.detections import FigureFound

BEFORE = 6
"""Words before a duration in which it is looked for what lasts so long."""

SHARED = 3
"""Stems of the two sentences that must be the same."""

_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
"""Days of the units in which terms are told."""

_HEADS = {
    fold(before + word): head
    for head, words in (
        ("contract", "عقد عقدا عقده عقدها العقد تعاقد تعاقدا تعاقده التعاقد"),
        ("prison", "السجن سجن سجنا سجنه سجنها الحبس حبس حبسا حبسه"),
        ("camp", "معسكر معسكرا معسكره المعسكر"),
        ("ban", "إيقاف إيقافه إيقافها حرمانه حرمانها الإيقاف"),
    )
    for word in word_set(words)
    for before in ("", "و", "ب", "ل", "لل")
}
"""What lasts, by the words for it."""

_MORE = frozenset(
    map(fold, word_set("آخر أخرى آخرين أخريين إضافي إضافية قابل قابلة خيار وخيار بخيار تمديد التمديد أفضلية"))
)
"""Words behind or before a term that may be added to another one."""


class Term(NamedTuple):
    """A duration in days, with its place and the stems of its sentence."""

    days: Decimal
    figure: FigureFound
    around: frozenset[str]


def term_differences(a: Document, b: Document) -> Iterator[Finding]:
    """«عقد لمدة ثلاث سنوات» here, «عقدا لمدة سنتين» there, where each article tells one term alone.

    Args:
        a: an article.
        b: another that reports the same.
    """
    here, there = _terms(a), _terms(b)
    for head in sorted(here.keys() & there.keys()):
        one, other = here[head], there[head]
        if one is None or other is None or one.days == other.days or len(one.around & other.around) < SHARED:
            continue
        if _tells(b, one) or _tells(a, other):
            continue
        spots = tuple(
            spot(document, side, term.figure.start, term.figure.end, term.figure.value, term.figure.unit)
            for side, (document, term) in enumerate(((a, one), (b, other)))
        )
        why = Message(
            "why_conflict_figure",
            {"a": shown(a, spots[0]), "b": shown(b, spots[1]), "about": a.keys[_head(a, one.figure) or 0]},
        )
        yield Finding(InconsistencyKind.FIGURE, Nature.CONFLICT, Severity.MEDIUM, 0.6, spots, why)


def _tells(document: Document, term: Term) -> bool:
    """Whether an article has a duration too, of whatever."""
    return any(_days(figure) == term.days for figure in document.found.figures if figure.unit in _DAYS)


def _terms(document: Document) -> Mapping[str, Term | None]:
    """The terms of an article by what lasts so long; None where it tells two."""
    known: dict[str, Term | None] | None = document.__dict__.get("_terms")
    if known is None:
        found: defaultdict[str, list[Term]] = defaultdict(list)
        for figure in document.found.figures:
            if figure.unit in _DAYS and (at := _head(document, figure)) is not None:
                found[_HEADS[document.keys[at]]].append(_term(document, figure))
        known = {
            head: some[0] if len({one.days for one in some}) == 1 and some[0].days > 0 else None
            for head, some in found.items()
        }
        document.__dict__["_terms"] = known
    return known


def _head(document: Document, figure: FigureFound) -> int | None:
    """The word that says what lasts as long as a figure tells, or None; what is added to a term is none."""
    sentence = document.sentence_at(figure.start)
    first, last = document.word_range(figure.start, figure.end)
    if sentence is None or not figure.value or not _MORE.isdisjoint(document.keys[last : last + 1]):
        return None
    for at in range(first - 1, max(sentence.first, first - BEFORE) - 1, -1):
        if document.keys[at] in _MORE or not document.keys[at].isalpha():
            return None
        if document.keys[at] in _HEADS:
            return at
    return None


def _term(document: Document, figure: FigureFound) -> Term:
    sentence = document.sentence_at(figure.start)
    words = sentence.words if sentence is not None else ()
    around = frozenset(content_stem(word.key) for word in words if is_content(word.key))
    return Term(_days(figure), figure, around)


def _days(figure: FigureFound) -> Decimal:
    """The days of a duration; -1 where it is a range."""
    try:
        return Decimal(figure.value) * _DAYS[figure.unit]
    except InvalidOperation:
        return Decimal(-1)
