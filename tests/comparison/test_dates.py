"""When two dates exclude each other."""

from __future__ import annotations

from datetime import date

import pytest

from tahqiq.comparison.values.dates import days_of, disagree
from tahqiq.language.dates.found import DateFound
from tahqiq.language.detecting import detect

PUBLISHED = date(2024, 6, 20)


def found(words: str) -> DateFound:
    """The date of a phrase."""
    (one,) = detect(f"عقد الاجتماع {words} في العاصمة.", PUBLISHED).dates
    return one


@pytest.mark.parametrize(
    ("a", "b", "differ"),
    [
        ("في يونيو 2024", "من 18 إلى 19 يونيو 2024", False),
        ("في 18 يونيو 2024", "في 19 يونيو 2024", True),
        ("في عام 2023", "في 18 يونيو 2024", True),
        ("في عام 2024", "في 18 يونيو 2024", False),
        ("أمس", "في 12 يونيو 2024", False),
        ("الأسبوع الماضي", "في 1 يناير 2020", False),
        ("في 20 تموز 2024", "في 20 يوليو 2024", False),
        ("في 18 يونيو", "في 18 يونيو 2024", False),
    ],
)
def test_dates(a: str, b: str, differ: bool) -> None:
    assert disagree(found(a), found(b)) is differ
    assert disagree(found(b), found(a)) is differ


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2024-06-18/2024-06-19", (date(2024, 6, 18), date(2024, 6, 19))),
        ("2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2013-W08", (date(2013, 2, 18), date(2013, 2, 24))),
        ("2024", (date(2024, 1, 1), date(2024, 12, 31))),
        ("2024-13-40", None),
        ("", None),
        (None, None),
    ],
)
def test_the_days_of_a_value(value: str | None, days: tuple[date, date] | None) -> None:
    assert days_of(value) == days
