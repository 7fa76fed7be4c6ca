"""Names in each other's place: two spellings of one."""

from __future__ import annotations

import re
from functools import lru_cache

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, Spot
from tahqiq.comparison.headlines.lemmas import particles
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language import lexicon
from tahqiq.language.names.letters import GAP, VOWELS, Operation, plain, without_article
from tahqiq.language.names.lists import are_two_countries, are_two_names, countries
from tahqiq.language.names.spelling import compare_words

SAME = 0.5
"""The score from which two words are spellings of one name."""

CONTEXT = 6
"""Equal words round two words of which nothing else says that they are names."""

_JOINED = frozenset("وفبلك")
_ARABIC = re.compile("[\u0621-\u064a]+\\Z")
_SOFT = VOWELS | frozenset("تنم")
"""Letters by which forms of one word differ."""

LEAST = 3
"""Letters of a word whose spelling is compared."""


def name_difference(slot: Slot) -> Finding | None:
    """One word for one word, and both spell one name."""
    if not slot.change.single:
        return None
    one, other = slot.words_a[0], slot.words_b[0]
    named = bool(slot.mentions[0] or slot.mentions[1])
    if not named and slot.context < CONTEXT:
        return None
    if spelled_alike(one, other, named=named) is None:
        return None
    here, there = words_spot(slot.a, 0, slot.change.a0), words_spot(slot.b, 1, slot.change.b0)
    return variant(slot.a, slot.b, here, there, 0.85 if named else 0.6)


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
    if x == y or min(len(x), len(y)) < LEAST or not (_ARABIC.match(x) and _ARABIC.match(y)):
        return None
    if any(long == short + end for long, short in ((x, y), (y, x)) for end in "ين" if end == "ي" or short[-1] in "وي"):
        return None  # «حنبل» and «الحنبلي», «مهندسي» and «مهندسين»
    if cores(x) & cores(y) or are_two_names(x, y) or are_two_countries(x, y) or is_regular(x, y):
        return None
    if not named and is_known(one) and is_known(other):
        return None
    found = compare_words(x, y)
    if found.score < SAME or (not named and not _another_consonant(found.differing)):
        return None
    return found.score


@lru_cache(maxsize=20_000)
def cores(word: str) -> frozenset[str]:
    """A plain word, and what it may be without ال and the letters that are written in one with it (و ف ب ل ك)."""
    found = {word}
    if word[0] in _JOINED and len(word) > LEAST:
        found.add(word[1:])
    found |= {rest[2:] for rest in tuple(found) if rest.startswith(("ال", "لل")) and len(rest) > LEAST + 1}
    return frozenset(found)


def _another_consonant(differing: tuple[Operation, ...]) -> bool:
    """Whether two words differ in a consonant that no ending and no prefix brings."""
    return any(set(x + y) - {GAP} - _SOFT for x, y in differing)


@lru_cache(maxsize=50_000)
def is_known(word: str) -> bool:
    """Whether a folded word is one of the language: a particle, or one that the lexicon has."""
    return word in particles() or any(True for _ in lexicon.shipped().lemmas(word))


def is_regular(x: str, y: str) -> bool:
    """Whether two plain words are spellings that every newspaper mixes.

    These are the names of countries and their adjectives («الأمريكي»), and the seats of hamza in «الشئون», «الشؤون».
    """
    if x.replace("يو", "وو") == y.replace("يو", "وو"):
        return True
    known = countries()
    numbers = [
        {known[core].number for core in cores(word) | {without_article(word)} if core in known} for word in (x, y)
    ]
    return bool(numbers[0] & numbers[1])


@lru_cache(maxsize=50_000)
def lands_of(word: str) -> frozenset[int]:
    """The numbers of the countries that a folded word may name, also as an adjective."""
    known = countries()
    return frozenset([known[core].number for core in cores(plain(word) or "-") if core in known])


def words_spot(document: Document, side: int, at: int) -> Spot:
    """One word of a document as a passage."""
    return word_spot(document, side, at, at + 1, document.keys[at])
