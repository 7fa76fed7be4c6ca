"""What two articles have in common and what sets them apart, in figures: the features by which ``relatedness`` judges.

Every key counts by its rarity and by where it stands (title, lead, below).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tahqiq.comparison.candidates import KeyIndex, rarity
from tahqiq.comparison.fingerprints import Fingerprint, copied
from tahqiq.comparison.keys import IN_LEAD, IN_TITLE, Key, KeyKind, Keys

NAMES = frozenset({KeyKind.PERSON, KeyKind.ORG, KeyKind.PLACE})
_WORD, _FIGURE, _DAY = KeyKind.WORD, KeyKind.FIGURE, KeyKind.DAY
_UNTOLD = frozenset({KeyKind.PAIR, KeyKind.DAY})

RUNS = 20
"""Shared runs of words from which a text counts as copied; less may be a formula of the trade."""

_BY_RANK = (0.0, 0.6, 1.0, 1.4)
_rarity = lru_cache(maxsize=20_000)(rarity)


@dataclass(frozen=True, slots=True)
class Profile:
    """The keys of one article with how telling each is in the project, ready to be held beside others."""

    article_id: int
    published: date | None
    fingerprint: Fingerprint
    keys: dict[int, tuple[float, Key]]
    words: float
    names: float
    title: tuple[tuple[int, float], ...]
    above: tuple[tuple[float, Key], ...]
    days: frozenset[int]


def profiles(articles: dict[int, Keys], index: KeyIndex) -> dict[int, Profile]:
    """The profiles of some articles; the index is asked once for all of them."""
    frequencies = index.frequencies({number for one in articles.values() for number in one.by_number})
    count = index.count()
    return {
        article: _profile(keys, {number: _rarity(frequencies.get(number, 1), count) for number in keys.by_number})
        for article, keys in articles.items()
    }


def _profile(keys: Keys, rare: dict[int, float]) -> Profile:
    held = {number: (rare[number] * _BY_RANK[key.rank], key) for number, key in keys.by_number.items()}
    words = names = 0.0
    title: list[tuple[int, float]] = []
    above: list[tuple[float, Key]] = []
    days: set[int] = set()
    for number, (weight, key) in held.items():
        if key.kind is _WORD:
            words += weight
            if key.rank == IN_TITLE:
                title.append((number, rare[number]))
        elif key.kind in NAMES:
            names += weight
            if key.rank >= IN_LEAD:
                above.append((rare[number], key))
        elif key.kind is _DAY and key.rank >= IN_LEAD:
            days.add(number)
    return Profile(
        keys.article_id,
        keys.published,
        keys.fingerprint,
        held,
        words,
        names,
        tuple(title),
        tuple(above),
        frozenset(days),
    )


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two articles have in common, and what sets them apart.

    ``copied`` is the part of the shorter text that stands in the other, ``formula`` the same, less where that are only
    a few runs of words; ``words``, ``title`` and ``names`` are shares (0 to 1) of what the one with less of it has;
    ``rare`` adds up the five rarest things they share, ``figures`` the figures; ``apart`` is how telling the names in
    title and lead are that either has and the other lacks (the lesser of both sides); ``days_apart`` are the days
    between their publications, ``days`` is 1 where both name one day in the lead, -1 where they name others, else 0.
    ``shared`` stands in no order.
    """

    copied: float
    formula: float
    words: float
    title: float
    names: float
    rare: float
    figures: float
    apart: float
    days: int
    days_apart: int
    shared: tuple[tuple[float, Key], ...]


def likeness(a: Profile, b: Profile) -> Likeness:
    """Hold two articles beside each other; what is given back does not depend on their order, but for printed forms."""
    words = names = figures = 0.0
    shared: list[tuple[float, Key]] = []
    told: list[float] = []
    mine, theirs = a.keys, b.keys
    for number in mine.keys() & theirs.keys():
        one, other = mine[number], theirs[number]
        weight, key = found = (
            one if one[0] < other[0] or (one[0] == other[0] and other[1].text < one[1].text) else other
        )
        shared.append(found)
        kind = key.kind
        if kind not in _UNTOLD:
            told.append(weight)
        if kind is _WORD:
            words += weight
        elif kind in NAMES:
            names += weight
        elif kind is _FIGURE:
            figures += weight
    told.sort(reverse=True)
    part, runs = copied(a.fingerprint, b.fingerprint)
    return Likeness(
        copied=part,
        formula=part * min(1.0, runs / RUNS),
        words=_share(words, a.words, b.words),
        title=max(_title(a, b), _title(b, a)),
        names=_share(names, a.names, b.names),
        rare=sum(told[:5]),
        figures=figures,
        apart=min(_apart(a, b), _apart(b, a)),
        days=(1 if a.days & b.days else -1) if a.days and b.days else 0,
        days_apart=abs((a.published - b.published).days) if a.published and b.published else 0,
        shared=tuple(shared),
    )


def _share(shared: float, one: float, other: float) -> float:
    least = min(one, other)
    return min(1.0, shared / least) if least else 0.0


def _title(one: Profile, other: Profile) -> float:
    """The share of a title that stands in the other's title or lead."""
    whole = met = 0.0
    held = other.keys
    for number, weight in one.title:
        whole += weight
        if number in held and held[number][1].rank >= IN_LEAD:
            met += weight
    return met / whole if whole else 0.0


def _apart(one: Profile, other: Profile) -> float:
    """How telling the two names are that stand above in the one and nowhere in the other."""
    held = other.keys
    missing = [
        weight
        for weight, key in one.above
        if key.number not in held and not (key.parts and all(part in held for part in key.parts))
    ]
    return sum(sorted(missing, reverse=True)[:2])
