"""Letters and marks that look like another one on the page, or like nothing: what tells two spellings apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum


class Odd(StrEnum):
    """A letter that an Arabic keyboard does not write, or a mark that is not seen."""

    PERSIAN_YA = "persian_ya"
    PERSIAN_KAF = "persian_kaf"
    URDU_HA = "urdu_ha"
    KURDISH_HA = "kurdish_ha"
    URDU_YA = "urdu_ya"
    TATWEEL = "tatweel"
    NO_BREAK_SPACE = "no_break_space"
    JOINER = "joiner"
    DIRECTION = "direction"
    PRESENTATION = "presentation"


_ODD = {
    "\u06cc": Odd.PERSIAN_YA,
    "\u06a9": Odd.PERSIAN_KAF,
    "\u06c1": Odd.URDU_HA,
    "\u06be": Odd.URDU_HA,
    "\u06d5": Odd.KURDISH_HA,
    "\u06d2": Odd.URDU_YA,
    "\u0640": Odd.TATWEEL,
    "\u00a0": Odd.NO_BREAK_SPACE,
    "\u202f": Odd.NO_BREAK_SPACE,
    "\u200c": Odd.JOINER,
    "\u200d": Odd.JOINER,
    **dict.fromkeys("\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e", Odd.DIRECTION),
}


def odd(letter: str) -> Odd | None:
    """What a letter is that looks like another or like nothing; None for all others."""
    if "\ufb50" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufefc":
        return Odd.PRESENTATION
    return _ODD.get(letter)


def odds_in(text: str) -> tuple[Odd, ...]:
    """What is odd in a text, each once, in the order in which it comes."""
    return tuple(dict.fromkeys(found for letter in text if (found := odd(letter)) is not None))


def differing(text: str, others: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """The places (code points, end exclusive) of a text at which it is unlike the nearest of the others.

    Words are set against words: of one that is nearly the same its letters are named, any other one whole. Nothing
    where there is no other, or where less than half of it is the same.
    """
    others = [other for other in others if other != text]
    if not others:
        return ()
    nearest = max(others, key=lambda other: _likeness(other, text))
    if _likeness(nearest, text) < 0.5:
        return ()
    words, theirs = list(_WORD.finditer(text)), _WORD.findall(nearest)
    blocks = SequenceMatcher(None, theirs, [word.group() for word in words], autojunk=False).get_opcodes()
    found: list[tuple[int, int]] = []
    for tag, first, last, start, end in blocks:
        if tag != "equal":
            for word in words[start:end]:
                found += ((word.start() + a, word.start() + b) for a, b in _in_word(word.group(), theirs[first:last]))
    return tuple(found)


def _in_word(word: str, others: Sequence[str]) -> list[tuple[int, int]]:
    """What of a word is not in the nearest of others: some letters, or all of it where little is alike."""
    nearest = max(others, key=lambda other: _likeness(other, word), default="")
    if _likeness(nearest, word) < _ALIKE:
        return [(0, len(word))]
    steps = SequenceMatcher(None, nearest, word, autojunk=False).get_opcodes()
    places = [(start, end) for tag, _, _, start, end in steps if tag != "equal" and start < end]
    return places if len(places) <= _FEW else [(0, len(word))]


def _likeness(a: str, b: str) -> float:
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


_WORD = re.compile(r"[\w\u0610-\u061a\u064b-\u065f\u0670\u200c\u200d]+|[^\w\s]")
"""A word with its vowel signs, or a mark such as a hyphen."""
_ALIKE, _FEW = 0.6, 2
"""How much of two words must be the same, and in how many places at most they may differ, for letters to be named."""
