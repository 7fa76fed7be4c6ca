"""ZIP archives: members are read in memory, never unpacked; what is dangerous or too large is refused by name."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from tahqiq.domain.messages import Trouble
from tahqiq.formats.articles.given import LARGEST, Bytes
from tahqiq.formats.zip_safety import UNREADABLE, Danger, beside_the_point, danger_of, is_bomb

MOST_MEMBERS = 100_000
MOST_IN_ALL = 4096
"""Megabytes that all members together may have."""

STEEPEST = 250
"""How many times smaller than its content a large member may be packed."""

_LARGE = 8 << 20

_DANGERS = {
    Danger.OUTSIDE: "archive_name_outside",
    Danger.LINK: "archive_link",
    Danger.LOCKED: "archive_password",
}


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
        if is_bomb(member, steepest=STEEPEST, least=_LARGE):
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
            if not member.is_dir() and not beside_the_point(member.filename):
                yield _member(archive, member, given)


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, given: Bytes) -> Bytes | Trouble:
    name = given.inner(b"", member.filename).name
    danger = danger_of(member)
    if danger is not None:
        return Trouble(_DANGERS[danger], path=name)
    if member.file_size > LARGEST << 20:
        return Trouble("text_too_large", path=name, megabytes=member.file_size >> 20, limit=LARGEST)
    try:
        with archive.open(member) as file:
            data = file.read((LARGEST << 20) + 1)
    except UNREADABLE as error:
        trouble = Trouble("archive_member_broken", path=name)
        trouble.__cause__ = error
        return trouble
    if len(data) > LARGEST << 20:
        return Trouble("text_too_large", path=name, megabytes=len(data) >> 20, limit=LARGEST)
    return given.inner(data, member.filename)
