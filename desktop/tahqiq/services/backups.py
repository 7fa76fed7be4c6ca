"""Copies of a project, made while it is in use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tahqiq.storage.backup import back_up as copy_whole
from tahqiq.storage.database import read_version


def back_up(
    path: Path,
    target: Path | None = None,
    *,
    replace: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Path:
    """Copy the project at ``path``; returns where to.

    Args:
        path: the project; it may be open and written to.
        target: the copy, or a folder for it; without one it goes beside the project, with day and time in its name.
        replace: whether a file that is there may be replaced.
        progress: called with pages copied and pages in all.

    Raises:
        Trouble: not a project, the target is there already or cannot be written, the disk is full.
    """
    read_version(path)
    if target is None or target.is_dir():
        stamp = datetime.now().strftime("%Y-%m-%d-%H%M%S")
        target = (target or path.parent) / f"{path.stem}.backup-{stamp}{path.suffix}"
    copy_whole(path, target, replace=replace, progress=progress)
    return target
