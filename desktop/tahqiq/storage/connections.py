"""Connections to a project file: one that writes, and as many that read as there are threads asking."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, NullPool, create_engine

from tahqiq.storage.files import Identity, has_log
from tahqiq.storage.rows import driver

BUSY_SECONDS = 5.0


class Connections:
    """Opens connections and keeps them: opening one costs more than a query.

    Transactions are begun and ended here, in SQLite's own words; SQLAlchemy's are left out (AUTOCOMMIT).
    """

    def __init__(self, identity: Identity, *, read_only: bool) -> None:
        self._identity = identity
        self._read_only = read_only
        self._engine = create_engine("sqlite+pysqlite://", creator=self._connect, poolclass=NullPool)
        self._idle: deque[Connection] = deque()
        self._writer: Connection | None = None
        self._closed = False

    def _connect(self) -> sqlite3.Connection:
        self._identity.check()
        return connect_reading(self._identity.path) if self._read_only else connect_writing(self._identity.path)

    def _new(self) -> Connection:
        return self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction, committed to disk at the end of the block; for one thread at a time."""
        if self._writer is None:
            self._writer = self._new()
        sqlite = driver(self._writer)
        sqlite.execute("BEGIN IMMEDIATE")
        try:
            yield self._writer
            sqlite.execute("COMMIT")
        except BaseException:
            if sqlite.in_transaction:
                sqlite.execute("ROLLBACK")
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One steady view of the project, for any thread."""
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._new()
        sqlite = driver(connection)
        try:
            sqlite.execute("BEGIN")
            yield connection
        finally:
            if sqlite.in_transaction:
                sqlite.execute("ROLLBACK")
            self._idle.append(connection)
            if self._closed:
                self._close_idle()

    def give_room_back(self) -> None:
        """Shrink the write-ahead log, which keeps the size of a step that the disk had no room for."""
        if self._writer is not None:
            with suppress(sqlite3.Error):  # then it keeps it until the project is closed
                driver(self._writer).execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close all; those in use are closed when they are given back."""
        self._closed = True
        self._close_idle()
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._engine.dispose()

    def _close_idle(self) -> None:
        while self._idle:
            self._idle.pop().close()


def connect_writing(path: Path) -> sqlite3.Connection:
    """A connection to a file that is there, with the pragmas by which a commit is on disk when it returns."""
    uri = f"{path.as_uri()}?mode=rw"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS, cached_statements=256
    )
    return _set(
        connection,
        "foreign_keys = ON",
        "journal_mode = WAL",
        "synchronous = FULL",
        "cache_size = -16000",
        "journal_size_limit = 16777216",
    )


def connect_reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write.

    Raises:
        sqlite3.Error: not readable; also where a write-ahead log lies in a folder that cannot be written, since to
            read one takes a file of shared memory beside it.
    """
    # immutable: no shared memory, for which a folder that cannot be written has no place; but no log is read either
    extras = ("",) if has_log(path) else ("", "&immutable=1")
    for extra in extras:
        uri = f"{path.as_uri()}?mode=ro{extra}"
        connection = sqlite3.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS, cached_statements=256
        )
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            connection.close()
            if extra == extras[-1]:
                raise
            continue
        return _set(connection, "foreign_keys = ON", "query_only = ON", "cache_size = -16000")
    raise AssertionError("unreachable")


def _set(connection: sqlite3.Connection, *pragmas: str) -> sqlite3.Connection:
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
