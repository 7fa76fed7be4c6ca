"""Writing the journal, and undo and redo by playing what it recorded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import orjson
from sqlalchemy import Connection

from tahqiq.domain.history import Changed, HistoryStep, StepState
from tahqiq.domain.messages import Message
from tahqiq.storage.changes import Change, play
from tahqiq.storage.queries import history
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.rows import driver, insert_sql

Move = Callable[[Connection, str, str], tuple[HistoryStep, list[Change]] | None]
"""``undo`` or ``redo``."""

_COLUMNS = ("kind", "target_id", "state", "code", "params", "author", "at", "article_id", "changes")
_ABANDON = "UPDATE journal SET state = 'abandoned' WHERE kind = 'do' AND state = 'undone'"


def record(
    connection: Connection, changes: Sequence[Change], message: Message, author: str, at: str, article_id: int | None
) -> None:
    """Append a command that was just carried out; what was undone before it can no longer be redone."""
    driver(connection).execute(_ABANDON)
    _append(connection, "do", None, message, author, at, article_id, orjson.dumps(list(changes)).decode())


def undo(connection: Connection, author: str, at: str) -> tuple[HistoryStep, list[Change]] | None:
    """Take back the newest command that is in force; None where there is none."""
    return _move(connection, history.next_undo(connection), "undo", "undone", author, at)


def redo(connection: Connection, author: str, at: str) -> tuple[HistoryStep, list[Change]] | None:
    """Bring back the oldest command that was undone; None where there is none."""
    return _move(connection, history.next_redo(connection), "redo", "done", author, at)


def _move(
    connection: Connection, step: HistoryStep | None, kind: str, state: str, author: str, at: str
) -> tuple[HistoryStep, list[Change]] | None:
    if step is None:
        return None
    recorded = history.changes(connection, step.id)
    play(connection, recorded, backwards=kind == "undo")
    driver(connection).execute("UPDATE journal SET state = ? WHERE id = ?", (state, step.id))
    _append(connection, kind, step.id, step.message, author, at, step.article_id, "[]")
    return replace(step, state=StepState(state)), recorded


def _append(
    connection: Connection,
    kind: str,
    target: int | None,
    message: Message,
    author: str,
    at: str,
    article_id: int | None,
    changes: str,
) -> None:
    params = orjson.dumps(dict(message.params)).decode()
    row = (kind, target, "done", message.code, params, author, at, article_id, changes)
    driver(connection).execute(insert_sql("journal", _COLUMNS), row)


_CONCERNS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "articles": (("id", "articles"),),
    "regions": (("article_id", "articles"),),
    "annotations": (("id", "annotations"), ("article_id", "articles"), ("entity_id", "entities")),
    "anchors": (("annotation_id", "annotations"),),
    "attributions": (("annotation_id", "annotations"), ("speaker_id", "entities")),
    "links": (("a_id", "annotations"), ("b_id", "annotations")),
    "entities": (("id", "entities"),),
    "spellings": (("entity_id", "entities"),),
    "entity_titles": (("entity_id", "entities"),),
    "distinct_entities": (("a_id", "entities"), ("b_id", "entities")),
    "answers": (("article_id", "suggestions"),),
    "article_versions": (("old_id", "articles"), ("new_id", "articles")),
    "decisions": (("a_id", "inconsistencies"), ("b_id", "inconsistencies")),
    "event_words": (("a_id", "inconsistencies"), ("b_id", "inconsistencies")),
}
"""For each table the columns that say what a view must read again, and of what it is the number."""

_WHAT = ("articles", "annotations", "entities", "suggestions", "inconsistencies")
_OTHER_ENDS = """
SELECT DISTINCT n.article_id FROM links AS l JOIN annotations AS n ON n.id IN (l.a_id, l.b_id)
WHERE l.a_id IN (SELECT id FROM annotations WHERE article_id IN ({marks}))
   OR l.b_id IN (SELECT id FROM annotations WHERE article_id IN ({marks}))
"""


def touched(connection: Connection, changes: Sequence[Change], message: Message, initiator: object) -> Changed:
    """What the changes concern, for the views that show it.

    Args:
        connection: the project after the changes, in the same transaction.
        changes: as recorded, whichever way they were played.
        message: what was done.
        initiator: who asked.
    """
    concerned: dict[str, set[Any]] = {what: set() for what in _WHAT}
    placed: set[int] = set()  # annotations whose rows say in which article they are
    hidden: list[int] = []
    tables = set()
    for change in changes:
        if change[0] == "p":
            hidden += change[1]
            continue
        tables.add(change[1])
        for column, what in _CONCERNS.get(change[1], ()):
            values = _values(change, column)
            concerned[what].update(values)
            if column == "id" and what == "annotations" and change[0] != "u":
                placed.update(values)
    for numbers in concerned.values():
        numbers.discard(None)
    elsewhere = concerned["annotations"] - placed
    articles = concerned["articles"].union(hidden)
    if elsewhere:
        articles |= _articles_of(connection, elsewhere)
    if hidden:
        articles |= _linked(connection, hidden)
        articles |= _select(connection, "SELECT old_id FROM article_versions WHERE new_id IN ({marks})", set(hidden))
    return Changed(
        articles=frozenset(articles),
        article_list=bool(hidden),
        annotations=frozenset(concerned["annotations"]),
        entities=frozenset(concerned["entities"]),
        labels=bool(tables & {"labels", "label_sets"}),
        settings="project" in tables,
        suggestions=frozenset(concerned["suggestions"]),
        words="project_words" in tables,
        inconsistencies=frozenset(concerned["inconsistencies"].union(hidden)),
        events="event_words" in tables or bool(hidden),
        spellings=bool(tables & {"house_spellings", "names_apart"} or hidden),
        message=message,
        initiator=initiator,
    )


def _values(change: Change, column: str) -> list[Any]:
    """What stands in a column of all rows of a change, before or after."""
    if change[0] != "u":
        columns, rows = change[2], change[3]
        if column not in columns:
            return []
        at = columns.index(column)
        return [row[at] for row in rows]
    _, _, key, changed, rows = change
    found: list[Any] = []
    if column in key:
        at = key.index(column)
        found += [row[0][at] for row in rows]
    if column in changed:
        at = changed.index(column)
        found += [value for row in rows for value in (row[1][at], row[2][at])]
    return found


def _articles_of(connection: Connection, annotation_ids: set[int]) -> set[int]:
    return _select(connection, "SELECT DISTINCT article_id FROM annotations WHERE id IN ({marks})", annotation_ids)


def _linked(connection: Connection, article_ids: Sequence[int]) -> set[int]:
    """Articles that are linked with these, and so lose or regain links in sight."""
    sqlite = driver(connection)
    if sqlite.execute("SELECT 1 FROM links LIMIT 1").fetchone() is None:
        return set()
    return _select(connection, _OTHER_ENDS, article_ids)


def _select(connection: Connection, sql: str, ids: Sequence[int] | set[int]) -> set[int]:
    sqlite = driver(connection)
    found: set[int] = set()
    for some in in_batches(ids):
        marks = ", ".join("?" * len(some))
        found.update(i for (i,) in sqlite.execute(sql.format(marks=marks), some * sql.count("{marks}")))
    return found
