"""Words and sentences as the tagger wants them: quick, punctuation apart, a hyphenated name as several words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from tahqiq.domain.characters import ARABIC_LETTERS, INVISIBLE
from tahqiq.language.pieces import LETTERS, LONGEST, REMEMBERED, laid_out, pieces

LONGEST_SENTENCE = 120
"""Words after which a sentence is cut."""

LONGEST_WORD = LONGEST
"""Letters of a word; what goes on longer is cut there."""

_ARABIC = rf"[{ARABIC_LETTERS}\u064b-\u065f\u0670{INVISIBLE}]"
_TOKEN = re.compile(
    r"([«»“”\"'])\1{15,999}+"
    rf"|[{LETTERS}]{{1,{LONGEST_WORD}}}+(?=\n)"
    rf"|(?P<line>[\n\u2028\u2029]++)"
    rf"|(?P<hidden>[{INVISIBLE}]++)"
    r"|(?:https?://|www\.|pic\.twitter)[^\s]{1,400}+"
    r"|[A-Za-z0-9-]{1,40}+(?:\.[A-Za-z0-9-]{1,40}+){1,6}+"
    rf"|(?P<hyphen>(?<={_ARABIC})[-\u2010\u2011_](?={_ARABIC}))"
    rf"|{_ARABIC}{{1,{LONGEST_WORD}}}+"
    rf"|[^\W\d_{ARABIC_LETTERS}]{{1,{LONGEST_WORD}}}+"
    rf"|\d{{1,{LONGEST_WORD}}}+"
    r"|[^\s]"
)
_STOPS = frozenset(".!?؟")


class Word(NamedTuple):
    """One word or mark: code points, end exclusive."""

    start: int
    end: int
    text: str


_AS_WORD: Callable[[tuple[int, int, str | None]], Word] = partial(tuple.__new__, Word)


def sentences(text: str, start: int = 0, end: int | None = None) -> list[list[Word]]:
    """The words of ``text[start:end]`` by sentences.

    A sentence ends at a line's end, a full stop, a question or exclamation mark, or when it is long.
    """
    found: list[list[Word]] = []
    current: list[Word] = []
    laid = laid_out(text, start, len(text) if end is None else end)
    alone: list[str | None] = list(map(_by_itself.get, laid.pieces))
    plain = list(map(_AS_WORD, zip(laid.starts, laid.ends, alone, strict=True)))  # if they stand by themselves
    alone.append(None)
    done = 0
    while True:
        here = alone.index(None, done)
        if here > done:
            current = _go_on(plain, done, here, current, found)
        if here == len(plain):
            break
        current = _read_piece(text, laid.pieces[here], laid.starts[here], laid.ends[here], current, found)
        done = here + 1
    if current:
        found.append(current)
    return found


def _go_on(words: list[Word], first: int, last: int, current: list[Word], found: list[list[Word]]) -> list[Word]:
    """Takes in words without a mark, ends long sentences into ``found``, gives the words of the one that goes on."""
    while last - first >= LONGEST_SENTENCE - len(current):
        cut = first + LONGEST_SENTENCE - len(current)
        current += words[first:cut]
        found.append(current)
        current, first = [], cut
    current += words[first:last]
    return current


def _read_piece(
    text: str, piece: str, start: int, end: int, current: list[Word], found: list[list[Word]]
) -> list[Word]:
    """As ``_read``, where most pieces are known."""
    parts = pieces[piece]
    if not parts:
        return _read(text, start, end, current, found) if piece else current
    if len(parts) == 1:
        _remember(parts[0][2])
    for first, last, word in parts:
        current.append(_AS_WORD((start + first, start + last, word)))
        if (word in _STOPS and _ends(current)) or len(current) >= LONGEST_SENTENCE:
            found.append(current)
            current = []
    return current


def _read(text: str, start: int, end: int, current: list[Word], found: list[list[Word]]) -> list[Word]:
    """Reads on from ``start``, ends sentences into ``found``, gives the words of the one that goes on."""
    for match in _TOKEN.finditer(text, start, end):
        if match.lastgroup is not None:
            if match.lastgroup == "line" and current:
                found.append(current)
                current = []
            continue
        word = match[0]
        current.append(Word(match.start(), match.end(), word))
        if (word in _STOPS and _ends(current)) or len(current) >= LONGEST_SENTENCE:
            found.append(current)
            current = []
    return current


_by_itself: dict[str, str] = {}
"""Words that stand between spaces without a mark; one string for all places of a word is quicker to look up later."""


def _remember(word: str) -> None:
    if len(_by_itself) >= REMEMBERED:
        _by_itself.clear()
    _by_itself[word] = word


def _ends(words: list[Word]) -> bool:
    """Whether the mark that was just read ends a sentence: not the dot of «د. أحمد» or «أ.ف.ب»."""
    if words[-1].text != "." or len(words) < 2:
        return True
    before = words[-2]
    return len(before.text) > 1 or before.end < words[-1].start or not before.text.isalpha()
