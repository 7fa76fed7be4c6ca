"""What readers of files share: opening them, and saying what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from tahqiq.domain.messages import Param, Trouble
from tahqiq.formats.items import Place
from tahqiq.formats.signatures import kind_of

LONGEST = 128
"""Megabytes that one line may have."""

LARGEST = 512
"""Megabytes that a file may have which is read whole."""


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file at ``path``, at its start.

    Raises:
        Trouble: it is not there, cannot be read, or is of a kind that holds no text.
    """
    try:
        if not path.is_file():
            raise Trouble("file_not_regular" if path.exists() else "file_missing", path=str(path))
        with path.open("rb") as file:
            kind = kind_of(file.read(4096))
            if kind is not None:
                raise Trouble(kind, path=str(path))
            file.seek(0)
            yield file
    except OSError as error:
        raise Trouble("cannot_read_file", path=str(path), reason=error.strerror or str(error)) from error


def json_of(data: bytes, path: Path, place: Place) -> Any:
    """The JSON in ``data``.

    Raises:
        Trouble: it is none, is cut short, is not UTF-8, or nests too deeply.
    """
    try:
        return orjson.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise trouble("json_broken", path, place, reason=error.msg) from error


def json_lines(path: Path) -> Iterator[tuple[int, Any]]:
    """The JSON on each line that is not empty, with the line's number.

    Raises:
        Trouble: the file cannot be read, a line is too long, or is no JSON.
    """
    with opened(path) as file:
        number = 0
        while raw := file.readline((LONGEST << 20) + 1):
            number += 1
            if len(raw) > LONGEST << 20:
                raise trouble("dataset_line_too_long", path, number, line=number, limit=LONGEST)
            if raw.strip():
                yield number, json_of(raw, path, number)


def trouble(code: str, path: Path, place: Place, **params: Param) -> Trouble:
    """A ``Trouble`` with file and place."""
    return Trouble(code, path=str(path), place=str(place), **params)
