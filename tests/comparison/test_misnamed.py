"""A headline that names another office, town or nation than both texts."""

from __future__ import annotations

import pytest
from tests.comparison.texts import pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind, Severity

VISIT = (
    "{title}\n"
    "وصل وزير الدفاع الأميركي إلى مطار بغداد في زيارة لم تعلن من قبل. وقال وزير الدفاع الأميركي للجنود إن الحرب طويلة، "
    "وإن بلاده تريد أن تعرف سيرها عن قرب، ثم عاد مساء.{more}"
)
TOLD = VISIT.format(title="زيارة مفاجئة إلى العراق", more="")


def found(title: str, more: str = "") -> list[tuple[Severity, tuple[str, ...]]]:
    a = VISIT.format(title=title, more=more)
    kinds = (InconsistencyKind.HEADLINE,)
    return [(one.severity, words(one, a, TOLD)) for one in pair(a, TOLD).findings if one.kind in kinds]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("وزير الخارجية الأميركي يزور الجنود", ("الخارجية", "الدفاع")),
        ("وزير الدفاع الفرنسي يزور الجنود", ("الفرنسي", "الأميركي")),
    ],
)
def test_a_headline_that_names_another_than_both_texts(title: str, told: tuple[str, str]) -> None:
    assert found(title) == [(Severity.MEDIUM, told)]


def test_a_headline_whose_word_a_text_has_too_contradicts_nothing() -> None:
    title = "وزير الخارجية الأميركي يزور الجنود"
    assert found(title, " ورافقه وزير الخارجية في الزيارة.") == []
    assert found("وزير الدفاع الأميركي يزور الجنود") == []
    assert found("وزير الدفاع الفرنسي يزور الجنود", " وكان قد زار فرنسا قبل أيام.") == []


def test_what_is_no_ministry_is_not_taken_for_another_one() -> None:
    body = "\nيباع برميل النفط الفنزويلي حتى اليوم بنصف سعره، ولا مورد للبلاد سواه. وتراجعت صادرات النفط الفنزويلي."
    a, b = "الأزمة تخنق الاقتصاد الفنزويلي" + body, "سعر البرميل ينخفض إلى النصف" + body
    assert [one for one in pair(a, b).findings if one.kind is InconsistencyKind.HEADLINE] == []
