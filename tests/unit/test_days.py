"""ISO values of dates as days of the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tahqiq.domain.days import days_of


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024-11-01", date(2024, 11, 1), date(2024, 11, 1)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2013-W08", date(2013, 2, 18), date(2013, 2, 24)),
        ("2024-06-18/2024-06-19", date(2024, 6, 18), date(2024, 6, 19)),
        ("2024-06/2024-08", date(2024, 6, 1), date(2024, 8, 31)),
        ("2024-06-18T09:00", date(2024, 6, 18), date(2024, 6, 18)),
    ],
)
def test_a_value_means_these_days(value: str, first: date, last: date) -> None:
    assert days_of(value) == (first, last)


@pytest.mark.parametrize("value", ["", "soon", "2024-13", "2023-02-29", "2024-W60", "2024-06-19/2024-06-18", "0000"])
def test_what_is_no_date_means_no_days(value: str) -> None:
    assert days_of(value) is None


@given(st.dates(), st.integers(0, 5000))
def test_an_interval_begins_and_ends_with_its_days(first: date, length: int) -> None:
    last = min(date.max, first + timedelta(days=min(length, (date.max - first).days)))
    assert days_of(f"{first.isoformat()}/{last.isoformat()}") == (first, last)
