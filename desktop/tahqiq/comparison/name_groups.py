"""Groups of spellings as they are joined: what a person settled in the register comes first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tahqiq.domain.entities import Entity
from tahqiq.domain.folding import fold


@dataclass(frozen=True, slots=True)
class Settled:
    """What a person settled in the register: its entries, and pairs of them (smaller id first) that are two."""

    entities: tuple[Entity, ...] = ()
    distinct: frozenset[tuple[int, int]] = frozenset()
    house: Mapping[int, str] = field(default_factory=dict)
    """The spelling that the house chose for an entry."""


UNSETTLED = Settled()


def entered_with(texts: Iterable[str], settled: Settled) -> set[str]:
    """The spellings of the register's entries that have one of some names."""
    forms = set(map(_form, texts))
    found: set[str] = set()
    for entity in settled.entities:
        spelled = {entity.name, *(spelling.text for spelling in entity.spellings)}
        if not forms.isdisjoint(map(_form, spelled)):
            found |= spelled
    return found


def are_written_alike(one: str, other: str) -> bool:
    """Whether two spellings differ in nothing that the register tells apart."""
    return _form(one) == _form(other)


class Joined:
    """Groups of texts that may be joined further, never over what a person declared to be two."""

    def __init__(self, groups: Iterable[Sequence[int]], texts: Sequence[str], settled: Settled) -> None:
        self._entries: defaultdict[str, list[Entity]] = defaultdict(list)
        for entity in settled.entities:
            for text in {entity.name, *(spelling.text for spelling in entity.spellings)}:
                self._entries[_form(text)].append(entity)
        self._distinct = settled.distinct
        self._texts = texts
        self._group: list[int] = [0] * len(texts)
        self._members: dict[int, list[int]] = {}
        for some in groups:
            for part in self._parted(some):
                self._members[part[0]] = part
                for i in part:
                    self._group[i] = part[0]

    def join_entries(self) -> None:
        """Joins the spellings of each entry."""
        first: dict[int, int] = {}
        for i in range(len(self._texts)):
            for entity in self._of(i):
                self.join(first.setdefault(entity.id, i), i)

    def join(self, i: int, j: int) -> None:
        """Makes one group of those of two texts, unless they hold two entries that are declared to be two."""
        a, b = sorted((self._group[i], self._group[j]))
        if a == b or self._are_two(self._members[a], self._members[b]):
            return
        for member in self._members.pop(b):
            self._members[a].append(member)
            self._group[member] = a

    def reaches(self, i: int, others: Collection[int]) -> bool:
        """Whether one of the others is in the group of a text."""
        return any(member in others for member in self._members[self._group[i]])

    def together(self, i: int, j: int) -> bool:
        """Whether two texts are in one group already."""
        return self._group[i] == self._group[j]

    def entry(self, some: Iterable[int]) -> Entity | None:
        """The first entry of the register that one of the texts belongs to."""
        return min((entity for i in some for entity in self._of(i)), key=lambda one: one.id, default=None)

    def all(self) -> list[list[int]]:
        return [sorted(some) for some in self._members.values()]

    def _of(self, i: int) -> list[Entity]:
        return self._entries.get(_form(self._texts[i]), [])

    def _are_two(self, some: Iterable[int], others: Sequence[int]) -> bool:
        mine = {entity.id for i in some for entity in self._of(i)}
        theirs = {entity.id for i in others for entity in self._of(i)}
        return any((min(a, b), max(a, b)) in self._distinct for a in mine for b in theirs)

    def _parted(self, some: Sequence[int]) -> list[list[int]]:
        """A group, in two and more where a person says that some of its texts are different things."""
        parts: list[list[int]] = []
        for i in some:
            home = next((part for part in parts if not self._are_two([i], part)), None)
            if home is None:
                parts.append([i])
            else:
                home.append(i)
        return parts


def _form(text: str) -> str:
    return " ".join(fold(text).split())
