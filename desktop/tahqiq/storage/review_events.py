"""What comparing writes of events and of spellings; derived, and past the history.

Many are written in lots, so that nobody waits long for their turn; a lot holds whole events and whole clusters. What a
comparison that broke off left half done is what the next one groups anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Connection

from tahqiq.domain.inconsistencies import Event
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.rows import driver

ROWS = 2_500
"""Rows that are written in one transaction."""

Cluster = tuple[int, str, Sequence[str]]
"""Number or 0, kind, spellings of two and more."""

Some = TypeVar("Some")


def event_lots(kept: Sequence[Event], gone: Sequence[int]) -> Iterator[tuple[list[Event], list[int]]]:
    """What ``store_events`` is to be given, in lots; those that are gone come last, almost empty by then."""
    for some in _lots(kept, lambda event: len(event.article_ids)):
        yield some, []
    for numbers in in_batches(gone):
        yield [], list(numbers)


def cluster_lots(among: Collection[int], clusters: Sequence[Cluster]) -> Iterator[tuple[list[int], list[Cluster]]]:
    """What ``store_clusters`` is to be given, in lots."""
    for some in _lots(clusters, lambda cluster: len(cluster[2])):
        yield [number for number, _, _ in some if number], some
    for numbers in in_batches(sorted(set(among) - {number for number, _, _ in clusters})):
        yield list(numbers), []


def _lots(every: Iterable[Some], size: Callable[[Some], int]) -> Iterator[list[Some]]:
    """Lots of which hardly any has more than ``ROWS``: for each there is a row, one that may go and one that comes."""
    lot: list[Some] = []
    rows = 0
    for one in every:
        more = 1 + 2 * size(one)
        if lot and rows + more > ROWS:
            yield lot
            lot, rows = [], 0
        lot.append(one)
        rows += more
    if lot:
        yield lot


def store_events(connection: Connection, kept: Sequence[Event], gone: Sequence[int]) -> bool:
    """Make events be these: those with number 0 get a new one, those of ``gone`` are no more.

    Returns:
        Whether any article reports another event now, or other copies.
    """
    sqlite = driver(connection)
    numbers = [*(event.id for event in kept if event.id), *gone]
    before: dict[int, tuple[int, int]] = {}
    for some in in_batches(numbers):
        marks = ", ".join("?" * len(some))
        sql = f"SELECT article_id, event_id, copy FROM event_articles WHERE event_id IN ({marks})"
        before |= {article: (event, copy) for article, event, copy in sqlite.execute(sql, some)}
    now: dict[int, tuple[int, int]] = {}
    for event in kept:
        number = event.id or int(sqlite.execute("INSERT INTO events DEFAULT VALUES").lastrowid or 0)
        copy = {article: at for at, group in enumerate(event.copies, 1) for article in group}
        now |= {article: (number, copy.get(article, 0)) for article in event.article_ids}
    if now == before:
        return False
    sqlite.executemany("DELETE FROM event_articles WHERE article_id = ?", [(i,) for i in before.keys() - now.keys()])
    rows = [(article, event, copy) for article, (event, copy) in now.items() if before.get(article) != (event, copy)]
    sqlite.executemany("INSERT OR REPLACE INTO event_articles (article_id, event_id, copy) VALUES (?, ?, ?)", rows)
    sqlite.executemany("DELETE FROM event_articles WHERE event_id = ?", [(number,) for number in gone])
    sqlite.executemany("DELETE FROM events WHERE id = ?", [(number,) for number in gone])
    return True


def store_clusters(connection: Connection, among: Iterable[int], clusters: Sequence[Cluster]) -> list[int]:
    """Make clusters of spellings be these, in place of those with the numbers ``among``.

    Returns:
        The numbers of those that came, went or have other spellings.
    """
    sqlite = driver(connection)
    before: dict[int, tuple[str, frozenset[str]]] = {}
    for some in in_batches(sorted(set(among))):
        before |= _clusters(sqlite, some)
    now: dict[int, tuple[str, frozenset[str]]] = {}
    for number, kind, spellings in clusters:
        if not number:
            number = int(
                sqlite.execute("INSERT INTO spelling_clusters (kind, uses) VALUES (?, 0)", [kind]).lastrowid or 0
            )
        now[number] = kind, frozenset(spellings)
    other = [number for number in before.keys() | now.keys() if before.get(number) != now.get(number)]
    sqlite.executemany("DELETE FROM cluster_spellings WHERE cluster_id = ?", [(number,) for number in other])
    rows = [(kind, text, n) for n, (kind, texts) in now.items() if n in set(other) for text in sorted(texts)]
    sqlite.executemany("INSERT OR REPLACE INTO cluster_spellings (kind, text, cluster_id) VALUES (?, ?, ?)", rows)
    gone = [(number,) for number in before.keys() - now.keys()]
    sqlite.executemany("DELETE FROM spelling_clusters WHERE id = ?", gone)
    return other


_USES = """
UPDATE spelling_clusters SET uses = (
    SELECT coalesce(sum(u.count), 0) FROM cluster_spellings AS c
    CROSS JOIN name_uses AS u ON u.text = c.text AND (u.kind = 'person') = (c.kind = 'person')
    CROSS JOIN articles AS a ON a.id = u.article_id
    WHERE c.cluster_id = spelling_clusters.id AND a.present)
WHERE id IN ({marks})
"""


def count_uses(connection: Connection, ids: Sequence[int]) -> None:
    """Count how often the spellings of clusters are printed, at most five hundred of them."""
    driver(connection).execute(_USES.format(marks=", ".join("?" * len(ids))), ids)


def _clusters(sqlite: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[str, frozenset[str]]]:
    marks = ", ".join("?" * len(ids))
    found: dict[int, tuple[str, frozenset[str]]] = {}
    for number, kind in sqlite.execute(f"SELECT id, kind FROM spelling_clusters WHERE id IN ({marks})", ids):
        found[number] = kind, frozenset()
    sql = f"SELECT cluster_id, kind, text FROM cluster_spellings WHERE cluster_id IN ({marks})"
    for number, kind, text in sqlite.execute(sql, ids):
        found[number] = kind, found[number][1] | {text}
    return found
