"""ZIPs and folders, read without trust: nothing outside is touched, nothing unpacks to more than its limit.

Files are read by name and one at a time; nothing is ever unpacked to disk.
"""

from __future__ import annotations

import zipfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from tahqiq.domain.messages import Trouble
from tahqiq.formats.zip_safety import UNREADABLE, Danger, beside_the_point, danger_of, is_bomb

MOST_FILES = 200_000
LARGEST_FILE = 512
"""Megabytes that one file inside may unpack to."""
LARGEST = 8192
"""Megabytes that all files inside may say that they unpack to."""
_STEEPEST = 1_000  # bytes out of one byte in: text packs to a fiftieth, a bomb to less than a thousandth


class Lines:
    """Lines of a file of a bundle as a stream, for parsers that read pieces.

    Args:
        lines: of ``Bundle.lines``; what that raises comes out of ``read``.
    """

    def __init__(self, lines: Iterator[bytes]) -> None:
        self._lines = lines

    def read(self, size: int = -1) -> bytes:
        """Some of the bytes that follow, about ``size``; none at the end."""
        pieces, length = [], 0
        for line in self._lines:
            pieces.append(line)
            length += len(line)
            if 0 <= size <= length:
                break
        return b"".join(pieces)


class Bundle(ABC):
    """The files of a ZIP or folder.

    Args:
        path: what is read, for messages.
        names: of the files inside, with slashes, sorted.
    """

    def __init__(self, path: Path, names: list[str]) -> None:
        self.path = path
        self.names = names
        self._there = frozenset(names)

    def __contains__(self, name: str) -> bool:
        return name in self._there

    def ending(self, *endings: str) -> list[str]:
        """The names that end so, whatever the case of letters."""
        return [n for n in self.names if n.lower().endswith(endings)]

    @abstractmethod
    def read(self, name: str) -> bytes:
        """A whole file.

        Raises:
            Trouble: it is damaged, too large, or cannot be read.
            KeyError: there is none with this name.
        """

    @abstractmethod
    def lines(self, name: str) -> Iterator[bytes]:
        """The lines of a file, with their ends, never all of them in memory.

        Raises:
            Trouble: as ``read``, or a line is longer than ``LARGEST_FILE``.
        """


@contextmanager
def opened(path: Path) -> Iterator[Bundle]:
    """The ZIP or folder at ``path``.

    Raises:
        Trouble: there is none, it is no ZIP, it is damaged or locked with a password, a name or link in it leads
            outside, or it holds more than a data set can.
    """
    if path.is_dir():
        yield _Folder(path)
        return
    if not path.is_file():
        raise Trouble("file_not_regular" if path.exists() else "file_missing", path=str(path))
    try:
        with zipfile.ZipFile(path) as archive:
            yield _Zip(path, archive)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, UnicodeDecodeError) as error:
        raise Trouble("zip_damaged", path=str(path), reason=str(error)[:120]) from error
    except OSError as error:
        raise Trouble("cannot_read_file", path=str(path), reason=error.strerror or str(error)) from error


class _Zip(Bundle):
    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        infos = [info for info in archive.infolist() if not info.is_dir()]
        if len(infos) > MOST_FILES:
            raise Trouble("zip_too_many", path=str(path), count=len(infos), limit=MOST_FILES)
        for info in infos:
            self._look_at(path, info)
        if sum(info.file_size for info in infos) > LARGEST << 20:
            raise Trouble("zip_too_large", path=str(path), name="*", limit=LARGEST)
        names = [info.filename for info in infos]
        if len(set(names)) < len(names):
            raise Trouble("zip_damaged", path=str(path), reason="two files of one name")
        super().__init__(path, sorted(n for n in names if not beside_the_point(n)))

    def _look_at(self, path: Path, info: zipfile.ZipInfo) -> None:
        name = info.filename[:120]
        danger = danger_of(info)
        if danger is not None:
            raise Trouble("zip_locked" if danger is Danger.LOCKED else "zip_leads_outside", path=str(path), name=name)
        if is_bomb(info, steepest=_STEEPEST, least=1 << 20) or info.file_size > LARGEST_FILE << 20:
            raise Trouble("zip_too_large", path=str(path), name=name, limit=LARGEST_FILE)

    def read(self, name: str) -> bytes:
        info = self._archive.getinfo(name)
        try:
            with self._archive.open(info) as file:
                data = file.read(info.file_size + 1)
        except UNREADABLE as error:
            raise Trouble("zip_damaged", path=str(self.path), reason=f"{name[:80]}: {error}"[:160]) from error
        if len(data) != info.file_size:
            raise Trouble("zip_damaged", path=str(self.path), reason=name[:120])
        return data

    def lines(self, name: str) -> Iterator[bytes]:
        info = self._archive.getinfo(name)
        try:
            with self._archive.open(info) as file:
                yield from _lines(file, self.path, name)
        except UNREADABLE as error:
            raise Trouble("zip_damaged", path=str(self.path), reason=f"{name[:80]}: {error}"[:160]) from error


class _Folder(Bundle):
    def __init__(self, path: Path) -> None:
        self._root = path.resolve()
        try:
            files = (p for p in sorted(path.rglob("*")) if p.is_file() and self._is_inside(p))
            names = [p.relative_to(path).as_posix() for p in files]
        except OSError as error:
            raise Trouble("cannot_read_file", path=str(path), reason=error.strerror or str(error)) from error
        super().__init__(path, [n for n in names if not beside_the_point(n)])

    def _is_inside(self, path: Path) -> bool:
        return path.resolve().is_relative_to(self._root)

    def read(self, name: str) -> bytes:
        if name not in self:
            raise KeyError(name)
        file = self.path.joinpath(*PurePosixPath(name).parts)
        try:
            if file.stat().st_size > LARGEST_FILE << 20:
                raise Trouble("zip_too_large", path=str(self.path), name=name[:120], limit=LARGEST_FILE)
            return file.read_bytes()
        except OSError as error:
            raise Trouble("cannot_read_file", path=str(file), reason=error.strerror or str(error)) from error

    def lines(self, name: str) -> Iterator[bytes]:
        if name not in self:
            raise KeyError(name)
        file = self.path.joinpath(*PurePosixPath(name).parts)
        try:
            with file.open("rb") as stream:
                yield from _lines(stream, self.path, name)
        except OSError as error:
            raise Trouble("cannot_read_file", path=str(file), reason=error.strerror or str(error)) from error


def _lines(file: IO[bytes], path: Path, name: str) -> Iterator[bytes]:
    longest = LARGEST_FILE << 20
    while line := file.readline(longest + 1):
        if len(line) > longest:
            raise Trouble("zip_too_large", path=str(path), name=name[:120], limit=LARGEST_FILE)
        yield line
