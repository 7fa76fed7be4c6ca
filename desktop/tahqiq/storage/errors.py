"""What SQLite says when the world stands in the way, turned into a sentence for people."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from tahqiq.domain.messages import Trouble

_CODES = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_IOERR": "disk_error",
    "SQLITE_READONLY": "project_read_only",
    "SQLITE_PERM": "project_no_permission",
    "SQLITE_CANTOPEN": "project_cannot_open",
    "SQLITE_BUSY": "project_busy",
    "SQLITE_LOCKED": "project_busy",
    "SQLITE_CORRUPT": "project_damaged",
    "SQLITE_NOTADB": "not_a_project",
}

LEAST_ROOM = 64 * 1024
"""Bytes without which SQLite cannot even begin to write."""


def as_trouble(error: sqlite3.Error, path: Path) -> Trouble | None:
    """The sentence for ``error``, or None where it is our own bug."""
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, code in _CODES.items():
        if name.startswith(prefix):
            if code == "disk_error" and _is_full(path):  # without room for its own small files SQLite says no more
                code = "disk_full"
            return Trouble(code, path=str(path))
    return None


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < LEAST_ROOM
    except OSError:
        return False


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about the world into ``Trouble``; let our own bugs through.

    Raises:
        Trouble: disk full, read-only, locked, damaged, not a project; text with half a surrogate pair.
    """
    try:
        yield
    except DatabaseError as error:
        trouble = as_trouble(error.orig, path) if isinstance(error.orig, sqlite3.Error) else None
        if trouble is None:
            raise
        raise trouble from error
    except sqlite3.Error as error:
        trouble = as_trouble(error, path)
        if trouble is None:
            raise
        raise trouble from error
    except UnicodeEncodeError as error:
        raise Trouble("text_not_unicode") from error
