"""Days, weeks, months and years as spans of days. Weeks are ISO weeks."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from tahqiq.language.dates.lexicon import Unit

Days = tuple[date, date]
"""First and last day, both included."""


def month_days(year: int, month: int) -> Days:
    """The days of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def shift_month(day: date, months: int) -> tuple[int, int]:
    """Year and month so many months from ``day``."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def shift(day: date, number: int, unit: Unit) -> date:
    """``day`` moved by a number of units; the last day of the month where the month is shorter."""
    if unit is Unit.DAY:
        return day + timedelta(days=number)
    if unit is Unit.WEEK:
        return day + timedelta(weeks=number)
    months = number * {Unit.MONTH: 1, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}.get(unit, 0)
    year, month = shift_month(day, months)
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def monday(day: date, weeks: int = 0) -> date:
    """The Monday of the week that holds ``day``, moved by ``weeks``."""
    return day - timedelta(days=day.isoweekday() - 1) + timedelta(weeks=weeks)


def unit_days(day: date, unit: Unit) -> Days:
    """The unit that holds ``day``."""
    if unit is Unit.WEEK:
        return monday(day), monday(day) + timedelta(days=6)
    if unit is Unit.MONTH:
        return month_days(day.year, day.month)
    if unit is Unit.YEAR:
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if unit is Unit.DECADE:
        first = day.year - day.year % 10
        return date(first, 1, 1), date(first + 9, 12, 31)
    if unit is Unit.CENTURY:
        first = day.year - (day.year - 1) % 100
        return date(first, 1, 1), date(first + 99, 12, 31)
    return day, day


def part_of(days: Days, part: str | None, unit: Unit) -> Days:
    """The beginning, middle or end of a week (3, 4, 4 days), month or year (halves)."""
    first, last = days
    if part is None:
        return days
    if unit is Unit.WEEK:
        bounds = {"begin": (0, 2), "middle": (1, 4), "end": (3, 6), "weekend": (5, 6)}[part]
        return first + timedelta(days=bounds[0]), first + timedelta(days=bounds[1])
    if unit is Unit.MONTH:
        halves = {"begin": (1, 15), "middle": (10, 20), "end": (16, last.day)}[part]
        return first.replace(day=halves[0]), first.replace(day=halves[1])
    if unit is Unit.YEAR:
        months = {"begin": (1, 6), "middle": (4, 9), "end": (7, 12)}[part]
        return date(first.year, months[0], 1), month_days(first.year, months[1])[1]
    return days


def distance(anchor: date, first: date, last: date) -> tuple[int, int]:
    """How far the days are from ``anchor``, the past before the future."""
    if first <= anchor <= last:
        return 0, 0
    days = (anchor - last).days if last < anchor else (first - anchor).days
    return days, 0 if last < anchor else 1
