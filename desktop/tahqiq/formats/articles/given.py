"""What readers of articles are given and give."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.decoding import Decoded, is_plainly_utf8

LARGEST = 64
"""Megabytes that a page, a document or a record of an archive may have."""


@dataclass(frozen=True, slots=True)
class Bytes:
    """A file, or a member of an archive, in memory.

    ``path`` is the file on disk and only for messages, ``place`` where in it («a/b.html»), "" for the file itself.
    """

    data: bytes
    path: Path
    place: str = ""
    encoding: str | None = None

    @property
    def name(self) -> str:
        """For messages: the file, with the place in it."""
        return f"{self.path} › {self.place}" if self.place else str(self.path)

    @property
    def ending(self) -> str:
        return Path(self.place or self.path.name).suffix.lower()

    def inner(self, data: bytes, place: str) -> Bytes:
        """A member of this one; what a person said of all members does not hold for one that is plainly UTF-8."""
        encoding = None if self.encoding is None or is_plainly_utf8(data) else self.encoding
        return Bytes(data, self.path, f"{self.place} › {place}" if self.place else place, encoding)


@dataclass(frozen=True, slots=True)
class Refused:
    """An article of a file that cannot be taken: where it stands in the file, and why."""

    place: str
    message: Message


Found = Decoded | Refused


class Reader(Protocol):
    """Reads one kind of file.

    Raises:
        Trouble: nothing can be taken from the file at all.
    """

    def __call__(self, given: Bytes) -> Iterator[Found]: ...


def refused(given: Bytes, trouble: Trouble) -> Refused:
    """A refusal of what was given."""
    return Refused(given.place, trouble.message)


def file_bytes(path: Path, encoding: str | None = None, largest: int = LARGEST) -> Bytes:
    """A file's bytes.

    Args:
        path: an ordinary file.
        encoding: as a person said it.
        largest: megabytes that it may have.

    Raises:
        Trouble: it is not there, cannot be read, or is too large.
    """
    try:
        if not path.is_file():
            raise Trouble("file_not_regular" if path.exists() else "file_missing", path=str(path))
        size = path.stat().st_size
        if size > largest << 20:
            raise Trouble("text_too_large", path=str(path), megabytes=size >> 20, limit=largest)
        return Bytes(path.read_bytes(), path, "", encoding)
    except OSError as error:
        raise Trouble("cannot_read_file", path=str(path), reason=error.strerror or str(error)) from error
