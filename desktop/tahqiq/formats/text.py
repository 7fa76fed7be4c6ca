"""Plain text: one article a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tahqiq.domain.messages import Trouble
from tahqiq.formats.decoding import Decoded, decode
from tahqiq.formats.signatures import kind_of

LARGEST = 32
"""Megabytes that one article may have."""


def read(path: Path, encoding: str | None = None) -> Iterator[Decoded]:
    """The one article in the file at ``path``.

    Raises:
        Trouble: not readable, not an ordinary file, too large, or not text (see ``decoding.decode``).
    """
    try:
        if not path.is_file():
            raise Trouble("file_not_regular" if path.exists() else "file_missing", path=str(path))
        size = path.stat().st_size
        if size > LARGEST << 20:
            with path.open("rb") as file:
                kind = kind_of(file.read(4096))
            if kind is not None:
                raise Trouble(kind, path=str(path))
            raise Trouble("text_too_large", path=str(path), megabytes=size >> 20, limit=LARGEST)
        data = path.read_bytes()
    except OSError as error:
        raise Trouble("cannot_read_file", path=str(path), reason=error.strerror or str(error)) from error
    decoded = decode(data, path, encoding)
    yield decoded
