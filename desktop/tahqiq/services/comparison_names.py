"""Clusters of spellings, kept up with what articles print and with what people said of names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import count

import orjson

from tahqiq.comparison.spellings import Settled, clusters_of, regroup_names
from tahqiq.domain.entities import Entity, EntityKind, Spelling
from tahqiq.domain.inconsistencies import SpellingCluster
from tahqiq.services.comparison_index import StoredNames, name_use
from tahqiq.services.session import Session
from tahqiq.storage import review_events
from tahqiq.storage.queries import entities, particulars, spellings
from tahqiq.storage.queries.comparing import Connection
from tahqiq.storage.rows import driver

MANY = 200
"""Printed names from which all are grouped anew."""

BASIS = "name_basis"
"""Of the hash, among the project's particulars, of what people said of names when they were grouped last."""


def cluster_names(session: Session, changed: Iterable[str]) -> bool:
    """Group names anew: those near to the ``changed`` ones, or all where people said something new of any.

    Returns:
        Whether any cluster is other than before.
    """
    names = set(changed)
    with session.read.database.reading() as connection:
        settled, basis = _settled(connection)
        every = particulars.value(connection, BASIS) != basis or len(names) > MANY
        if not every and not names:
            return False
        if every:
            made = clusters_of((name_use(use) for use in spellings.uses(connection)), settled)
            there = spellings.all_clusters(connection)
        else:
            uses = [name_use(use) for use in spellings.uses_of_texts(connection, names)]
            made = regroup_names(uses, StoredNames(connection), settled)
            texts = names.union(one.text for cluster in made for one in cluster.spellings)
            there = spellings.clusters_of_texts(connection, texts)
    numbered = _numbered(made, there)
    with session.read.database.writing() as connection:
        other = review_events.store_clusters(connection, there, numbered)
        review_events.count_uses(connection, None if every else {number for number, *_ in numbered if number})
        driver(connection).execute(
            "INSERT INTO project (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (BASIS, orjson.dumps(basis).decode()),
        )
    return other


def _numbered(
    made: Sequence[SpellingCluster], there: dict[int, frozenset[str]]
) -> list[tuple[int, str, tuple[str, ...]]]:
    """Clusters with the number of the one with which each shares most."""
    holders = {text: number for number, texts in there.items() for text in texts}
    taken: set[int] = set()
    numbered = []
    for cluster in sorted(made, key=lambda one: -len(one.spellings)):
        texts = tuple(one.text for one in cluster.spellings)
        shared = [holders[text] for text in texts if text in holders and holders[text] not in taken]
        number = max(shared, key=lambda n: (shared.count(n), -n), default=0)
        taken.add(number)
        numbered.append((number, str(cluster.kind), texts))
    return numbered


def _settled(connection: Connection) -> tuple[Settled, str]:
    """What people settled of names, and a hash of it.

    Names that are kept apart without being in the register are given to the grouping as entries of their own.
    """
    known = entities.entities(connection, None)
    distinct = set(entities.distinct_pairs(connection))
    bearers = {(str(e.kind), s.text): e.id for e in known for s in e.spellings}
    made: list[Entity] = list(known)
    numbers = count(-1, -1)
    for apart in spellings.names_apart(connection):
        ends = []
        for text in (apart.a, apart.b):
            key = (apart.kind, text)
            if key not in bearers:
                bearers[key] = next(numbers)
                made.append(Entity(bearers[key], EntityKind(apart.kind), text, "", (Spelling(0, text),)))
            ends.append(bearers[key])
        if ends[0] != ends[1]:
            distinct.add((min(ends), max(ends)))
    said = repr((sorted((e.id, str(e.kind), *(s.text for s in e.spellings)) for e in made), sorted(distinct)))
    basis = blake2b(said.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
    return Settled(tuple(made), frozenset(distinct)), basis
