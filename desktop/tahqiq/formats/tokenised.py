"""Our own tokens for formats that are made of them: sentences, words, and words parted at clitics and at boundaries.

Every character that is no white space is in a word. All places are code points, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tahqiq.domain.annotations import Annotation
from tahqiq.language.clitics import split
from tahqiq.language.sentences import sentences
from tahqiq.language.words import TokenKind, tokens

Place = tuple[int, int]

_BLACK = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Word:
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
    ordered = sorted(set(cuts))
    starts = [s.start for s in sentences(text)]
    sentence: list[Word] = []
    at_hand = 0
    for start, end, kind in _covering(text):
        number = bisect_right(starts, start)
        if sentence and number != at_hand:
            yield sentence
            sentence = []
        at_hand = number
        inner = set(ordered[bisect_right(ordered, start) : bisect_left(ordered, end)])
        if clitics and kind is TokenKind.WORD:
            inner.update(start + span.end for span in split(text[start:end]).clitics)
        edges = sorted({start, *inner, end})
        sentence.append(Word(start, end, tuple(pairwise(edges))))
    if sentence:
        yield sentence


def _covering(text: str) -> Iterator[tuple[int, int, TokenKind]]:
    """The tokens, and what is black between two of them."""
    at = 0
    for token in tokens(text):
        yield from _between(text, at, token.start)
        yield from _without_spaces(text, *token)
        at = token.end
    yield from _between(text, at, len(text))


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, int, TokenKind]]:
    return ((m.start(), m.end(), TokenKind.OTHER) for m in _BLACK.finditer(text, start, end))


def _without_spaces(text: str, start: int, end: int, kind: TokenKind) -> Iterator[tuple[int, int, TokenKind]]:
    return ((m.start(), m.end(), kind) for m in _BLACK.finditer(text, start, end))


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
