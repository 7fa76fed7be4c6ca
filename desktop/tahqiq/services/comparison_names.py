"""Clusters of spellings, kept up with what articles print and with what people said of names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import count
from typing import Any

from tahqiq.comparison.name_groups import Settled
from tahqiq.comparison.spellings import NUMBERS, name_numbers, of_same_entries, regroup_names, short_forms
from tahqiq.domain.entities import Entity, EntityKind, Spelling
from tahqiq.domain.inconsistencies import SpellingCluster
from tahqiq.domain.jobs import Stopped
from tahqiq.services.comparison_index import StoredNames, name_use
from tahqiq.services.comparison_pool import Pool
from tahqiq.services.comparison_work import cluster_names
from tahqiq.services.session import Session
from tahqiq.storage import review_events, review_index
from tahqiq.storage.queries import entities, particulars, spellings
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.queries.comparing import Connection
from tahqiq.storage.review_index import NAME_BASIS, NAME_NUMBERS, KeyedArticle, NamesChanged

MANY = 200
"""Printed names that moved from which all are grouped anew."""

COUNTED = 300
"""Clusters whose uses are counted in one transaction."""


def name_basis(session: Session) -> str | None:
    """A hash of what people said of names when they were grouped last; "" where names came since."""
    with session.read.database.reading() as connection:
        return particulars.value(connection, NAME_BASIS)  # type: ignore[no-any-return]


@dataclass(slots=True)
class Names:
    """Printed names that are other in some articles (``NamesChanged``).

    ``numbers`` are those under which fresh ones are to be found.
    """

    changed: set[str] = field(default_factory=set)
    moved: set[str] = field(default_factory=set)
    numbers: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def add(self, names: NamesChanged, articles: Iterable[KeyedArticle] = ()) -> None:
        """What became of names as articles were stored or forgotten."""
        self.changed |= names.changed
        self.moved |= names.moved
        fresh = names.fresh
        self.numbers |= {name.text: name.numbers for one in articles for name in one.names if name.text in fresh}


class Naming:
    """Names that are grouped anew, in another process where there are many, and stored at the end."""

    def __init__(self, session: Session, names: Names, before: str | None, pool: Pool, stop: Stopped) -> None:
        """Begin with those near to names that moved, or with all where people said something new of any.

        Args:
            session: the project.
            names: what became of names.
            before: ``name_basis`` before they were.
            pool: where to do it.
            stop: asked while another process is waited for.
        """
        self._session = session
        self._names = names
        self._stop = stop
        self._made: Callable[[], Sequence[SpellingCluster] | None] = list
        self._there: dict[int, frozenset[str]] = {}
        with session.read.database.reading() as connection:
            settled, self._basis = _settled(connection)
            numbered = particulars.value(connection, NAME_NUMBERS) == NUMBERS
            self._every = not numbered or before != self._basis or len(names.moved) > MANY
            self._idle = not self._every and not names.changed
            if self._every:
                rows = spellings.rows(connection)
                self._made = pool.begin(cluster_names, rows, settled, total=len(rows), stop=stop)
                self._there = spellings.all_clusters(connection)
                if not numbered or before == "":  # by other rules, or a run was stopped before the numbers were written
                    self._number(rows, spellings.numbered(connection) if numbered else set())
            elif names.moved:
                stored = StoredNames(connection)
                moved = names.moved | short_forms(names.moved, stored) | of_same_entries(names.moved, stored, settled)
                texts = moved.union(*spellings.clusters_of_texts(connection, moved).values())
                uses = [name_use(use) for use in spellings.uses_of_texts(connection, texts)]
                made = regroup_names(uses, stored, settled)
                self._made = lambda: made
                texts = texts.union(one.text for cluster in made for one in cluster.spellings)
                self._there = spellings.clusters_of_texts(connection, texts)
            self._counted = set() if self._every else set(spellings.clusters_of_texts(connection, names.changed))

    def _number(self, rows: Iterable[tuple[Any, ...]], done: set[str]) -> None:
        """Have those names numbered too that an earlier run stored and did not number, or not by today's rules."""
        waiting = {row[4] for row in rows} - self._names.numbers.keys() - done
        self._names.numbers |= {text: name_numbers(text) for text in waiting}

    def enter(self) -> None:
        """Have fresh names found by their numbers, some rows at a time."""
        numbers = self._names.numbers
        rows = ((number, text) for text, some in numbers.items() for number in some)
        for lot in review_index.in_lots(rows, sum(map(len, numbers.values()))):
            if self._stop():
                return
            with self._session.read.database.writing() as connection:
                review_index.enter_names(connection, lot)

    def store(self) -> bool:
        """Write the clusters, after ``enter``; gives whether any is other than before."""
        if self._idle:
            return False
        made = self._made()
        if made is None:
            return False
        numbered = _numbered(made, self._there)
        now = {number: frozenset(texts) for number, _, texts in numbered}
        other = {number for number, texts in self._there.items() if now.get(number) != texts}
        for among, clusters in review_events.cluster_lots(self._there, numbered):
            with self._session.read.database.writing() as connection:
                other.update(review_events.store_clusters(connection, among, clusters))
        counted = None if self._every else self._counted | other
        with self._session.read.database.reading() as connection:
            ids = spellings.all_clusters(connection).keys() if counted is None else counted
        for some in in_batches(sorted(ids), COUNTED):
            with self._session.read.database.writing() as connection:
                review_events.count_uses(connection, some)
        with self._session.read.database.writing() as connection:
            review_index.set_name_basis(connection, self._basis)
            review_index.set_name_numbers(connection, NUMBERS)
        return bool(other)


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
