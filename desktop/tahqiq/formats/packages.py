"""Formats of many files, written: into a ZIP or into a folder, with the same names and bytes each time.

A name is a path with slashes inside the package. ``safe_name`` makes one that every system can write from what an
article is called, and keeps Arabic readable.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
import zipfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from tempfile import SpooledTemporaryFile
from typing import IO, BinaryIO, NamedTuple

_WHEN = (1980, 1, 1, 0, 0, 0)  # the first moment that a ZIP knows
_IN_MEMORY = 1 << 20
_LONGEST = 80  # bytes of a title in a name: with ending and folder no file system has too little room for it
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


class Sealed(NamedTuple):
    """A file of a package: its name, its bytes and their SHA-256."""

    name: str
    size: int
    sha256: str


def safe_name(number: int, title: str, width: int = 5) -> str:
    """A name for a file without its ending: ``00007-لافروف-في-بيونغ-يانغ``.

    Args:
        number: of the article; makes names unlike each other, also where letters are compared without case.
        title: what it is called; what a file system refuses becomes a dash, and what is too long is cut.
        width: digits that the number has at least.
    """
    plain = unicodedata.normalize("NFC", _UNSAFE.sub(" ", title))
    words = "-".join(plain.replace(".", " ").split()).strip("-")
    while len(words.encode()) > _LONGEST:
        words = words[:-1].rstrip("-")
    return f"{number:0{width}}-{words}" if words else f"{number:0{width}}"


class Package(ABC):
    """Takes files one after the other. ``files`` goes through those that are finished, in order."""

    def __init__(self) -> None:
        self._sealed = SpooledTemporaryFile[bytes](max_size=_IN_MEMORY)
        self.count = 0

    @contextmanager
    def file(self, name: str) -> Iterator[BinaryIO]:
        """A stream for one file; it is sealed when the block ends well. Only one is open at a time.

        Args:
            name: a relative path with slashes, each part of which every system can write.

        Raises:
            ValueError: ``name`` is not one (our own bug).
            OSError: it cannot be written.
        """
        _check(name)
        with self._opened(name) as out:
            counted = Counted(out)
            yield counted  # type: ignore[misc]
        line = json.dumps([name, counted.size, counted.digest.hexdigest()])
        self._sealed.seek(0, 2)
        self._sealed.write(f"{line}\n".encode())
        self.count += 1

    def put(self, name: str, data: bytes) -> None:
        """Write a whole file."""
        with self.file(name) as out:
            out.write(data)

    def files(self) -> Iterator[Sealed]:
        """The files so far, in the order in which they were written."""
        self._sealed.seek(0)
        for line in self._sealed:
            yield Sealed(*json.loads(line))

    @abstractmethod
    def _opened(self, name: str) -> IO[bytes]: ...

    def close(self) -> None:
        """Finish the package; nothing is written after this."""
        self._sealed.close()

    def abandon(self) -> None:
        """Let go of a package that cannot be finished, in whatever state; what there is of it is to be deleted."""
        with suppress(OSError, ValueError):
            self.close()


class ZipPackage(Package):
    """A ZIP, written into an open stream or file.

    Args:
        target: a path, or a binary stream.
        again: whether files are added to a ZIP that is there.
    """

    def __init__(self, target: Path | BinaryIO, *, again: bool = False) -> None:
        super().__init__()
        self._zip = zipfile.ZipFile(target, "a" if again else "w", zipfile.ZIP_DEFLATED, compresslevel=6)

    def _opened(self, name: str) -> IO[bytes]:
        info = zipfile.ZipInfo(name, _WHEN)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o644 << 16
        info.create_system = 3
        return self._zip.open(info, "w", force_zip64=True)

    def close(self) -> None:
        self._zip.close()
        del self._zip  # it remembers every name
        super().close()


class FolderPackage(Package):
    """A folder; files in it that are not ours stay as they are.

    Args:
        folder: it must be there.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def _opened(self, name: str) -> IO[bytes]:
        path = self._folder.joinpath(*PurePosixPath(name).parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("xb")


class Counted:
    """A stream that knows what went through it: ``size`` in bytes and ``digest``, their SHA-256."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self.size = 0
        self.digest = hashlib.sha256()

    def write(self, data: bytes) -> int:
        self.size += len(data)
        self.digest.update(data)
        return self._out.write(data)

    def flush(self) -> None:
        self._out.flush()

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return False

    @property
    def closed(self) -> bool:
        return self._out.closed


def _check(name: str) -> None:
    parts = name.split("/")
    for part in parts:
        unsafe = _UNSAFE.search(part) or _RESERVED.fullmatch(part) or part != part.strip(" .")
        if not part or unsafe or len(part.encode()) > 200:
            raise ValueError(f"not a name for a file in a package: {name!r}")
