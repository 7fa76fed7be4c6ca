"""A copy of a project file, taken while it is in use."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tahqiq.domain.messages import Trouble
from tahqiq.storage.connections import connect_reading, connect_writing
from tahqiq.storage.errors import told
from tahqiq.storage.files import locked, remove_log, sync_folder
from tahqiq.storage.snapshots import Snapshot

Report = Callable[[int, int], None]
_PAGES = 4096
"""Pages copied between two reports."""


def back_up(path: Path, target: Path, *, replace: bool = False, progress: Report | None = None) -> None:
    """Copy the project at ``path`` to ``target``, whole or not at all.

    Args:
        path: the project; may be open and written to.
        target: the copy; made under another name and moved into place when complete and sound.
        replace: whether a file that is there may be replaced.
        progress: called with pages copied and pages in all; what it raises ends the backup.

    Raises:
        Trouble: the target exists, is open, cannot be written, or the disk is full; the project is damaged.
    """
    if target.exists() and not replace:
        raise Trouble("file_exists", path=str(target))
    if target.resolve() == path.resolve():
        raise Trouble("backup_onto_itself", path=str(path))
    partial = target.with_name(f"{target.name}.partial")
    lock = locked(target.resolve()) if target.exists() else None
    try:
        partial.unlink(missing_ok=True)
        with _source(path) as source, told(target), closing(sqlite3.connect(partial)) as copy:
            _copy(source, copy, progress)
            if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise Trouble("project_damaged", path=str(path))
        remove_log(target)
        partial.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise Trouble("cannot_write_file", path=str(target), reason=error.strerror or str(error)) from error
    finally:
        for leftover in (partial, Path(f"{partial}-journal")):
            leftover.unlink(missing_ok=True)
        if lock is not None:
            lock.release()


def _copy(source: sqlite3.Connection, copy: sqlite3.Connection, progress: Report | None) -> None:
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
