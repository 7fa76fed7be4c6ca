"""The store as comparing asks for it: the index of keys, pairs and events, names."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import itemgetter

from tahqiq.comparison.keys import Keys
from tahqiq.comparison.packing import OtherRules, packed_numbers, unpacked
from tahqiq.comparison.spellings import NameUse
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.inconsistencies import Event, Relatedness
from tahqiq.storage.queries import comparing, events, spellings
from tahqiq.storage.queries.comparing import Connection

KEPT = 3_000
"""Articles whose keys are kept at hand."""


class StoredKeys:
    """The index as it stands in the store, in one steady view of it (``comparison.candidates.KeyIndex``)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._count: int | None = None
        self._keys: OrderedDict[int, Keys] = OrderedDict()

    def count(self) -> int:
        if self._count is None:
            self._count = comparing.key_total(self._connection)
        return self._count

    def frequencies(self, numbers: Collection[int]) -> Mapping[int, int]:
        return comparing.frequencies(self._connection, numbers)

    def holders(self, numbers: Collection[int]) -> Iterable[tuple[int, Sequence[int]]]:
        return [(number, (article,)) for number, article in comparing.holders(self._connection, numbers)]

    def first_holders(self, numbers: Collection[int], most: int) -> Iterable[tuple[int, Sequence[int]]]:
        return [(number, comparing.first_holders(self._connection, number, most)) for number in numbers]

    def keys_of(self, article_ids: Collection[int]) -> Mapping[int, Keys]:
        found = {i: self._keys[i] for i in article_ids if i in self._keys}
        missing = [i for i in article_ids if i not in found]
        for article, packed in comparing.prints(self._connection, missing).items():
            try:
                found[article] = unpacked(article, packed)
            except OtherRules:  # it waits for being compared by today's
                continue
        for article in found:
            self._keys[article] = found[article]
            self._keys.move_to_end(article)
        while len(self._keys) > KEPT:
            self._keys.popitem(last=False)
        return found


class PrintIndex:
    """The same of all prints at hand, without the store, for going through many articles at once."""

    def __init__(self, prints: Iterable[tuple[int, bytes]]) -> None:
        self._holders: defaultdict[int, list[int]] = defaultdict(list)
        self._prints: dict[int, bytes] = {}
        for article, packed in sorted(prints, key=itemgetter(0)):
            try:
                numbers = packed_numbers(packed)
            except OtherRules:  # it waits for being compared by today's
                continue
            self._prints[article] = packed
            for number in numbers:
                self._holders[number].append(article)
        self._frequencies = {number: len(articles) for number, articles in self._holders.items()}

    def count(self) -> int:
        return len(self._prints)

    def frequencies(self, numbers: Collection[int]) -> Mapping[int, int]:
        count = self._frequencies
        return {number: count[number] for number in numbers if number in count}

    def holders(self, numbers: Collection[int]) -> Iterable[tuple[int, Sequence[int]]]:
        held = self._holders
        return [(number, held[number]) for number in numbers if number in held]

    def first_holders(self, numbers: Collection[int], most: int) -> Iterable[tuple[int, Sequence[int]]]:
        held = self._holders
        return [(number, held[number][:most]) for number in numbers if number in held]

    def keys_of(self, article_ids: Collection[int]) -> Mapping[int, Keys]:
        found: dict[int, Keys] = {}
        for article in article_ids:
            if article in self._prints:
                try:
                    found[article] = unpacked(article, self._prints[article])
                except OtherRules:
                    continue
        return found


class StoredPairs:
    """Pairs and events (``comparison.events.PairStore``)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def links_of(self, article_ids: Collection[int]) -> Iterable[Relatedness]:
        return events.links_of(self._connection, article_ids)

    def events_of(self, article_ids: Collection[int]) -> Iterable[Event]:
        return events.events_with(self._connection, article_ids)


class StoredNames:
    """Names (``comparison.spellings.NameStore``)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def uses_with(self, numbers: Collection[int]) -> Iterable[NameUse]:
        return [name_use(use) for use in spellings.uses_with(self._connection, numbers)]


def name_use(use: spellings.Use) -> NameUse:
    """A stored use of a name, as clustering takes it."""
    return NameUse(use.article_id, use.source, EntityKind(use.kind), use.name, use.forms, use.titles)
