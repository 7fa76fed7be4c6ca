"""A copy of a project file, taken while it is in use."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from tahqiq.domain.jobs import Progress
from tahqiq.domain.messages import Trouble
from tahqiq.domain.whole_files import written_whole
from tahqiq.storage.connections import connect_reading, connect_writing
from tahqiq.storage.errors import told
from tahqiq.storage.files import is_project, locked, log_aside
from tahqiq.storage.snapshots import Snapshot

_PAGES = 4096
"""Pages copied between two reports."""


def back_up(path: Path, target: Path, *, replace: bool = False, progress: Progress | None = None) -> None:
    """Copy the project at ``path`` to ``target``, whole or not at all.

    Args:
        path: the project; may be open and written to.
        target: the copy; made under another name and moved into place when complete and sound.
        replace: whether a project that is there may be replaced; another file never is.
        progress: called with pages copied and pages in all; what it raises ends the backup.

    Raises:
        Trouble: the target exists, is no project, is open, cannot be written, or the disk is full; the project is
            damaged.
    """
    if target.resolve() == path.resolve():
        raise Trouble("backup_onto_itself", path=str(path))
    if not target.exists():
        _write(path, target, progress)
        return
    if not replace:
        raise Trouble("file_exists", path=str(target))
    if not is_project(target):
        raise Trouble("backup_onto_other_file", path=str(target))
    lock = locked(target.resolve())
    try:
        _write(path, target, progress)
    finally:
        lock.release()


def _write(path: Path, target: Path, progress: Progress | None) -> None:
    with ExitStack() as moving, written_whole(target) as partial:
        try:
            with _source(path) as source, told(target), closing(sqlite3.connect(partial)) as copy:
                _copy(source, copy, progress)
                if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                    raise Trouble("project_damaged", path=str(path))
        finally:
            Path(f"{partial}-journal").unlink(missing_ok=True)
        moving.enter_context(log_aside(target.resolve()))


def _copy(source: sqlite3.Connection, copy: sqlite3.Connection, progress: Progress | None) -> None:
    if progress is None:
        source.backup(copy)
    else:
        source.backup(copy, pages=_PAGES, progress=lambda _, left, total: progress(total - left, total))
    copy.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def _source(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        with told(path):
            connection = connect_reading(path.resolve())
    except Trouble as trouble:
        if trouble.message.code not in ("project_cannot_open", "project_read_only"):
            raise
        snapshot = Snapshot(path)
        try:
            with told(path), closing(connect_writing(snapshot.path)) as copied:
                yield copied
        finally:
            snapshot.remove()
        return
    with closing(connection):
        yield connection
