"""One command, one transaction: writes go through here so that each is recorded with its inverse."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, Table, insert, select, text, update

from tahqiq.storage.changes import TABLES, Change, HistoryBroken, Row, _delete, key_of, set_presence


class Transaction:
    """The writing side of an open project during one command.

    Args:
        connection: inside a transaction that its owner commits or rolls back.
        annotator_id: who acts.
        now: ISO time, UTC.
    """

    def __init__(self, connection: Connection, annotator_id: int, now: str) -> None:
        self.connection = connection
        self.annotator_id = annotator_id
        self.now = now
        self.changes: list[Change] = []

    def rows(self, statement: Select[Any]) -> Sequence[Any]:
        """Read inside the transaction."""
        return self.connection.execute(statement).all()

    def row(self, name: str, **key: Any) -> Row | None:
        """One row by the given columns, or None."""
        table = TABLES[name]
        statement = select(table)
        for column, value in key.items():
            statement = statement.where(table.c[column] == value)
        found = self.connection.execute(statement).mappings().first()
        return dict(found) if found is not None else None

    def reserve(self, name: str, count: int) -> int:
        """The first of ``count`` numbers that table ``name`` has not used and will not use by itself."""
        last = self.connection.execute(text("SELECT seq FROM sqlite_sequence WHERE name = :n"), {"n": name}).scalar()
        return int(last or 0) + 1 if count else 0

    def insert(self, name: str, row: Mapping[str, Any]) -> int:
        """Add a row; returns its ``id`` (0 for tables without one)."""
        table = TABLES[name]
        full = dict(row)
        result = self.connection.execute(insert(table), full)
        if "id" in table.c and "id" not in full:
            full["id"] = int(result.inserted_primary_key[0])  # type: ignore[index]
        self.changes.append(["i", name, full])
        return int(full.get("id", 0))

    def insert_many(self, name: str, rows: Sequence[Row]) -> None:
        """Add rows that carry their keys (see ``reserve``)."""
        if rows:
            self.connection.execute(insert(TABLES[name]), rows)
            self.changes.extend(["i", name, row] for row in rows)

    def update(self, name: str, key: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
        """Change columns of the row with primary key ``key``; returns whether anything became different.

        Raises:
            LookupError: there is no such row.
        """
        table = TABLES[name]
        before = self.row(name, **key)
        if before is None:
            raise LookupError(f"no row {dict(key)} in {name}")
        different = {c: v for c, v in values.items() if before[c] != v}
        if not different:
            return False
        statement = update(table).values(different)
        for column, value in key.items():
            statement = statement.where(table.c[column] == value)
        self.connection.execute(statement)
        self.changes.append(["u", name, dict(key), {c: before[c] for c in different}, different])
        return True

    def delete(self, name: str, **key: Any) -> int:
        """Remove every row of ``name`` whose columns equal ``key``; returns how many."""
        table = TABLES[name]
        statement = select(table)
        for column, value in key.items():
            statement = statement.where(table.c[column] == value)
        found = [dict(r) for r in self.connection.execute(statement).mappings()]
        for row in found:
            _delete(self.connection, name, row)
            self.changes.append(["d", name, row])
        return len(found)

    def replace_rows(self, name: str, owner: Mapping[str, Any], rows: Iterable[Row]) -> None:
        """Make the rows of ``name`` that belong to ``owner`` be exactly ``rows``, touching only what differs."""
        table = TABLES[name]
        statement = select(table)
        for column, value in owner.items():
            statement = statement.where(table.c[column] == value)
        there = {_frozen(key_of(table, r)): dict(r) for r in self.connection.execute(statement).mappings()}
        new: list[Row] = []
        for row in rows:
            old = there.pop(_frozen(key_of(table, row)), None) if _has_key(table, row) else None
            if old is None:
                new.append(row)
            else:
                self.update(name, key_of(table, row), row)
        for row in there.values():
            self.delete(name, **key_of(table, row))
        for row in new:
            self.insert(name, row)

    def show_articles(self, article_ids: Sequence[int]) -> None:
        """Bring articles into sight."""
        self._presence(article_ids, True)

    def hide_articles(self, article_ids: Sequence[int]) -> None:
        """Take articles out of sight; their text stays for redo."""
        self._presence(article_ids, False)

    def _presence(self, article_ids: Sequence[int], present: bool) -> None:
        if article_ids:
            set_presence(self.connection, article_ids, present)
            self.changes.append(["p", list(article_ids), not present, present])

    def add_texts(self, articles: Sequence[Row], bodies: Sequence[tuple[int, str, str]]) -> None:
        """Write article rows (not yet in sight), their texts and their folded index; not part of the inverse.

        Args:
            articles: rows of ``articles`` with ``id`` and ``present`` false.
            bodies: (article id, text, folded text for the index).
        """
        if not articles:
            return
        if any(row["present"] for row in articles):
            raise HistoryBroken("articles come into sight by show_articles")
        self.connection.execute(insert(TABLES["articles"]), articles)
        driver = self.connection.connection
        driver.executemany("INSERT INTO texts (article_id, text) VALUES (?, ?)", [(i, t) for i, t, _ in bodies])
        driver.executemany("INSERT INTO article_index (rowid, body) VALUES (?, ?)", [(i, f) for i, _, f in bodies])

    def add_unrecorded(self, name: str, rows: Sequence[Row]) -> None:
        """Add rows that come and go with an article's presence (its first regions)."""
        if rows:
            self.connection.execute(insert(TABLES[name]), rows)


def _frozen(key: Row) -> tuple[Any, ...]:
    return tuple(key.values())


def _has_key(table: Table, row: Row) -> bool:
    return all(c.name in row for c in table.primary_key.columns)
