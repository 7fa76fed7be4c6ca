"""Which days an ISO 8601 value of a date means."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

Days = tuple[date, date]
"""The first and the last day, both in."""

_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_PART = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def days_of(value: str) -> Days | None:
    """The days that a value means, or None where it means none.

    Args:
        value: ``2024-11-01``, ``2024-06``, ``2024``, ``2013-W08`` or two of them as ``first/last``; a time of day after
            ``T`` does not count.
    """
    if "/" in value:
        one, _, other = value.partition("/")
        begin, end = days_of(one), days_of(other)
        return (begin[0], end[1]) if begin is not None and end is not None and begin[0] <= end[1] else None
    value = value.partition("T")[0]
    try:
        if week := _WEEK.fullmatch(value):
            monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
            return monday, monday + timedelta(days=6)
        if part := _PART.fullmatch(value):
            year, month, day = (int(number) if number else None for number in part.groups())
            assert year is not None
            first, last = date(year, month or 1, day or 1), date(year, month or 12, day or 1)
            return (first, last) if day else (first, last.replace(day=calendar.monthrange(year, last.month)[1]))
    except (ValueError, OverflowError):
        pass
    return None
