"""What is to be known of a word by its letters alone: clitics, stem, and the lists that it stands on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from tahqiq.domain.folding import fold
from tahqiq.language.clitics import letter_cuts, split
from tahqiq.language.mentions import lists
from tahqiq.language.remembering import Remembered

REMEMBERED = 60_000
"""Spellings that are kept; the rest is looked at anew."""


_REPORT = lists.folded(
    "قال أضاف أكد أعلن صرح ذكر أوضح أشار كشف تابع شدد أفاد نقل اعتبر رأى دعا طالب حذر اتهم نفى بحث التقى استقبل زار"
)
_CUES = _REPORT | {f"{word}ت" for word in _REPORT}

_PREPOSITIONS = frozenset("بلك")
MARKS = frozenset('«“(»”)"')


class Spelling(NamedTuple):
    """A word by its letters.

    ``stem`` is folded, without clitics and article; ``start`` is where a name begins in the printed word: behind the
    clitics, with its article. ``clitics`` are folded, the article among them; ``marks`` are short names of lists, and
    ``phrases`` the rests and kinds of listed names of several words that begin so.
    """

    folded: str
    stem: str
    start: int
    clitics: str
    marks: tuple[str, ...]
    phrases: tuple[tuple[tuple[str, ...], str], ...]
    is_word: bool
    """It is no mark and no number."""
    is_definite: bool
    """It has the article."""
    stands_free: bool
    """Nothing is joined to it but the article."""
    is_cue: bool
    """It reports speech or a meeting."""
    is_title: bool = False
    """An office or a rank may begin with it."""
    is_mark: bool = False
    """It opens or closes what stands in quotation marks or brackets."""

    @property
    def leans(self) -> bool:
        """Whether a preposition is joined to it: «بالرياض», «للاعب»."""
        return self.clitics.endswith("لل") or not _PREPOSITIONS.isdisjoint(self.clitics.removesuffix("ال"))


_as_spelling: Callable[[tuple[Any, ...]], Spelling] = partial(tuple.__new__, Spelling)
_ARTICLES = ("ال", "لل")


def spelling(text: str) -> Spelling:
    """What is known of one word as printed."""
    return spellings[text]


def _look_at(text: str) -> Spelling:
    folded = fold(text)
    is_word = folded[:1].isalpha()
    if not ("\u0600" <= folded[:1] <= "\u06ff") or len(folded) < 2:
        return Spelling(folded, folded, 0, "", (), (), is_word, False, True, False, is_mark=text in MARKS)
    clitics, start, last = _clitics(text, folded)
    stem = folded[len(clitics) :] or folded
    article = clitics.endswith(_ARTICLES)
    if article:
        start = last
    elif stem.startswith("ال") and len(stem) > 4:
        stem, clitics, article = stem[2:], clitics + "ال", True  # an article that a name is never without
    marks, phrases = lists.known(stem, article)
    free, cue = clitics in ("", "ال"), stem in _CUES
    title = "title" in marks or "person_head" in marks
    return _as_spelling((folded, stem, start, clitics, marks, phrases, is_word, article, free, cue, title, False))


spellings = Remembered(_look_at, REMEMBERED)
"""As ``spelling``, for many words."""


def _clitics(text: str, folded: str) -> tuple[str, int, int]:
    """The clitics of a word, folded, where it begins behind them, and where the last of them begins."""
    cuts = letter_cuts(text, folded)
    if cuts is None:
        found = split(text)
        start = found.core.start
        return fold(text[:start]), start, found.clitics[-1].start if found.clitics else 0
    if not cuts:
        return "", 0, 0
    start = sum(cuts)
    return folded[:start], start, start - cuts[-1]
