"""The first rows of a project, and who works on it."""

from __future__ import annotations

import uuid

import orjson
from sqlalchemy import Connection

from tahqiq.domain import folding
from tahqiq.storage import refolding
from tahqiq.storage.rows import driver


def found(connection: Connection, name: str, at: str) -> None:
    """Give a new project its identity."""
    values = {"uuid": str(uuid.uuid4()), "name": name, "created_at": at, refolding.KEY: folding.FOLDING}
    rows = [(key, orjson.dumps(value).decode()) for key, value in values.items()]
    driver(connection).executemany("INSERT INTO project (key, value) VALUES (?, ?)", rows)


def annotator(connection: Connection, name: str) -> int:
    """The id under which ``name`` works on this project; the first time they are entered."""
    sqlite = driver(connection)
    known = sqlite.execute("SELECT id FROM annotators WHERE name = ?", (name,)).fetchone()
    if known is not None:
        return int(known[0])
    return int(sqlite.execute("INSERT INTO annotators (name) VALUES (?)", (name,)).lastrowid or 0)
