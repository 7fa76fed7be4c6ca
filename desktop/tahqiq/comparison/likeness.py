"""What two articles have in common and what sets them apart, in figures: the features by which ``relatedness`` judges.

Every key counts by its rarity and by where it stands (title, lead, below).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tahqiq.comparison.candidates import KeyIndex, rarity
from tahqiq.comparison.fingerprints import copied
from tahqiq.comparison.keys import IN_LEAD, IN_TITLE, Key, KeyKind, Keys

NAMES = frozenset({KeyKind.PERSON, KeyKind.ORG, KeyKind.PLACE})

_BY_RANK = (0.0, 0.6, 1.0, 1.4)


@dataclass(frozen=True, slots=True)
class Weights:
    """How telling each key is in the project."""

    frequencies: Mapping[int, int]
    count: int

    def of(self, number: int) -> float:
        return rarity(self.frequencies.get(number, 1), self.count)


def weights_of(articles: Iterable[Keys], index: KeyIndex) -> Weights:
    """The weights of all keys of some articles, asked for at once."""
    numbers = {number for one in articles for number in one.by_number}
    return Weights(index.frequencies(numbers), index.count())


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two articles have in common, and what sets them apart.

    ``words``, ``title`` and ``names`` are shares (0 to 1) of what the one with less of it has; ``rare`` adds up the
    five rarest things they share, ``figures`` the figures; ``apart`` is how telling the names in title and lead are
    that either has and the other lacks (the lesser of both sides); ``days_apart`` are the days between their
    publications, ``days`` is 1 where both name one day in the lead, -1 where they name others, else 0.
    """

    copied: float
    words: float
    title: float
    names: float
    rare: float
    figures: float
    apart: float
    days: int
    days_apart: int
    shared: tuple[tuple[float, Key], ...]


def likeness(a: Keys, b: Keys, weights: Weights) -> Likeness:
    """Compare the keys of two articles; what is given back does not depend on their order, but for printed forms."""
    shared: list[tuple[float, Key]] = []
    for number in a.by_number.keys() & b.by_number.keys():
        one, other = a.by_number[number], b.by_number[number]
        weight = weights.of(number) * min(_BY_RANK[one.rank], _BY_RANK[other.rank])
        shared.append((weight, one if one.rank >= other.rank else other))
    shared.sort(key=lambda one: (-one[0], one[1].number))
    told = [weight for weight, key in shared if key.kind not in (KeyKind.PAIR, KeyKind.DAY)]
    gap = abs((a.published - b.published).days) if a.published and b.published else 0
    return Likeness(
        copied=copied(a.fingerprint, b.fingerprint),
        words=_share(a, b, shared, weights, frozenset({KeyKind.WORD})),
        title=_title(a, b, weights),
        names=_share(a, b, shared, weights, NAMES),
        rare=sum(told[:5]),
        figures=sum(weight for weight, key in shared if key.kind is KeyKind.FIGURE),
        apart=min(_apart(a, b, weights), _apart(b, a, weights)),
        days=_days(a, b),
        days_apart=gap,
        shared=tuple(shared),
    )


def _share(a: Keys, b: Keys, shared: list[tuple[float, Key]], weights: Weights, kinds: frozenset[KeyKind]) -> float:
    least = min(
        sum(weights.of(key.number) * _BY_RANK[key.rank] for key in side.keys if key.kind in kinds) for side in (a, b)
    )
    return min(1.0, sum(weight for weight, key in shared if key.kind in kinds) / least) if least else 0.0


def _title(a: Keys, b: Keys, weights: Weights) -> float:
    """The share of the title with less in it that stands in the other's title or lead."""
    best = 0.0
    for one, other in ((a, b), (b, a)):
        mine = [key for key in one.keys if key.rank == IN_TITLE and key.kind is KeyKind.WORD]
        whole = sum(weights.of(key.number) for key in mine)
        met = sum(
            weights.of(k.number) for k in mine if k.number in other.by_number and other.by_number[k.number].rank > 1
        )
        best = max(best, met / whole if whole else 0.0)
    return best


def _apart(one: Keys, other: Keys, weights: Weights) -> float:
    """How telling the two names are that stand above in the one and nowhere in the other."""
    missing = [
        weights.of(key.number)
        for key in one.keys
        if key.kind in NAMES
        and key.rank >= IN_LEAD
        and key.number not in other.by_number
        and not (key.parts and all(part in other.by_number for part in key.parts))
    ]
    return sum(sorted(missing, reverse=True)[:2])


def _days(a: Keys, b: Keys) -> int:
    mine, others = (
        {key.number for key in one.keys if key.kind is KeyKind.DAY and key.rank >= IN_LEAD} for one in (a, b)
    )
    if not mine or not others:
        return 0
    return 1 if mine & others else -1
