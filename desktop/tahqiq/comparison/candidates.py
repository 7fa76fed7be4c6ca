"""Which articles are worth comparing with one: those that share rare keys with it, never all.

The index is asked for the rarest keys first, and only as long as what they bring up fits into ``READ`` entries: the
work for one article does not grow with the project. A text that a crowd of articles print has no rare keys; each of
them is held beside the ``FIRST`` that print it, never with all.

For the store: ``KeyIndex`` is what it must answer. Two tables do: the numbers of each article (``Keys.numbers()``) in
order of number and article, without a row id, and one row for each article with ``packing.packed(keys)``. A third with
how many articles have each number spares counting. All are derived: they may be thrown away, and are made anew when
``keys.KEYS`` differs.
"""

from __future__ import annotations

from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Protocol

from tahqiq.comparison.keys import Key, KeyKind, Keys

READ = 800
"""Entries of the index that are read for one article."""

MOST = 16
"""Candidates of one article."""

LEAST = 5.0
"""What a candidate must have in common with it: as much as so many keys that stand in one article only."""

CROWD = MOST
"""Articles beyond which a run of words is no rare key and may be that of a text that all of them print."""

FIRST = 6
"""Articles of such a crowd, those of the least numbers, with which each of it is compared: as many as an event asks
for, and two more."""

RUNS = 3
"""Runs of a crowd that an article has in common with one of its first."""

BESIDE = 0.1
"""And as much of what the best candidate has."""

BACKGROUND = 400
"""Articles that a small project is held to have besides its own, in which a key stands ``BACKGROUND_WITH`` times: so a
word is not held to be telling because two of five articles have it."""
BACKGROUND_WITH = 3

_WORTH = {
    KeyKind.PERSON: 1.5,
    KeyKind.ORG: 1.2,
    KeyKind.PLACE: 1.2,
    KeyKind.WORD: 1.0,
    KeyKind.PAIR: 0.7,
    KeyKind.FIGURE: 0.8,
    KeyKind.DAY: 0.6,
}
_WORTH_OF_WORDING = 1.0


class KeyIndex(Protocol):
    """The keys of all articles of a project, as the comparison asks for them. No order is promised or expected."""

    def count(self) -> int:
        """How many articles are in the index."""
        ...

    def frequencies(self, numbers: Collection[int]) -> Mapping[int, int]:
        """In how many articles each number stands; a number that stands in none may be missing."""
        ...

    def holders(self, numbers: Collection[int]) -> Iterable[tuple[int, Sequence[int]]]:
        """The numbers with the ids of the articles that have them, all at once or some; asked for rare ones only."""
        ...

    def first_holders(self, numbers: Collection[int], most: int) -> Iterable[tuple[int, Sequence[int]]]:
        """The numbers with the least ids of articles that have them, ``most`` of each; asked for frequent ones too."""
        ...

    def keys_of(self, article_ids: Collection[int]) -> Mapping[int, Keys]:
        """The keys of articles; one that is not in the index is missing."""
        ...


class MemoryIndex:
    """A ``KeyIndex`` in memory: for two or a few articles, for tests, and for going through a whole project at once."""

    def __init__(self, keys: Iterable[Keys] = ()) -> None:
        self._holders: defaultdict[int, list[int]] = defaultdict(list)
        self._keys: dict[int, Keys] = {}
        for one in keys:
            self.add(one)

    def add(self, keys: Keys) -> None:
        """Put an article in; one that is in already is replaced."""
        self.remove(keys.article_id)
        self._keys[keys.article_id] = keys
        for number in keys.numbers():
            insort(self._holders[number], keys.article_id)

    def remove(self, article_id: int) -> None:
        """Take an article out; nothing happens where it is not in."""
        gone = self._keys.pop(article_id, None)
        for number in gone.numbers() if gone else ():
            self._holders[number].remove(article_id)
            if not self._holders[number]:
                del self._holders[number]

    def count(self) -> int:
        return len(self._keys)

    def frequencies(self, numbers: Collection[int]) -> dict[int, int]:
        held = self._holders
        return {number: len(held[number]) for number in numbers if number in held}

    def holders(self, numbers: Collection[int]) -> Iterable[tuple[int, Sequence[int]]]:
        held = self._holders
        return [(number, held[number]) for number in numbers if number in held]

    def first_holders(self, numbers: Collection[int], most: int) -> Iterable[tuple[int, Sequence[int]]]:
        held = self._holders
        return [(number, held[number][:most]) for number in numbers if number in held]

    def keys_of(self, article_ids: Collection[int]) -> dict[int, Keys]:
        return {article: self._keys[article] for article in article_ids if article in self._keys}


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article worth comparing; ``weight`` adds up how rare what they share is (no upper bound)."""

    article_id: int
    weight: float


def rarity(frequency: int, count: int) -> float:
    """How telling a key is that stands in ``frequency`` of ``count`` articles: 0 and more."""
    return max(0.0, log((count + BACKGROUND) / (frequency + BACKGROUND_WITH)))


def candidates(keys: Keys, index: KeyIndex, *, most: int = MOST) -> list[Candidate]:
    """The articles of the index that share the rarest keys with one, best first, itself left out.

    Args:
        keys: Those of the article; it may be in the index or not.
        index: The project's.
        most: How many at most, besides the first of a crowd that prints the same text.
    """
    numbers = keys.numbers()
    frequencies = index.frequencies(numbers)
    asked = _rarest(frequencies)
    count, held = index.count(), keys.by_number
    rare = {frequency: rarity(frequency, count) for frequency in set(asked.values())}
    worth = {number: _worth(held.get(number)) * rare[frequency] for number, frequency in asked.items()}
    weights: defaultdict[int, float] = defaultdict(float)
    for number, articles in index.holders(asked):
        weight = worth[number]
        for article in articles:
            weights[article] += weight
    weights.pop(keys.article_id, None)
    least = max(LEAST * rarity(1, count), BESIDE * max(weights.values(), default=0.0))
    best = sorted(((-weight, article) for article, weight in weights.items() if weight >= least))[:most]
    found = {article: -weight for weight, article in best}
    for article in _first_of_crowd(keys, frequencies, index):
        found.setdefault(article, weights.get(article, 0.0))
    return [Candidate(article, weight) for article, weight in found.items()]


def _first_of_crowd(keys: Keys, frequencies: Mapping[int, int], index: KeyIndex) -> list[int]:
    """The first articles of a crowd that prints the wording of one, itself left out."""
    runs = [number for number in keys.wording if frequencies.get(number, 0) > CROWD]
    if len(runs) < RUNS:
        return []
    met = Counter(article for _, some in index.first_holders(runs, FIRST + 1) for article in some)
    del met[keys.article_id]
    return sorted(article for article, often in met.items() if often >= RUNS)[:FIRST]


def _rarest(frequencies: Mapping[int, int]) -> dict[int, int]:
    """The numbers worth asking for, with their frequencies: the rarest first, as long as there is room."""
    room, asked = READ, {}
    for frequency, number in sorted([(frequency, number) for number, frequency in frequencies.items()]):
        room -= frequency
        if room < 0:
            break
        asked[number] = frequency
    return asked


def _worth(key: Key | None) -> float:
    return _WORTH_OF_WORDING if key is None else _WORTH[key.kind] * (1.0 + 0.25 * (key.rank - 1))
