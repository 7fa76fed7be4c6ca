"""An article's words, folded once and shared by everything that looks for something in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache, partial
from itertools import repeat
from typing import NamedTuple

from tahqiq.domain.folding import fold, fold_with_map
from tahqiq.language.pieces import REMEMBERED, laid_out, pieces
from tahqiq.language.words import LOOKAHEAD, TokenKind, token_spans


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
    words = whole(text)
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
    whole.cache_clear()
    laid_out.cache_clear()


@lru_cache(maxsize=1)
def whole(text: str) -> tuple[Word, ...]:
    """The tokens of the whole text, which is kept until another one is read."""
    return tuple(_words(text, 0, len(text)))


def _words(text: str, start: int, end: int) -> list[Word]:
    """Reads what stands between two spaces: most of it is known, the rest is parted into its tokens where it stands."""
    laid, word = laid_out(text, start, end), TokenKind.WORD
    folded: list[str | None] = list(map(_folded.get, laid.pieces))
    plain = list(map(_AS_WORD, zip(laid.starts, laid.ends, repeat(word), folded, repeat(False))))  # if they are known
    folded.append(None)
    found: list[Word] = []
    done, before = 0, start
    while True:
        here = folded.index(None, done)
        if here > done:
            first = plain[done]
            if first.start - before > 1 and _breaks(text, before, first.start):
                plain[done] = first._replace(breaks=True)
            found += plain[done:here]
            before = laid.ends[here - 1]
        if here == len(plain):
            return found
        before = _read_piece(text, laid.pieces[here], laid.starts[here], end, before, found)
        done = here + 1


def _read_piece(text: str, piece: str, at: int, end: int, before: int, found: list[Word]) -> int:
    """Reads a piece that begins ``at``, adds its tokens to ``found``, gives where the last token ends."""
    word, stop = TokenKind.WORD, at + len(piece)
    if parts := pieces[piece]:
        if len(parts) == 1:  # a word by itself
            found.append(Word(at, stop, word, _remember(piece), at - before > 1 and _breaks(text, before, at)))
            return stop
        for first, last, printed in parts:
            low = at + first
            kind = word if last - first > 1 else TokenKind.PUNCTUATION
            breaks = low - before > 1 and _breaks(text, before, low)
            found.append(_AS_WORD((low, at + last, kind, _fold_short(printed), breaks)))
            before = at + last
    elif piece:
        for low, high, kind, printed in token_spans(text, at, min(end, stop + LOOKAHEAD)):
            if low >= stop:
                break
            folded = _fold_short(printed) if high - low <= _SHORT else fold(printed)
            found.append(_AS_WORD((low, high, kind, folded, low > before and _breaks(text, before, low))))
            before = high
    return before


def _breaks(text: str, before: int, at: int) -> bool:
    return not _LINE_ENDS.isdisjoint(text[before:at])


_folded: dict[str, str] = {}
"""The folded spelling of words that stand between spaces."""


def _remember(piece: str) -> str:
    if len(_folded) >= REMEMBERED:
        _folded.clear()
    folded = _folded[piece] = fold(piece)
    return folded


_SHORT = 40
_fold_short = lru_cache(maxsize=1 << 14)(fold)
_LINE_ENDS = frozenset("\n\u2028\u2029")
_AS_WORD: Callable[[tuple[int, int, TokenKind, str | None, bool]], Word] = partial(tuple.__new__, Word)
