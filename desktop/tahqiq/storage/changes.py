"""Row changes: what a command did to the tables, in a form that can be played backwards and forwards.

A change is a JSON list:
    ``["i", table, row]``                   a row came
    ``["d", table, row]``                   a row went
    ``["u", table, key, before, after]``    columns of a row changed
    ``["p", [article ids], before, after]`` articles came into or went out of sight (their text is never copied here)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, insert, update

from tahqiq.storage.schema import ArticleRow, Base

Row = dict[str, Any]
Change = list[Any]

TABLES: Mapping[str, Table] = Base.metadata.tables


class HistoryBroken(AssertionError):  # noqa: N818
    """A recorded change does not fit the rows that are there: our own bug, never the person's."""


def key_of(table: Table, row: Mapping[Any, Any]) -> Row:
    """The primary key columns of ``row``."""
    return {c.name: row[c.name] for c in table.primary_key.columns}


def _where(table: Table, values: Mapping[str, Any]) -> Any:
    return and_(*(table.c[name].is_(v) if v is None else table.c[name] == v for name, v in values.items()))


def _insert(connection: Connection, name: str, row: Row) -> None:
    connection.execute(insert(TABLES[name]), row)


def _delete(connection: Connection, name: str, row: Row) -> None:
    table = TABLES[name]
    if connection.execute(delete(table).where(_where(table, key_of(table, row)))).rowcount != 1:
        raise HistoryBroken(f"no row {key_of(table, row)} in {name}")


def _update(connection: Connection, name: str, key: Row, expected: Row, values: Row) -> None:
    table = TABLES[name]
    statement = update(table).where(_where(table, {**key, **expected})).values(values)
    if connection.execute(statement).rowcount != 1:
        raise HistoryBroken(f"row {key} of {name} is not as it was left")


def set_presence(connection: Connection, article_ids: Sequence[int], present: bool) -> None:
    """Bring articles into sight, or take them out of it."""
    table = TABLES[ArticleRow.__tablename__]
    for at in range(0, len(article_ids), 500):
        some = article_ids[at : at + 500]
        connection.execute(update(table).where(table.c.id.in_(some)).values(present=present))


def play(connection: Connection, changes: Sequence[Change], *, backwards: bool) -> None:
    """Apply recorded changes, or their inverse in reverse order.

    Raises:
        HistoryBroken: a row is not as the record says.
    """
    for change in reversed(changes) if backwards else changes:
        match change:
            case ["i", name, row]:
                (_delete if backwards else _insert)(connection, name, row)
            case ["d", name, row]:
                (_insert if backwards else _delete)(connection, name, row)
            case ["u", name, key, before, after]:
                there, wanted = (after, before) if backwards else (before, after)
                _update(connection, name, key, there, wanted)
            case ["p", ids, before, after]:
                set_presence(connection, ids, before if backwards else after)
            case _:
                raise HistoryBroken(f"unknown change {change!r}")
