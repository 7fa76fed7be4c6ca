"""What the words of an article can begin: most begin nothing, so each is asked once for all who look for something."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress

from tahqiq.language.dates.time_words import begins_time, opens_time
from tahqiq.language.figures.numbers import begins_number
from tahqiq.language.quotes.cues import cue
from tahqiq.language.reading import Word, whole

CUE = 1
"""It reports."""
TIME = 2
"""It is a word of an expression of time."""
OPENS = 4
"""It begins an expression of time only with one of its own words soon after it."""
NUMBER = 8
"""A number in words may begin with it."""
DIGITS = 16
"""It begins with a digit."""

REMEMBERED = 1 << 16
"""Words that are kept; when there are more, all are looked at anew."""


class _Hints(dict[str, int]):
    """What folded words can begin."""

    def __missing__(self, folded: str) -> int:
        if len(self) >= REMEMBERED:
            self.clear()
        found = CUE if cue(folded) is not None else 0
        if begins_time(folded):
            found |= TIME
        if opens_time(folded):
            found |= OPENS
        if begins_number(folded):
            found |= NUMBER
        if folded[:1].isdigit():
            found |= DIGITS
        self[folded] = found
        return found


_hints = _Hints()


def hints_of(text: str, words: Sequence[Word]) -> bytes:
    """For each word what it can begin, as a sum of the numbers above.

    Args:
        text: Any text.
        words: What ``reading.read`` gave of it, of the whole or of a part.
    """
    known, hints = _of_text(text)
    if len(words) == len(known):
        return hints
    if not words:
        return b""
    first = bisect_left(known, words[0].start, key=_start)
    last = first + len(words)
    if last <= len(known) and known[last - 1] is words[-1] and known[first] is words[0]:
        return hints[first:last]
    return _hinted(words)


def places(hints: bytes, wanted: int) -> list[int]:
    """The indexes of the words that have one of the ``wanted`` hints."""
    return list(compress(range(len(hints)), hints.translate(_wanted(wanted))))


@lru_cache(maxsize=1)
def _of_text(text: str) -> tuple[Sequence[Word], bytes]:
    words = whole(text)
    return words, _hinted(words)


def _hinted(words: Sequence[Word]) -> bytes:
    return bytes(map(_hints.__getitem__, [word.folded for word in words]))


def _start(word: Word) -> int:
    return word.start


@lru_cache(maxsize=32)
def _wanted(wanted: int) -> bytes:
    return bytes(bool(hint & wanted) for hint in range(256))
