"""Letters and marks that look like another one on the page, or like nothing: what tells two spellings apart."""

from __future__ import annotations

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

    Nothing where there is no other, or where less than half of it is the same.
    """
    matchers = [SequenceMatcher(None, other, text, autojunk=False) for other in others if other != text]
    if not matchers:
        return ()
    nearest = max(matchers, key=lambda matcher: matcher.ratio())
    if nearest.ratio() < 0.5:
        return ()
    return tuple((start, end) for tag, _, _, start, end in nearest.get_opcodes() if tag != "equal" and start < end)
