"""Names in each other's place: two spellings of one."""

from __future__ import annotations

from functools import lru_cache

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, Spot
from tahqiq.comparison.headlines.lemmas import lexeme
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.names.letters import plain, without_article
from tahqiq.language.names.lists import are_two_countries, are_two_names, countries
from tahqiq.language.names.spelling import compare_words

SAME = 0.5
"""The score from which two words are spellings of one name."""

LEAST = 3
"""Letters of a word whose spelling is compared."""


def name_difference(slot: Slot) -> Finding | None:
    """One word for one word, and both spell one name."""
    if not slot.change.single:
        return None
    one, other = slot.words_a[0], slot.words_b[0]
    named = bool(slot.mentions[0] or slot.mentions[1])
    score = spelled_alike(one, other, named=named)
    if score is None:
        return None
    spots = slot.spots()
    assert spots is not None
    return variant(slot.a, slot.b, *spots, 0.85 if named else 0.6)


def variant(a: Document, b: Document, one: Spot, other: Spot, confidence: float) -> Finding:
    """The finding of two spellings of one name."""
    why = Message("why_conflict_name", {"a": shown(a, one), "b": shown(b, other)})
    return Finding(InconsistencyKind.NAME, Nature.VARIANT, Severity.LOW, confidence, (one, other), why)


@lru_cache(maxsize=20_000)
def spelled_alike(one: str, other: str, *, named: bool) -> float | None:
    """How sure two folded words are two spellings of one name; None where they are not, or where all spell so.

    Args:
        one: a word of the one article.
        other: what stands for it in the other.
        named: one of them is part of a name; else they must look like no words of the language.
    """
    x, y = plain(one), plain(other)
    if x == y or min(len(x), len(y)) < LEAST or not (x.isalpha() and y.isalpha()):
        return None
    if without_article(x) == without_article(y) or are_two_names(x, y) or are_two_countries(x, y):
        return None
    if is_regular(x, y):
        return None
    if not named and lexeme(one).lemmas & lexeme(other).lemmas:
        return None
    score = compare_words(x, y).score
    return score if score >= SAME else None


def is_regular(x: str, y: str) -> bool:
    """Whether two plain words are a country or its adjective in spellings that every newspaper mixes: «الأمريكي»."""
    one, other = (countries().get(without_article(word)) for word in (x, y))
    return one is not None and other is not None and one.number == other.number


def words_spot(document: Document, side: int, at: int) -> Spot:
    """One word of a document as a passage."""
    return word_spot(document, side, at, at + 1)
