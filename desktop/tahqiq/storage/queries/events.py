"""Events, how near articles are, and what people said of both."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import orjson
from sqlalchemy import Connection

from tahqiq.domain.inconsistencies import Event, Relatedness
from tahqiq.domain.messages import Message
from tahqiq.domain.reviewing import EventWord
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.queries.versions import OLDER
from tahqiq.storage.rows import driver

_MEMBERS = "SELECT e.event_id, e.article_id, e.copy FROM event_articles AS e {join} ORDER BY e.event_id, e.article_id"
_IN_SIGHT = "JOIN articles AS a ON a.id = e.article_id WHERE a.present"


def events(connection: Connection, ids: Collection[int] | None = None) -> list[Event]:
    """The events of two and more articles in sight; all, or the given ones."""
    return [event for event in _events(connection, _IN_SIGHT, ids) if len(event.article_ids) > 1]


def events_with(connection: Connection, article_ids: Collection[int]) -> list[Event]:
    """The events that hold one of the articles, with members out of sight too."""
    sqlite = driver(connection)
    numbers: set[int] = set()
    for some in in_batches(article_ids):
        sql = f"SELECT event_id FROM event_articles WHERE article_id IN ({_marks(some)})"
        numbers.update(i for (i,) in sqlite.execute(sql, some))
    return _events(connection, "WHERE 1", numbers)


def event_of(connection: Connection, article_id: int) -> Event | None:
    """The event that an article reports together with others in sight, or None."""
    found = events(connection, {event.id for event in events_with(connection, [article_id])})
    return next((event for event in found if article_id in event.article_ids), None)


def _events(connection: Connection, where: str, ids: Collection[int] | None) -> list[Event]:
    sqlite = driver(connection)
    rows: list[Any] = []
    if ids is None:
        rows = sqlite.execute(_MEMBERS.format(join=where)).fetchall()
    else:
        for some in in_batches(sorted(ids)):
            rows += sqlite.execute(_MEMBERS.format(join=f"{where} AND e.event_id IN ({_marks(some)})"), some)
    members: dict[int, list[int]] = {}
    copies: dict[int, dict[int, list[int]]] = {}
    for number, article, copy in rows:
        members.setdefault(number, []).append(article)
        if copy:
            copies.setdefault(number, {}).setdefault(copy, []).append(article)
    return [
        Event(number, tuple(some), tuple(tuple(c) for c in copies.get(number, {}).values() if len(c) > 1))
        for number, some in members.items()
    ]


def _marks(some: Collection[Any]) -> str:
    return ", ".join("?" * len(some))


_COUNT = f"a.present AND b.present AND a.id NOT IN ({OLDER}) AND b.id NOT IN ({OLDER})"
_PAIRS = f"""
SELECT p.a_id, p.b_id, p.score, p.copied, p.why, w.same FROM article_pairs AS p
LEFT JOIN event_words AS w ON w.a_id = p.a_id AND w.b_id = p.b_id
JOIN articles AS a ON a.id = p.a_id JOIN articles AS b ON b.id = p.b_id
WHERE p.{{column}} IN ({{marks}}) AND {_COUNT}
"""
_SAID = f"""
SELECT p.a_id, p.b_id, 0.0, 0.0, '[]', p.same FROM event_words AS p
JOIN articles AS a ON a.id = p.a_id JOIN articles AS b ON b.id = p.b_id
WHERE p.{{column}} IN ({{marks}}) AND {_COUNT}
"""


def links_of(connection: Connection, article_ids: Iterable[int]) -> list[Relatedness]:
    """The pairs in sight that have one of the articles on either side, and those of which a person said something."""
    sqlite = driver(connection)
    found: dict[tuple[int, int], Relatedness] = {}
    for some in in_batches(sorted(set(article_ids))):
        for sql in (_SAID, _PAIRS):
            for column in ("a_id", "b_id"):
                for row in sqlite.execute(sql.format(column=column, marks=_marks(some)), some):
                    found[row[0], row[1]] = _related(*row)
    return [found[pair] for pair in sorted(found)]


def related(connection: Connection, article_id: int) -> list[Relatedness]:
    """The articles in sight that are near to one, the nearest first."""
    return sorted(links_of(connection, [article_id]), key=lambda one: (-one.score, one.a_id, one.b_id))


def _related(a: int, b: int, score: float, copied: float, why: str, same: int | None) -> Relatedness:
    reasons = tuple(Message(code, params) for code, params in orjson.loads(why))
    return Relatedness(a, b, score, copied, reasons, None if same is None else bool(same))


def words(connection: Connection) -> list[EventWord]:
    """What people said of two articles, the newest first."""
    sql = "SELECT a_id, b_id, same, annotator_id, created_at FROM event_words ORDER BY id DESC"
    return [EventWord(a, b, bool(same), who, at) for a, b, same, who, at in driver(connection).execute(sql)]


_TITLES = """
SELECT e.event_id, a.title FROM event_articles AS e JOIN articles AS a ON a.id = e.article_id
WHERE a.present AND e.event_id IN ({marks}) ORDER BY e.event_id, a.published IS NULL, a.published, a.id
"""


def titles(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """The headline of the first article of each event, by date."""
    sqlite = driver(connection)
    found: dict[int, str] = {}
    for some in in_batches(sorted(set(ids))):
        for event, title in sqlite.execute(_TITLES.format(marks=_marks(some)), some):
            found.setdefault(event, title)
    return found
