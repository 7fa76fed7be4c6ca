"""The journal: what was done, what undo and redo come to next."""

from __future__ import annotations

from typing import Any

import orjson
from sqlalchemy import Connection, select

from tahqiq.domain.history import HistoryStep, StepState
from tahqiq.domain.messages import Message
from tahqiq.storage.changes import Change
from tahqiq.storage.rows import driver
from tahqiq.storage.schema import JournalRow

J = JournalRow.__table__
_COLUMNS = (J.c.id, J.c.code, J.c.params, J.c.author, J.c.at, J.c.state, J.c.article_id)
_NEXT = """
SELECT id, code, params, author, at, state, article_id FROM journal
WHERE kind = 'do' AND state = '{state}' ORDER BY id {order} LIMIT 1
"""
_DONE = _NEXT.format(state="done", order="DESC")
_UNDONE = _NEXT.format(state="undone", order="ASC")


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
    row = driver(connection).execute(_DONE).fetchone()
    return _step(row) if row else None


def next_redo(connection: Connection) -> HistoryStep | None:
    """What redo would bring back."""
    row = driver(connection).execute(_UNDONE).fetchone()
    return _step(row) if row else None


def changes(connection: Connection, step_id: int) -> list[Change]:
    """The recorded row changes of a step."""
    stored = connection.execute(select(J.c.changes).where(J.c.id == step_id)).scalar_one()
    return list(orjson.loads(stored))


def _step(row: Any) -> HistoryStep:
    i, code, params, author, at, state, article_id = row
    return HistoryStep(i, Message(code, orjson.loads(params)), author, at, StepState(state), article_id)
