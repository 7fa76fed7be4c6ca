"""Two expressions of time that are one stretch: «من 12 إلى 17 سبتمبر», «بين 4 سبتمبر و8 سبتمبر», «2014-2018»."""

from __future__ import annotations

from dataclasses import replace

from tahqiq.language.dates.forms import Away, Between, Day, Deictic, Form, Nth, Relative, Weekday
from tahqiq.language.dates.lexicon import Unit
from tahqiq.language.dates.parser import YEAR_WORDS, Found, Parser
from tahqiq.language.dates.rules import longest
from tahqiq.language.dates.years import counts_nothing

_TO = frozenset({"الي", "حتي", "-", "–", "ولغايه", "لغايه", "ل", "وحتي", "والي"})
_FROM = frozenset({"من", "بين", "الفتره", "مابين"})
_POINTS = (Day, Deictic, Weekday, Nth, Relative, Away)


def open_range(parser: Parser, at: int) -> Found | None:
    """A range whose first end is a bare number: «من 18 إلى 19 يونيو», «(16 -30) أغسطس», «من الجمعة 11 حتى …»."""
    begin, word = at, parser.folded(at)
    opened = word in _FROM
    between = word in ("بين", "مابين")
    if opened:
        at += 1
    bracket = parser.folded(at) == "("
    if bracket:
        at += 1
    first = parser.day_number(at, cut=False) if parser.is_number(at) else None
    if first is None:
        return None
    follow = first[1]
    joiner = parser.folded(follow)
    if joiner in _TO or (between and joiner == "و"):
        follow += 1
    elif not (between and joiner.startswith("و")):
        return _glued(parser, begin, at, opened)
    last = _last_end(parser, follow, bracket=bracket, joined=between and joiner != "و" and joiner.startswith("و"))
    if last is None:
        return None
    form, end = last
    made = _from_number(first[0], form)
    if made is None:
        return None
    start = parser.start(begin if opened or bracket else at)
    return Found(Between(made, form), end, start)


def _last_end(parser: Parser, at: int, *, bracket: bool, joined: bool) -> tuple[Form, int] | None:
    if bracket:
        number = parser.day_number(at, cut=False)
        if number is None or parser.folded(number[1]) != ")":
            return None
        month = parser.month(number[1] + 1)
        if month is None:
            return None
        year = parser.year(month[2])
        day = Day(year=year[0] if year else None, month=month[0], day=number[0], hijri=month[1])
        return day, year[1] if year else month[2]
    found = longest(parser, at)
    if found is None or not isinstance(found.form, Day | Nth):
        return None
    if not joined and found.start != parser.start(at):
        return None
    return found.form, found.end


def _from_number(number: int, last: Form) -> Form | None:
    """The first end of a range, in the month of its last end."""
    if isinstance(last, Day) and last.day is not None and last.month is not None:
        return replace(last, day=number, weekday=None) if number < last.day else None
    if isinstance(last, Nth) and last.unit is Unit.DAY and number < last.number:
        return replace(last, number=number)
    return None


def _glued(parser: Parser, begin: int, at: int, opened: bool) -> Found | None:
    """«بين 4-22 يناير 1995»: two numbers before a month are read as one expression already."""
    found = longest(parser, at)
    if found is None or not isinstance(found.form, Between) or not opened:
        return None
    return replace(found, start=parser.start(begin))


def month_range(parser: Parser, at: int) -> Found | None:
    """«نوفمبر بين 19 و20», «شهر نوفمبر من 19 إلى 20»."""
    month = parser.month(at, clitics=True)
    if month is None or parser.folded(month[2]) not in ("بين", "من"):
        return None
    first = parser.day_number(month[2] + 1, cut=False)
    if first is None:
        return None
    follow = first[1]
    if parser.folded(follow) in _TO or parser.folded(follow) == "و":
        last = parser.day_number(follow + 1, cut=False)
    else:
        last = parser.day_number(follow)
    if last is None or last[0] <= first[0]:
        return None
    day = Day(month=month[0], hijri=month[1])
    form = Between(replace(day, day=first[0]), replace(day, day=last[0]))
    return Found(form, last[1], parser.start(at, month[3]))


def closed_range(parser: Parser, at: int) -> Found | None:
    """Two whole expressions: «من 2 أكتوبر إلى 22 أكتوبر», «اليوم حتى الغد», «من ألفين إلى ألفين وأربعة عشر»."""
    begin, word = at, parser.folded(at)
    opened = word in _FROM
    between = word in ("بين", "مابين")
    if opened:
        at += 1
    if at >= len(parser.words):
        return None
    if parser.folded(at) == "يوم" and opened:
        at += 1
    first = _point(parser, at)
    if first is None or not isinstance(first.form, _POINTS):
        return None
    follow = first.end
    joiner = parser.folded(follow)
    if joiner in _TO or (between and joiner == "و"):
        follow += 1
    elif not (between and joiner.startswith("و")):
        return None
    if follow >= len(parser.words) or parser.words[follow].breaks:
        return None
    last = _point(parser, parser.skip(follow, frozenset({"يوم"})))
    if last is None or not isinstance(last.form, _POINTS) or not _alike(first.form, last.form):
        return None
    keep = opened and isinstance(first.form, Day) and first.form.weekday is None
    form = first.form
    if _is_year(form) and _is_year(last.form):
        assert isinstance(form, Day)
        assert isinstance(last.form, Day)
        if last.form.hijri and (form.year or 0) < 1600:
            form = replace(form, hijri=True)
        if not _years_apart(parser, form.year or 0, last.form.year or 0, last.end):
            return None
    return Found(Between(form, last.form), last.end, parser.start(begin) if keep else first.start)


def _is_year(form: Form) -> bool:
    return isinstance(form, Day) and form.year is not None and form.month is None


def _years_apart(parser: Parser, first: int, last: int, end: int) -> bool:
    """Whether two bare numbers are years: «بين 1500 و2000 حبة» counts something."""
    if parser.folded(end - 2) in YEAR_WORDS or first > last:
        return first <= last
    round_numbers = first % 50 == 0 and last % 50 == 0
    return counts_nothing(parser, end) and not (round_numbers and first < 1900)


def _point(parser: Parser, at: int) -> Found | None:
    found = longest(parser, at) if at < len(parser.words) else None
    if found is not None:
        return found
    year = parser.year(at) if at < len(parser.words) else None
    return Found(Day(year=year[0], hijri=year[2]), year[1], parser.start(at)) if year is not None else None


def _alike(first: Form, last: Form) -> bool:
    """Whether the two can be ends of one stretch: both name days, or both months, or both years."""
    return _grain(first) == _grain(last)


def _grain(form: Form) -> str:
    if isinstance(form, Day):
        return "day" if form.day else "month" if form.month else "year"
    if isinstance(form, Relative):
        return str(form.unit)
    return "day"
