"""What is dangerous in a ZIP, said by its own list of members before any of them is read.

Both that read ZIPs ask here: ``bundles`` (data sets, where one bad member spoils the whole) and ``articles.archive``
(articles, where it is named and the others are read). Each has limits and words of its own.
"""

from __future__ import annotations

import lzma
import re
import stat
import zipfile
import zlib
from enum import StrEnum

UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)
"""What reading a damaged member may raise, whichever way it is packed."""

_ENCRYPTED = 0x1
_DRIVE = re.compile("[A-Za-z]:")


class Danger(StrEnum):
    """Why a member is not read."""

    OUTSIDE = "outside"  # its name leads out of the folder that it would be unpacked in
    LINK = "link"
    LOCKED = "locked"  # with a password


def danger_of(member: zipfile.ZipInfo) -> Danger | None:
    """What is wrong with a member, whatever its size; None for nothing."""
    name = member.filename.replace("\\", "/")
    parts = name.split("/")
    if name.startswith("/") or _DRIVE.match(name) or parts[0].endswith(":") or ".." in parts:
        return Danger.OUTSIDE
    if stat.S_ISLNK(member.external_attr >> 16):
        return Danger.LINK
    return Danger.LOCKED if member.flag_bits & _ENCRYPTED else None


def is_bomb(member: zipfile.ZipInfo, *, steepest: int, least: int) -> bool:
    """Whether a member says that it unpacks to more than what text packs to.

    Args:
        member: of the archive's list.
        steepest: how many times smaller than its content it may be packed.
        least: bytes of content up to which nothing is a bomb.
    """
    return member.file_size > max(least, steepest * member.compress_size)


def beside_the_point(name: str) -> bool:
    """Whether systems put such a file beside a person's: hidden ones, and what macOS adds."""
    parts = name.replace("\\", "/").split("/")
    return "__MACOSX" in parts or any(part.startswith(".") and part not in (".", "..") for part in parts)
