"""The pairs of a comparison in lots that share articles, and which articles still wait for one of theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import blake2b

from tahqiq.services.comparison_pool import Pair
from tahqiq.services.comparison_relating import Near
from tahqiq.storage.queries.comparing import Stand
from tahqiq.storage.review import Settled

LOT = 40
"""Pairs from which on a lot ends with the articles that hang together; it ends anyhow at twice as many."""


def basis_of(stand: Stand, version: str) -> str:
    """All that an article's comparison depends on, as one hash."""
    said = repr((version, stand.particulars, stand.analysed, stand.said))
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def in_lots(pairs: Sequence[Pair]) -> Iterator[tuple[list[int], list[Pair]]]:
    """Pairs in lots, each with its articles: an article that is in two lots is made ready twice, so that few are."""
    lot: list[Pair] = []
    for some in _hanging_together(pairs):
        for pair in some:
            lot.append(pair)
            if len(lot) >= 2 * LOT:
                yield _with_articles(lot)
                lot = []
        if len(lot) >= LOT:
            yield _with_articles(lot)
            lot = []
    if lot:
        yield _with_articles(lot)


def _with_articles(lot: list[Pair]) -> tuple[list[int], list[Pair]]:
    return sorted({article for pair in lot for article in pair}), lot


def _hanging_together(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    """All pairs, by the articles that hang together; those of one article one after the other."""
    beside: dict[int, list[int]] = {}
    for a, b in pairs:
        beside.setdefault(a, []).append(b)
        beside.setdefault(b, []).append(a)
    seen: set[int] = set()
    for first in sorted(beside):
        given: dict[Pair, None] = {}
        stack = [first]
        while stack:
            article = stack.pop()
            if article in seen:
                continue
            seen.add(article)
            for other in beside[article]:
                given.setdefault((article, other) if article < other else (other, article))
            stack += (other for other in beside[article] if other not in seen)
        if given:
            yield list(given)


class Left:
    """Which articles still wait for one of their pairs."""

    def __init__(self, stands: Sequence[Stand], near: Near, pairs: Sequence[Pair], version: str) -> None:
        self._stands = {one.id: one for one in stands}
        self._version = version
        self._partners: dict[int, set[int]] = {i: set() for i in self._stands}
        self._waiting: Counter[int] = Counter(article for pair in pairs for article in pair)
        for a, b in pairs:
            for one, other in ((a, b), (b, a)):
                if one in self._partners:
                    self._partners[one].add(other)

    def free(self) -> list[Settled]:
        """Those without any."""
        return [self._settled(i) for i in self._stands if not self._waiting[i]]

    def without(self, done: Sequence[Pair]) -> list[Settled]:
        """Those that wait no more after these are done."""
        ends = [article for pair in done for article in pair]
        self._waiting.subtract(ends)
        return [self._settled(i) for i in dict.fromkeys(ends) if i in self._stands and not self._waiting[i]]

    def _settled(self, article: int) -> Settled:
        stand = self._stands[article]
        return Settled(article, basis_of(stand, self._version), frozenset(self._partners[article]))
