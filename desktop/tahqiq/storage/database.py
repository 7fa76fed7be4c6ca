"""Opening, making and closing a project file: header, version, locks, pragmas."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from tahqiq.domain.messages import Trouble
from tahqiq.storage import schema
from tahqiq.storage.errors import told

SUFFIX = ".tahqiq"


class Database:
    """An open project file. One process writes at a time; any number read.

    ``writing()`` and ``reading()`` are the only ways in; each is one unit of work.
    """

    def __init__(self, path: Path, engine: Engine, lock: FileLock | None) -> None:
        self.path = path
        self.read_only = lock is None
        self._engine = engine
        self._lock = lock

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is on disk when the block ends, or has left no trace when it raised.

        Raises:
            Trouble: the project is open for reading only, or the world stands in the way.
        """
        if self.read_only:
            raise Trouble("project_open_for_reading", path=str(self.path))
        with told(self.path), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A steady view of the project."""
        with told(self.path), self._engine.connect().execution_options(reading=True) as connection:
            yield connection

    def close(self) -> None:
        """Fold the write-ahead log back into the file and let go of it."""
        self._engine.dispose()
        try:
            if not self.read_only:
                connection = _connect_writing(self.path)
                with told(self.path), closing(connection):
                    _pragmas(connection, "optimize", "wal_checkpoint(TRUNCATE)")
        finally:
            if self._lock is not None:
                self._lock.release()


def create(path: Path) -> Database:
    """Make an empty project file with all tables and open it for writing.

    Raises:
        Trouble: something is there already, or the folder cannot be written.
    """
    if path.exists():
        raise Trouble("project_exists", path=str(path))
    if not path.parent.is_dir():
        raise Trouble("folder_missing", path=str(path.parent))
    lock = _locked(path)
    try:
        with told(path):
            _build(path)
            return Database(path, _engine(path, read_only=False), lock)
    except BaseException:
        lock.release()
        for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
            leftover.unlink(missing_ok=True)
        raise


def open_file(path: Path, *, read_only: bool = False) -> Database:
    """Open a project.

    Raises:
        Trouble: no such file, not a project, made by a newer program, open in another window, not writable.
    """
    version = read_version(path)
    if version // 1000 > schema.MAJOR:
        raise Trouble("project_newer", path=str(path), theirs=version // 1000, ours=schema.MAJOR)
    if read_only:
        return Database(path, _engine(path, read_only=True), None)
    _need_writable(path)
    lock = _locked(path)
    try:
        if version < schema.MAJOR * 1000 + schema.MINOR:
            from tahqiq.storage.migrate import upgrade  # Alembic is slow to import and seldom needed

            with told(path):
                upgrade(path, version)
        with told(path):
            return Database(path, _engine(path, read_only=False), lock)
    except BaseException:
        lock.release()
        raise


def read_version(path: Path) -> int:
    """The ``user_version`` of a project file, found without writing anything.

    Raises:
        Trouble: no such file, not readable, or not a project.
    """
    if not path.exists():
        raise Trouble("project_missing", path=str(path))
    if path.is_dir():
        raise Trouble("not_a_project", path=str(path))
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except PermissionError as error:
        raise Trouble("project_no_permission", path=str(path)) from error
    except OSError as error:
        raise Trouble("project_cannot_open", path=str(path)) from error
    # SQLite file format, section 1.3: user version at offset 60, application id at 68, big-endian
    if not header.startswith(b"SQLite format 3\0") or int.from_bytes(header[68:72], "big") != schema.APPLICATION_ID:
        raise Trouble("not_a_project", path=str(path))
    return int.from_bytes(header[60:64], "big")


def _need_writable(path: Path) -> None:
    try:
        with path.open("r+b"):
            pass
    except OSError as error:
        raise Trouble("project_read_only", path=str(path)) from error


def lock_path(path: Path) -> Path:
    """The file whose lock says that a process has the project open for writing."""
    return path.with_name(f"{path.name}-lock")


def _locked(path: Path) -> FileLock:
    lock = FileLock(lock_path(path), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise Trouble("project_open_elsewhere", path=str(path)) from error
    except OSError as error:
        raise Trouble("folder_read_only", path=str(path.parent)) from error
    return lock


def _build(path: Path) -> None:
    engine = _engine(path, read_only=False)
    try:
        with engine.begin() as connection:
            schema.Base.metadata.create_all(connection)
            connection.exec_driver_sql(schema.ARTICLE_INDEX_DDL)
            connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (schema.REVISION,))
            connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.MAJOR * 1000 + schema.MINOR}")
    finally:
        engine.dispose()


def _engine(path: Path, *, read_only: bool) -> Engine:
    def connect() -> sqlite3.Connection:
        return _connect_reading(path) if read_only else _connect_writing(path)

    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=QueuePool, pool_size=5, max_overflow=10)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = read_only or connection.get_execution_options().get("reading")
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _connect_writing(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
    _pragmas(connection, "foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL", "cache_size = -32000")
    return connection


def _connect_reading(path: Path) -> sqlite3.Connection:
    # a write-ahead log left in a folder that cannot be written needs immutable: no shared memory file can be made
    for extra in ("", "&immutable=1"):
        uri = f"{path.resolve().as_uri()}?mode=ro{extra}"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            connection.close()
            if extra:
                raise
            continue
        _pragmas(connection, "foreign_keys = ON", "query_only = ON", "cache_size = -32000")
        return connection
    raise AssertionError("unreachable")


def _pragmas(connection: sqlite3.Connection, *settings: str) -> None:
    for setting in settings:
        connection.execute(f"PRAGMA {setting}")
