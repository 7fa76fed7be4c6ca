"""The first rows of a project, and who works on it."""

from __future__ import annotations

import uuid

import orjson
from sqlalchemy import Connection, insert, select

from tahqiq.storage.changes import TABLES


def found(connection: Connection, name: str, at: str) -> None:
    """Give a new project its identity."""
    values = {"uuid": str(uuid.uuid4()), "name": name, "created_at": at}
    rows = [{"key": key, "value": orjson.dumps(value).decode()} for key, value in values.items()]
    connection.execute(insert(TABLES["project"]), rows)


def annotator(connection: Connection, name: str) -> int:
    """The id under which ``name`` works on this project; the first time they are entered."""
    table = TABLES["annotators"]
    known = connection.execute(select(table.c.id).where(table.c.name == name)).scalar()
    if known is not None:
        return int(known)
    return int(connection.execute(insert(table), {"name": name}).inserted_primary_key[0])  # type: ignore[index]
