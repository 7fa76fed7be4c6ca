"""The journal: what was done, what undo and redo come to next."""

from __future__ import annotations

from typing import Any

import orjson
from sqlalchemy import Connection, select

from tahqiq.domain.history import HistoryStep, StepState
from tahqiq.domain.messages import Message
from tahqiq.storage.changes import Change
from tahqiq.storage.schema import JournalRow

J = JournalRow.__table__
_COLUMNS = (J.c.id, J.c.code, J.c.params, J.c.author, J.c.at, J.c.state, J.c.article_id)
_DONE = select(*_COLUMNS).where(J.c.kind == "do", J.c.state == "done").order_by(J.c.id.desc()).limit(1)
_UNDONE = select(*_COLUMNS).where(J.c.kind == "do", J.c.state == "undone").order_by(J.c.id).limit(1)


def steps(connection: Connection, limit: int = 500, before: int | None = None) -> list[HistoryStep]:
    """Commands, newest first.

    Args:
        limit: how many at most.
        before: only those older than this step id.
    """
    statement = select(*_COLUMNS).where(J.c.kind == "do").order_by(J.c.id.desc()).limit(limit)
    if before is not None:
        statement = statement.where(J.c.id < before)
    return [_step(row) for row in connection.execute(statement)]


def next_undo(connection: Connection) -> HistoryStep | None:
    """What undo would take back."""
    row = connection.execute(_DONE).first()
    return _step(row) if row else None


def next_redo(connection: Connection) -> HistoryStep | None:
    """What redo would bring back."""
    row = connection.execute(_UNDONE).first()
    return _step(row) if row else None


def changes(connection: Connection, step_id: int) -> list[Change]:
    """The recorded row changes of a step."""
    stored = connection.execute(select(J.c.changes).where(J.c.id == step_id)).scalar_one()
    return list(orjson.loads(stored))


def _step(row: Any) -> HistoryStep:
    return HistoryStep(
        row.id,
        Message(row.code, orjson.loads(row.params)),
        row.author,
        row.at,
        StepState(row.state),
        row.article_id,
    )
