"""What the passages state, in words: bounds with their end or without, units in the form that goes with the number."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.inconsistencies import Inconsistency, InconsistencyKind, Nature, Passage, Severity
from tahqiq.domain.messages import Message
from tahqiq.ui.i18n import languages
from tahqiq.ui.views.review.values import about, brief_values, figure_words, letters, listed_values, values_shown


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """The interface in a language for a while."""
    before = languages().language
    try:
        languages().use(language)
        yield
    finally:
        languages().use(before)


@pytest.mark.parametrize(
    ("language", "value", "printed", "said"),
    [
        ("en", "10/", "أكثر من 10 أطنان", "more than 10"),
        ("en", "10/", "10 أطنان على الأقل", "10 or more"),
        ("en", "10/", "ما لا يقل عن 10 أطنان", "10 or more"),
        ("en", "/10", "أقل من 10 أطنان", "less than 10"),
        ("en", "/10", "لا يتجاوز 10 أطنان", "10 at most"),
        ("ar", "10/", "يزيد على 10 أطنان", "أكثر من 10"),
        ("ar", "10/", "10 أطنان على الأقل", "10 فأكثر"),
        ("ar", "/10", "دون 10 أطنان", "أقل من 10"),
    ],
)
def test_a_bound_with_its_end_or_without(qapp, language: str, value: str, printed: str, said: str) -> None:
    with spoken(language):
        assert figure_words(value, "", printed) == said


@pytest.mark.parametrize(
    ("language", "value", "unit", "printed", "said"),
    [
        ("ar", "2", "day", "يومان", "يومان"),
        ("ar", "4", "day", "أربعة أيام", "4 أيام"),
        ("ar", "12", "day", "12 يوما", "12 يومًا"),
        ("ar", "100", "year", "مئة عام", "100 سنة"),
        ("ar", "3/5", "week", "3 إلى 5 أسابيع", "\u20663 – 5\u2069 أسابيع"),
        ("ar", "10/", "tonne", "10 أطنان على الأقل", "10 أطنان فأكثر"),
        ("ar", "2.5", "day", "يومان ونصف", "2.5 يوم"),
        ("ar", "3000", "m2", "3000م2", "3,000 م²"),
        ("en", "1", "day", "يوم", "1 day"),
        ("en", "4000", "day", "4000 يوم", "4,000 days"),
        ("en", "10/", "tonne", "أكثر من 10 أطنان", "more than 10 tonnes"),
        ("en", "8000000", "usd", "8 ملايين دولار", "8 million US dollars"),
    ],
)
def test_a_unit_takes_the_form_of_its_number(qapp, language, value, unit, printed, said) -> None:
    with spoken(language):
        assert figure_words(value, unit, printed) == said


def passage(words: str, value: str = "", unit: str = "", article: int = 1) -> Passage:
    return Passage(article, Anchor(0, len(words), words), value, unit)


def finding(kind: InconsistencyKind, *passages: Passage, **params: str) -> Inconsistency:
    return Inconsistency(
        1, kind, Nature.CONFLICT, Severity.HIGH, 0.9, passages, Message("why_conflict_figure", params), "x"
    )


@pytest.mark.parametrize(
    ("kind", "a", "b", "said"),
    [
        (InconsistencyKind.DATE, passage("الأحد", "7"), passage("السبت", "6"), ["الأحد", "السبت"]),
        (InconsistencyKind.DATE, passage("تسعة", "تسعه"), passage("ستة", "سته"), ["تسعة", "ستة"]),
        (InconsistencyKind.DATE, passage("2015", "2015"), passage("منذ 2014", "2014/"), ["2015", "from 2014 on"]),
        (
            InconsistencyKind.FIGURE,
            passage("الثالثة", "الثالثه"),
            passage("الثانية", "الثانيه"),
            ["الثالثة", "الثانية"],
        ),
    ],
)
def test_what_has_no_normal_form_is_shown_as_printed(qapp, kind, a, b, said) -> None:
    with spoken("en"):
        assert [value.words for value in values_shown(finding(kind, a, b))] == said


def test_letters_that_look_alike_are_named_where_they_are_all_that_differs(qapp) -> None:
    with spoken("ar"):
        slip = finding(InconsistencyKind.SPELLING, passage("کوریا", "كوريا"))
        assert listed_values(slip) == "\u2068کوریا ← كوريا: \u2068ک الفارسية\u2069 · \u2068ی الفارسية\u2069\u2069"
        both = finding(InconsistencyKind.NAME, passage("كيم جونغ"), passage("کيم جونغ", article=2))
        assert [value.words for value in values_shown(both)] == ["كيم جونغ", "کيم جونغ (\u2068ک الفارسية\u2069)"]
        unlike = finding(InconsistencyKind.NAME, passage("كيم جونغ"), passage("کيم جونج", article=2))
        assert [value.words for value in values_shown(unlike)] == ["كيم جونغ", "کيم جونج"]


def test_in_the_queue_letters_that_look_alike_are_named_once_beside_the_words(qapp) -> None:
    with spoken("en"):
        slips = finding(
            InconsistencyKind.SPELLING, passage("أجری", "أجرى"), passage("ظریف", "ظريف"), passage("الذى", "الذي")
        )
        assert letters(slips) == "\u2068Persian ya (ی)\u2069"
        assert brief_values(slips) == "\u2068أجری\u2069 · \u2068ظریف\u2069 · \u2068الذى ← الذي\u2069"
        plain = finding(InconsistencyKind.SPELLING, passage("الاقتصاديه", "الاقتصادية"))
        assert letters(plain) == ""
        assert brief_values(plain) == listed_values(plain)
        figures = finding(InconsistencyKind.FIGURE, passage("12", "12"), passage("15", "15", article=2))
        assert letters(figures) == ""
        assert brief_values(figures) == listed_values(figures)


def test_what_a_figure_counts_is_told_where_no_unit_says_it(qapp) -> None:
    kind = InconsistencyKind.FIGURE
    assert about(finding(kind, passage("63", "63"), passage("95", "95"), about="مستفيدا")) == "مستفيدا"
    assert about(finding(kind, passage("4", "4", "day"), passage("5", "5", "day"), about="يوم")) == ""
    assert about(finding(kind, passage("4", "4"), passage("5", "5"), about="%")) == ""
    assert about(finding(kind, passage("4", "4"), passage("5", "5"))) == ""
