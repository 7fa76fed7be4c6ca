"""What an expression of time says, before it is known which days it means."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.language.dates.lexicon import THIS, Unit


@dataclass(frozen=True, slots=True)
class Day:
    """A day, a month or a year by its numbers; what is None was not said.

    ``side`` is «الماضي», «المقبل», «الحالي»; ``weekday`` 1–7 from Monday; ``part`` begin, middle or end of it.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hijri: bool = False
    side: str | None = None
    year_shift: int | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Deictic:
    """Days from the publication: «أمس», «اليوم الخميس»."""

    days: int
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday, perhaps of a week counted from this one."""

    weekday: int
    side: str | None = None
    week: int | None = None


@dataclass(frozen=True, slots=True)
class Relative:
    """A unit counted from now: «الشهر الماضي», «هذا العام»; ``part`` of it, or what is left of it (``rest``)."""

    unit: Unit
    side: str = THIS
    part: str | None = None
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class Away:
    """So much before or after now: «قبل عامين», «بعد أسبوعين». ``amounts`` are (number, unit); ``sign`` −1 or 1."""

    amounts: tuple[tuple[int, Unit], ...]
    sign: int


@dataclass(frozen=True, slots=True)
class Window:
    """The last or the coming so many units: «الأسابيع الثلاثة الماضية»."""

    number: int
    unit: Unit
    sign: int


@dataclass(frozen=True, slots=True)
class Nth:
    """The nth unit (−1 the last) or weekday of something: «الربع الثالث من 2016», «أول جمعة من يوليو»."""

    number: int
    unit: Unit | None
    weekday: int | None
    inside: Form


@dataclass(frozen=True, slots=True)
class Decade:
    """«السبعينيات»: ``tens`` 70, in ``century`` (its first year) where it is said."""

    tens: int
    century: int | None = None


@dataclass(frozen=True, slots=True)
class Between:
    """From one to the other, both included."""

    first: Form
    last: Form


@dataclass(frozen=True, slots=True)
class Anniversary:
    """«الذكرى الـ75»: the year of what it commemorates is so many years before this one."""

    years: int


@dataclass(frozen=True, slots=True)
class Open:
    """An expression of time that names no day: «خلال أيام», «السنوات الأخيرة»."""

    why: str


Form = Day | Deictic | Weekday | Relative | Away | Window | Nth | Decade | Between | Anniversary | Open
