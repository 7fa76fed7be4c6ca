"""Do two numbers agree? By value, by bounds («أكثر من 70» and 75), by rounding, and by what their digits may mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from tahqiq.domain.folding import fold
from tahqiq.language.dates.lexicon import word_set
from tahqiq.language.detections import FigureFound
from tahqiq.language.numerals import number_word

ROUGH = Decimal("0.1")
"""How far a number with «نحو» may be from the exact one, by part of it."""

LONGEST = 40
"""Code points of a number as printed; what is longer is compared by its letters."""

BOUNDS = frozenset({"lower", "upper", "roughly"})
"""How a number may be limited."""

_MARKS = re.compile(r"[.,٫٬،رْ'’]")
_DIGITS = re.compile(r"\d+(?:[.,٫٬،ر'’]\d+)*")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)\Z")


@dataclass(frozen=True, slots=True)
class Number:
    """What a number may mean: ``low`` to ``high`` (None is open), and further ``readings`` of its digits.

    ``bound`` says how it was limited: "" for a plain number, else lower, upper, roughly. ``decimals`` says that it was
    printed with some: «10.7 مليار» may stand for 10.68.
    """

    low: Decimal | None
    high: Decimal | None
    readings: frozenset[Decimal]
    bound: str = ""
    decimals: bool = False

    @property
    def rough(self) -> bool:
        return self.bound == "roughly"

    @property
    def is_range(self) -> bool:
        """Whether two ends are given: «بين 5 و7»."""
        return self.low is not None and self.high is not None and self.low != self.high

    @property
    def exactly(self) -> Number:
        """The number that was given, without «نحو» or «أكثر من»: what two copies must have alike."""
        if self.is_range:
            return self
        value = self.low if self.low is not None else self.high
        readings = self.readings or frozenset(() if value is None else (value,))
        return Number(value, value, readings, "", self.decimals)

    @property
    def point(self) -> Decimal | None:
        """The one value, where it is no range."""
        return self.low if self.low == self.high else None


def number_of(figure: FigureFound, printed: str) -> Number:
    """The number of a figure.

    Args:
        figure: as found.
        printed: its words in the text.
    """
    low, high = _bounds(figure.value)
    bound = figure.why.code.removeprefix("why_figure_")
    only = low if high is None or low == high else high if low is None else None
    readings = frozenset(() if only is None else _scaled(printed, only) | _accusative(printed, only))
    match = _DIGITS.search(fold(printed[:LONGEST]))
    decimals = match is not None and not match[0].isdecimal()
    return Number(low, high, readings, bound if bound in BOUNDS else "", decimals)


@lru_cache(maxsize=50_000)
def number_in(printed: str) -> Number | None:
    """The number that digits alone or one word mean, an ordinal too; or None where they are none or too long."""
    folded = fold(printed)
    if (value := number_word(folded)) is not None:
        return Number(Decimal(value), Decimal(value), frozenset({Decimal(value)}))
    if len(folded) > LONGEST or not _DIGITS.fullmatch(folded):
        return None
    readings = digit_readings(folded)
    plain = min(readings) if not folded.isdecimal() else Decimal(folded)
    return Number(plain, plain, frozenset(readings))


def clock(printed: str) -> tuple[int, int] | None:
    """Hour and minute of «18:02» or «18.02»; None where it is no time of day."""
    match = _CLOCK.match(fold(printed))
    if match is None or int(match[1]) > 24 or int(match[2]) > 59:
        return None
    return int(match[1]), int(match[2])


def same_clock(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether two times of day may be one, with hours by twelve or by twenty-four."""
    return a[1] == b[1] and a[0] % 12 == b[0] % 12


def agree(a: Number, b: Number, *, rounding: bool) -> bool:
    """Whether two numbers can both be right.

    Args:
        a: one of them.
        b: the other.
        rounding: a round number («300») agrees with what it may stand for (302); decimals always agree when rounded.
    """
    if a.readings & b.readings and a.point is not None and b.point is not None:
        return True
    if a.low is a.high is None or b.low is b.high is None:
        return True
    if _overlap(a, b):
        return True
    one, other = a.point, b.point
    if one is None or other is None:
        return _near_bound(a, b)
    if a.rough or b.rough:
        return abs(one - other) <= ROUGH * max(abs(one), abs(other))
    return _rounded(one, other, rounding, b.decimals) or _rounded(other, one, rounding, a.decimals)


def cut_short(one: str, other: str) -> bool:
    """Whether one printed number is what is left of the other where a text was cut inside it: «2» of «2.6»."""
    parts = [_MARKS.split(match[0]) if (match := _DIGITS.search(fold(side[:LONGEST]))) else [] for side in (one, other)]
    short, long = sorted(parts, key=len)
    if not short or len(short) == len(long):
        return False
    rest = iter(long)
    return all(part in rest for part in short)


_ORDINALS = frozenset(map(fold, word_set("أول أولى ثان ثاني ثانية ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي")))


def is_ordinal(word: str) -> bool:
    """Whether a folded word is an ordinal: «الثالث», «ثانية»."""
    bare = word.removeprefix("ال")
    return bare in _ORDINALS or bare.removesuffix("ه") in _ORDINALS


def scaled(one: Number, other: Number) -> bool:
    """Whether one number is the other without «ألف» or «مليون», which then stand elsewhere: «(6) ملايين»."""
    x, y = one.exactly.point, other.exactly.point
    return bool(x and y) and x is not None and y is not None and max(x / y, y / x) in (1000, 10**6, 10**9)


def share_part(one: str, other: str) -> bool:
    """Whether two printed numbers have the digits before or after a separator in common: a text cut inside a number."""
    parts = [_MARKS.split(match[0]) if (match := _DIGITS.search(fold(side[:LONGEST]))) else [] for side in (one, other)]
    if min(map(len, parts)) < 2:
        return False
    return parts[0][0] == parts[1][0] or parts[0][-1] == parts[1][-1]


def _bounds(value: str) -> tuple[Decimal | None, Decimal | None]:
    low, slash, high = value.partition("/")
    return _decimal(low), _decimal(high) if slash else _decimal(low)


def _decimal(digits: str) -> Decimal | None:
    try:
        return Decimal(digits) if digits and len(digits) <= LONGEST else None
    except InvalidOperation:
        return None


def _overlap(a: Number, b: Number) -> bool:
    """Whether the ranges meet; a bound that nothing limits on the other side counts only where it is near."""
    if a.low is not None and b.high is not None and a.low > b.high:
        return False
    if b.low is not None and a.high is not None and b.low > a.high:
        return False
    return _near_bound(a, b)


def _near_bound(a: Number, b: Number) -> bool:
    """Open bounds say little of what is far from them: «أكثر من 70» and 75 agree, «أكثر من 70» and 700 do not."""
    values = [value for value in (a.low, a.high, b.low, b.high) if value is not None]
    if a.low is not None and a.high is not None and b.low is not None and b.high is not None:
        return a.low <= b.high and b.low <= a.high
    if min(values) <= 0:
        return True
    return max(values) <= 2 * min(values) and _direction(a, b)


def _direction(a: Number, b: Number) -> bool:
    """Whether the one lies where the bound of the other says, give or take a little."""
    for one, other in ((a, b), (b, a)):
        value = other.low if other.low is not None else other.high
        if value is None:
            continue
        if one.high is None and one.low is not None and value < one.low * (1 - ROUGH):
            return False
        if one.low is None and one.high is not None and value > one.high * (1 + ROUGH):
            return False
    return True


def _rounded(exact: Decimal, round_: Decimal, rounding: bool, decimals: bool) -> bool:
    """Whether the second is the first with fewer digits: rounded, or cut off where it was printed with ``decimals``."""
    places = -int(round_.normalize().as_tuple().exponent)
    given = -int(exact.normalize().as_tuple().exponent)
    if given <= places:
        return False
    if places < 0 and not (rounding or decimals):
        return False
    if places <= 0 and abs(round_) < 20 and given <= 0:
        return False
    unit = Decimal(10) ** -places
    cut = decimals or (places >= 0 and given > 0)
    return abs(exact - round_) < unit if cut else abs(exact - round_) <= unit / 2


def _scaled(printed: str, value: Decimal) -> set[Decimal]:
    """The value, and what else it would be were its digits read otherwise."""
    found = {value}
    match = _DIGITS.search(fold(printed[:LONGEST]))
    if match is None or match[0].isdecimal():
        return found
    readings = digit_readings(match[0])
    for reading in readings:
        scale = value / reading if reading else None
        if scale is not None and scale in (1, 1000, 10**6, 10**9, 10**12):
            return found | {other * scale for other in readings}
    return found | readings


_EITHER = {fold(word): Decimal(scale) for word, scale in (("ألفا", 1000), ("مليونا", 10**6), ("مليارا", 10**9))}


def _accusative(printed: str, value: Decimal) -> set[Decimal]:
    """What a number is where its first word was read as a dual: «مليونا و300 ألف» is 1.3 million too."""
    first = fold(printed[:LONGEST]).split()[:1]
    scale = _EITHER.get(first[0]) if first else None
    return {value - scale} if scale is not None and value >= 2 * scale else set()


def digit_readings(digits: str) -> set[Decimal]:
    """The numbers that digits with separators may mean: thousands, decimals, and both printed the wrong way round.

    «10.500» is 10500, 10.5 or 500.10; «43,1» is 43.1 or 1.43.
    """
    parts = [part for part in _MARKS.split(digits) if part]
    whole = "".join(parts)
    if len(parts) == 1:
        return {Decimal(whole)}
    found: set[Decimal] = set()
    if all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3:
        found.add(Decimal(whole))
    if len(parts) == 2:
        found |= {Decimal(f"{parts[0]}.{parts[1]}"), Decimal(f"{parts[1]}.{parts[0]}")}
    elif not found or len(parts[-1]) != 3:
        found.add(Decimal("".join(parts[:-1]) + "." + parts[-1]))
    return found
