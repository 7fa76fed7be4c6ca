"""SQL for rows as dictionaries, written once for each shape.

Single steps must not cost more than the disk does: these go to SQLite past the expression language, whose statements
cost ten times as much to build as to run. The shapes come from the typed tables all the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Connection

from tahqiq.storage.schema import Base

Row = dict[str, Any]

KEYS: Mapping[str, tuple[str, ...]] = {
    name: tuple(c.name for c in table.primary_key.columns) for name, table in Base.metadata.tables.items()
}
"""The primary key columns of each table."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    name: tuple(c.name for c in table.columns) for name, table in Base.metadata.tables.items()
}
"""All columns of each table."""

_FLAGS: Mapping[str, tuple[str, ...]] = {
    name: tuple(c.name for c in table.columns if isinstance(c.type, Boolean))
    for name, table in Base.metadata.tables.items()
}
_BATCH = 500


def driver(connection: Connection) -> sqlite3.Connection:
    """SQLite itself, in the transaction of ``connection``."""
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found


def _names(columns: Iterable[str]) -> str:
    return ", ".join(f'"{c}"' for c in columns)


def _equal(columns: Iterable[str]) -> str:
    return " AND ".join(f'"{c}" IS ?' for c in columns)


@cache
def insert_sql(name: str, columns: tuple[str, ...]) -> str:
    """One row; parameters are its values."""
    return f'INSERT INTO "{name}" ({_names(columns)}) VALUES ({", ".join("?" * len(columns))})'


@cache
def delete_sql(name: str) -> str:
    """One row; parameters are its primary key."""
    return f'DELETE FROM "{name}" WHERE {_equal(KEYS[name])}'


@cache
def update_sql(name: str, columns: tuple[str, ...], key: tuple[str, ...], expected: tuple[str, ...] = ()) -> str:
    """One row; parameters are new values, key, and the values that must be there."""
    values = ", ".join(f'"{c}" = ?' for c in columns)
    return f'UPDATE "{name}" SET {values} WHERE {_equal((*key, *expected))}'


@cache
def _select_sql(name: str, where: tuple[str, ...]) -> str:
    return f'SELECT {_names(COLUMNS[name])} FROM "{name}" WHERE {_equal(where)}'


def select(connection: sqlite3.Connection, name: str, where: Mapping[str, Any]) -> list[Row]:
    """The rows of ``name`` whose columns equal ``where``, in order of their keys where SQLite keeps it."""
    found = connection.execute(_select_sql(name, tuple(where)), tuple(where.values()))
    return [_row(name, values) for values in found]


def select_among(connection: sqlite3.Connection, name: str, column: str, values: Sequence[Any]) -> list[Row]:
    """The rows of ``name`` whose ``column`` is one of ``values``."""
    rows: list[Row] = []
    for at in range(0, len(values), _BATCH):
        some = values[at : at + _BATCH]
        marks = ", ".join("?" * len(some))
        sql = f'SELECT {_names(COLUMNS[name])} FROM "{name}" WHERE "{column}" IN ({marks})'
        rows += [_row(name, found) for found in connection.execute(sql, some)]
    return rows


def _row(name: str, values: Sequence[Any]) -> Row:
    row = dict(zip(COLUMNS[name], values, strict=True))
    for flag in _FLAGS[name]:
        row[flag] = bool(row[flag])
    return row
