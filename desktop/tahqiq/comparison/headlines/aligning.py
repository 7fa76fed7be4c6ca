"""Which words of two headlines answer each other, and which stand in one of them alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tahqiq.comparison.headlines.items import Item

_LIKE = 0.74
"""How much of their pairs of letters two words share that are one name in two spellings, or of one root."""


@dataclass(frozen=True, slots=True)
class Match:
    """A word of each headline, by index, that say the same, and how nearly, 0 to 1."""

    a: int
    b: int
    degree: float
    how: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two headlines' words: those that answer each other, and by index those that do not."""

    a: tuple[Item, ...]
    b: tuple[Item, ...]
    matches: tuple[Match, ...]
    alone_a: tuple[int, ...]
    alone_b: tuple[int, ...]


def align(a: Sequence[Item], b: Sequence[Item]) -> Alignment:
    """The best one-to-one matches, the surest first, near places before far ones."""
    offers: list[tuple[float, float, int, int, str]] = []
    for i, one in enumerate(a):
        for j, other in enumerate(b):
            how, degree = likeness(one, other)
            if degree:
                apart = abs(i / max(1, len(a)) - j / max(1, len(b)))
                offers.append((-degree, apart, i, j, how))
    offers.sort()
    used_a: set[int] = set()
    used_b: set[int] = set()
    matches: list[Match] = []
    for degree, _, i, j, how in offers:
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            matches.append(Match(i, j, -degree, how))
    matches.sort(key=lambda match: match.a)
    return Alignment(
        tuple(a),
        tuple(b),
        tuple(matches),
        tuple(i for i in range(len(a)) if i not in used_a),
        tuple(j for j in range(len(b)) if j not in used_b),
    )


def likeness(one: Item, other: Item) -> tuple[str, float]:
    """How two words say the same, and how nearly; ("", 0) where they do not."""
    if one.folded == other.folded:
        return "same", 1.0
    if one.value is not None or other.value is not None:
        return ("value", 0.98) if one.value == other.value else ("", 0.0)
    if one.core == other.core:
        return "core", 0.99
    if one.place is not None and one.place == other.place:
        return "place", 0.95
    if one.is_content != other.is_content:
        return "", 0.0
    if one.lemmas & other.lemmas:
        return "lemma", 0.93
    if one.same & other.same:
        return "synonym", 0.9
    if one.place is not None and other.place is not None:
        return "", 0.0
    if one.role != "particle" and _like(one.stem, other.stem):
        return "spelling", 0.8
    if one.sides & other.sides:
        return "alike", 0.7
    return "", 0.0


def _like(one: str, other: str) -> bool:
    """Whether two stems are nearly spelled alike («خاشقجي», «خاشقشي»; «اقتصاد», «اقتصادي»)."""
    if min(len(one), len(other)) < 4:
        return False
    pairs_one, pairs_other = _pairs(one), _pairs(other)
    shared = len(pairs_one & pairs_other)
    return 2 * shared >= _LIKE * (len(pairs_one) + len(pairs_other))


@lru_cache(maxsize=50_000)
def _pairs(word: str) -> frozenset[str]:
    return frozenset((word[0], *(word[at : at + 2] for at in range(len(word) - 1)), word[-1] + "$"))
