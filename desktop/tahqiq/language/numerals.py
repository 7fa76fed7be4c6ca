"""Numbers written in words, in digits, and in both: «ألفين وثمانية عشر», «الحادي والعشرين», «3 آلاف»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from tahqiq.domain.folding import fold
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.reading import Word
from tahqiq.language.words import TokenKind

_TEN = frozenset({"عشر", "عشره"})
_SCALES = (100, 1000, 10**6, 10**9, 10**12)
_DOUBLED = frozenset(2 * scale for scale in _SCALES)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number that was read: its value, the index after its last word, and whether it was written in words."""

    value: int
    end: int
    in_words: bool
    definite: bool  # begins with ال, as ordinals do


@cache
def values() -> dict[str, int]:
    """Whole numbers by folded word, without ال; ordinals too."""
    found = {fold("حادي"): 1, fold("حادية"): 1, fold("إحدى"): 1, fold("أحد"): 1}
    for entry in read_list("numbers"):
        if "/" not in entry.columns[0]:
            for word in entry.columns[1:]:
                found.setdefault(fold(word), int(entry.columns[0]))
    return found


@cache
def fractions() -> dict[str, Fraction]:
    """Fractions by folded word."""
    return {
        fold(word): Fraction(entry.columns[0])
        for entry in read_list("numbers")
        if "/" in entry.columns[0]
        for word in entry.columns[1:]
    }


def number_word(folded: str) -> int | None:
    """The value of one folded word, with or without ال; None where it is no number."""
    return written().get(folded)


@cache
def written() -> dict[str, int]:
    """The same as ``values``, and each word with «ال» and «لل» before it."""
    known = values()
    return {f"{article}{word}": value for article in ("ال", "لل") for word, value in known.items()} | known


@cache
def scales() -> dict[str, int]:
    """What multiplies the number before it, by folded word, with and without tanwin: «ألف», «ألفا», «ملايين»."""
    found = {word: value for word, value in values().items() if value in _SCALES}
    return found | {f"{word}ا": value for word, value in found.items() if value >= 1000}


def scale(folded: str) -> int | None:
    """The value by which a word multiplies the number before it; None where it does not."""
    return scales().get(folded)


def whole(words: Sequence[Word], at: int, limit: int = 24) -> Numeral | None:
    """The longest whole number in words that begins at index ``at``; None where there is none.

    Args:
        words: the text's words.
        at: index of its first word (no clitic but ال before it).
        limit: words that a number has at most.
    """
    return words_number(words, at, words[at].folded, limit)


def words_number(words: Sequence[Word], at: int, first: str, limit: int = 24) -> Numeral | None:
    """As ``whole``, reading ``first`` in place of the folded first word (a clitic taken off)."""
    value, end = _unit(words, at, first)
    if value is None:
        return None
    total, current = 0, value
    while end < len(words) and end - at < limit and words[end].kind is TokenKind.WORD:
        word = words[end].folded
        if word in _TEN or words[end].breaks:
            break
        multiplier = scale(word)
        if multiplier is not None and 0 < current < multiplier:
            current *= multiplier
            end += 1
            continue
        if not word.startswith("و") or len(word) < 4:
            break
        more, after = _unit(words, end, word[1:])
        if more is None or not _may_follow(current, more):
            break
        if more >= 1000 or current >= 1000:
            total, current = total + current, more
        else:
            current += more
        end = after
    return Numeral(total + current, end, True, first.startswith(("ال", "لل")) and first not in values())


def _may_follow(before: int, more: int) -> bool:
    """Whether «and more» goes on with the number ``before``: one and twenty, hundred and five; not five and six."""
    if before % 100 == 0 and before:
        return more < 1000 or before >= 1000
    if 1 <= before % 100 <= 9:
        return more in range(20, 100, 10)
    return before >= 1000 and more < 1000


def _unit(words: Sequence[Word], at: int, word: str) -> tuple[int | None, int]:
    """One word's number, or a teen of two words, and the index after it."""
    value = number_word(word)
    if value is None:
        return None, at
    after = at + 1
    if value in _DOUBLED and word in scales() and _ends_at(words, after):
        value //= 2  # «ألفاً ومئتين», «مليوناً.»: one, while «ألفا ريال» are two
    teen = after < len(words) and words[after].folded in _TEN and not words[after].breaks
    if teen and 1 <= value <= 9:
        return value + 10, after + 1
    return value, after


def _ends_at(words: Sequence[Word], at: int) -> bool:
    """Whether no counted thing stands at an index: the text's or line's end, a mark, «من», «and more»."""
    if at >= len(words) or words[at].breaks or words[at].kind is not TokenKind.WORD:
        return True
    word = words[at].folded
    return word == "من" or (word.startswith("و") and number_word(word[1:]) is not None)
