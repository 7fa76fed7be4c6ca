"""Two headlines of one event: the program says whether they agree, how surely, and shows the words that say so."""

from __future__ import annotations

import time

import pytest

from tahqiq.comparison.headlines.judging import MOST_REASONS, HeadlineJudgement, judge
from tahqiq.domain.text import Span


def words(judgement: HeadlineJudgement, a: str, b: str) -> list[tuple[str, str, str]]:
    """The kinds of the reasons with the words that they show."""

    def printed(text: str, span: Span | None) -> str:
        return text[span.start : span.end] if span is not None else ""

    return [(reason.kind, printed(a, reason.a), printed(b, reason.b)) for reason in judgement.reasons]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("ارتفاع أسعار القمح في الأسواق العالمية", "أسعار القمح تنخفض في الأسواق العالمية"),
        ("البرلمان يوافق على مشروع الموازنة الجديدة", "البرلمان يرفض مشروع الموازنة الجديدة"),
        ("الوزارة تؤكد تسجيل إصابات جديدة", "الوزارة تنفي تسجيل إصابات جديدة"),
        ("الإفراج عن الصحفي بعد عام من السجن", "استمرار حبس الصحفي رغم مرور عام"),
        ("مصرع 12 شخصا في انهيار مبنى بالإسكندرية", "مصرع 20 شخصا في انهيار مبنى بالإسكندرية"),
        ("انطلاق القمة الاقتصادية في تونس", "انطلاق القمة الاقتصادية في الجزائر"),
        ("نجاة ركاب الطائرة بعد هبوطها اضطراريا", "مقتل ركاب الطائرة بعد سقوطها"),
    ],
)
def test_headlines_that_cannot_both_be_true_disagree(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation == "disagree"
    assert found.disagree > 0.5
    assert judge(b, a).relation == "disagree"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("ارتفاع أسعار القمح في الأسواق العالمية", "أسعار القمح ترتفع في الأسواق العالمية"),
        ("مصرع 12 شخصا في انهيار مبنى بالإسكندرية", "مقتل ١٢ شخصا بانهيار مبنى في الإسكندرية"),
        ("البرلمان يوافق على مشروع الموازنة الجديدة", "موافقة البرلمان على مشروع الموازنة الجديدة"),
        ("الرئيس الفرنسي يزور القاهرة الأسبوع المقبل", "رئيس فرنسا يزور القاهرة الأسبوع المقبل"),
        ("انطلاق القمة الاقتصادية في تونس", "انطلاق القمة الاقتصادية في تونس"),
    ],
)
def test_a_headline_in_other_words_agrees(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation == "agree"
    assert found.disagree < 0.5


def test_the_opposites_are_shown_as_such_and_first() -> None:
    a, b = "ارتفاع أسعار القمح في الأسواق العالمية", "أسعار القمح تنخفض في الأسواق العالمية"
    assert words(judge(a, b), a, b)[0] == ("antonym", "ارتفاع", "تنخفض")


def test_affirming_against_denying_is_named_by_its_verbs() -> None:
    a, b = "الوزارة تؤكد تسجيل إصابات جديدة", "الوزارة تنفي تسجيل إصابات جديدة"
    assert ("verb_class", "تؤكد", "تنفي") in words(judge(a, b), a, b)


def test_other_figures_places_and_years_are_named() -> None:
    a, b = "مصرع 12 شخصا في انهيار مبنى بتونس عام 2018", "مصرع 20 شخصا في انهيار مبنى بالجزائر عام 2020"
    kinds = {kind: (one, other) for kind, one, other in words(judge(a, b), a, b)}
    assert kinds["figure"] == ("12", "20")
    assert kinds["date"] == ("2018", "2020")
    assert kinds["name"] == ("بتونس", "بالجزائر")


def test_one_number_in_two_ways_of_writing_is_no_difference() -> None:
    a, b = "مقتل 5 جنود في كمين شرق البلاد", "مقتل خمسة جنود في كمين شرق البلاد"
    found = judge(a, b)
    assert found.relation == "agree"
    assert not [kind for kind, _, _ in words(found, a, b) if kind == "figure"]


def test_reasons_speak_for_the_judgement_and_the_weightiest_come_first() -> None:
    for a, b in (
        ("الحكومة ترفع الرسوم على الواردات", "الحكومة تخفض الرسوم على الواردات وتنفي زيادتها"),
        ("بدء محاكمة الوزير السابق", "انطلاق محاكمة الوزير السابق"),
    ):
        found = judge(a, b)
        sign = 1 if found.relation == "disagree" else -1
        weights = [reason.weight for reason in found.reasons]
        assert 0 < len(weights) <= MOST_REASONS
        assert all(weight * sign > 0 for weight in weights)
        assert weights == sorted(weights, key=lambda weight: -abs(weight))


def test_what_is_no_headline_is_answered_too_and_quickly() -> None:
    odd = ["", " ", "؟!", "\ud800\u0640\x00", "«" * 1_000_000, "ا" * 1_000_000, "كلمة " * 200_000, "12 " * 1000]
    began = time.process_time()
    for text in odd:
        assert 0 <= judge(text, "ارتفاع أسعار القمح").disagree <= 1
        assert 0 <= judge("ارتفاع أسعار القمح", text).disagree <= 1
    assert 0 <= judge("كلمة " * 1000, "حرف " * 1000).disagree <= 1
    assert time.process_time() - began < 3


def test_the_same_question_has_the_same_answer() -> None:
    a, b = "الحكومة ترفع الرسوم على الواردات", "خفض الرسوم على الواردات"
    assert judge(a, b) == judge(a, b)
