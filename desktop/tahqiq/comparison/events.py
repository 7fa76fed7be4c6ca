"""Events: articles that report one thing, grouped from pairs that are near to each other.

Two groups become one where, on average, the members of the smaller are near to as many of the larger as may be asked:
one link in a chain («like this one, which is like that one») joins nothing. What a person said of two articles comes
first: never one event, or always. The same pairs give the same events in whatever order the articles came.

A new article is grouped with those that it reaches only (``regroup``), and an event keeps its number as long as most of
its articles stay together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Protocol

from tahqiq.comparison.relatedness import COPIES, KEPT
from tahqiq.domain.inconsistencies import Event, Relatedness
from tahqiq.language.loading import without_collection

JOINED = 0.5
"""The mean nearness from which two groups are one event."""

ASKED = 4
"""Members of the larger group to which each of the smaller must be near, at most."""

REACH = 400
"""Articles that are grouped anew for one that comes, at most."""


class PairStore(Protocol):
    """The pairs and events of a project, as regrouping asks for them."""

    def links_of(self, article_ids: Collection[int]) -> Iterable[Relatedness]:
        """The kept pairs that have one of the articles on either side, and those of which a person said something."""
        ...

    def events_of(self, article_ids: Collection[int]) -> Iterable[Event]:
        """The events that hold one of the articles."""
        ...


@dataclass(frozen=True, slots=True)
class Regrouping:
    """What becomes of events: ``kept`` as they are now (a new one has id 0), ``gone`` the ids that are no more."""

    kept: tuple[Event, ...] = ()
    gone: tuple[int, ...] = ()


@without_collection()
def group(links: Iterable[Relatedness]) -> list[Event]:
    """The events that follow from pairs, in the order of their first articles; ids are 0.

    An article that is near to none is in no event.
    """
    pairs = {(one.a_id, one.b_id): one for one in links}
    groups = _Groups(pairs)
    groups.join_as_said()
    groups.join_as_near()
    inside = groups.copied()
    return [Event(0, members, copies_in(members, inside.get(members[0], ()))) for members in groups.all()]


def copies_in(article_ids: Collection[int], links: Iterable[Relatedness]) -> tuple[tuple[int, ...], ...]:
    """The groups of articles that print one text, each one witness; only groups of two and more."""
    parent = {article: article for article in article_ids}
    for one in links:
        if one.copied >= COPIES and one.said is not False and one.a_id in parent and one.b_id in parent:
            a, b = _root(parent, one.a_id), _root(parent, one.b_id)
            parent[max(a, b)] = min(a, b)
    found: defaultdict[int, list[int]] = defaultdict(list)
    for article in sorted(parent):
        found[_root(parent, article)].append(article)
    return tuple(tuple(some) for some in found.values() if len(some) > 1)


def regroup(article_ids: Collection[int], store: PairStore) -> Regrouping:
    """Group anew what some articles reach: after they came, changed or went, or a person said something of them.

    Args:
        article_ids: The articles.
        store: The project's pairs and events, in which the pairs of the articles are already what they should be.
    """
    reached, links = _reach(article_ids, store)
    inside = [one for one in links if one.a_id in reached and one.b_id in reached]
    old = {event.id: event for event in store.events_of(reached)}
    return _renumber(group(inside), list(old.values()))


def _reach(article_ids: Collection[int], store: PairStore) -> tuple[set[int], list[Relatedness]]:
    """The articles that pairs lead to, whole events at a time, nearest first, until there are enough of them."""
    reached: set[int] = set()
    links: dict[tuple[int, int], Relatedness] = {}
    edge = set(article_ids)
    while edge:
        for event in store.events_of(edge):
            edge.update(event.article_ids)
        edge -= reached
        reached |= edge
        found = [one for one in store.links_of(edge) if one.score >= KEPT or one.said is not None]
        links.update({(one.a_id, one.b_id): one for one in found})
        further = {end for one in found for end in (one.a_id, one.b_id)} - reached
        edge = further if len(reached) + len(further) <= REACH else set()
    return reached, list(links.values())


def _renumber(made: Sequence[Event], old: Sequence[Event]) -> Regrouping:
    """Gives each event the number of the one with which it shares most; the rest of the numbers go."""
    holder = {article: event.id for event in old for article in event.article_ids}
    claims: list[tuple[int, int, int]] = []
    for at, event in enumerate(made):
        shared: defaultdict[int, int] = defaultdict(int)
        for article in event.article_ids:
            if article in holder:
                shared[holder[article]] += 1
        claims += ((-count, number, at) for number, count in shared.items())
    numbers: dict[int, int] = {}
    taken: set[int] = set()
    for _, number, at in sorted(claims):
        if at not in numbers and number not in taken:
            numbers[at] = number
            taken.add(number)
    kept = tuple(Event(numbers.get(at, 0), one.article_ids, one.copies) for at, one in enumerate(made))
    return Regrouping(kept, tuple(sorted(event.id for event in old if event.id not in taken)))


def _root(parent: dict[int, int], article: int) -> int:
    while parent[article] != article:
        parent[article] = parent[parent[article]]
        article = parent[article]
    return article


class _Groups:
    """Groups of articles that grow together; each is known by its least article."""

    def __init__(self, pairs: Mapping[tuple[int, int], Relatedness]) -> None:
        self._pairs = pairs
        ends = {end for pair in pairs for end in pair}
        self._members = {article: [article] for article in ends}
        self._group = {article: article for article in ends}
        self._near: dict[int, dict[int, float]] = {article: {} for article in ends}
        self._apart: dict[int, set[int]] = {article: set() for article in ends}
        for (a, b), one in pairs.items():
            if one.said is False:
                self._apart[a].add(b)
                self._apart[b].add(a)
            elif one.said or one.score >= KEPT:
                self._near[a][b] = self._near[b][a] = 1.0 if one.said else one.score

    def join_as_said(self) -> None:
        """Joins what a person said is one event, unless they said of others of the two groups that they are not."""
        for (a, b), one in sorted(self._pairs.items()):
            a, b = self._group[a], self._group[b]
            if one.said and a != b and not self._kept_apart(a, b):
                self._join(a, b)

    def join_as_near(self) -> None:
        """Joins the two nearest groups as long as some are near enough."""
        heap = [
            (-nearness, a, b)
            for a, some in self._near.items()
            for b in some
            if a < b and (nearness := self._nearness(a, b)) >= JOINED
        ]
        heapify(heap)
        while heap:
            nearness, a, b = heappop(heap)
            if a not in self._near or b not in self._near.get(a, ()) or -nearness != self._nearness(a, b):
                continue
            if self._kept_apart(a, b):
                continue
            kept = self._join(a, b)
            for other in self._near[kept]:
                if (now := self._nearness(kept, other)) >= JOINED:
                    heappush(heap, (-now, min(kept, other), max(kept, other)))

    def all(self) -> list[tuple[int, ...]]:
        """The groups of two and more, each in order, in the order of their first articles."""
        return sorted(tuple(sorted(some)) for some in self._members.values() if len(some) > 1)

    def copied(self) -> dict[int, list[Relatedness]]:
        """The copies in each group, by its least article."""
        found: defaultdict[int, list[Relatedness]] = defaultdict(list)
        for (a, b), one in self._pairs.items():
            if one.copied >= COPIES and self._group[a] == self._group[b]:
                found[self._group[a]].append(one)
        return found

    def _nearness(self, a: int, b: int) -> float:
        few, many = sorted((len(self._members[a]), len(self._members[b])))
        return round(self._near[a][b] / (few * min(many, ASKED)), 9)

    def _kept_apart(self, a: int, b: int) -> bool:
        return any(self._group[other] == b for article in self._members[a] for other in self._apart[article])

    def _join(self, a: int, b: int) -> int:
        """Takes the second group into the first, the one of the lesser article; gives that."""
        a, b = sorted((a, b))
        for article in self._members.pop(b):
            self._members[a].append(article)
            self._group[article] = a
        mine = self._near[a]
        mine.pop(b, None)
        for other, nearness in self._near.pop(b).items():
            if other != a:
                mine[other] = self._near[other][a] = mine.get(other, 0.0) + nearness
                self._near[other].pop(b, None)
        return a
