"""Files that people name to be written: none that would be lost by it."""

from __future__ import annotations

from pathlib import Path

from tahqiq.domain.messages import Trouble
from tahqiq.formats.signatures import kind_of


def refuse_target(target: Path) -> None:
    """See that a file may be written at ``target``; one that is there is replaced, but a project never.

    Raises:
        Trouble: a folder, a device, a project, a file that cannot be read, or in a folder that is not there.
    """
    if target.is_dir():
        raise Trouble("target_is_folder", path=str(target))
    if not target.parent.is_dir():
        raise Trouble("folder_missing", path=str(target.parent))
    if not target.exists():
        return
    if not target.is_file():
        raise Trouble("target_not_regular", path=str(target))
    try:
        with target.open("rb") as file:
            if kind_of(file.read(4096)) == "file_is_project":
                raise Trouble("export_onto_project", path=str(target))
    except OSError as error:
        raise Trouble("cannot_write_file", path=str(target), reason=error.strerror or str(error)) from error


def may_replace(target: Path) -> bool:
    """Whether a file may be written at ``target``."""
    try:
        refuse_target(target)
    except Trouble:
        return False
    return True


def refuse_folder_target(target: Path) -> None:
    """See that a folder may be made at ``target``: nothing is there, or an empty folder.

    Raises:
        Trouble: a file, a folder with something in it, or in a folder that is not there.
    """
    if not target.parent.is_dir():
        raise Trouble("folder_missing", path=str(target.parent))
    if not target.exists():
        return
    if not target.is_dir():
        raise Trouble("target_not_folder", path=str(target))
    try:
        if next(target.iterdir(), None) is not None:
            raise Trouble("target_folder_not_empty", path=str(target))
    except OSError as error:
        raise Trouble("cannot_write_file", path=str(target), reason=error.strerror or str(error)) from error
