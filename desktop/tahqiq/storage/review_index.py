"""What comparing keeps of articles so that they, and the names in them, find each other; derived, past the history.

An article is stored with its print and its names; its rows in the index follow in order of number, with those of all
articles that came with it (``in_lots``). So each transaction writes a few pages that lie side by side, however large
the index is, and nobody else waits long for their turn.
"""

from __future__ import annotations

import sqlite3
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import orjson
from sqlalchemy import Connection

from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.rows import driver

ROWS = 2_500
"""Rows of an index that are written in one transaction."""

AT_ONCE = 200
"""Names that are asked for at once."""

NAME_BASIS = "name_basis"
"""Of the hash, among the project's particulars, of what people said of names when they were grouped last.

It is empty while what was stored of articles has not led to clusters yet, so that no stop or crash leaves them behind.
"""

NAME_NUMBERS = "name_numbers"
"""Of the number, among the project's particulars, of the rules by which names are found."""

COMPARED_UP_TO = "compared_up_to"
"""Of what is known, among the project's particulars, of which articles wait to be compared."""

Row = tuple[Any, ...]
Kept = TypeVar("Kept", int, str)


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name of an article in one spelling: ``name`` is its fullest form there, ``text`` this one.

    ``numbers`` are those under which ``text`` is found by others that may be the same.
    """

    kind: str
    name: str
    text: str
    count: int
    titles: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyedArticle:
    """An article as the index knows it."""

    article_id: int
    numbers: Sequence[int]
    packed: bytes
    names: Sequence[NameRow]


def in_lots(rows: Iterable[tuple[int, Kept]], total: int, size: int = ROWS) -> Iterator[list[tuple[int, Kept]]]:
    """Rows that begin with a signed number of 64 bits, by number, in lots of at most ``size``.

    They are parted before they are sorted, so that no other thread waits while a million rows are.

    Args:
        rows: In any order.
        total: How many there are, roughly.
        size: Rows of a lot.
    """
    count = total // size + 1
    parts: list[list[tuple[int, Kept]]] = [[] for _ in range(count)]
    for row in rows:
        parts[(row[0] + (1 << 63)) * count >> 64].append(row)
    for part in parts:
        part.sort()
        yield from in_batches(part, size)


@dataclass(frozen=True, slots=True)
class NamesChanged:
    """Printed names that came, went or are printed more or less often in some articles.

    ``fresh`` are those of them that no article had before; ``moved`` those that are the first or the last of their
    kind, or with an office, and so may stand beside others now.
    """

    changed: set[str] = field(default_factory=set)
    fresh: set[str] = field(default_factory=set)
    moved: set[str] = field(default_factory=set)


def store_articles(connection: Connection, articles: Sequence[KeyedArticle]) -> NamesChanged:
    """Store prints and names of articles, in place of those they had; their keys are to follow (``enter_keys``)."""
    sqlite = driver(connection)
    ids = [article.article_id for article in articles]
    before = _uses(sqlite, ids)
    take_out(connection, ids)
    uses = {
        (article.article_id, n.kind, n.name, n.text, n.count, orjson.dumps(n.titles).decode())
        for article in articles
        for n in article.names
    }
    told, untold = _told(uses), _told(before)
    came, went = told - untold, untold - told
    came -= _printed(sqlite, came)
    prints = [(one.article_id, one.packed, _packed(dict.fromkeys(one.numbers))) for one in articles]
    sqlite.executemany("INSERT INTO article_prints (article_id, packed, numbers) VALUES (?, ?, ?)", prints)
    sqlite.executemany(f"INSERT INTO name_uses ({_USE}) VALUES (?, ?, ?, ?, ?, ?)", sorted(uses))
    went -= _printed(sqlite, went)
    names = NamesChanged({use[3] for use in before ^ uses})
    names.fresh.update(text for text, kind, _ in came if not kind)
    names.moved.update(text for text, *_ in came | went)
    _have_grouped(connection, names)
    return names


def _have_grouped(connection: Connection, names: NamesChanged) -> None:
    """Names that are gone are found no more; all that changed wait to be grouped."""
    forget_unused(connection, names.moved)
    if names.changed:
        set_name_basis(connection, "")


def enter_keys(connection: Connection, rows: Sequence[tuple[int, int]]) -> None:
    """Make the index hold these rows of number and article, of which it holds none, and count them."""
    sqlite = driver(connection)
    sqlite.executemany("INSERT INTO article_keys (number, article_id) VALUES (?, ?)", rows)
    sqlite.executemany(
        "INSERT INTO key_counts (number, articles) VALUES (?, ?) "
        "ON CONFLICT (number) DO UPDATE SET articles = articles + excluded.articles",
        list(Counter(number for number, _ in rows).items()),
    )


def enter_names(connection: Connection, rows: Sequence[tuple[int, str]]) -> None:
    """Make names be found by numbers; rows that are there already do no harm."""
    driver(connection).executemany("INSERT OR IGNORE INTO name_numbers (number, text) VALUES (?, ?)", rows)


def set_name_basis(connection: Connection, basis: str) -> None:
    """Note on what names were grouped."""
    _note(connection, NAME_BASIS, basis)


def set_name_numbers(connection: Connection, rules: int) -> None:
    """Note by which rules names are found."""
    _note(connection, NAME_NUMBERS, rules)


def set_compared_up_to(connection: Connection, said: Mapping[str, Any]) -> None:
    """Note which articles wait to be compared."""
    _note(connection, COMPARED_UP_TO, said)


def _note(connection: Connection, key: str, value: Any) -> None:
    driver(connection).execute(
        "INSERT INTO project (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, orjson.dumps(value).decode()),
    )


_USE = "article_id, kind, name, text, count, titles"


def _uses(sqlite: sqlite3.Connection, ids: Sequence[int]) -> set[Row]:
    found: set[Row] = set()
    for some in in_batches(ids):
        found.update(sqlite.execute(f"SELECT {_USE} FROM name_uses WHERE article_id IN ({_marks(some)})", some))
    return found


Told = tuple[str, str, str]
"""What tells of a name with which others it may be one: its text, its kind, its office as in JSON; or less, and ""."""


def _told(uses: Iterable[Row]) -> set[Told]:
    found: set[Told] = set()
    for _, kind, _, text, _, titles in uses:
        found.update(((text, "", ""), (text, kind, "")))
        if titles != "[]":
            found.update((text, kind, orjson.dumps(title).decode()) for title in orjson.loads(titles))
    return found


_PRINTED = """
WITH asked (text, kind, title) AS (VALUES {asked}) SELECT text, kind, title FROM asked WHERE EXISTS (
    SELECT 1 FROM name_uses AS u
    WHERE u.text = asked.text AND asked.kind IN ('', u.kind) AND instr(u.titles, asked.title))
"""


def _printed(sqlite: sqlite3.Connection, names: Iterable[Told]) -> set[Told]:
    """What of this an article has."""
    found: set[Told] = set()
    for some in in_batches(sorted(names), AT_ONCE):
        sql = _PRINTED.format(asked=", ".join(["(?, ?, ?)"] * len(some)))
        found.update(sqlite.execute(sql, [value for each in some for value in each]))
    return found


def take_out(connection: Connection, article_ids: Sequence[int]) -> None:
    """Take articles out of the index, with their prints and names."""
    sqlite = driver(connection)
    clear_keys(connection, article_ids)
    for some in in_batches(article_ids):
        for table in ("article_prints", "name_uses"):
            sqlite.execute(f"DELETE FROM {table} WHERE article_id IN ({_marks(some)})", some)


def clear_keys(connection: Connection, article_ids: Sequence[int]) -> None:
    """Take the rows of articles out of the index of keys, also where not all are in it; their prints stay."""
    sqlite = driver(connection)
    for some in in_batches(article_ids):
        held = [(number, article) for article, numbers in _numbers(sqlite, some) for number in numbers]
        held.sort()
        sqlite.executemany(
            "UPDATE key_counts SET articles = articles - 1 WHERE number = ?1 "
            "AND EXISTS (SELECT 1 FROM article_keys WHERE number = ?1 AND article_id = ?2)",
            held,
        )
        sqlite.executemany("DELETE FROM article_keys WHERE number = ? AND article_id = ?", held)
        keys = dict.fromkeys(key for key, _ in held)
        sqlite.executemany("DELETE FROM key_counts WHERE number = ? AND articles <= 0", [(key,) for key in keys])
        sqlite.execute(f"UPDATE article_prints SET numbers = x'' WHERE article_id IN ({_marks(some)})", some)


def _numbers(sqlite: sqlite3.Connection, some: Sequence[int]) -> Iterator[tuple[int, Iterable[int]]]:
    """The numbers under which articles may stand in the index."""
    sql = f"SELECT article_id, numbers FROM article_prints WHERE article_id IN ({_marks(some)})"
    for article, packed in sqlite.execute(sql, some).fetchall():
        if packed is not None:
            yield article, _unpacked(packed)
        else:
            rows = sqlite.execute("SELECT number FROM article_keys WHERE article_id = ?", (article,))
            yield article, [number for (number,) in rows]


def forget_unused(connection: Connection, names: Iterable[str]) -> None:
    """Take away the numbers of those of the names that no article has any more."""
    sqlite = driver(connection)
    every = {(text, "", "") for text in names}
    unused = sorted(text for text, *_ in every - _printed(sqlite, every))
    for some in in_batches(unused):
        sqlite.execute(f"DELETE FROM name_numbers WHERE text IN ({_marks(some)})", some)


def forget_articles(connection: Connection, article_ids: Sequence[int]) -> NamesChanged:
    """Take articles out of the index; their names wait to be grouped without them."""
    sqlite = driver(connection)
    before = _uses(sqlite, article_ids)
    take_out(connection, article_ids)
    went = _told(before)
    names = NamesChanged({use[3] for use in before})
    names.moved.update(text for text, *_ in went - _printed(sqlite, went))
    _have_grouped(connection, names)
    return names


def _packed(numbers: Iterable[int]) -> bytes:
    held = array("q", numbers)
    if sys.byteorder == "big":
        held.byteswap()
    return held.tobytes()


def _unpacked(packed: bytes) -> array[int]:
    held = array("q", packed)
    if sys.byteorder == "big":
        held.byteswap()
    return held


def _marks(some: Sequence[Any]) -> str:
    return ", ".join("?" * len(some))
