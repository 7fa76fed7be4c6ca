"""By how much something rose or fell, in two articles: one noun, one direction, two percentages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headlines.opposites import kind_of, sides
from tahqiq.comparison.spots import shown, spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.comparison.values.figures import Value, value_of
from tahqiq.comparison.values.numbers import agree
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message

BEFORE = 4
"""Words before a percentage in which noun and direction stand."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A percentage by which a noun moved: its stem, the noun as printed, and where it moved."""

    value: Value
    noun: str
    printed: str
    up: bool


def rate_differences(a: Document, b: Document) -> Iterator[Finding]:
    """Percentages of one movement that disagree, where either article gives one alone.

    Args:
        a: an article.
        b: another that reports the same.
    """
    here, there = _rates(a), _rates(b)
    for key in sorted(here.keys() & there.keys()):
        if len(here[key]) != 1 or len(there[key]) != 1:
            continue
        one, other = here[key][0], there[key][0]
        if agree(one.value.number, other.value.number, rounding=True):
            continue
        if (one.value.value, "percent") in b.values or (other.value.value, "percent") in a.values:
            continue
        spots = tuple(
            spot(d, side, r.value.start, r.value.end, r.value.value, "percent")
            for side, (d, r) in enumerate(((a, one), (b, other)))
        )
        params = {"a": shown(a, spots[0]), "b": shown(b, spots[1]), "about": one.printed}
        why = Message("why_conflict_rate", params)
        yield Finding(InconsistencyKind.FIGURE, Nature.CONFLICT, Severity.MEDIUM, 0.6, spots, why)


def _rates(document: Document) -> dict[tuple[str, bool], list[Rate]]:
    known: dict[tuple[str, bool], list[Rate]] | None = document.__dict__.get("_rates")
    if known is None:
        known = {}
        for rate in _all_rates(document):
            some = known.setdefault((rate.noun, rate.up), [])
            if all(rate.value.value != other.value.value for other in some):
                some.append(rate)
        document.__dict__["_rates"] = known
    return known


def _all_rates(document: Document) -> Iterator[Rate]:
    for figure in document.found.figures:
        if figure.unit != "percent" or figure.ordinal:
            continue
        sentence = document.sentence_at(figure.start)
        if sentence is None:
            continue
        first, _ = document.word_range(figure.start, figure.end)
        low = max(sentence.first, first - BEFORE)
        moved: bool | None = None
        nouns: list[int] = []
        for at in range(low, first):
            key = document.keys[at]
            direction = _direction(key)
            if direction is not None:
                moved = direction
            elif is_content(key) and key.startswith(("ال", "وال")):
                nouns.append(at)
        if moved is not None and len(nouns) == 1:
            word = document.words[nouns[0]]
            noun = content_stem(word.key)
            yield Rate(value_of(document, figure), noun, document.text[word.start : word.end], moved)


def _direction(key: str) -> bool | None:
    """Whether a folded word says that something rose (True) or fell (False); None where it does neither."""
    for line, side in sorted(sides(key)):
        if kind_of(line) == "direction":
            return side == 0
    return None
