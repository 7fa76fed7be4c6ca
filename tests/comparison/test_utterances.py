"""One utterance in two articles: who says it, and how strongly."""

from __future__ import annotations

import pytest
from tests.comparison.texts import pair, words

from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headlines.opposites import step
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity

K = InconsistencyKind

TALKS = (
    "عقد وزير الخارجية التونسي نبيل عمار ونظيره الموريتاني يحيى الحمادي جلسة مباحثات في نواكشوط يوم الأربعاء. "
    "وتناولت الجلسة الصيد البحري والنقل الجوي بين البلدين والتحضير لاجتماع اللجنة المشتركة.\n"
)
SPEECH = "الخط البحري بين ميناء صفاقس وميناء نواذيبو سيفتتح في الربيع بعد تجهيز رصيف جديد للحاويات"


def quotes(a: str, b: str) -> list[Finding]:
    return [one for one in pair(a, b).findings if one.kind is K.QUOTE]


def speakers(one: str, other: str) -> list[Finding]:
    """What is found where an utterance is told so in the one article and so in the other."""
    return quotes(TALKS + one, TALKS.replace("عقد", "أجرى") + other)


def test_the_same_words_given_to_another_minister() -> None:
    one, other = f"وقال يحيى الحمادي إن {SPEECH}.", f"وقال نبيل عمار إن {SPEECH}."
    found = speakers(one, other)
    assert [(one.nature, one.severity, one.why.code) for one in found] == [
        (Nature.CONFLICT, Severity.MEDIUM, "why_conflict_speaker")
    ]
    assert [spot.value for spot in found[0].spots] == ["يحيى الحمادي", "نبيل عمار"]
    assert words(found[0], TALKS + one, TALKS.replace("عقد", "أجرى") + other) == ("يحيى الحمادي", "نبيل عمار")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("وقال نبيل عمار إن {}.", "وقال عمار إن {}."),
        ("وقال نبيل عمار إن {}.", "وقال الوزير التونسي إن {}."),
        ("وقال نبيل عمار إن {}.", "وأكد نبيل عمّار أن {}."),
        ("وأكد نبيل عمار ويحيى الحمادي أن {}.", "وقال نبيل عمار إن {}."),
        ("وقال نبيل عمار لنظيره الحمادي إن {}.", "وقال يحيى الحمادي إن {}."),
    ],
)
def test_one_speaker_called_otherwise_or_two_who_speak_together(one: str, other: str) -> None:
    assert speakers(one.format(SPEECH), other.format(SPEECH)) == []


def test_courtesies_are_said_by_everybody() -> None:
    polite = "أهمية تعزيز العلاقات بين البلدين"
    assert speakers(f"وأكد نبيل عمار {polite}.", f"وأكد يحيى الحمادي {polite}.") == []


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "وقال نبيل عمار: «حققنا تقدما ملحوظا في ملف الصيد البحري».",
            "وذكر نبيل عمار أن الجانبين حققا في ملف الصيد البحري تقدما كبيرا.",
            ("تقدما ملحوظا", "تقدما كبيرا"),
        ),
        (
            "وقال نبيل عمار: «في ملف الصيد خلافات طفيفة بين الخبراء».",
            "وقال نبيل عمار: «بين الخبراء في ملف الصيد خلافات هائلة».",
            ("خلافات طفيفة", "خلافات هائلة"),
        ),
        (
            "وقال نبيل عمار: «حققنا تقدما كبيرا في ملف الصيد البحري».",
            "وذكر نبيل عمار أن الجانبين حققا في ملف الصيد البحري تقدمًا كبيرًا.",
            None,
        ),
        (
            "وقال نبيل عمار: «حققنا تقدما ملحوظا في ملف الصيد البحري رغم كلفة كبيرة».",
            "وذكر نبيل عمار أن تقدما تحقق في ملف الصيد البحري رغم كلفة كبيرة.",
            None,
        ),
    ],
)
def test_told_in_stronger_words(one: str, other: str, found: tuple[str, str] | None) -> None:
    a, b = TALKS + one, TALKS.replace("عقد", "أجرى") + other
    told = [words(each, a, b) for each in quotes(a, b) if each.why.code == "why_conflict_strength"]
    assert told == ([found] if found else [])


def test_forms_of_a_word_that_stands_on_two_steps_are_not_apart() -> None:
    assert step("محدودة", "محدود") is None
    found = step("محدودة", "واسعة")
    assert found is not None
    assert found.difference > 0
