"""What a headline may leave out, and digits that it has otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from tahqiq.comparison.documents import Source, prepare
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.inside import inside
from tahqiq.domain.inconsistencies import InconsistencyKind, Severity
from tahqiq.language.detecting import detect

DAY = date(2024, 5, 8)


def found(text: str) -> list[Finding]:
    """What a text with its headline in the first line states in two ways."""
    document = prepare(Source(0, text, "", DAY), detect(text, DAY))
    return [one for one in inside(document) if one.kind is InconsistencyKind.HEADLINE]


@pytest.mark.parametrize(
    ("hedge", "weight"), [("أمله في أن يعزز", Severity.MEDIUM), ("خطة تهدف إلى أن يعزز", Severity.LOW)]
)
def test_an_aim_weighs_less_than_a_hope(hedge: str, weight: Severity) -> None:
    text = (
        "الوزير: المشروع الجديد سيعزز الاقتصاد المحلي\n"
        f"أعرب وزير التخطيط عن {hedge} المشروع الجديد الاقتصاد المحلي في المحافظات الشرقية. "
        "وجاء كلامه خلال زيارة تفقدية إلى موقع العمل صباح أمس."
    )
    (one,) = found(text)
    assert one.severity is weight
    assert found(text.replace("المحلي\n", "المحلي؟\n")) == []


BODY = (
    "{title} دقيقة لعبها المهاجم الجديد تقلق جماهير النادي الساحلي\n"
    "أعلن النادي الساحلي تعاقده مع المهاجم الجديد لموسمين. وتخشى جماهير النادي الساحلي قلة مشاركاته، إذ لعبها المهاجم "
    "الجديد {body} دقيقة في الموسم الماضي."
)


def test_a_digit_that_the_headline_has_otherwise_is_told_of_minutes_too() -> None:
    (one,) = found(BODY.format(title=286, body=216))
    assert [spot.value for spot in one.spots] == ["286", "216"]


@pytest.mark.parametrize(("title", "body"), [(286, 286), (286, 745), (90, 30)])
def test_other_times_of_an_article_are_of_other_things(title: int, body: int) -> None:
    assert found(BODY.format(title=title, body=body)) == []
