"""Files and folders that are written whole or not at all: under another name first, on disk, then moved into place."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tahqiq.domain.messages import Trouble


@contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """Give an empty file beside ``target`` to write to; it takes its place when the block ends well.

    Whatever goes wrong, a file that was at ``target`` is as it was, and nothing new lies beside it. Permissions of the
    old file are kept; a link is followed.

    Raises:
        Trouble: the file cannot be written (``cannot_write_file``), or the disk is full (``file_disk_full``).
    """
    try:
        with _beside(target.resolve()) as partial:
            yield partial
    except OSError as error:
        raise _trouble(error, target) from error


def _trouble(error: OSError, target: Path) -> Trouble:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Trouble("file_disk_full", path=str(target))
    return Trouble("cannot_write_file", path=str(target), reason=error.strerror or str(error))


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    partial = target.with_name(f".{target.name[:40]}.{secrets.token_hex(4)}.partial")
    os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    try:
        yield partial
        with partial.open("rb+") as written:
            os.fsync(written.fileno())
        if target.exists():
            partial.chmod(target.stat().st_mode & 0o777)
        partial.replace(target)
        sync_folder(target.parent)
    finally:
        partial.unlink(missing_ok=True)


@contextmanager
def written_folder(target: Path) -> Iterator[Path]:
    """Give an empty folder beside ``target`` to write to; it takes its place when the block ends well.

    ``target`` is not there, or is an empty folder. Whatever goes wrong, it is as it was, with nothing new beside it.

    Raises:
        Trouble: the folder cannot be written (``cannot_write_file``), or the disk is full (``file_disk_full``).
    """
    whole = target.resolve()
    partial = whole.with_name(f".{whole.name[:40]}.{secrets.token_hex(4)}.partial")
    try:
        partial.mkdir()
        try:
            yield partial
            if whole.exists():
                whole.rmdir()
            partial.rename(whole)
            sync_folder(whole.parent)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    except OSError as error:
        raise _trouble(error, target) from error


def sync_folder(folder: Path) -> None:
    """Make a new name in ``folder`` survive a power cut, where the system knows how."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders, and needs no such call
        return
    try:
        with suppress(OSError):  # network folders may have no such call
            os.fsync(handle)
    finally:
        os.close(handle)
