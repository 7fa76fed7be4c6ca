"""Hijri dates by the Umm al-Qura calendar."""

from __future__ import annotations

from datetime import date, timedelta

from hijridate import Gregorian, Hijri

from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.forms import Day
from tahqiq.language.dates.units import Days, distance


def hijri(form: Day, anchor: date | None) -> tuple[Days, str, str] | None:
    """The days of a Hijri date, how precisely it names them, and against what the year was decided."""

    year = form.year
    said = "absolute"
    if year is not None and year >= 1700:
        return None
    if year is None:
        if anchor is None or form.month is None:
            return None
        said = "published"
        there = Gregorian(*anchor.timetuple()[:3]).to_hijri()
        options = []
        for candidate in (there.year - 1, there.year, there.year + 1):
            first, last = hijri_days(candidate, form.month, form.day)
            options.append((distance(anchor, first, last), candidate))
        if form.side == lex.PAST:
            past = [c for c in (there.year, there.year - 1) if hijri_days(c, form.month, form.day)[1] < anchor]
            year = past[0] if past else there.year - 1
        elif form.side == lex.COMING:
            year = next(c for c in (there.year, there.year + 1) if hijri_days(c, form.month, form.day)[0] > anchor)
        else:
            year = min(options)[1]
    if form.month is None:
        first, last = Hijri(year, 1, 1).to_gregorian(), Hijri(year, 12, 29).to_gregorian()
        length = Hijri(year, 12, 1).month_length()
        last = first.__class__(last.year, last.month, last.day) + timedelta(days=length - 29)
        return (_plain(first), _plain(last)), "year", said
    days = hijri_days(year, form.month, form.day)
    if form.part is not None and form.day is None:
        begin, stop = _PARTS[form.part]
        end = days[1] if stop is None else days[0] + timedelta(days=stop)
        return (days[0] + timedelta(days=begin), end), "span", said
    return days, "day" if form.day else "month", said


_PARTS: dict[str, tuple[int, int | None]] = {"begin": (0, 14), "middle": (9, 19), "end": (15, None)}
"""The first and the last day of each part of a month, counted from 0."""


def hijri_days(year: int, month: int, day: int | None) -> Days:
    """The Gregorian days of a Hijri day or month (Umm al-Qura)."""

    if day is not None:
        there = _plain(Hijri(year, month, day).to_gregorian())
        return there, there
    first = Hijri(year, month, 1)
    start = _plain(first.to_gregorian())
    return start, start + timedelta(days=first.month_length() - 1)


def _plain(day: date) -> date:
    return date(day.year, day.month, day.day)
