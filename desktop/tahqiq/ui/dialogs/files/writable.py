"""Whether a file can be written where a person wants it. No Qt."""

from __future__ import annotations

import os
from pathlib import Path

from tahqiq.domain.messages import Message


def why_not(target: Path, replaces: bool) -> Message | None:
    """Why ``target`` cannot be written; None where it can.

    Args:
        target: a file, there or not.
        replaces: whether one that is there may be written over.
    """
    folder = target.parent
    if not os.path.isdir(folder):
        return Message("folder_missing", {"path": str(folder)})
    if os.path.isfile(target) and not replaces:
        return Message("project_exists", {"path": str(target)})
    if not os.access(folder, os.W_OK):
        return Message("folder_read_only", {"path": str(folder)})
    return None
