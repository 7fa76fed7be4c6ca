"""Finding words in text as printed, whatever their spelling: what folds to the same is found, in exact code points."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tahqiq.domain.characters import MARKS
from tahqiq.domain.folding import DROPPED_CLASS, fold, fold_with_map, is_plain

_WORD = re.compile(rf"[\w{MARKS}]+")
_SEPARATORS = re.compile(rf"[^\w\x00-\x7f{MARKS}]+")
_USUAL_SEPARATORS = "،؛؟«»“”‘’…–—•·٪٫٬"
_USUAL = re.compile(
    "[\x00-\x7f\u0621-\u063f\u0641-\u064a\u066e-\u06d3\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481]*"
)
"""ASCII and letters: what a folded text usually consists of besides ``_USUAL_SEPARATORS``."""
_DROPPED = re.compile(f"{DROPPED_CLASS}+")
_MARK = re.compile(f"[{MARKS}]")
_ON_THE_LETTER = re.compile(f"[{MARKS}\u0640]*")
_SEVERAL = re.compile(
    "[\u00df\u0130\u0149\u01f0\u0390\u03b0\u0587\u1e96-\u1e9e\u1f50-\u1fff\ufb00-\ufb17\ufb50-\ufdff\ufe70-\ufefc]"
)
"""Where one character folds to several, or a presentation form to none: the quick way back would go astray there."""

_BETWEEN = rf"(?:_|[^\w{MARKS}])+"
_CONJUNCTIONS = ("", "و", "ف")
_CLITICS = ("", "ب", "ل", "ك", "س", "ال", "لل", "بال", "كال")
_BEFORE_ARTICLE = ("", "ب", "ك")
_LONGEST_LEFT = 8
Span = tuple[int, int]


def words_of(text: str) -> tuple[str, ...]:
    """The words of ``text``, folded, cut as the full-text index cuts them: runs of letters and digits."""
    return tuple(_WORD.findall(fold(text).replace("_", " ")))


def separated(folded: str) -> str:
    """A folded text whose words are apart by ASCII characters only, so that SQLite cuts it at the same places."""
    for separator in _USUAL_SEPARATORS:
        if separator in folded:
            folded = folded.replace(separator, " ")
    usual = _USUAL.match(folded)
    return folded if usual and usual.end() == len(folded) else _SEPARATORS.sub(" ", folded)


@dataclass(frozen=True, slots=True)
class Beginnings:
    """How a folded word may begin in print.

    ``core`` always stands there; ``before`` maps each string that may stand before it in the same word to how many of
    that string's last letters belong to the word itself (the others are clitics).
    """

    core: str
    before: Mapping[str, int]

    def forms(self) -> tuple[str, ...]:
        """Every form, as the full-text index holds it; the word by itself is the first."""
        return tuple(left + self.core for left in self.before)


@lru_cache(maxsize=256)
def beginnings(word: str, clitics: bool) -> Beginnings:
    """The beginnings of a folded word. Clitics are و ف ب ل ك س ال and their combinations; ل with ال makes لل.

    A word with ال of its own loses its alef after ل: «الرئيس» stands in «للرئيس», «اللغة» in «للغة».
    """
    if not clitics:
        return Beginnings(word, {"": 0})
    if not word.startswith("ال") or len(word) < 4:
        return Beginnings(word, {c + p: 0 for p in _CLITICS for c in _CONJUNCTIONS})
    own = 2 if word[2] == "ل" else 1
    before = {c + p + word[:own]: own for p in _BEFORE_ARTICLE for c in _CONJUNCTIONS}
    return Beginnings(word[own:], before | {c + "ل": 0 for c in _CONJUNCTIONS})


def occurrences(text: str, word: str, *, prefix: bool = False, clitics: bool = False) -> Iterator[Span]:
    """The spans (code points) of ``word`` in ``text``, in order, each with the marks on its last letter.

    Args:
        text: as printed.
        word: a word, or several in a row, in any spelling.
        prefix: whether the last word may go on; the span then reaches to that word's end.
        clitics: whether clitics may be written together with the first word; the span leaves them out.

    Raises:
        ValueError: ``word`` has no letter or digit.
    """
    words = words_of(word)
    if not words:
        raise ValueError("nothing to find: there is no letter and no digit")
    return spans_of(text, words, prefix=prefix, clitics=clitics)


def spans_of(text: str, words: tuple[str, ...], *, prefix: bool, clitics: bool) -> Iterator[Span]:
    """As ``occurrences``, for words that are folded and cut already."""
    folded, back = _folded(text)
    begun = beginnings(words[0], clitics)
    search = _whole((begun.core, *words[1:]), prefix).search
    match = search(folded)
    while match is not None:
        start, end = match.span()
        own = begun.before.get(_left_of(folded, start))
        if own is None:
            match = search(folded, start + 1)
        else:
            yield back(start - own, end)
            match = search(folded, end)


def parts_of(text: str, words: tuple[str, ...]) -> Iterator[Span]:
    """The spans of ``words`` (folded) in ``text`` wherever they stand, also inside longer words."""
    folded, back = _folded(text)
    for match in _inside(words).finditer(folded):
        yield back(*match.span())


@lru_cache(maxsize=256)
def _whole(words: tuple[str, ...], prefix: bool) -> re.Pattern[str]:
    ending = rf"(?:[^\W_]|[{MARKS}])*" if prefix else rf"(?![^\W_]|[{MARKS}])"
    return re.compile(_BETWEEN.join(map(re.escape, words)) + ending)


@lru_cache(maxsize=256)
def _inside(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_BETWEEN.join(map(re.escape, words)))


def _left_of(folded: str, start: int) -> str:
    """What stands before ``start`` in the same word; clitics are short, so that more than enough is looked at."""
    at = start
    while at and start - at <= _LONGEST_LEFT and (folded[at - 1].isalnum() or _MARK.match(folded, at - 1)):
        at -= 1
    return folded[at:start]


def _folded(text: str) -> tuple[str, Callable[[int, int], Span]]:
    """``text`` folded, and the way from a span of it to the span of the original characters."""
    if not is_plain(text) and _SEVERAL.search(text):
        slow = fold_with_map(text)
        return slow.text, slow.span
    folded = fold(text)
    if len(folded) == len(text):
        return folded, lambda start, end: (start, end)
    return folded, _WayBack(text)


class _WayBack:
    """From folded offsets to those of a text in which every character folds to one or none."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at: list[int] = []
        self._dropped: list[int] = [0]
        for match in _DROPPED.finditer(text):
            self._at.append(match.start() - self._dropped[-1])
            self._dropped.append(self._dropped[-1] + match.end() - match.start())

    def __call__(self, start: int, end: int) -> Span:
        last = self._original(end - 1) + 1
        marks = _ON_THE_LETTER.match(self._text, last)
        return self._original(start), marks.end() if marks else last

    def _original(self, at: int) -> int:
        return at + self._dropped[bisect_right(self._at, at)]
