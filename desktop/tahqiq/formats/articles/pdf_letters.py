"""The letters of a page of a PDF: which of them nobody can know, and lines that stand one above the other.

A PDF draws glyphs and may say which letters they stand for. Programs leave that out above all for ligatures of Arabic
(lam-alef), and what comes out instead is nothing, a control character or any other letter.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from itertools import groupby
from typing import Any

LOST = "\N{REPLACEMENT CHARACTER}"
"""Stands for one or more letters side by side that the file does not tell."""

_APART = 0.8
"""Of the height of a letter: so far one line is at least from the next, however a mark or an index is raised."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The text of a page with ``LOST`` in it, how many glyphs these stand for, and how many it has in all."""

    text: str
    lost: int
    count: int


def letters_of(page: Any) -> Letters:
    """The text of a page.

    Args:
        page: a ``pypdfium2.PdfTextPage``.
    """
    from pypdfium2 import raw  # takes a while to import

    lines: list[list[tuple[str, float, float]]] = [[]]
    lost = count = 0
    high = ctypes.c_double()
    for at in range(page.count_chars()):
        char, made = raw.FPDFText_GetUnicode(page, at), raw.FPDFText_IsGenerated(page, at) == 1
        if made and char in (10, 13):
            if char == 10:
                lines.append([])
            continue
        if char == 2 and raw.FPDFText_IsHyphen(page, at) == 1:  # of a word that goes on in the next line
            continue
        count += not made
        gone = not made and (raw.FPDFText_HasUnicodeMapError(page, at) == 1 or _is_none(char))
        lost += gone
        raw.FPDFText_GetCharOrigin(page, at, ctypes.c_double(), high)
        lines[-1].append((LOST if gone else chr(char), high.value, _height(raw, page, at)))
    return Letters("\n".join(_parted(line) for line in lines), lost, count)


def _is_none(char: int) -> bool:
    """Whether no text has this character: what stands for a glyph that was not mapped."""
    return (char < 0x20 and char != 9) or char in (0x7F, 0xFFFD, 0xFFFE, 0xFFFF)


def _height(raw: Any, page: Any, at: int) -> float:
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(page, at, box)
    return abs(float(box.top) - float(box.bottom))


def _parted(line: list[tuple[str, float, float]]) -> str:
    """The text of what was taken for one line; several that stand one above the other come in that order."""
    parts: list[tuple[float, list[str]]] = []
    for words, high, tall in line:
        if not parts or (tall and abs(parts[-1][0] - high) > _APART * tall):
            parts.append((high, []))
        parts[-1][1].append(words)
    parts.sort(key=lambda part: -part[0])
    return "\n".join(_joined(words) for _, words in parts)


def _joined(words: list[str]) -> str:
    """The letters as text, glyphs side by side that nobody knows as one ``LOST``."""
    text = "".join(LOST if is_lost else "".join(some) for is_lost, some in groupby(words, LOST.__eq__))
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
