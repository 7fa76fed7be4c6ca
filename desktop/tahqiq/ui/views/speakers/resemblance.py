"""Which entries of the register may be one: a hint for the editor, who decides. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations

from tahqiq.domain.entities import Entity
from tahqiq.domain.folding import name_key

NEAR_LENGTH = 6
"""A key shorter than this is never called near to another: «علي» and «علا» are two names."""
CROWD = 12
"""A part of a name that more entries than this share says nothing."""


class Ground(IntEnum):
    """Why two entries may be one, the strongest first."""

    SAME_KEY = 1  # one name, spelled otherwise
    NEAR = 2  # one letter apart
    PART = 3  # the one is a part of the other: «لافروف» and «سيرغي لافروف»


@dataclass(frozen=True, slots=True)
class Resemblance:
    """Two entries (``a_id`` < ``b_id``) that may be one, with the two spellings that say so."""

    a_id: int
    b_id: int
    ground: Ground
    a_spelling: str
    b_spelling: str


def resemblances(entities: Iterable[Entity], distinct: set[tuple[int, int]]) -> list[Resemblance]:
    """Pairs that may be one entry, strongest ground first; none of the ``distinct`` pairs (smaller id first).

    Only entries of one kind are compared. The work grows with the number of letters, not with the square of entries.
    """
    found: dict[tuple[int, int], Resemblance] = {}
    by_kind: dict[str, list[Entity]] = {}
    for entity in entities:
        by_kind.setdefault(entity.kind, []).append(entity)
    for some in by_kind.values():
        for one in _pairs(some):
            pair = (one.a_id, one.b_id)
            if pair not in distinct and (pair not in found or one.ground < found[pair].ground):
                found[pair] = one
    return sorted(found.values(), key=lambda r: (r.ground, r.a_id, r.b_id))


def _pairs(entities: list[Entity]) -> Iterator[Resemblance]:
    keys: dict[str, list[tuple[int, str]]] = {}
    for entity in entities:
        for text in {entity.name, *(s.text for s in entity.spellings)}:
            key = _bare(name_key(text))
            if key:
                keys.setdefault(key, []).append((entity.id, text))
    yield from _sharing(keys.values(), Ground.SAME_KEY)
    yield from _sharing(_one_letter_apart(keys), Ground.NEAR)
    yield from _parts(keys)


def _bare(key: str) -> str:
    """The key without the article at the beginning of its words."""
    return " ".join(w.removeprefix("ال") if len(w) > 4 else w for w in key.split())


def _sharing(groups: Iterable[list[tuple[int, str]]], ground: Ground) -> Iterator[Resemblance]:
    for group in groups:
        for one, two in combinations(sorted(set(group)), 2):
            if one[0] != two[0]:
                yield Resemblance(one[0], two[0], ground, one[1], two[1])


def _one_letter_apart(keys: dict[str, list[tuple[int, str]]]) -> Iterator[list[tuple[int, str]]]:
    """Groups of two whose keys differ by one letter put in, left out or changed (one-deletion neighbourhood)."""
    near: dict[str, set[str]] = {}
    for key in keys:
        if len(key) >= NEAR_LENGTH:
            near.setdefault(key, set()).add(key)
            for i in range(len(key)):
                near.setdefault(key[:i] + key[i + 1 :], set()).add(key)
    pairs = {pair for some in near.values() if len(some) > 1 for pair in combinations(sorted(some), 2)}
    for one, two in pairs:
        if within_one(one, two):
            for a in keys[one]:
                for b in keys[two]:
                    yield [a, b]


def within_one(a: str, b: str) -> bool:
    """Whether one letter put in, left out or changed makes ``b`` of ``a``."""
    if abs(len(a) - len(b)) > 1:
        return False
    same = 0
    while same < min(len(a), len(b)) and a[same] == b[same]:
        same += 1
    if len(a) == len(b):
        return a[same + 1 :] == b[same + 1 :]
    return a[same + 1 :] == b[same:] if len(a) > len(b) else a[same:] == b[same + 1 :]


def _parts(keys: dict[str, list[tuple[int, str]]]) -> Iterator[Resemblance]:
    ending: dict[str, list[str]] = {}
    for key in keys:
        if " " in key:
            ending.setdefault(key.rsplit(" ", 1)[1], []).append(key)
    for last, whole in ending.items():
        if last in keys and len({i for key in whole for i, _ in keys[key]}) <= CROWD:
            for key in whole:
                yield from _sharing([[a, b] for a in keys[last] for b in keys[key]], Ground.PART)
