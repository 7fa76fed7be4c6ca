"""Reads expressions of time from the words of a text, the longest at each place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from tahqiq.language import numerals
from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.forms import Form
from tahqiq.language.dates.lexicon import Cat, Unit
from tahqiq.language.reading import Word
from tahqiq.language.words import TokenKind

_CLITICS = ("و", "ف", "ب", "ل", "ك")
_PREPOSITIONS = frozenset({"في", "من", "عن", "علي", "الي", "حتي", "منذ", "بين"})
OF = frozenset({"من", "في"})
YEAR_WORDS = frozenset({"عام", "العام", "سنه", "السنه", "لعام", "للعام", "لسنه", "بعام"})
LINKS = frozenset({"،", ",", "-", "–"})
_YEAR_OPENERS = YEAR_WORDS | LINKS | {"من"}
_CALENDARS = frozenset({"الهجري", "الهجريه", "الميلادي", "الميلاديه"})


@dataclass(frozen=True, slots=True)
class Found:
    """An expression: its form, the index after its last word, and where its first word begins without clitics."""

    form: Form
    end: int
    start: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A word's meaning in time, and how many characters of clitics stand before it."""

    category: Cat
    value: object
    cut: int


class Parser:
    """Reads one text. Indexes are of ``words``."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.longest: dict[int, Found | None] = {}

    # -- words

    def folded(self, at: int) -> str:
        return self.words[at].folded if 0 <= at < len(self.words) else ""

    def entry(self, at: int, *, clitics: bool = True) -> Entry | None:
        """What the word at ``at`` is, tried whole and without clitics."""
        if not 0 <= at < len(self.words):
            return None
        return _entry(self.words[at].folded, clitics)

    def is_a(self, at: int, category: Cat) -> Entry | None:
        """The entry at ``at`` if it is of ``category``."""
        found = self.entry(at)
        return found if found is not None and found.category is category else None

    def start(self, at: int, cut: int = 0) -> int:
        return self.words[at].start + cut

    def number(self, at: int) -> numerals.Numeral | None:
        """A whole number at ``at``: digits alone, or words."""
        if not 0 <= at < len(self.words):
            return None
        word = self.words[at]
        if word.kind is TokenKind.NUMBER:
            return _digits(word.folded, at)
        if word.kind is not TokenKind.WORD or numerals.number_word(word.folded) is None:
            return None
        return numerals.whole(self.words, at)

    def is_number(self, at: int) -> bool:
        """Whether the word at ``at`` is a number or begins one, without clitics."""
        if not 0 <= at < len(self.words):
            return False
        word = self.words[at]
        return word.kind is TokenKind.NUMBER or numerals.number_word(word.folded) is not None

    def skip(self, at: int, *allowed: frozenset[str]) -> int:
        """The next index after at most one of the allowed words."""
        return at + 1 if any(self.folded(at) in a for a in allowed) else at

    # -- parts of dates

    def month(self, at: int, *, clitics: bool = False) -> tuple[int, bool, int, int] | None:
        """A month at ``at``: number, whether Hijri, index after it (a second name and «شهر» taken in), cut."""
        cut = 0
        begin = at
        word = self.folded(at)
        if not _begins_month(word):
            return None
        if word in ("شهر", "لشهر", "بشهر") or (clitics and word == "وشهر"):
            cut = 1 if word != "شهر" else 0
            at += 1
        found = self._month_name(at, clitics=clitics or at == begin)
        if found is None:
            return None
        number, hijri, end, taken = found
        end = self._second_name(number, end)
        return number, hijri, end, cut or (taken if at == begin else 0)

    def _second_name(self, number: int, end: int) -> int:
        """The index after the month's other name: «آب/ أغسطس», «يوليو (تموز)», «مايو أيار», «يونيو - حزيران»."""
        bracket = self.folded(end) == "("
        joined = bracket or self.folded(end) in ("/", "-", "–")
        other = self._month_name(end + 1 if joined else end, clitics=False)
        if other is None or other[0] != number or other[1] or self.words[end].breaks:
            return end
        if bracket and self.folded(other[2]) != ")":
            return end
        return other[2] + 1 if bracket else other[2]

    def _month_name(self, at: int, *, clitics: bool) -> tuple[int, bool, int, int] | None:
        if not 0 <= at < len(self.words):
            return None
        pairs = lex.two_words()
        for form, cut in readings(self.folded(at)) if clitics else ((self.folded(at), 0),):
            pair = pairs.get((form, self.folded(at + 1)))
            if pair is not None and not self.words[at + 1].breaks:
                return pair[1], pair[0] is Cat.HIJRI, at + 2, cut
            known = lex.lexicon().get(form)
            if known is not None and known[0] in (Cat.MONTH, Cat.HIJRI):
                if form == "اول":
                    continue
                return int(str(known[1])), known[0] is Cat.HIJRI, at + 1, cut
        return None

    def year(self, at: int, *, named: bool = False) -> tuple[int, int, bool] | None:
        """A year at ``at``: number, index after it, whether Hijri («هـ»). ``named`` asks for «عام» before it."""
        if self.folded(at) not in _YEAR_OPENERS and not self.is_number(at):
            return None
        begin = at
        at = self.skip(at, frozenset({"من"}))
        at = self.skip(at, LINKS)
        at = self.skip(at, frozenset({"من"}))
        said = self.folded(at) in YEAR_WORDS
        calendar = ""
        if said:
            at += 1
            if self.folded(at) in _CALENDARS:
                calendar, at = self.folded(at), at + 1
        elif named or (at > begin and self.folded(begin) == "من" and self.number(at) is None):
            return None
        read = self.number(at)
        if read is None or (at < len(self.words) and self.words[at].breaks):
            return None
        value, end = read.value, read.end
        if read.in_words and not said and value < 1000:
            return self._spoken_year(at, end, value)
        if self.folded(end) in ("ه", "هـ", "هجري", "هجريا", "للهجره", "هجريه"):
            return (value, end + 1, True) if 1 <= value <= 1600 else None
        if self.folded(end) in ("ميلادي", "ميلاديا", "للميلاد", "ميلاديه") or (
            self.folded(end) == "م" and (said or self.folded(begin - 1) in ("في", "منذ") or self._no_metres(value))
        ):
            end += 1
        elif self.folded(end) == "م" and not self._no_metres(value):
            return None
        elif calendar.startswith("الهجري") or (
            said and not calendar and read.in_words is False and is_hijri_year(value)
        ):
            return (value, end, True) if 1 <= value <= 1600 and (not read.in_words or value >= 100) else None
        spoken = self._spoken_year(at, end, value) if said and read.in_words and value < 100 else None
        if spoken or (said and 1 <= value <= 2999 and not (read.in_words and value < 100)) or 1000 <= value <= 2999:
            return spoken or (value, end, False)
        return None

    def _no_metres(self, value: int) -> bool:
        """Whether «م» after a number stands for the calendar, not for metres: «1559م», not «1500م»."""
        return 1300 <= value <= 2100 and value % 50 != 0

    def _spoken_year(self, at: int, end: int, value: int) -> tuple[int, int, bool] | None:
        """«تسعة عشر ثمانية وعشرون»: nineteen twenty-eight."""
        if value not in (18, 19, 20):
            return None
        second = self.folded(end)
        words = self.words
        rest = (
            numerals.words_number(words, end, second.removeprefix("و") if second.startswith("و") else second)
            if end < len(words) and words[end].kind is TokenKind.WORD
            else None
        )
        if rest is None or not 10 <= rest.value <= 99:
            return None
        return value * 100 + rest.value, rest.end, False

    def side(self, at: int) -> tuple[str, int] | None:
        """«الماضي», «المقبل», «الجاري» at ``at``, and the index after it."""
        found = self.entry(at, clitics=False)
        if found is not None and found.category is Cat.SIDE and not self.words[at].breaks:
            return str(found.value), at + 1
        return None

    def relative_year(self, at: int) -> tuple[int, int] | None:
        """«من العام الماضي», «هذا العام», «العام المقبل» after a month: how many years from this one, and the end."""
        begin = self.skip(at, OF)
        this = self.is_a(begin, Cat.THIS)
        unit = self.is_a(begin + 1 if this else begin, Cat.UNIT)
        if unit is None or unit.value is not Unit.YEAR or unit.cut:
            return None
        end = begin + (2 if this else 1)
        if this:
            return 0, end
        side = self.side(end)
        shifts = {lex.PAST: -1, lex.PREVIOUS: -1, lex.THIS: 0, lex.COMING: 1}
        return (shifts[side[0]], side[1]) if side and side[0] in shifts else None

    def day_number(self, at: int, *, cut: bool = True) -> tuple[int, int, int] | None:
        """A day of the month, 1–31: number, index after it, characters of clitics."""
        word = self.folded(at)
        if at >= len(self.words):
            return None
        if self.words[at].kind is TokenKind.NUMBER:
            read = self.number(at)
            return (read.value, read.end, 0) if read and 1 <= read.value <= 31 else None
        if self.words[at].kind is not TokenKind.WORD:
            return None
        for form, taken in readings(word) if cut else ((word, 0),):
            if form == "لل":
                continue
            read = numerals.words_number(self.words, at, form)
            if read is not None and 1 <= read.value <= 31:
                return read.value, read.end, taken
        return None


def is_hijri_year(value: int) -> bool:
    """Whether a bare «عام 1436» is of the Hijri calendar: years that news of our time speaks of."""
    return 1380 <= value <= 1452


def _digits(folded: str, at: int) -> numerals.Numeral | None:
    plain = folded.isdecimal() and len(folded) <= 12
    return numerals.Numeral(int(folded), at + 1, False, False) if plain else None


@lru_cache(maxsize=1 << 14)
def _begins_month(word: str) -> bool:
    """Whether a month can begin with a folded word: its name, the first word of its name, «شهر» before it."""
    known = lex.lexicon()
    for form, _ in readings(word):
        if form == "شهر" or form in _month_heads() or (form in known and known[form][0] in (Cat.MONTH, Cat.HIJRI)):
            return True
    return False


@cache
def _month_heads() -> frozenset[str]:
    return frozenset(first for first, _ in lex.two_words())


@lru_cache(maxsize=1 << 16)
def _entry(word: str, clitics: bool) -> Entry | None:
    known = lex.lexicon()
    for form, cut in readings(word) if clitics else ((word, 0),):
        if form in known:
            return Entry(*known[form], cut)
    return None


CLITICS = frozenset("وفبلك")
"""The letters with which the clitics begin that ``readings`` leaves out."""


@lru_cache(maxsize=1 << 16)
def readings(word: str) -> tuple[tuple[str, int], ...]:
    """A word whole, and without the clitics that it may begin with."""
    readings = [(word, 0)]
    rest, cut = word, 0
    if len(rest) > 3 and rest[0] in "وف":
        rest, cut = rest[1:], 1
        readings.append((rest, cut))
    if len(rest) > 3 and rest[0] in "بلك":
        if rest.startswith("لل"):
            readings.append(("ال" + rest[2:], cut + 1))
        else:
            readings.append((rest[1:], cut + 1))
    return tuple(readings)
