"""Puts together what belongs together: a weekday and the digits after it are one date."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from tahqiq.language.dates.forms import Between, Day, Deictic, Form, Weekday

Spelled = tuple[int, int, Form]
"""Start, end (code points), form."""

_FROM = re.compile(r"(?<![\w/.:-])(?<!/ )(?:من )?(?<![\d/])(\d{1,2}) ?(?:[-–]|إلى|الى|حتى) ?\Z")
_BETWEEN = re.compile(r"[ \u00a0،,()\-–:]{0,4}(?:الموافق|بتاريخ)?[ \u00a0،,()\-–:]{0,3}")


def joined(text: str, found: list[Spelled]) -> list[Spelled]:
    """The expressions in order, each weekday that stands before a day in one with it."""
    result: list[Spelled] = []
    for spelled in found:
        one = _from_day(text, spelled)
        if result and one[0] < result[-1][1]:
            one = spelled
        if result:
            both = _both(text, result[-1], one)
            if both is not None:
                result[-1] = both
                continue
        result.append(one)
    return result


def _from_day(text: str, one: Spelled) -> Spelled:
    """A date in digits with the day before it from which it lasts: «من 19 إلى 21/10/1436»."""
    start, end, day = one
    if not isinstance(day, Day) or not day.day or not day.month or not text[start : start + 1].isdecimal():
        return one
    first = _FROM.search(text, max(0, start - 16), start)
    if first is None or int(first[1]) >= day.day or int(first[1]) < 1:
        return one
    return first.start(), end, Between(replace(day, day=int(first[1]), weekday=None), day)


def _both(text: str, first: Spelled, second: Spelled) -> Spelled | None:
    weekday = _bare_weekday(first[2])
    day = second[2]
    if weekday is None or not isinstance(day, Day) or day.day is None or day.month is None:
        return None
    if day.weekday is not None or not _BETWEEN.fullmatch(text, first[1], second[0]):
        return None
    if weekday:
        in_digits = not any(char.isalpha() for char in text[second[0] : second[1]])
        day = replace(_fitting(day, weekday) if in_digits else day, weekday=weekday)
    end = second[1]
    if "(" in text[first[1] : second[0]] and text[end : end + 1] == ")":
        end += 1
    return first[0], end, day


def _bare_weekday(form: Form) -> int | None:
    """The weekday that a form names and nothing more; 0 for «اليوم» alone; None for another form."""
    if isinstance(form, Weekday) and form.side is None and form.week is None:
        return form.weekday
    if isinstance(form, Deictic) and form.days == 0:
        return form.weekday or 0
    return None


def _fitting(day: Day, weekday: int) -> Day:
    """The day, with day and month the other way round where only so the weekday fits."""
    if day.year is None or day.hijri or day.month is None or day.day is None or day.day > 12:
        return day
    try:
        as_read = date(day.year, day.month, day.day).isoweekday()
        other = date(day.year, day.day, day.month).isoweekday()
    except ValueError:
        return day
    return replace(day, month=day.day, day=day.month) if as_read != weekday == other else day
