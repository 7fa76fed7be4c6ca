"""A headline's words as they are compared: spans, lemmas, what they name, their value where they are numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from tahqiq.comparison.headlines.lemmas import Lexeme, lexeme
from tahqiq.comparison.headlines.opposites import sides
from tahqiq.comparison.headlines.things import kinds, phrases, place, same
from tahqiq.domain.folding import fold
from tahqiq.language.figures.digits import value_of
from tahqiq.language.numerals import number_word
from tahqiq.language.reading import read
from tahqiq.language.words import TokenKind

NEGATIONS = frozenset(
    {
        "لا",
        "لم",
        "لن",
        "ليس",
        "ليست",
        "ليسوا",
        "غير",
        "عدم",
        "دون",
        "بدون",
        "بلا",
        "ولا",
        "ولم",
        "ولن",
        "وليس",
        "انعدام",
    }
)
"""Folded words by which a headline denies."""

LONGEST = 60
"""Words of a headline that are compared; what follows is left out."""

REACH = 4000
"""Code points of a headline that are read."""


@dataclass(frozen=True, slots=True)
class Item:
    """A word or a phrase of a headline. Spans are code points, end exclusive.

    ``role`` is number, place, negation, particle, verb, noun, adjective, either (verb or noun), name (a word that the
    lexicon does not know, or knows as a name) or foreign.
    """

    start: int
    end: int
    folded: str
    core: str
    lemmas: frozenset[str]
    stem: str
    role: str
    value: Decimal | None
    place: str | None
    same: frozenset[int]
    sides: frozenset[tuple[int, int]]
    kinds: frozenset[tuple[str, int, str]]

    @property
    def is_content(self) -> bool:
        """Whether the word says something by itself."""
        return self.role != "particle"

    @property
    def key(self) -> str:
        """The word's name among the learned features."""
        if self.value is not None:
            return "#"
        return self.core if self.core in self.lemmas else min(self.lemmas)


def items(text: str) -> list[Item]:
    """The words of a headline in order; punctuation and lone clitics are left out, joined words are parted."""
    words = list(islice(_words(text), LONGEST))
    found: list[Item] = []
    at = 0
    while at < len(words):
        length = _phrase(words, at)
        folded = "_".join(word for _, _, word in words[at : at + length])
        found.append(Item(words[at][0], words[at + length - 1][1], *_known(folded)))
        at += length
    return found


def _words(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and folded spelling of each word; «تركيا-أميركا» are two."""
    for word in read(text[:REACH]):
        if word.kind not in _KINDS:
            continue
        if word.kind is not TokenKind.WORD or word.folded.isalpha():
            if len(word.folded) > 1 or word.kind is TokenKind.NUMBER:
                yield word.start, word.end, word.folded
            continue
        for part in _PARTS.finditer(text, word.start, word.end):
            folded = fold(part[0])
            if len(folded) > 1:
                yield part.start(), part.end(), folded


_KINDS = frozenset({TokenKind.WORD, TokenKind.FOREIGN, TokenKind.NUMBER, TokenKind.ABBREVIATION})
_PARTS = re.compile(r"[^-_\u2010\u2011]+")


def _phrase(words: Sequence[tuple[int, int, str]], at: int) -> int:
    """How many words from ``at`` on are one phrase of the synonyms; 1 where they are none."""
    for length in (3, 2):
        parts = tuple(word for _, _, word in words[at : at + length])
        if len(parts) == length:
            first = parts[0]
            for cut in (0, 1) if first[:1] in "وبلكف" else (0,):
                if (first[cut:], *parts[1:]) in phrases():
                    return length
    return 1


class _Known(NamedTuple):
    """An ``Item`` without its place."""

    folded: str
    core: str
    lemmas: frozenset[str]
    stem: str
    role: str
    value: Decimal | None
    place: str | None
    same: frozenset[int]
    sides: frozenset[tuple[int, int]]
    kinds: frozenset[tuple[str, int, str]]


@lru_cache(maxsize=50_000)
def _known(folded: str) -> _Known:
    if "_" in folded:
        whole = folded if same(folded) else folded[1:]
        nothing = frozenset[tuple[int, int]]()
        where = place(whole)
        role = "place" if where is not None else "noun"
        return _Known(folded, whole, frozenset((whole,)), whole, role, None, where, same(whole), nothing, frozenset())
    seen = lexeme(folded)
    value = value_of(folded) if folded[:1].isdigit() else None
    if value is None and (number := number_word(seen.core)) is not None:
        value = Decimal(number)
    where = place(folded)
    role = _role(folded, seen, value, where)
    of_kinds = kinds(folded)
    return _Known(folded, seen.core, seen.lemmas, seen.stem, role, value, where, same(folded), sides(folded), of_kinds)


def _role(folded: str, seen: Lexeme, value: Decimal | None, where: str | None) -> str:
    if seen.core in NEGATIONS or folded in NEGATIONS:
        return "negation"
    if value is not None:
        return "number"
    if where is not None:
        return "place"
    if "part" in seen.tags:
        return "particle"
    if not "\u0621" <= seen.core[:1] <= "\u06ff":
        return "foreign"
    if seen.tags <= {"noun_prop"}:
        return "name"
    if seen.tags == {"verb"}:
        return "verb"
    if seen.tags == {"adj"}:
        return "adjective"
    return "noun" if "verb" not in seen.tags else "either"
