"""When two numbers can both be right."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tahqiq.comparison.values.numbers import (
    Number,
    agree,
    clock,
    cut_short,
    digit_readings,
    is_ordinal,
    number_in,
    number_of,
    same_clock,
    scaled,
)
from tahqiq.language.figures.finding import find_figures


def number(words: str) -> Number:
    """The number of the one figure of a phrase."""
    (figure,) = find_figures(words)
    return number_of(figure, words[figure.start : figure.end])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("أكثر من 70 قتيلا", "75 قتيلا"),
        ("مليونا و 300 ألف ريال", "1.3 مليون ريال"),
        ("نحو 100 قتيل", "97 قتيلا"),
        ("ما لا يقل عن 12 قتيلا", "12 قتيلا"),
        ("10.68 مليار دولار", "10.7 مليار دولار"),
        ("10.5 مليون نسمة", "10.500.000 نسمة"),
        ("43,1 مليون دولار", "43.1 مليون دولار"),
        ("بين 5 و7 قتلى", "6 قتلى"),
        ("سبعة قتلى", "7 قتلى"),
        ("أقل من 20 قتيلا", "18 قتيلا"),
    ],
)
def test_numbers_that_agree(a: str, b: str) -> None:
    assert agree(number(a), number(b), rounding=False)
    assert agree(number(b), number(a), rounding=False)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("12 قتيلا", "15 قتيلا"),
        ("أكثر من 70 قتيلا", "50 قتيلا"),
        ("أكثر من 70 قتيلا", "700 قتيل"),
        ("70857 طنا", "708.57 طن"),
        ("10.7 مليار دولار", "10.4 مليار دولار"),
        ("نحو 100 قتيل", "140 قتيلا"),
        ("بين 5 و7 قتلى", "9 قتلى"),
        ("100 قتيل", "103 قتلى"),
    ],
)
def test_numbers_that_do_not(a: str, b: str) -> None:
    assert not agree(number(a), number(b), rounding=False)
    assert not agree(number(b), number(a), rounding=False)


def test_a_round_number_stands_for_what_is_near_only_where_rounding_is_allowed() -> None:
    assert agree(number("302 مباراة"), number("300 مباراة"), rounding=True)
    assert not agree(number("302 مباراة"), number("300 مباراة"), rounding=False)


@pytest.mark.parametrize(
    ("digits", "meant"),
    [
        ("10.500", {"10500", "10.5", "500.10"}),
        ("43,1", {"43.1", "1.43"}),
        ("1.234.567", {"1234567"}),
        ("75", {"75"}),
    ],
)
def test_what_digits_may_mean(digits: str, meant: set[str]) -> None:
    assert digit_readings(digits) == set(map(Decimal, meant))


def test_hours() -> None:
    assert clock("18:02") == clock("18.02") == (18, 2)
    assert clock("25:00") is None
    assert same_clock((16, 0), (4, 0))
    assert not same_clock((16, 0), (5, 0))


def test_a_number_cut_in_two_is_no_other_number() -> None:
    assert cut_short("2.6", "2")
    assert cut_short("1,234,611", "1,611")
    assert not cut_short("26", "2")
    assert not cut_short("2.6", "3")


def test_numbers_of_one_word() -> None:
    assert number_in("سبعه") == number_in("سبعه")
    assert number_in("كتاب") is None
    assert is_ordinal("الثالث")
    assert not is_ordinal("ثلاثه")


def test_a_scale_that_stands_beside() -> None:
    six, millions = number_in("6"), number_in("6000000")
    assert six is not None
    assert millions is not None
    assert scaled(six, millions)
    assert not scaled(six, six)
