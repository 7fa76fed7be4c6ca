"""Which words belong to expressions of time, and which only open some of them."""

from __future__ import annotations

from functools import cache

from tahqiq.language import numerals
from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.parser import CLITICS, readings

_OPENERS = lex.word_set(
    "قبل بعد منذ خلال في من الي بين مابين الفتره الذكري ذكراه ذكراها ذكراهم بالذكري للذكري والذكري ( عطله العطله وقت "
    "لاحقا اول اخر ثاني ثالث رابع"
)
"""Words that begin an expression only with one of its own words soon after them."""


def opens_time(folded: str) -> bool:
    """Whether a word begins an expression of time only with one of its own words soon after it."""
    return folded in _OPENERS


def begins_time(folded: str) -> bool:
    """Whether a word belongs to expressions of time, with or without clitics."""
    if folded[:1] not in CLITICS:
        return folded in _of_time()
    return not _of_time().isdisjoint([form for form, _ in readings(folded)])


@cache
def _of_time() -> frozenset[str]:
    """The words of time, also those that only have «ال» before them in the lists, and the numbers."""
    known = lex.lexicon()
    bare = frozenset(word[2:] for word in known if word.startswith("ال"))
    return bare.union(known, first_words(), numerals.written())


@cache
def first_words() -> frozenset[str]:
    """Words that begin an expression with the word after them: «كانون الثاني», «شهر مارس», «عامي 1999 و2012»."""
    return frozenset(first for first, _ in lex.two_words()) | lex.word_set(
        "شهر لشهر بشهر وشهر عام سنه عامي سنتي العامي"
    )
