"""The article's text: how it is kept, hashed, and how its offsets become Qt's.

Offsets are Python code points, end exclusive. UTF-16 units exist only where Qt or UIMA begin.
"""

from __future__ import annotations

import bisect
import hashlib
from dataclasses import dataclass


def as_stored(decoded: str) -> str:
    """The text as the project keeps it: LF line ends, nothing else changed."""
    return decoded.replace("\r\n", "\n").replace("\r", "\n")


def text_hash(text: str) -> str:
    """SHA-256 of the UTF-8 form, in hexadecimal. Lone surrogates are hashed as they are."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text: code points, end exclusive; empty when ``start == end``."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}–{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


class Utf16Map:
    """Converts offsets of one text between code points and UTF-16 units.

    Costs nothing where the text has no character outside the basic plane.
    """

    def __init__(self, text: str) -> None:
        self._astral = [i for i, c in enumerate(text) if ord(c) > 0xFFFF] if text and max(text) > "\uffff" else []
        self._units = [p + i for i, p in enumerate(self._astral)]

    def to_utf16(self, offset: int) -> int:
        """UTF-16 units before code point ``offset``."""
        return offset + bisect.bisect_left(self._astral, offset) if self._astral else offset

    def from_utf16(self, units: int) -> int:
        """Code points before UTF-16 position ``units``; the middle of a pair counts as its start."""
        if not self._astral:
            return units
        pairs = bisect.bisect_left(self._units, units)
        inside = pairs > 0 and self._units[pairs - 1] + 1 == units
        return units - pairs if not inside else self._astral[pairs - 1]


def name_as_text(file_name: str) -> str:
    """A file's name as it can be stored: bytes that are no UTF-8 come from the system as half characters."""
    return file_name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
