"""Our own tokens for formats that are made of them: sentences, words, and words parted at clitics and at boundaries.

Every character that is no white space is in a word. All places are code points, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from tahqiq.domain.annotations import Annotation
from tahqiq.language.clitics import split
from tahqiq.language.sentences import sentences
from tahqiq.language.words import TokenKind, token_spans

Place = tuple[int, int]

_BLACK = re.compile(r"\S+")


class Word(NamedTuple):
    """A word as printed, and its pieces in order, which are one where nothing parts it."""

    start: int
    end: int
    pieces: tuple[Place, ...]


def read_words(text: str, cuts: Iterable[int] = (), *, clitics: bool = True) -> Iterator[list[Word]]:
    """The words of each sentence.

    Args:
        text: of an article.
        cuts: places at which no piece goes on.
        clitics: whether words are parted at their clitics.
    """
    ordered = [*sorted(set(cuts)), len(text) + 1]
    starts = [*(s.start for s in sentences(text)), len(text) + 1]
    cut = begun = 0
    sentence: list[Word] = []
    for start, end, kind, printed in _covering(text):
        if starts[begun] <= start:
            if sentence:
                yield sentence
                sentence = []
            begun = bisect_right(starts, start, begun)
        while ordered[cut] <= start:
            cut += 1
        inner = [start + length for length in _clitics(printed)] if clitics and kind is TokenKind.WORD else []
        while ordered[cut] < end:
            inner.append(ordered[cut])
            cut += 1
        sentence.append(Word(start, end, tuple(pairwise(sorted({start, *inner, end}))) if inner else ((start, end),)))
    if sentence:
        yield sentence


@lru_cache(maxsize=50_000)
def _clitics(word: str) -> tuple[int, ...]:
    """Where the clitics of a word end."""
    return tuple(span.end for span in split(word).clitics)


def _covering(text: str) -> Iterator[tuple[int, int, TokenKind, str]]:
    """The tokens, none of which has a space in it, and what is black between two of them."""
    at = 0
    for token in token_spans(text, 0, len(text)):
        start = token[0]
        if at < start and (start - at > 1 or text[at] != " "):
            yield from _between(text, at, start)
        yield token
        at = token[1]
    yield from _between(text, at, len(text))


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, int, TokenKind, str]]:
    return ((m.start(), m.end(), TokenKind.OTHER, m[0]) for m in _BLACK.finditer(text, start, end))


def boundaries(annotations: Iterable[Annotation]) -> set[int]:
    """Where parts of annotations begin and end."""
    return {at for a in annotations for p in a.parts for at in (p.start, p.end)}


def covered(pieces: Sequence[Place], start: int, end: int) -> range:
    """Which of the pieces, which are in order and do not overlap, have a character in a span."""
    first = bisect_right(pieces, start, key=lambda piece: piece[1])
    last = bisect_left(pieces, end, key=lambda piece: piece[0])
    return range(first, max(first, last))


def stripped(text: str, start: int, end: int) -> Place:
    """A span without the white space at its ends; empty where there is nothing else in it."""
    inside = text[start:end]
    begin = start + len(inside) - len(inside.lstrip())
    return begin, max(begin, start + len(inside.rstrip()))
