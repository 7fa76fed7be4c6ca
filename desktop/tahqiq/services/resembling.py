"""Which entries of the register may be one, and why: a hint for the editor, who decides."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain, combinations

from tahqiq.domain.entities import Entity
from tahqiq.domain.folding import name_key
from tahqiq.language.names.clusters import candidates
from tahqiq.language.names.matching import NameMatch, match
from tahqiq.language.names.parts import parse
from tahqiq.language.names.reasons import Reason
from tahqiq.language.project_words import NO_WORDS, ProjectWords

CROWD = 12
"""A short name that is part of more entries than this says nothing."""

NEAR_LENGTH = 6
"""A key shorter than this is never called near to another: «علي» and «علا» are two names."""

_SHORTER = frozenset({"missing", "initial", "beginning"})
_PARTLY = frozenset({"family_name", "other_kind"})
"""A part of a longer name, which alone does not say that it is the same one."""

_AGAINST = frozenset({"distinct", "countries", "two_things", "other_office", "other_thing", "adjective"})


class Ground(IntEnum):
    """Why two entries may be one, the strongest first."""

    SAME_KEY = 1  # one name, spelled otherwise
    NEAR = 2  # near enough to ask
    PART = 3  # the one is a part of the other: «لافروف» and «سيرغي لافروف»


@dataclass(frozen=True, slots=True)
class Resemblance:
    """Two entries (``a_id`` < ``b_id``) that may be one, with the two spellings that say so.

    ``score`` is 0 to 1, ``why`` what speaks for and against it; the spelling of ``a_id`` comes first in it.
    """

    a_id: int
    b_id: int
    ground: Ground
    a_spelling: str
    b_spelling: str
    score: float = 1.0
    why: tuple[Reason, ...] = ()


def resemblances(
    entities: Iterable[Entity], distinct: set[tuple[int, int]], words: ProjectWords = NO_WORDS
) -> list[Resemblance]:
    """Pairs that may be one entry, strongest ground first; none of the ``distinct`` pairs (smaller id first).

    Only entries of one kind are compared, and only where their names meet under a key of their sounds, so that the
    work grows with the number of names and of look-alikes.

    Args:
        entities: Entries of the register.
        distinct: Pairs that the editor declared to be two.
        words: What the editors of the project taught.
    """
    by_kind: defaultdict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        by_kind[entity.kind].append(entity)
    found: dict[tuple[int, int], Resemblance] = {}
    for some in by_kind.values():
        for one in _pairs(some, distinct, words):
            pair = one.a_id, one.b_id
            if pair not in found or (one.ground, -one.score) < (found[pair].ground, -found[pair].score):
                found[pair] = one
    return sorted(found.values(), key=lambda r: (r.ground, r.a_id, r.b_id))


def telling(why: tuple[Reason, ...]) -> list[Reason]:
    """The reasons worth reading: not what is simply the same, nor what another reason says already."""
    codes = {reason.code for reason in why}
    dull = {"same", "equal", "title"} | ({"differs"} if "short" in codes else set())
    dull |= {"token"} if codes & {"letters", "letter"} else set()
    return [reason for reason in why if reason.code not in dull]


def _pairs(entities: list[Entity], distinct: set[tuple[int, int]], words: ProjectWords) -> Iterator[Resemblance]:
    names: list[str] = []
    owners: list[Entity] = []
    for entity in sorted(entities, key=lambda e: e.id):
        for text in sorted({entity.name, *(s.text for s in entity.spellings)}):
            names.append(text)
            owners.append(entity)
    short_of: defaultdict[int, list[Resemblance]] = defaultdict(list)
    for i, j in chain(candidates(names), _same_initials(names, owners)):
        a, b = owners[min(i, j)], owners[max(i, j)]
        if a.id == b.id or (a.id, b.id) in distinct:
            continue
        one, other = names[min(i, j)], names[max(i, j)]
        said = match(one, other, title_a=_latest(a), title_b=_latest(b), words=words)
        ground = _ground(one, other, said)
        if ground is None:
            continue
        pair = Resemblance(a.id, b.id, ground, one, other, said.score, said.why)
        if ground is Ground.PART:
            shorter = a.id if len(one.split()) < len(other.split()) else b.id
            short_of[shorter].append(pair)
        else:
            yield pair
    for some in short_of.values():
        if len({(pair.a_id, pair.b_id) for pair in some}) <= CROWD:
            yield from some


def _same_initials(names: list[str], owners: list[Entity]) -> Iterator[tuple[int, int]]:
    """Names whose bearers hold an office and whose parts begin alike: «تشوي سونغ هوي», «تشون سوي هي»."""
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for i, (name, owner) in enumerate(zip(names, owners, strict=True)):
        parts = parse(name).parts
        if owner.titles and len(parts) > 1:
            alike["".join(part.bare[:1] for part in parts)].append(i)
    for some in alike.values():
        if len(some) <= CROWD:
            yield from combinations(some, 2)


def _latest(entity: Entity) -> str:
    """The title held last; none where there are several that nothing dates."""
    dated = [title for title in entity.titles if title.since or title.until]
    if dated:
        return max(dated, key=lambda t: t.until or "9", default=dated[0]).text
    return entity.titles[0].text if len(entity.titles) == 1 else ""


def _ground(a: str, b: str, said: NameMatch) -> Ground | None:
    codes = {reason.code for reason in said.why}
    keys = _bare(name_key(a)), _bare(name_key(b))
    if keys[0] == keys[1]:
        return Ground.SAME_KEY
    if said.same:
        return Ground.PART if codes & _SHORTER else Ground.SAME_KEY if said.score >= 0.8 else Ground.NEAR
    if codes & _PARTLY and said.near and not codes & _AGAINST:
        return Ground.PART
    if not codes & _AGAINST and _one_letter_apart(*keys):
        return Ground.NEAR
    return Ground.NEAR if "same_office" in codes and said.near and not codes & _AGAINST else None


def _bare(key: str) -> str:
    """The key without the article at the beginning of its words."""
    return " ".join(w.removeprefix("ال") if len(w) > 4 else w for w in key.split())


def _one_letter_apart(a: str, b: str) -> bool:
    """Whether one letter put in, left out or changed makes the other of two longer keys."""
    if min(len(a), len(b)) < NEAR_LENGTH or abs(len(a) - len(b)) > 1 or re.search(r"\d", a + b):
        return False
    same = 0
    while same < min(len(a), len(b)) and a[same] == b[same]:
        same += 1
    if len(a) == len(b):
        return a[same + 1 :] == b[same + 1 :]
    return a[same + 1 :] == b[same:] if len(a) > len(b) else a[same:] == b[same + 1 :]
