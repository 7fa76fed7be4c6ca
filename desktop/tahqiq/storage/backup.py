"""A copy of a project file, taken while it is in use."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tahqiq.domain.messages import Trouble
from tahqiq.storage.errors import told

Report = Callable[[int, int], None]


def _reporting(progress: Report | None) -> Callable[[int, int, int], None] | None:
    if progress is None:
        return None
    return lambda _status, left, total: progress(total - left, total)


def back_up(path: Path, target: Path, *, replace: bool = False, progress: Report | None = None) -> None:
    """Copy the project at ``path`` to ``target``, whole or not at all.

    Args:
        path: the project; may be open and written to.
        target: the copy; made under another name and moved into place when complete.
        replace: whether a file that is there may be replaced.
        progress: called with pages copied and pages in all.

    Raises:
        Trouble: the target exists, cannot be written, or the disk is full.
    """
    if target.exists() and not replace:
        raise Trouble("file_exists", path=str(target))
    if target.resolve() == path.resolve():
        raise Trouble("backup_onto_itself", path=str(path))
    partial = target.with_name(f"{target.name}.partial")
    try:
        partial.unlink(missing_ok=True)
        with (
            told(target),
            closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(partial)) as copy,
        ):
            pages = 4096 if progress else -1
            source.backup(
                copy,
                pages=pages,
                progress=(lambda _s, left, total: progress(total - left, total)) if progress else None,
            )
            copy.execute("PRAGMA journal_mode = DELETE")
            result = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if result != "ok":
            raise Trouble("project_damaged", path=str(path))
        partial.replace(target)
    except OSError as error:
        raise Trouble("cannot_write_file", path=str(target), reason=error.strerror or str(error)) from error
    finally:
        partial.unlink(missing_ok=True)
