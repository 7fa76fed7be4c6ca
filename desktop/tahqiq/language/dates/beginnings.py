"""Which words can begin an expression of time: all others are passed over at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tahqiq.language import numerals
from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.parser import CLITICS, readings
from tahqiq.language.reading import Word
from tahqiq.language.words import TokenKind

_OPENERS = lex.word_set(
    "قبل بعد منذ خلال في من الي بين مابين الفتره الذكري ذكراه ذكراها ذكراهم بالذكري للذكري والذكري ( عطله العطله وقت "
    "لاحقا اول اخر ثاني ثالث رابع"
)
"""Words that begin an expression only with one of its own words soon after them."""

_REACH = 4
"""Words after an opener in which another word of time must stand."""


def beginnings(words: Sequence[Word]) -> list[int]:
    """The indexes of the words at which an expression of time can begin."""
    number, known = TokenKind.NUMBER, _known
    return [
        at
        for at, (_, _, kind, folded, _) in enumerate(words)
        if kind is number or ((sort := known[folded]) and _may_begin(words, at, sort))
    ]


def _may_begin(words: Sequence[Word], at: int, sort: int) -> bool:
    if sort & _OPENS:
        for _, _, kind, folded, _ in words[at + 1 : at + 1 + _REACH]:
            if kind is TokenKind.NUMBER or _known[folded] & _OF_TIME:
                return True
        return False
    return words[at].kind is TokenKind.WORD


_OF_TIME, _OPENS = 1, 2


class _Known(dict[str, int]):
    """What the folded words asked for so far are: of time, openers, both or (0) neither."""

    def __missing__(self, folded: str) -> int:
        if len(self) >= 1 << 16:
            self.clear()
        found = _OPENS if folded in _OPENERS else 0
        forms = [form for form, _ in readings(folded)] if folded[:1] in CLITICS else (folded,)
        if not _of_time().isdisjoint(forms):
            found |= _OF_TIME
        self[folded] = found
        return found


_known = _Known()


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
