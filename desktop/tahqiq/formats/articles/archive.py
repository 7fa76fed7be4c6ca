"""ZIP archives: members are read in memory, never unpacked; what is dangerous or too large is refused by name."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from tahqiq.domain.messages import Trouble
from tahqiq.formats.articles.given import LARGEST, Bytes

MOST_MEMBERS = 100_000
MOST_IN_ALL = 4096
"""Megabytes that all members together may have."""

STEEPEST = 250
"""How many times smaller than its content a large member may be packed."""

_LARGE = 8 << 20


def check_members(archive: zipfile.ZipFile, given: Bytes) -> None:
    """Look at an archive's own list before anything is read.

    Raises:
        Trouble: too many members, or more content than there should be.
    """
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise Trouble("archive_too_many", path=given.name, limit=MOST_MEMBERS)
    if sum(member.file_size for member in members) > MOST_IN_ALL << 20:
        raise Trouble("archive_too_large", path=given.name, limit=MOST_IN_ALL)
    for member in members:
        if member.file_size > _LARGE and member.file_size > STEEPEST * max(member.compress_size, 1):
            raise Trouble("archive_blown_up", path=given.name, member=member.filename)


def members(given: Bytes) -> Iterator[Bytes | Trouble]:
    """The files in an archive, in the order of their names; a ``Trouble`` for one that cannot be taken.

    Raises:
        Trouble: it is no archive, broken, or too large.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(given.data))
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise Trouble("archive_broken", path=given.name) from error
    with archive:
        check_members(archive, given)
        for member in sorted(archive.infolist(), key=lambda one: one.filename):
            if not member.is_dir() and not _hidden(member.filename):
                yield _member(archive, member, given)


def _hidden(name: str) -> bool:
    return any(
        part.startswith(".") and part not in ("..", ".") for part in PurePosixPath(name).parts
    ) or name.startswith("__MACOSX/")


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, given: Bytes) -> Bytes | Trouble:
    name = given.inner(b"", member.filename).name
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or (path.parts and path.parts[0].endswith(":")):
        return Trouble("archive_name_outside", path=name)
    if stat.S_ISLNK(member.external_attr >> 16):
        return Trouble("archive_link", path=name)
    if member.flag_bits & 1:
        return Trouble("archive_password", path=name)
    if member.file_size > LARGEST << 20:
        return Trouble("text_too_large", path=name, megabytes=member.file_size >> 20, limit=LARGEST)
    try:
        with archive.open(member) as file:
            data = file.read((LARGEST << 20) + 1)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError) as error:
        trouble = Trouble("archive_member_broken", path=name)
        trouble.__cause__ = error
        return trouble
    except Exception as error:  # zlib, lzma and bz2 have errors of their own
        if type(error).__module__ not in ("zlib", "_lzma", "_bz2", "lzma", "bz2"):
            raise
        trouble = Trouble("archive_member_broken", path=name)
        trouble.__cause__ = error
        return trouble
    if len(data) > LARGEST << 20:
        return Trouble("text_too_large", path=name, megabytes=len(data) >> 20, limit=LARGEST)
    return given.inner(data, member.filename)
