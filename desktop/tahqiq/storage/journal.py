"""Writing the journal, and undo and redo by playing what it recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


_OF_ANNOTATION = {"anchors": ("annotation_id",), "attributions": ("annotation_id",), "links": ("a_id", "b_id")}
_OF_ARTICLE = {"articles": ("id",), "regions": ("article_id",), "annotations": ("article_id",)}
_OF_ENTITY = {
    "entities": ("id",),
    "spellings": ("entity_id",),
    "entity_titles": ("entity_id",),
    "distinct_entities": ("a_id", "b_id"),
    "annotations": ("entity_id",),
    "attributions": ("speaker_id",),
}
_OF_ANSWER = {"answers": ("article_id",)}
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
    articles: set[int] = set()
    annotations: set[int] = set()
    placed: set[int] = set()
    entities: set[int] = set()
    answered: set[int] = set()
    tables = {change[1] for change in changes if change[0] != "p"}
    for change in changes:
        if change[0] == "p":
            articles.update(change[1])
            continue
        table = change[1]
        annotations.update(_values(change, _OF_ANNOTATION.get(table, ())))
        articles.update(_values(change, _OF_ARTICLE.get(table, ())))
        entities.update(_values(change, _OF_ENTITY.get(table, ())))
        answered.update(_values(change, _OF_ANSWER.get(table, ())))
        if table == "annotations":
            (placed if change[0] != "u" else annotations).update(_values(change, ("id",)))
    hidden = [i for change in changes if change[0] == "p" for i in change[1]]
    return Changed(
        articles=frozenset(articles | _articles_of(connection, annotations - placed) | _linked(connection, hidden)),
        article_list=bool(hidden),
        annotations=frozenset(annotations | placed),
        entities=frozenset(entities),
        labels=bool(tables & {"labels", "label_sets"}),
        settings="project" in tables,
        suggestions=frozenset(answered),
        words="project_words" in tables,
        message=message,
        initiator=initiator,
    )


def _values(change: Change, columns: Sequence[str]) -> set[int]:
    """What stands in the given columns of all rows of a change, before or after."""
    found: set[Any] = set()
    for column in columns:
        if change[0] == "u":
            _, _, key, changed, rows = change
            if column in key:
                at = key.index(column)
                found.update(row[0][at] for row in rows)
            if column in changed:
                at = changed.index(column)
                found.update(value for row in rows for value in (row[1][at], row[2][at]))
        elif column in change[2]:
            at = change[2].index(column)
            found.update(row[at] for row in change[3])
    found.discard(None)
    return found


def _articles_of(connection: Connection, annotation_ids: set[int]) -> set[int]:
    return _select(connection, "SELECT DISTINCT article_id FROM annotations WHERE id IN ({marks})", annotation_ids)


def _linked(connection: Connection, article_ids: Sequence[int]) -> set[int]:
    """Articles that are linked with these, and so lose or regain links in sight."""
    sqlite = driver(connection)
    if not article_ids or sqlite.execute("SELECT 1 FROM links LIMIT 1").fetchone() is None:
        return set()
    return _select(connection, _OTHER_ENDS, article_ids)


def _select(connection: Connection, sql: str, ids: Sequence[int] | set[int]) -> set[int]:
    sqlite = driver(connection)
    found: set[int] = set()
    for some in in_batches(ids):
        marks = ", ".join("?" * len(some))
        found.update(i for (i,) in sqlite.execute(sql.format(marks=marks), some * sql.count("{marks}")))
    return found
