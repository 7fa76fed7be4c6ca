"""Reads a number wherever it begins: digits, words, both together («3.5 مليون», «ألفين و300», «عام ونصف»)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from tahqiq.language import numerals
from tahqiq.language.dates.parser import CLITICS, readings
from tahqiq.language.figures.digits import value_of
from tahqiq.language.measures import counted, duals
from tahqiq.language.reading import Word
from tahqiq.language.words import TokenKind

_RIGHT_TO_LEFT = "\u200f"
_VAGUE = frozenset({"مئات", "ميات", "الاف", "الوف", "ملايين", "مليارات", "بلايين", "تريليونات", "ترليونات"})
_MARK = "ر"
"""The letter that agencies print for the decimal mark: «5ر4» for 4.5."""

HALVES = {"ونصف": Decimal("0.5"), "وربع": Decimal("0.25"), "وثلث": Decimal("0.3333")}
_PARTED = frozenset(("قرن", "ساعه", "طن", "كيلومتر", "كيلو", "متر", "درجه", "دولار", "ريال"))
"""Units of which half or a quarter is a figure («نصف قرن»)."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number: its value, the index after its last word, how it is written, and how sure the value is."""

    value: Decimal
    end: int
    cut: int = 0
    in_words: bool = False
    in_digits: bool = False
    definite: bool = False
    ordinal: bool = False
    sure: float = 1.0


class Reader:
    """Reads the numbers of one text. Indexes are of ``words``."""

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        self.text = text
        self.words = words

    def folded(self, at: int) -> str:
        return self.words[at].folded if 0 <= at < len(self.words) else ""

    def is_word(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self.words[at].kind is TokenKind.WORD

    def is_number(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self.words[at].kind is TokenKind.NUMBER

    def same_line(self, at: int) -> bool:
        return 0 <= at < len(self.words) and not self.words[at].breaks

    def glued(self, at: int) -> bool:
        """Whether the token at ``at`` stands directly after the one before it."""
        return 0 < at < len(self.words) and self.words[at].start == self.words[at - 1].end

    def number(self, at: int) -> Number | None:
        """The longest number that begins at ``at``."""
        if self.is_number(at):
            return self._from_digits(at)
        if self.is_word(at) and may_be_number(self.words[at].folded):
            return self._from_words(at)
        return None

    # -- digits

    def _from_digits(self, at: int) -> Number | None:
        plain = self._plain_digits(at)
        if plain is None:
            return None
        value, end, sure = plain
        return self._go_on(Number(value, end, in_digits=True, sure=sure), Decimal(1))

    def _plain_digits(self, at: int) -> tuple[Decimal, int, float] | None:
        """Digits without what may follow them: value, index after them, how sure."""
        folded = self.words[at].folded
        end = at + 1
        odd = self._right_to_left(at)
        if odd is not None:
            return odd
        if len(folded) <= 3 and folded.isdecimal():
            while self.is_number(end) and self._is_group(end):
                folded += "'" + self.words[end].folded
                end += 1
            if end == at + 2 and not folded.endswith("'000"):
                folded, end = self.words[at].folded, at + 1
        follows = self.folded(end)
        scaled = numerals.scale(follows) is not None
        things = follows in counted() or (follows == "من" and self.folded(end + 1).startswith("ال"))
        value = value_of(folded, scaled=scaled, counted=things)
        if value is None:
            return None
        head, _, tail = folded.partition(".")
        doubtful = len(tail) == 3 and head != "0" and not scaled
        return value, end, 0.7 if doubtful else 1.0

    def _is_group(self, at: int) -> bool:
        word = self.words[at]
        gap = word.start - self.words[at - 1].end
        return gap == 1 and not word.breaks and len(word.folded) == 3 and word.folded.isdecimal()

    def _right_to_left(self, at: int) -> tuple[Decimal, int, float] | None:
        """«5ر47» and «75.» with a direction mark before «49»: printed from right to left, 47.5 and 49.75.

        «951ر625ر34» is 34,625,951 in the same way.
        """
        parts = [self.words[at].folded]
        end = at + 1
        while len(parts) < 6:
            other = end + 2 if end + 1 < len(self.words) and self.words[end + 1].kind is TokenKind.OTHER else end + 1
            if not self.is_number(other) or not all(self.glued(k) for k in range(end, other + 1)):
                break
            mark = self.words[end]
            turned = mark.folded == "." and _RIGHT_TO_LEFT in self.text[mark.start : self.words[other].start]
            if mark.folded != _MARK and not turned:
                break
            parts.append(self.words[other].folded)
            end = other + 1
        if len(parts) == 1 or sum(map(len, parts)) > 15 or not all(part.isdecimal() for part in parts):
            return None
        parts.reverse()
        if len(parts) == 2:
            return Decimal(f"{parts[0]}.{parts[1]}"), end, 0.9
        grouped = all(len(part) == 3 for part in parts[1:])
        return (Decimal("".join(parts)), end, 0.9) if grouped else None

    # -- words

    def _from_words(self, at: int) -> Number | None:
        for form, cut in readings(self.words[at].folded):
            if form in _VAGUE or (form.startswith("ال") and form[2:] in _VAGUE):
                return None
            share = numerals.fractions().get(form)
            scale = numerals.scale(self.folded(at + 1)) if self.same_line(at + 1) else None
            if share is not None and scale is not None and scale >= 1000:
                value = Decimal(share.numerator * scale) / Decimal(share.denominator)
                return Number(value, at + 2, cut, in_words=True)
            if share is not None and self.same_line(at + 1) and self.folded(at + 1) in _PARTED:
                return Number(Decimal(share.numerator) / Decimal(share.denominator), at + 1, cut, in_words=True)
            read = numerals.words_number(self.words, at, form)
            if read is None:
                continue
            ordinal = _is_ordinal(form, read.value)
            number = Number(Decimal(read.value), read.end, cut, in_words=True, definite=read.definite, ordinal=ordinal)
            return number if ordinal else self._go_on(number, _last_scale(read.value))
        return None

    # -- what goes on

    def _go_on(self, number: Number, scale: Decimal) -> Number:
        """The number with «ألف», «مليون», and smaller parts after «و»."""
        value, end, in_words, in_digits = number.value, number.end, number.in_words, number.in_digits
        while self.same_line(end):
            times = numerals.scale(self.folded(end)) if self.is_word(end) else None
            if times is None or times < 1000 or not (scale == 1 or (scale < times and value < times)):
                break
            value, scale, end, in_words = value * times, Decimal(times), end + 1, True
        if scale >= 1000:
            value, end, in_digits = self._smaller(value, scale, end, in_digits)
        half = HALVES.get(self.folded(end)) if self.same_line(end) else None
        if half is not None and (scale >= 1000 or number.in_digits):
            follows = self.folded(end + 1)
            if scale >= 1000 and numerals.scale(follows.removeprefix("ال")) == scale:
                value, end = value + half * scale, end + 2
            elif not follows.startswith("ال"):
                value, end = value + half * scale, end + 1
        return Number(value, end, number.cut, in_words, in_digits, number.definite, number.ordinal, number.sure)

    def _smaller(self, value: Decimal, scale: Decimal, end: int, in_digits: bool) -> tuple[Decimal, int, bool]:
        """«… و300», «… و200 ألف», «… وخمسمئة»: parts smaller than the last «ألف» or «مليون»."""
        while scale >= 1000 and self.same_line(end):
            word = self.folded(end)
            if word == "و" and self.is_number(end + 1) and self.same_line(end + 1):
                more, after, digits = self._part(end + 1)
                if not self.glued(end + 1) and after == end + 2:
                    break  # «مليون و 300» may be two numbers, «مليون و 300 ألف» is one
            elif word.startswith("و") and len(word) >= 4 and self.is_word(end) and word not in HALVES:
                read = numerals.words_number(self.words, end, word[1:])
                more, after = (Decimal(read.value), read.end) if read is not None else (None, end)
                digits = False
            else:
                break
            if more is None or more >= scale or more != int(more):
                break
            value, end, in_digits = value + more, after, in_digits or digits
            scale = _last_scale(int(more)) if more >= 1000 else Decimal(1)
        return value, end, in_digits

    def _part(self, at: int) -> tuple[Decimal | None, int, bool]:
        plain = self._plain_digits(at)
        if plain is None:
            return None, at, True
        value, end, _ = plain
        times = numerals.scale(self.folded(end)) if self.same_line(end) and self.is_word(end) else None
        return (value * times, end + 1, True) if times is not None and times >= 1000 else (value, end, True)


def _last_scale(value: int) -> Decimal:
    """The largest of thousand, million … that divides a number."""
    return max((Decimal(s) for s in (1000, 10**6, 10**9, 10**12) if value and value % s == 0), default=Decimal(1))


_ORDINALS = frozenset(
    f"{article}{word}"
    for article in ("", "ال")
    for word in (
        *("اول", "اولي", "ثاني", "ثانيه", "ثالث", "ثالثه", "رابع", "رابعه", "خامس", "خامسه", "سادس", "سادسه"),
        *("سابع", "سابعه", "ثامن", "ثامنه", "تاسع", "تاسعه", "عاشر", "عاشره", "حادي", "حاديه", "ثان"),
    )
)


def _is_ordinal(first: str, value: int) -> bool:
    return first in _ORDINALS and value < 100


_NO_NUMBERS = frozenset({"كميه", "الكميه", "لست", "فلست", "ولست", "الميه", "المايه", "بالميه", "بالمايه"})
"""Words that only look like a clitic and a number; «بالمئة» is a unit."""


class _Numbers(dict[str, bool]):
    """``may_be_number`` of the words asked for so far."""

    def __missing__(self, folded: str) -> bool:
        if len(self) >= 1 << 16:
            self.clear()
        found = self[folded] = begins_number(folded)
        return found


_may_be_number = _Numbers()


def may_be_number(folded: str) -> bool:
    """Whether a folded word can begin a number, or is a dual that stands for two."""
    return _may_be_number[folded]


def begins_number(folded: str) -> bool:
    """As ``may_be_number``, asked anew."""
    if folded in _NO_NUMBERS:
        return False
    if folded[:1] not in CLITICS:
        return folded in _beginnings()
    return not _beginnings().isdisjoint([form for form, _ in readings(folded)])


@cache
def _beginnings() -> frozenset[str]:
    """The words without clitics with which a number begins."""
    return frozenset(numerals.written()).union(numerals.fractions(), duals())


@lru_cache(maxsize=1 << 16)
def dual_of(folded: str) -> tuple[str, int] | None:
    """The unit of a dual («طنين» → tonne, «قتيلان» → "") and the characters of its clitics."""
    for form, cut in readings(folded):
        if form in duals():
            return duals()[form], cut
    return None
