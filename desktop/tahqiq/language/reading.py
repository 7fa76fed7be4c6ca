"""An article's words, folded once and shared by everything that looks for something in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tahqiq.domain.folding import fold, fold_with_map
from tahqiq.language.words import TokenKind, token_spans


class Word(NamedTuple):
    """A token as the engine sees it: code points of the article, its kind, its folded spelling.

    ``breaks`` says that a line break stands before it.
    """

    start: int
    end: int
    kind: TokenKind
    folded: str
    breaks: bool


def read(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The tokens of ``text[start:end]`` in order, punctuation among them.

    The words of the text read last are kept, so that each detector may ask anew, for the whole or for a part of it.

    Args:
        text: Any text.
        start: Where to begin: a place between tokens, code points.
        end: Where to stop; None is the end of the text.
    """
    words = _whole(text)
    if start <= 0 and (end is None or end >= len(text)):
        return list(words)
    first = bisect_left(words, start, key=lambda w: w.start)
    last = len(words) if end is None else bisect_left(words, end, lo=first, key=lambda w: w.start)
    if last > first and end is not None and words[last - 1].end > end:
        return list(_words(text, start, end))  # a place inside a token: read as if the text stopped there
    return list(words[first:last])


def inside(text: str, word: Word, cut: int) -> int:
    """Where a word goes on after ``cut`` folded characters (its clitics): code points of the text."""
    if not cut or word.end - word.start == len(word.folded):
        return word.start + cut
    return word.start + fold_with_map(text[word.start : word.end]).origin[cut]


def forget() -> None:
    """Let go of the text read last."""
    _whole.cache_clear()


@lru_cache(maxsize=1)
def _whole(text: str) -> tuple[Word, ...]:
    return tuple(_words(text, 0, len(text)))


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    before = start
    for low, high, kind, printed in token_spans(text, start, end):
        folded = _fold_short(printed) if high - low <= _SHORT else fold(printed)
        breaks = low - before > 0 and text[before:low] != " " and not _LINE_ENDS.isdisjoint(text[before:low])
        yield Word(low, high, kind, folded, breaks)
        before = high


_SHORT = 40
_fold_short = lru_cache(maxsize=1 << 16)(fold)
_LINE_ENDS = frozenset("\n\u2028\u2029")
