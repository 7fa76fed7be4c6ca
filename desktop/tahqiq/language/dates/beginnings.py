"""Where an expression of time can begin: all other words are passed over at once."""

from __future__ import annotations

from collections.abc import Sequence

from tahqiq.language.hints import DIGITS, OPENS, TIME, places
from tahqiq.language.reading import Word
from tahqiq.language.words import TokenKind

_REACH = 4
"""Words after an opener in which another word of time must stand."""


def beginnings(words: Sequence[Word], hints: bytes) -> list[int]:
    """The indexes of the words at which an expression of time can begin; ``hints`` are those of the words."""
    return [at for at in places(hints, DIGITS | TIME | OPENS) if _may_begin(words, hints, at)]


def _may_begin(words: Sequence[Word], hints: bytes, at: int) -> bool:
    kind, hint = words[at].kind, hints[at]
    if kind is TokenKind.NUMBER:
        return True
    if hint & OPENS:
        soon = range(at + 1, min(at + 1 + _REACH, len(words)))
        return any(hints[k] & TIME or words[k].kind is TokenKind.NUMBER for k in soon)
    return bool(hint & TIME) and kind is TokenKind.WORD
