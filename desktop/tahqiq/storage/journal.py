"""Writing the journal, and undo and redo by playing what it recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import orjson
from sqlalchemy import Connection, bindparam, insert, select, update

from tahqiq.domain.history import Changed, HistoryStep
from tahqiq.domain.messages import Message
from tahqiq.storage.changes import TABLES, Change, play
from tahqiq.storage.queries import history
from tahqiq.storage.queries.batches import in_batches
from tahqiq.storage.schema import AnnotationRow

Move = Callable[[Connection, str, str], tuple[HistoryStep, list[Change]] | None]
"""``undo`` or ``redo``."""

J = TABLES["journal"]
_ABANDON = update(J).where(J.c.kind == "do", J.c.state == "undone").values(state="abandoned")
_SET_STATE = update(J).where(J.c.id == bindparam("step")).values(state=bindparam("now"))


def record(
    connection: Connection, changes: Sequence[Change], message: Message, author: str, at: str, article_id: int | None
) -> int:
    """Append a command that was just carried out; what was undone before it can no longer be redone."""
    connection.execute(_ABANDON)
    row = _row("do", None, "done", message, author, at, article_id)
    row["changes"] = orjson.dumps(list(changes)).decode()
    return int(connection.execute(insert(J), row).inserted_primary_key[0])  # type: ignore[index]


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
    connection.execute(_SET_STATE, {"step": step.id, "now": state})
    row = _row(kind, step.id, "done", step.message, author, at, step.article_id)
    connection.execute(insert(J), {**row, "changes": "[]"})
    return step, recorded


def _row(
    kind: str, target: int | None, state: str, message: Message, author: str, at: str, article_id: int | None
) -> dict[str, Any]:
    return {
        "kind": kind,
        "target_id": target,
        "state": state,
        "code": message.code,
        "params": orjson.dumps(dict(message.params)).decode(),
        "author": author,
        "at": at,
        "article_id": article_id,
    }


def touched(connection: Connection, changes: Sequence[Change], message: Message, initiator: object) -> Changed:
    """What the changes concern, for the views that show it."""
    articles: set[int] = set()
    annotations: set[int] = set()
    entities: set[int] = set()
    tables: set[str] = set()
    for change in changes:
        if change[0] == "p":
            tables.add("presence")
            articles.update(change[1])
            continue
        tables.add(change[1])
        for row in change[2:]:
            _collect(change[1], row, articles, annotations, entities)
    n = AnnotationRow.__table__
    for some in in_batches(annotations):
        articles.update(connection.execute(select(n.c.article_id).where(n.c.id.in_(some))).scalars())
    return Changed(
        articles=frozenset(articles),
        article_list="presence" in tables,
        annotations=frozenset(annotations),
        entities=frozenset(entities),
        labels=bool(tables & {"labels", "label_sets"}),
        settings="project" in tables,
        message=message,
        initiator=initiator,
    )


_OWN_ID = {"articles": "articles", "annotations": "annotations", "entities": "entities"}
_COLUMNS = {
    "article_id": "articles",
    "annotation_id": "annotations",
    "entity_id": "entities",
    "speaker_id": "entities",
}


def _collect(table: str, row: dict[str, Any], articles: set[int], annotations: set[int], entities: set[int]) -> None:
    sets = {"articles": articles, "annotations": annotations, "entities": entities}
    if table in _OWN_ID and isinstance(row.get("id"), int):
        sets[_OWN_ID[table]].add(row["id"])
    for column, owner in _COLUMNS.items():
        if isinstance(row.get(column), int):
            sets[owner].add(row[column])
    ends = {"links": annotations, "distinct_entities": entities}.get(table)
    if ends is not None:
        ends.update(row[c] for c in ("a_id", "b_id") if isinstance(row.get(c), int))
