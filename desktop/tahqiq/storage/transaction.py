"""One command, one transaction: writes go through here so that each is recorded with its inverse."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import orjson
from sqlalchemy import Connection

from tahqiq.storage import article_index, founding
from tahqiq.storage.changes import Change, HistoryBroken, set_presence
from tahqiq.storage.rows import (
    COLUMNS,
    KEYS,
    Row,
    delete_sql,
    driver,
    insert_sql,
    select,
    select_among,
    update_sql,
)
from tahqiq.storage.texts import Texts

_REMOVED = "SELECT title FROM articles WHERE id IN ({}) AND NOT present"
_LISTED = "SELECT value FROM json_each(?)"
_AUTO = frozenset(name for name, key in KEYS.items() if key == ("id",))


class Transaction:
    """The writing side of an open project during one command.

    Args:
        connection: inside a transaction that its owner commits or rolls back.
        author: who acts; entered among the annotators when first a row bears them.
        now: ISO time, UTC.
        texts: texts at hand.
        known: ids of annotators that are on disk, by name.
    """

    def __init__(
        self,
        connection: Connection,
        author: str,
        now: str,
        texts: Texts | None = None,
        known: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        self.connection = connection
        self.author = author
        self.acting: int | None = None
        self._known = known
        self.now = now
        self.changes: list[Change] = []
        self._sqlite = driver(connection)
        self._texts = texts or Texts()

    @property
    def annotator_id(self) -> int:
        """The id of who acts."""
        if self.acting is None:
            self.acting = self._known.get(self.author) or founding.annotator(self.connection, self.author)
        return self.acting

    def row(self, name: str, **key: Any) -> Row | None:
        """One row by the given columns, or None."""
        return next(iter(select(self._sqlite, name, key)), None)

    def rows_among(self, name: str, column: str, values: Sequence[Any]) -> list[Row]:
        """The rows whose ``column`` is one of ``values``."""
        return select_among(self._sqlite, name, column, values)

    def removed_among(self, article_ids: Sequence[int]) -> list[str]:
        """The titles of those of the articles that are out of sight."""
        if len(article_ids) == 1:
            found = self._sqlite.execute(_REMOVED.format("?"), article_ids)
        else:
            found = self._sqlite.execute(_REMOVED.format(_LISTED), [orjson.dumps(article_ids).decode()])
        return [title for (title,) in found]

    def text_of(self, article_id: int) -> str:
        """The text of an article, in sight or not.

        Raises:
            LookupError: no such article.
        """
        return self._texts.get(self._sqlite, article_id)

    def reserve(self, name: str, count: int) -> int:
        """The first of ``count`` numbers that table ``name`` has not used and will not use by itself."""
        last = self._sqlite.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).fetchone()
        return (int(last[0]) if last else 0) + 1 if count else 0

    def insert(self, name: str, row: Mapping[str, Any]) -> int:
        """Add a row; returns its ``id`` (0 for tables without one)."""
        values = dict(row)
        added = self._sqlite.execute(insert_sql(name, tuple(values)), tuple(values.values())).lastrowid
        if name in _AUTO:
            values.setdefault("id", added)
        self._note(["i", name, list(values)], [list(values.values())])
        return int(values.get("id", 0))

    def insert_many(self, name: str, rows: Sequence[Row]) -> None:
        """Add rows of one shape that carry their keys (see ``reserve``)."""
        if rows:
            columns = tuple(rows[0])
            values = [[row[c] for c in columns] for row in rows]
            self._sqlite.executemany(insert_sql(name, columns), values)
            self._note(["i", name, list(columns)], values)

    def update(self, name: str, key: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
        """Change columns of the row with primary key ``key``; returns whether anything became different.

        Raises:
            LookupError: there is no such row.
        """
        before = self.row(name, **key)
        if before is None:
            raise LookupError(f"no row {dict(key)} in {name}")
        columns = tuple(c for c, v in values.items() if before[c] != v)
        if columns:
            after = [values[c] for c in columns]
            self._sqlite.execute(update_sql(name, columns, tuple(key)), (*after, *key.values()))
            self._note_update(name, tuple(key), columns, [[list(key.values()), [before[c] for c in columns], after]])
        return bool(columns)

    def update_many(
        self,
        name: str,
        column: str,
        among: Sequence[Any],
        values: Mapping[str, Any],
        also: Mapping[str, Any] | None = None,
    ) -> int:
        """Give the rows whose ``column`` is one of ``among`` the same ``values``; returns how many became different.

        ``also`` are values (of a time, say) that change only together with another.
        """
        key, columns = KEYS[name], (*values, *(also or {}))
        after = [*values.values(), *(also or {}).values()]
        changed = [
            [[row[c] for c in key], [row[c] for c in columns], after]
            for row in select_among(self._sqlite, name, column, among)
            if any(row[c] != v for c, v in values.items())
        ]
        if changed:
            self._sqlite.executemany(update_sql(name, columns, key), [(*after, *row[0]) for row in changed])
            self._note_update(name, key, columns, changed)
        return len(changed)

    def delete(self, name: str, **key: Any) -> int:
        """Remove every row of ``name`` whose columns equal ``key``; returns how many."""
        return self._delete(name, select(self._sqlite, name, key))

    def delete_many(self, name: str, column: str, among: Sequence[Any]) -> int:
        """Remove every row whose ``column`` is one of ``among``; returns how many."""
        return self._delete(name, select_among(self._sqlite, name, column, among))

    def _delete(self, name: str, rows: list[Row]) -> int:
        if rows:
            self._sqlite.executemany(delete_sql(name), [[row[c] for c in KEYS[name]] for row in rows])
            self._note(["d", name, list(COLUMNS[name])], [list(row.values()) for row in rows])
        return len(rows)

    def replace_rows(self, name: str, owner: Mapping[str, Any], rows: Iterable[Row]) -> None:
        """Make the rows of ``name`` that belong to ``owner`` be exactly ``rows``, touching only what differs.

        Rows without their whole primary key are new.
        """
        key = KEYS[name]
        there = {tuple(r[c] for c in key): r for r in select(self._sqlite, name, owner)}
        new: list[Row] = []
        for row in rows:
            mine = tuple(row.get(c) for c in key)
            old = there.pop(mine, None)
            if old is None:
                new.append(row)
            elif any(old[c] != v for c, v in row.items()):
                self.update(name, dict(zip(key, mine, strict=True)), row)
        self._delete(name, list(there.values()))
        for row in new:
            self.insert(name, row)

    def show_articles(self, article_ids: Sequence[int]) -> None:
        """Bring articles into sight."""
        self._presence(article_ids, True)

    def hide_articles(self, article_ids: Sequence[int]) -> None:
        """Take articles out of sight; their text stays for redo."""
        self._presence(article_ids, False)

    def _presence(self, article_ids: Sequence[int], present: bool) -> None:
        marked = set_presence(self._sqlite, article_ids, present)
        if marked:
            self.changes.append(["p", marked, not present, present])

    def add_texts(self, articles: Sequence[Row], bodies: Sequence[tuple[int, str, str]]) -> None:
        """Write article rows (not yet in sight), their texts and their entries in the index; not part of the inverse.

        Args:
            articles: rows of ``articles`` with ``id`` and ``present`` false.
            bodies: (article id, text, ``article_index.body`` of title and text).
        """
        if any(row["present"] for row in articles):
            raise HistoryBroken("articles come into sight by show_articles")
        self.add_unrecorded("articles", articles)
        self._sqlite.executemany("INSERT INTO texts (article_id, text) VALUES (?, ?)", [(i, t) for i, t, _ in bodies])
        article_index.enter(self._sqlite, ((i, folded) for i, _, folded in bodies))

    def add_unrecorded(self, name: str, rows: Sequence[Row]) -> None:
        """Add rows of one shape that come and go with an article's presence (its first regions)."""
        if rows:
            columns = tuple(rows[0])
            self._sqlite.executemany(insert_sql(name, columns), [[row[c] for c in columns] for row in rows])

    def replace_unrecorded(self, name: str, column: str, owner: int, rows: Sequence[Row]) -> None:
        """Give an owner other rows of what is derived from its text; no step of the history knows of either."""
        self._sqlite.execute(f'DELETE FROM "{name}" WHERE "{column}" = ?', (owner,))
        self.add_unrecorded(name, rows)

    def _note_update(self, name: str, key: tuple[str, ...], columns: tuple[str, ...], rows: list[Any]) -> None:
        if name == "articles" and "title" in columns:
            at = columns.index("title")
            for (article_id,), before, after in rows:
                article_index.retitle(self._sqlite, article_id, before[at], after[at])
        self._note(["u", name, list(key), list(columns)], rows)

    def _note(self, head: Change, rows: list[Any]) -> None:
        """Record a change; one more of the kind, table and shape of the last joins it."""
        if self.changes and self.changes[-1][:-1] == head:
            self.changes[-1][-1].extend(rows)
        else:
            self.changes.append([*head, rows])
