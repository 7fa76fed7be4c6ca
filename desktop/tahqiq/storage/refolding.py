"""Bringing what a project has in folded spelling up to the rules of this program.

The rules bear a number (``domain.folding.FOLDING``), which is kept in the file. Where the two differ, what is looked
for and what is there would be folded in different ways, and words that are there would not be found.
"""

from __future__ import annotations

import sqlite3

from tahqiq.domain import folding
from tahqiq.domain.jobs import Progress
from tahqiq.storage import article_index
from tahqiq.storage.shadows import SHADOWS, Shadow

KEY = "folding"
"""Of the number in the table ``project``. A file without one was made by rules 1."""

_BATCH = 200


def is_current(sqlite: sqlite3.Connection) -> bool:
    """Whether the file's folded text was made by the rules of this program."""
    found = sqlite.execute("SELECT value FROM project WHERE key = ?", (KEY,)).fetchone()
    return (1 if found is None else int(found[0])) == folding.FOLDING


def refold(sqlite: sqlite3.Connection, progress: Progress | None = None) -> None:
    """Make the full-text index and all columns for finding anew.

    Args:
        sqlite: in a transaction, which its owner commits or rolls back.
        progress: called with rows done and rows in all; what it raises ends the work.
    """
    _Refolding(sqlite, progress).run()


class _Refolding:
    def __init__(self, sqlite: sqlite3.Connection, progress: Progress | None) -> None:
        self._sqlite = sqlite
        self._progress = progress
        self._done = 0
        self._total = sum(self._count(table) for table in ("articles", *SHADOWS))

    def _count(self, table: str) -> int:
        return int(self._sqlite.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])

    def run(self) -> None:
        self._articles()
        for table, shadow in SHADOWS.items():
            self._shadow(table, shadow)
        self._sqlite.execute("UPDATE analyses SET basis = ''")  # they looked words up by their keys
        self._sqlite.execute("UPDATE comparisons SET basis = ''")  # what they found bears names made of folded words
        write = "INSERT INTO project (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        self._sqlite.execute(write, (KEY, str(folding.FOLDING)))

    def _articles(self) -> None:
        self._sqlite.execute("INSERT INTO article_index (article_index) VALUES ('delete-all')")
        found = self._sqlite.execute(
            "SELECT a.id, a.title, t.text FROM articles AS a JOIN texts AS t ON t.article_id = a.id ORDER BY a.id"
        )
        while some := found.fetchmany(_BATCH):
            article_index.enter(self._sqlite, [(i, article_index.body(title, text)) for i, title, text in some])
            self._tell(len(some))

    def _shadow(self, table: str, shadow: Shadow) -> None:
        read = f'SELECT "{shadow.source}", "{shadow.column}", id FROM "{table}" WHERE id > ? ORDER BY id LIMIT {_BATCH}'
        # two words that became one keep one of their keys each: a key is unique where it has to be
        write = f'UPDATE OR IGNORE "{table}" SET "{shadow.column}" = ? WHERE id = ?'
        last = 0
        while some := self._sqlite.execute(read, (last,)).fetchall():
            made = [(shadow.of(source), before, i) for source, before, i in some]
            self._sqlite.executemany(write, [(new, i) for new, before, i in made if new != before])
            last = some[-1][2]
            self._tell(len(some))

    def _tell(self, rows: int) -> None:
        self._done += rows
        if self._progress is not None:
            self._progress(self._done, self._total)
