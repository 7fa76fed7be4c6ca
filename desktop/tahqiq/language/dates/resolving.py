"""From what an expression says to the days that it means, given when the text was published.

Weeks are ISO weeks. A day and month without a year is the nearest one to the anchor, unless the text says past or
coming. Nothing is resolved from nothing: without an anchor, what needs one stays open.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.forms import (
    Anniversary,
    Away,
    Between,
    Day,
    Decade,
    Deictic,
    Form,
    Nth,
    Open,
    Relative,
    Weekday,
    Window,
)
from tahqiq.language.dates.lexicon import Unit
from tahqiq.language.dates.units import Days, distance, monday, month_days, part_of, shift, shift_month, unit_days


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is resolved against.

    ``anchor`` is the day of publication (None where unknown), ``previous`` what the text spoke of last,
    ``coming`` whether the sentence speaks of the future.
    """

    anchor: date | None
    previous: Days | None = None
    coming: bool = False


@dataclass(frozen=True, slots=True)
class Resolved:
    """The days meant, how precisely they were named (day, week, month, year, span), and against what."""

    days: Days
    grain: str
    anchor: str  # absolute, published, context


def resolve(form: Form, context: Context) -> Resolved | None:
    """The days that ``form`` means; None where it stays open. Years outside 1–9999 stay open."""
    try:
        return _resolve(form, context)
    except (OverflowError, ValueError):
        return None


def _resolve(form: Form, context: Context) -> Resolved | None:
    match form:
        case Day():
            return _day(form, context)
        case Deictic():
            return _deictic(form, context)
        case Weekday():
            return _weekday(form, context)
        case Relative():
            return _relative(form, context)
        case Away():
            return _away(form, context)
        case Window():
            return _window(form, context)
        case Nth():
            return _nth(form, context)
        case Decade():
            first = (form.century if form.century is not None else 1900 if form.tens > 20 else 2000) + form.tens
            return Resolved((date(first, 1, 1), date(first + 9, 12, 31)), "span", "absolute")
        case Between():
            return _between(form, context)
        case Anniversary():
            if context.anchor is None:
                return None
            first = context.anchor.year - form.years
            return Resolved((date(first, 1, 1), date(first, 12, 31)), "year", "published")
        case Open():
            return None


# -- days by their numbers


def _day(form: Day, context: Context) -> Resolved | None:
    if form.hijri:
        from tahqiq.language.dates.hijri import hijri  # only where a text speaks of a Hijri date

        found = hijri(form, context.anchor)
        return Resolved(*found) if found is not None else None
    year, said = form.year, "absolute"
    if year is not None and year < 100:
        return None
    if year is None:
        if context.anchor is None:
            return None
        said = "published"
        if form.year_shift is not None:
            year = context.anchor.year + form.year_shift
        elif form.month is None and form.day is not None:
            return _day_of_month(form, context.anchor)
        elif form.month is None:
            return Resolved(month_days(context.anchor.year, context.anchor.month), "month", said)
        else:
            year = _nearest_year(form, context)
            if year is None:
                return None
    if form.month is None:
        return Resolved(part_of((date(year, 1, 1), date(year, 12, 31)), form.part, Unit.YEAR), "year", said)
    if form.day is None:
        return Resolved(month_days(year, form.month), "month", said)
    day = date(year, form.month, form.day)
    return Resolved((day, day), "day", said)


def _day_of_month(form: Day, anchor: date) -> Resolved | None:
    assert form.day is not None
    if form.weekday is not None:
        for months in (0, -1, 1, -2, 2):
            year, month = shift_month(anchor, months)
            if form.day <= calendar.monthrange(year, month)[1]:
                day = date(year, month, form.day)
                if day.isoweekday() == form.weekday:
                    return Resolved((day, day), "day", "published")
        return None
    day = date(anchor.year, anchor.month, form.day)
    return Resolved((day, day), "day", "published")


def _nearest_year(form: Day, context: Context) -> int | None:
    anchor = context.anchor
    assert anchor is not None
    assert form.month is not None
    candidates = []
    for year in range(anchor.year - 3, anchor.year + 3):
        if form.day is not None and form.day > calendar.monthrange(year, form.month)[1]:
            continue
        first, last = month_days(year, form.month)
        if form.day is not None:
            first = last = date(year, form.month, form.day)
            if form.weekday is not None and first.isoweekday() != form.weekday:
                continue
        candidates.append((year, first, last))
    near = [c for c in candidates if abs(c[0] - anchor.year) <= 1]
    if form.weekday is not None and form.day is not None and not near:
        return _nearest_year(replace(form, weekday=None), context)
    if form.side == lex.PAST:
        limit = date(anchor.year, anchor.month, 1) if form.day is None else anchor
        past = [c for c in candidates if c[2] < limit]
        return past[-1][0] if past else None
    if form.side == lex.COMING:
        coming = [c for c in candidates if c[1] > anchor]
        return coming[0][0] if coming else None
    if form.side == lex.THIS:
        return anchor.year
    if context.coming:
        coming = [c for c in candidates if c[2] >= anchor]
        candidates = coming[:1] or candidates
    if not candidates:
        return None
    return min(candidates, key=lambda c: distance(anchor, c[1], c[2]))[0]


# -- days counted from now


def _deictic(form: Deictic, context: Context) -> Resolved | None:
    if context.anchor is None:
        return None
    day = context.anchor + timedelta(days=form.days)
    if form.weekday is not None and day.isoweekday() != form.weekday:
        near = [day + timedelta(days=k) for k in (-1, 1, -2, 2, -3, 3)]
        day = next(d for d in near if d.isoweekday() == form.weekday)
    return Resolved((day, day), "day", "published")


def _weekday(form: Weekday, context: Context) -> Resolved | None:
    anchor = context.anchor
    if anchor is None:
        return None
    if form.week is not None:
        day = monday(anchor, form.week) + timedelta(days=form.weekday - 1)
    elif form.side == lex.THIS:
        day = monday(anchor) + timedelta(days=form.weekday - 1)
    else:
        back = (anchor.isoweekday() - form.weekday) % 7
        past = anchor - timedelta(days=back)
        if form.side in (lex.PAST, lex.PREVIOUS):
            day = past if back else past - timedelta(weeks=1)
        elif form.side in (lex.COMING, lex.NEXT) or context.coming:
            ahead = (form.weekday - anchor.isoweekday()) % 7
            day = anchor + timedelta(days=ahead or (7 if form.side else 0))
        else:
            day = past
    return Resolved((day, day), "day", "published")


def _relative(form: Relative, context: Context) -> Resolved | None:
    anchor, said = context.anchor, "published"
    steps = {lex.PAST: -1, lex.THIS: 0, lex.COMING: 1, lex.NEXT: 1, lex.PREVIOUS: -1}[form.side]
    if form.side in (lex.NEXT, lex.PREVIOUS) and context.previous is not None:
        if (context.previous[1] - context.previous[0]).days > _LONGEST.get(form.unit, 366):
            return None  # «اليوم التالي» of a decade
        anchor, said = context.previous[1] if steps > 0 else context.previous[0], "context"
    if anchor is None:
        return None
    steps += form.beyond if steps > 0 else -form.beyond
    start = shift(unit_days(anchor, form.unit)[0] if form.unit is not Unit.DAY else anchor, steps, form.unit)
    days = unit_days(start, form.unit)
    if form.part == "rest":
        days = (max(days[0], anchor), days[1])
    elif form.part == "late":
        days = part_of(days, "end", form.unit)
        days = (max(days[0], anchor + timedelta(days=1)), days[1])
    elif form.part is not None:
        days = part_of(days, form.part, form.unit)
    grain = str(form.unit) if form.part is None else "span"
    return Resolved(days, grain, said)


_LONGEST = {Unit.DAY: 31, Unit.WEEK: 31, Unit.MONTH: 92}
"""Days that what was spoken of may last for the unit after it to mean something."""


def _away(form: Away, context: Context) -> Resolved | None:
    day = context.anchor
    if day is None:
        return None
    for number, unit in sorted(form.amounts, key=lambda a: list(Unit).index(a[1]), reverse=True):
        day = shift(day, form.sign * number, unit)
    return Resolved((day, day), str(form.amounts[-1][1]), "published")


def _window(form: Window, context: Context) -> Resolved | None:
    anchor = context.anchor
    if anchor is None:
        return None
    if form.unit in (Unit.DECADE, Unit.CENTURY):
        first = shift(unit_days(anchor, form.unit)[0], form.sign if form.sign > 0 else -form.number, form.unit)
        last = unit_days(shift(first, form.number - 1, form.unit), form.unit)[1]
        return Resolved((first, last), "span", "published")
    if form.sign > 0:
        days = anchor + timedelta(days=1), shift(anchor, form.number, form.unit)
    else:
        days = shift(anchor, -form.number, form.unit), anchor - timedelta(days=1)
    return Resolved(days, "span", "published")


def _nth(form: Nth, context: Context) -> Resolved | None:
    inside = _resolve(form.inside, context)
    if inside is None:
        return None
    first, last = inside.days
    if form.unit is Unit.DAY:
        day = first + timedelta(days=form.number - 1)
        return Resolved((day, day), "day", inside.anchor) if day <= last else None
    if form.weekday is not None:
        return _nth_weekday(form, first, last, inside.anchor)
    if form.unit is Unit.QUARTER:
        number = 4 if form.number < 0 else form.number
        if not 1 <= number <= 4:
            return None
        months = number * 3 - 2
        return Resolved((date(first.year, months, 1), month_days(first.year, months + 2)[1]), "span", inside.anchor)
    if form.unit is Unit.HALF:
        form = replace(form, number=2) if form.number < 0 else form
        if inside.grain == "month":
            days = part_of(inside.days, "begin" if form.number == 1 else "end", Unit.MONTH)
        else:
            days = part_of(inside.days, "begin" if form.number == 1 else "end", Unit.YEAR)
        return Resolved(days, "span", inside.anchor) if form.number in (1, 2) else None
    if form.unit is Unit.WEEK:
        return _nth_week(form, first, last, inside.anchor)
    return None


def _nth_weekday(form: Nth, first: date, last: date, said: str) -> Resolved | None:
    assert form.weekday is not None
    if form.number < 0:
        day = last - timedelta(days=(last.isoweekday() - form.weekday) % 7)
    else:
        day = first + timedelta(days=(form.weekday - first.isoweekday()) % 7, weeks=form.number - 1)
    return Resolved((day, day), "day", said) if first <= day <= last else None


def _nth_week(form: Nth, first: date, last: date, said: str) -> Resolved | None:
    if form.number == 0:
        return Resolved((monday(first), monday(first) + timedelta(days=6)), "week", said)
    if form.number < 0:
        start = monday(last)
        if (last - start).days < 3 and last.month != 12:
            start -= timedelta(weeks=1)
    else:  # ISO 8601: the first week is the one with the first Thursday
        thursday = first + timedelta(days=(4 - first.isoweekday()) % 7)
        start = monday(thursday, form.number - 1)
    return Resolved((start, start + timedelta(days=6)), "week", said)


def _between(form: Between, context: Context) -> Resolved | None:
    last = _resolve(form.last, context)
    first_form = form.first
    if (
        isinstance(first_form, Day)
        and first_form.year is None
        and first_form.month is not None
        and last is not None
        and isinstance(form.last, Day)
    ):
        first_form = replace(first_form, year=last.days[0].year if not first_form.hijri else form.last.year)
    first = _resolve(first_form, context)
    if first is None or last is None:
        return None
    start, end = first.days[0], last.days[1]
    if end < start and isinstance(form.last, Weekday):
        end += timedelta(weeks=1)
    if end < start and isinstance(form.last, Day) and form.last.year is None and form.last.month:
        end = date(end.year + 1, end.month, end.day)
    if end < start:
        return None
    said = "absolute" if first.anchor == last.anchor == "absolute" else "published"
    return Resolved((start, end), "span", said)


def iso(resolved: Resolved) -> str:
    """The value as ISO 8601: a day, month or year by itself where the days are exactly that, else a range."""
    first, last = resolved.days
    if first == last:
        return first.isoformat()
    if (first, last) == month_days(first.year, first.month):
        return first.isoformat()[:7]
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return f"{first.year:04d}"
    if resolved.grain == "week" and (last - first).days == 6 and first.isoweekday() == 1:
        year, week, _ = first.isocalendar()
        return f"{year:04d}-W{week:02d}"
    return f"{first.isoformat()}/{last.isoformat()}"
