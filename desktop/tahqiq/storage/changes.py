"""Row changes: what a command did to the tables, in a form that can be played backwards and forwards.

A change is a JSON list, its rows in the order in which they were written:
    ``["i", table, columns, rows]``              rows came; each a list of values in the order of ``columns``
    ``["d", table, columns, rows]``              rows went
    ``["u", table, key columns, columns, rows]`` columns of rows changed; each row is a list ``[key, before, after]``
    ``["p", [article ids], before, after]``      articles came into or went out of sight (their text is never copied)

What a record says of columns for finding is not played but made anew: the folding may have changed since.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from tahqiq.storage import article_index
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.rows import KEYS, delete_sql, driver, insert_sql, update_sql
from tahqiq.storage.shadows import SHADOWS, renewed

Change = list[Any]


class HistoryBroken(AssertionError):  # noqa: N818
    """A recorded change does not fit the rows that are there: our own bug, never the person's."""


def play(connection: Connection, changes: Sequence[Change], *, backwards: bool) -> None:
    """Apply recorded changes, or their inverse in reverse order.

    Raises:
        HistoryBroken: a row is not as the record says.
    """
    sqlite = driver(connection)
    for change in reversed(changes) if backwards else changes:
        match change:
            case ["i" | "d" as kind, name, columns, rows] if (kind == "i") != backwards:
                sqlite.executemany(insert_sql(name, tuple(columns)), renewed(name, columns, rows))
            case ["i" | "d", name, columns, rows]:
                _delete(sqlite, name, columns, rows)
            case ["u", name, key, columns, rows]:
                _update(sqlite, name, key, columns, rows[::-1] if backwards else rows, backwards=backwards)
            case ["p", ids, before, after]:
                set_presence(sqlite, ids, before if backwards else after)
            case _:
                raise HistoryBroken(f"unknown change {change[:2]!r}")


def _delete(sqlite: sqlite3.Connection, name: str, columns: list[str], rows: list[list[Any]]) -> None:
    at = [columns.index(c) for c in KEYS[name]]
    keys = [[row[i] for i in at] for row in rows]
    if sqlite.executemany(delete_sql(name), keys).rowcount != len(keys):
        raise HistoryBroken(f"a row that was to go from {name} is not there")


def _update(
    sqlite: sqlite3.Connection, name: str, key: list[str], columns: list[str], rows: list[Any], *, backwards: bool
) -> None:
    there, wanted = (2, 1) if backwards else (1, 2)
    shadow = SHADOWS.get(name)
    lasting = [i for i, c in enumerate(columns) if shadow is None or c != shadow.column or c == shadow.source]
    expected = tuple(columns[i] for i in lasting)
    values = [([row[wanted][i] for i in lasting], row[0], [row[there][i] for i in lasting]) for row in rows]
    given = expected
    if shadow is not None and shadow.source in expected and shadow.column != shadow.source:
        given = (*expected, shadow.column)
        source = expected.index(shadow.source)
        values = [([*new, shadow.of(new[source])], row, old) for new, row, old in values]
    sql = update_sql(name, given, tuple(key), expected)
    if sqlite.executemany(sql, [(*new, *row, *old) for new, row, old in values]).rowcount != len(rows):
        raise HistoryBroken(f"a row of {name} is not as it was left")
    if name == "articles" and "title" in columns:
        at = columns.index("title")
        for row in rows:
            article_index.retitle(sqlite, row[0][0], row[there][at], row[wanted][at])


def set_presence(sqlite: sqlite3.Connection, article_ids: Sequence[int], present: bool) -> list[int]:
    """Bring articles into sight, or take them out of it; gives those that were not so already."""
    changed: list[int] = []
    for some in in_batches(article_ids):
        among = f"id IN ({', '.join('?' * len(some))}) AND present IS NOT ?"
        changed += [i for (i,) in sqlite.execute(f"SELECT id FROM articles WHERE {among}", (*some, present))]
        sqlite.execute(f"UPDATE articles SET present = ? WHERE {among}", (present, *some, present))
    return changed
