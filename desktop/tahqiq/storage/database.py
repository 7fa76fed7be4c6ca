"""Opening, making and closing a project file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from filelock import FileLock
from sqlalchemy import Connection as Connection  # services name it in their signatures
from sqlalchemy import NullPool, create_engine

from tahqiq.domain.jobs import Progress
from tahqiq.domain.messages import Trouble
from tahqiq.domain.whole_files import written_whole
from tahqiq.storage import schema
from tahqiq.storage.connections import BUSY_SECONDS, Connections, connect_reading, connect_writing
from tahqiq.storage.errors import told
from tahqiq.storage.files import SUFFIX as SUFFIX
from tahqiq.storage.files import Identity, locked, log_aside, need_writable, wal_path
from tahqiq.storage.files import read_version as read_version
from tahqiq.storage.refolding import is_current, refold
from tahqiq.storage.rows import driver
from tahqiq.storage.snapshots import Snapshot
from tahqiq.storage.texts import Texts

_VERSION_TABLE = """
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
"""
Fill = Callable[[Connection], None]
"""Writes the first rows of a new project."""


class Database:
    """An open project file. One process writes at a time; any number read.

    ``writing()`` and ``reading()`` are the only ways in; each is one unit of work. ``texts`` keeps articles' texts at
    hand.
    """

    def __init__(self, path: Path, lock: FileLock | None, snapshot: Snapshot | None = None) -> None:
        self.path = path
        self.read_only = lock is None
        self.texts = Texts()
        self._identity = Identity.of(snapshot.path if snapshot else path.resolve())
        self._connections = Connections(self._identity, read_only=self.read_only)
        self._lock = lock
        self._snapshot = snapshot
        self._turn = threading.Lock()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is on disk when the block ends, or has left no trace when it raised.

        Raises:
            Trouble: the project is open for reading only, or the world stands in the way.
        """
        if self.read_only:
            raise Trouble("project_open_for_reading", path=str(self.path))
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            raise Trouble("project_busy", path=str(self.path))
        try:
            self._identity.check()
            with told(self.path), self._connections.writing() as connection:
                yield connection
        except BaseException as error:
            self.texts.forget()
            if isinstance(error, Trouble) and error.message.code == "disk_full":
                self._connections.give_room_back()
            raise
        finally:
            self._turn.release()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A steady view of the project."""
        with told(self.path), self._connections.reading() as connection:
            yield connection

    def close(self) -> None:
        """Fold the write-ahead log back into the file and let go of it. Closing twice does no harm.

        A step that another thread is at is waited for.
        """
        self._turn.acquire()
        try:
            self._connections.close()
            if self._lock is not None and self._lock.is_locked:
                self._fold_log()
        finally:
            self._turn.release()
            if self._lock is not None:
                self._lock.release()
            if self._snapshot is not None:
                self._snapshot.remove()

    def _fold_log(self) -> None:
        try:
            self._identity.check()
            with told(self.path), closing(connect_writing(self._identity.path)) as connection:
                connection.execute("PRAGMA optimize")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except Trouble:
            return  # every step is in the log, and the next opening folds it in


def create(path: Path, fill: Fill | None = None) -> Database:
    """Make a project file with all tables and open it for writing. It appears whole, or not at all.

    Args:
        path: where; nothing may be there.
        fill: writes the first rows.

    Raises:
        Trouble: something is there already, or the folder cannot be written.
    """
    if path.exists():
        raise Trouble("project_exists", path=str(path))
    if not path.parent.is_dir():
        raise Trouble("folder_missing", path=str(path.parent))
    lock = locked(path.resolve())
    try:
        with ExitStack() as moving, written_whole(path) as partial:
            try:
                with told(path):
                    _build(partial, fill)
            finally:
                Path(f"{partial}-journal").unlink(missing_ok=True)
            moving.enter_context(log_aside(path.resolve()))
        return _opened(path, lock)
    except BaseException:
        lock.release()
        raise


def _build(path: Path, fill: Fill | None) -> None:
    engine = create_engine("sqlite+pysqlite://", creator=lambda: _connect_new(path), poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        schema.Base.metadata.create_all(connection)
        for statement in schema.ARTICLE_INDEX:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(_VERSION_TABLE)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (schema.REVISION,))
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")
        if fill is not None:
            fill(connection)
        connection.exec_driver_sql("COMMIT")
    engine.dispose()


def _connect_new(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def open_file(path: Path, *, read_only: bool = False, progress: Progress | None = None) -> Database:
    """Open a project.

    Args:
        path: the file.
        read_only: whether nothing will be written.
        progress: told how far the work is where what is folded in the file must be made anew.

    Raises:
        Trouble: no such file, not a project, made by a newer program, open in another window, not writable.
    """
    _refuse_newer(path, read_version(path))
    if read_only:
        return _opened_for_reading(path, progress)
    need_writable(path)
    lock = locked(path.resolve())
    try:
        with told(path):
            version = _version(path)
            _refuse_newer(path, version)
            if version < schema.VERSION:
                from tahqiq.storage.migrate import upgrade  # Alembic is slow to import and seldom needed

                upgrade(path, version)
            return _opened(path, lock, progress)
    except BaseException:
        lock.release()
        raise


def _opened(path: Path, lock: FileLock, progress: Progress | None = None) -> Database:
    database = Database(path, lock)
    try:
        with database.reading() as connection:  # a file that SQLite cannot read shows it here, not in the midst of work
            current = is_current(driver(connection))
        if not current:
            with database.writing() as connection:
                refold(driver(connection), progress)
    except BaseException:
        database.close()
        raise
    return database


def _refuse_newer(path: Path, version: int) -> None:
    if version // 1000 > schema.MAJOR:
        raise Trouble("project_newer", path=str(path), theirs=version // 1000, ours=schema.MAJOR)


def _version(path: Path) -> int:
    """The version inside the file, after what a crash left in the write-ahead log has been taken in."""
    with closing(connect_writing(path.resolve())) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
            raise Trouble("not_a_project", path=str(path))
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _opened_for_reading(path: Path, progress: Progress | None) -> Database:
    """Open where nothing may be written.

    An older file, one that is folded otherwise, or a log that cannot be read in place: as a copy elsewhere.
    """
    current = True
    try:
        with told(path), closing(connect_reading(path.resolve())) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            current = version < schema.VERSION or is_current(connection)
    except Trouble as trouble:
        if trouble.message.code not in ("project_cannot_open", "project_read_only") or not wal_path(path).exists():
            raise
        version = 0
    _refuse_newer(path, version)
    if version >= schema.VERSION and current:
        return Database(path, None)
    snapshot = Snapshot(path)
    try:
        with told(path):
            inside = _version(snapshot.path)
            _refuse_newer(path, inside)
            if inside < schema.VERSION:
                from tahqiq.storage.migrate import migrate

                migrate(snapshot.path)
            with closing(connect_writing(snapshot.path)) as connection:
                connection.execute("BEGIN")
                if not is_current(connection):
                    refold(connection, progress)
                connection.execute("COMMIT")
        return Database(path, None, snapshot)
    except BaseException:
        snapshot.remove()
        raise
