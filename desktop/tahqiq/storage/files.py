"""The project file as a file: its header, its lock, and whether it is still the one that was opened."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from tahqiq.domain.messages import Trouble
from tahqiq.storage import schema

SUFFIX = ".tahqiq"
_HEADER = 100
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)
"""What network folders answer that keep no locks."""


def read_version(path: Path) -> int:
    """The ``user_version`` of a project file, found without writing anything.

    A write-ahead log that a crash left may hold a newer one; opening the file brings that in.

    Raises:
        Trouble: no such file, not readable, not a project, or cut short.
    """
    if not path.exists():
        raise Trouble("project_missing", path=str(path))
    if not path.is_file():
        raise Trouble("not_a_project", path=str(path))
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
            size = os.fstat(file.fileno()).st_size
    except PermissionError as error:
        raise Trouble("project_no_permission", path=str(path)) from error
    except OSError as error:
        raise Trouble("project_cannot_open", path=str(path)) from error
    if not _bears_marks(header):
        raise Trouble("not_a_project", path=str(path))
    page_size = int.from_bytes(header[16:18], "big")
    pages_known = _number(header, 24) == _number(header, 92)
    # a checkpoint that was cut short has written the first page and not yet the last; the log still holds them all
    if pages_known and not has_log(path) and size < _number(header, 28) * (65536 if page_size == 1 else page_size):
        raise Trouble("project_damaged", path=str(path))
    return _number(header, 60)


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")


def wal_path(path: Path) -> Path:
    """SQLite's write-ahead log beside the file; it is there while the file is open, or after a crash."""
    return path.with_name(f"{path.name}-wal")


def has_log(path: Path) -> bool:
    """Whether the write-ahead log beside the file holds anything."""
    log = wal_path(path)
    return log.exists() and log.stat().st_size > 0


def is_project(path: Path) -> bool:
    """Whether the file at ``path`` bears the marks of a project of any version, sound or not."""
    try:
        with path.open("rb") as file:
            return _bears_marks(file.read(_HEADER))
    except OSError:
        return False


def _bears_marks(header: bytes) -> bool:
    # SQLite file format, section 1.3: big-endian numbers at fixed places
    return header.startswith(b"SQLite format 3\0") and _number(header, 68) == schema.APPLICATION_ID


@contextmanager
def log_aside(path: Path) -> Iterator[None]:
    """Set aside what belongs to the file at ``path`` (its log) while another comes in its place.

    SQLite would play the log into the new file. It is back when the block fails, and gone when it ends well.
    """
    moved: list[tuple[Path, Path]] = []
    try:
        for name in ("-wal", "-shm", "-journal"):
            log = path.with_name(path.name + name)
            if log.exists():
                moved.append((log, log.with_name(f".{log.name}.aside")))
                log.replace(moved[-1][1])
        yield
    except BaseException:
        for log, aside in moved:
            if aside.exists():
                aside.replace(log)
        raise
    for _, aside in moved:
        aside.unlink(missing_ok=True)


def need_writable(path: Path) -> None:
    """Raise ``Trouble`` where the file cannot be written to."""
    try:
        with path.open("r+b"):
            pass
    except OSError as error:
        raise Trouble("project_read_only", path=str(path)) from error


def lock_path(path: Path) -> Path:
    """The file whose lock says that a process has the project open for writing."""
    return path.with_name(f"{path.name}-lock")


def locked(path: Path) -> FileLock:
    """Take the project for writing, or say who stands in the way.

    Raises:
        Trouble: another process (or window) has it, or the folder cannot be written, or knows no locks.
    """
    lock = FileLock(lock_path(path), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise Trouble("project_open_elsewhere", path=str(path)) from error
    except OSError as error:
        code = "folder_cannot_lock" if error.errno in _NO_LOCKS else "folder_read_only"
        raise Trouble(code, path=str(path.parent)) from error
    return lock


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file lies at a path, whatever its name."""

    path: Path
    device: int
    inode: int

    @classmethod
    def of(cls, path: Path) -> Identity:
        """The file at ``path`` now."""
        found = path.stat()
        return cls(path, found.st_dev, found.st_ino)

    def check(self) -> None:
        """Raise ``Trouble`` where another file, or none, lies at the path: what is written would be lost."""
        try:
            found = os.stat(self.path)
        except OSError as error:
            raise Trouble("project_moved", path=str(self.path)) from error
        if (found.st_dev, found.st_ino) != (self.device, self.inode):
            raise Trouble("project_moved", path=str(self.path))
