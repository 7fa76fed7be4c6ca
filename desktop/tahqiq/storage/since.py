"""What steps of the history changed of articles since one of them, so that not all need be asked whether they did."""

from __future__ import annotations

from collections.abc import Sequence

import orjson
from sqlalchemy import Connection

from tahqiq.domain.messages import Message
from tahqiq.storage.changes import Change
from tahqiq.storage.journal import touched
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.rows import driver

MOST_STEPS = 400
"""Steps beyond which asking all articles is no more work."""

MOST_WORDS = 2_000_000
"""Characters of what they recorded, likewise."""

_STEPS = """
SELECT d.changes FROM journal AS j JOIN journal AS d ON d.id = coalesce(j.target_id, j.id) WHERE j.id > ? ORDER BY j.id
"""
_OF_ARTICLES = frozenset(
    [
        "articles",
        "texts",
        "regions",
        "annotations",
        "anchors",
        "attributions",
        "links",
        "answers",
        "article_versions",
        "decisions",
        "event_words",
    ]
)
"""Tables of which each row says of which articles it is."""

_BY_NUMBER = {
    "event_words": ("a_id", "b_id"),
    "answers": ("article_id",),
    "regions": ("article_id",),
    "article_versions": ("old_id", "new_id"),
}
"""Of these a change of a row says only its number."""

_OF_NO_ARTICLE = frozenset(
    [
        "spellings",
        "entity_titles",
        "distinct_entities",
        "house_spellings",
        "names_apart",
        "label_sets",
        "labels",
        "project",
    ]
)
"""Tables that what is found in an article does not depend on; of clusters of names it is known by other means."""

_MESSAGE = Message("")


def last_step(connection: Connection) -> int:
    """The number of the last entry of the journal."""
    return int(driver(connection).execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()[0])


def touched_since(connection: Connection, step: int) -> set[int] | None:
    """The articles that entries of the journal after one of it may have changed; None where that may be any."""
    found: set[int] = set()
    room = MOST_WORDS
    for number, (stored,) in enumerate(driver(connection).execute(_STEPS, (step,)).fetchmany(MOST_STEPS + 1)):
        room -= len(stored)
        if room < 0 or number == MOST_STEPS:
            return None
        changes = orjson.loads(stored)
        if not all(map(_is_of_articles, changes)):
            return None
        found |= _touched(connection, changes)
    return found


def _touched(connection: Connection, changes: Sequence[Change]) -> set[int]:
    changed = touched(connection, changes, _MESSAGE, None)
    found = {*changed.articles, *changed.suggestions, *changed.inconsistencies}
    for change in changes:
        if change[0] == "u" and change[1] in _BY_NUMBER:
            found |= _told_by_rows(connection, change[1], [row[0][0] for row in change[4]])
    return found


def _told_by_rows(connection: Connection, table: str, numbers: Sequence[int]) -> set[int]:
    """The articles of rows that were changed, which the change does not say; one that is gone since was told then."""
    sqlite, columns = driver(connection), ", ".join(_BY_NUMBER[table])
    found: set[int] = set()
    for some in in_batches(numbers):
        sql = f"SELECT {columns} FROM {table} WHERE id IN ({', '.join('?' * len(some))})"
        for row in sqlite.execute(sql, some):
            found.update(row)
    return found


def _is_of_articles(change: Change) -> bool:
    """Whether it is known which articles a change is of: of an entry that is new or gone nothing in them was told."""
    kind, table = change[:2]
    return kind == "p" or table in _OF_ARTICLES or table in _OF_NO_ARTICLE or (table == "entities" and kind != "u")
