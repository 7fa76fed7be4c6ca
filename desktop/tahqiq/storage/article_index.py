"""The full-text index: folded text of each article, kept without the text itself.

What an article is indexed by follows from its title and its text alone (``body``), which is how an entry can be taken
out again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from tahqiq.domain.folding import fold
from tahqiq.domain.folding_pattern import separated


def body(title: str, text: str) -> str:
    """What is indexed of an article: its text, and its title where the text lacks it; folded, its words apart."""
    return separated(fold(text if title in text else f"{title}\n{text}"))


def enter(sqlite: sqlite3.Connection, entries: Iterable[tuple[int, str]]) -> None:
    """Enter articles as (id, body)."""
    sqlite.executemany("INSERT INTO article_index (rowid, body) VALUES (?, ?)", entries)


def retitle(sqlite: sqlite3.Connection, article_id: int, before: str, after: str) -> None:
    """Follow a change of title."""
    text = sqlite.execute("SELECT text FROM texts WHERE article_id = ?", (article_id,)).fetchone()[0]
    old, new = body(before, text), body(after, text)
    if old != new:
        sqlite.execute(
            "INSERT INTO article_index (article_index, rowid, body) VALUES ('delete', ?, ?)", (article_id, old)
        )
        enter(sqlite, [(article_id, new)])
