"""What steps of the history changed of articles since one of them, so that not all need be asked whether they did."""

from __future__ import annotations

from collections.abc import Sequence

import orjson
from sqlalchemy import Connection

from tahqiq.domain.messages import Message
from tahqiq.storage.changes import Change
from tahqiq.storage.journal import touched
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
    return {*changed.articles, *changed.suggestions, *changed.inconsistencies}


def _is_of_articles(change: Change) -> bool:
    """Whether it is known which articles a change is of: of an entry that is new or gone nothing in them was told."""
    kind, table = change[:2]
    return kind == "p" or table in _OF_ARTICLES or table in _OF_NO_ARTICLE or (table == "entities" and kind != "u")
