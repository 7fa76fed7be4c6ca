"""An article's words, folded once and shared by everything that looks for something in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tahqiq.domain.folding import fold
from tahqiq.language.words import TokenKind, tokens


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
    """The tokens of ``text[start:end]`` in order, punctuation among them."""
    return list(_words(text, start, len(text) if end is None else end))


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    known: dict[str, str] = {}
    before = start
    for token in tokens(text, start, end):
        raw = text[token.start : token.end]
        folded = known.get(raw)
        if folded is None:
            folded = known[raw] = fold(raw)
        yield Word(token.start, token.end, token.kind, folded, "\n" in text[before : token.start])
        before = token.end
