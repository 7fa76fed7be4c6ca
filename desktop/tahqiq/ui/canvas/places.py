"""A place of the caret."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Between two characters, before the code point ``offset``.

    Where a line wraps or the direction changes, one offset has two places on the screen: ``upstream`` ties it to the
    character before it (behind that one's end), otherwise it stands before the character after it.
    """

    offset: int
    upstream: bool = False
