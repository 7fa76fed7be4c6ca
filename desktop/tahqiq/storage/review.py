"""What comparing writes: how near articles are, inconsistencies, and which articles are done (keys: ``review_index``).

All of it is derived and stays out of the history; nothing here touches what a person decided.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection

from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Relatedness, Severity
from tahqiq.domain.messages import Message
from tahqiq.storage import review_index
from tahqiq.storage.details import encoded_why
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.rows import driver

Row = tuple[Any, ...]
_SEVERITY = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2}


def rank(severity: Severity, confidence: float) -> int:
    """The place in the queue: by severity, then by confidence; lower comes first."""
    return _SEVERITY[severity] * 1000 + round((1 - min(1.0, max(0.0, confidence))) * 999)


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """One side of what was found: code points of an article's text."""

    article_id: int
    start: int
    end: int
    value: str
    unit: str
    sentence: tuple[int, int]
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An inconsistency before it is stored; ``content`` is one for those that are the same in copies of one text."""

    kind: InconsistencyKind
    nature: Nature
    severity: Severity
    confidence: float
    why: Message
    fingerprint: str
    content: str
    passages: tuple[FoundPassage, ...]


@dataclass(frozen=True, slots=True)
class ComparedPair:
    """What comparing two articles gave (``a_id < b_id``), or looking into one (``a_id == b_id``)."""

    a_id: int
    b_id: int
    found: tuple[Found, ...]


def forget(connection: Connection, article_ids: Sequence[int]) -> review_index.NamesChanged:
    """Take everything derived from these articles away but their events, as if they had never been compared.

    Returns:
        What becomes of the names that they print.
    """
    sqlite = driver(connection)
    names = review_index.forget_articles(connection, article_ids)
    for some in in_batches(article_ids):
        marks = _marks(some)
        for column in ("a_id", "b_id"):
            ids = [i for (i,) in sqlite.execute(f"SELECT id FROM inconsistencies WHERE {column} IN ({marks})", some)]
            _remove(sqlite, ids)
            sqlite.execute(f"DELETE FROM article_pairs WHERE {column} IN ({marks})", some)
        sqlite.execute(f"DELETE FROM comparisons WHERE article_id IN ({marks})", some)
    return names


def _marks(some: Sequence[Any]) -> str:
    return ", ".join("?" * len(some))


def store_pairs(connection: Connection, pairs: Sequence[ComparedPair]) -> set[int]:
    """Write what comparing gave, in place of what an earlier comparison of the same pairs gave.

    What is found again keeps its number.

    Returns:
        The articles of whose inconsistencies some came, went or changed.
    """
    sqlite = driver(connection)
    changed: set[int] = set()
    new: list[tuple[ComparedPair, Found]] = []
    for pair in pairs:
        there = _there(sqlite, pair.a_id, pair.b_id)
        for found in {f.fingerprint: f for f in pair.found}.values():
            old = there.pop(found.fingerprint, None)
            if old is None:
                new.append((pair, found))
                changed.update((pair.a_id, pair.b_id))
            elif _renewed(sqlite, old, found):
                changed.update((pair.a_id, pair.b_id))
        if there:
            _remove(sqlite, [row[0] for row in there.values()])
            changed.update((pair.a_id, pair.b_id))
    _insert(sqlite, new)
    return changed


def store_near(connection: Connection, article_ids: Sequence[int], near: Iterable[Relatedness]) -> None:
    """Make these the pairs that the articles are in."""
    sqlite = driver(connection)
    for some in in_batches(article_ids):
        for column in ("a_id", "b_id"):
            sqlite.execute(f"DELETE FROM article_pairs WHERE {column} IN ({_marks(some)})", some)
    rows = [(n.a_id, n.b_id, n.score, n.copied, _encoded(n.why)) for n in near]
    sqlite.executemany("INSERT OR REPLACE INTO article_pairs (a_id, b_id, score, copied, why) VALUES (?,?,?,?,?)", rows)


_COLUMNS = "kind, nature, severity, confidence, rank, why, fingerprint, content"
_SIDES = 'inconsistency_id, position, article_id, start, "end", value, unit, sentence_start, sentence_end, speaker'


def _there(sqlite: sqlite3.Connection, a_id: int, b_id: int) -> dict[str, Row]:
    sql = f"SELECT id, {_COLUMNS} FROM inconsistencies WHERE a_id = ? AND b_id = ?"
    return {row[7]: row for row in sqlite.execute(sql, (a_id, b_id))}


def _row(found: Found) -> Row:
    plain = (str(found.kind), str(found.nature), str(found.severity), found.confidence)
    place = rank(found.severity, found.confidence)
    return (*plain, place, encoded_why(found.why), found.fingerprint, found.content)


def _side_rows(number: int, found: Found) -> list[Row]:
    return [
        (number, position, p.article_id, p.start, p.end, p.value, p.unit, *p.sentence, p.speaker)
        for position, p in enumerate(found.passages)
    ]


def _renewed(sqlite: sqlite3.Connection, old: Row, found: Found) -> bool:
    """Bring a stored inconsistency up to what was found now; gives whether anything differs."""
    row, sides = _row(found), _side_rows(old[0], found)
    there = sqlite.execute(f"SELECT {_SIDES} FROM passages WHERE inconsistency_id = ? ORDER BY position", [old[0]])
    if old[1:] == row and there.fetchall() == sides:
        return False
    columns = ", ".join(f"{column} = ?" for column in _COLUMNS.split(", "))
    sqlite.execute(f"UPDATE inconsistencies SET {columns} WHERE id = ?", (*row, old[0]))
    sqlite.execute("DELETE FROM passages WHERE inconsistency_id = ?", [old[0]])
    _insert_sides(sqlite, sides)
    return True


def _insert(sqlite: sqlite3.Connection, new: Sequence[tuple[ComparedPair, Found]]) -> None:
    last = sqlite.execute("SELECT seq FROM sqlite_sequence WHERE name = 'inconsistencies'").fetchone()
    first = (last[0] if last else 0) + 1
    numbered = list(enumerate(new, first))
    sqlite.executemany(
        f"INSERT INTO inconsistencies (id, a_id, b_id, {_COLUMNS}) VALUES ({_marks('x' * 11)})",
        [(number, pair.a_id, pair.b_id, *_row(found)) for number, (pair, found) in numbered],
    )
    _insert_sides(sqlite, [side for number, (_, found) in numbered for side in _side_rows(number, found)])


def _insert_sides(sqlite: sqlite3.Connection, sides: Sequence[Row]) -> None:
    sqlite.executemany(f"INSERT INTO passages ({_SIDES}) VALUES ({_marks('x' * 10)})", sides)


def _remove(sqlite: sqlite3.Connection, ids: Sequence[int]) -> None:
    sqlite.executemany("DELETE FROM passages WHERE inconsistency_id = ?", [(i,) for i in ids])
    sqlite.executemany("DELETE FROM inconsistencies WHERE id = ?", [(i,) for i in ids])


def _encoded(why: Iterable[Message]) -> str:
    return orjson.dumps([(message.code, dict(message.params)) for message in why]).decode()


@dataclass(frozen=True, slots=True)
class Settled:
    """An article whose comparison is done, on this basis; ``partners`` report one event with it."""

    article_id: int
    basis: str
    partners: frozenset[int]


def store_settled(connection: Connection, at: str, articles: Sequence[Settled]) -> set[int]:
    """Note that articles were compared, and take away what was found with articles that report another event now.

    Returns:
        The articles of whose inconsistencies some went.
    """
    sqlite = driver(connection)
    changed: set[int] = set()
    for article in articles:
        i = article.article_id
        for a_id, b_id in _pairs_of(sqlite, i):
            other = a_id + b_id - i
            if other != i and other not in article.partners:
                _remove(sqlite, [row[0] for row in _there(sqlite, a_id, b_id).values()])
                changed.update((a_id, b_id))
    sqlite.executemany(
        "INSERT OR REPLACE INTO comparisons (article_id, basis, at) VALUES (?, ?, ?)",
        [(article.article_id, article.basis, at) for article in articles],
    )
    return changed


_OF = """
SELECT a_id, b_id FROM inconsistencies WHERE a_id = ?1 UNION SELECT a_id, b_id FROM inconsistencies WHERE b_id = ?1
"""


def _pairs_of(sqlite: sqlite3.Connection, article_id: int) -> list[tuple[int, int]]:
    return sqlite.execute(_OF, (article_id,)).fetchall()
