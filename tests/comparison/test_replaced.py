"""A name in the place of another, where two articles word the rest alike."""

from __future__ import annotations

import pytest
from tests.comparison.texts import FIRE, pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind, Severity

CONVOY = (
    "وصلت إلى مدينة السهل أمس قافلة طبية تحمل عشرين طنا من الأدوية والمستلزمات، ويرافقها فريق من وزارة الصحة "
    "وفريق من {body}. وقال مدير المستشفى إن الأدوية تكفي المرضى شهرين كاملين."
)
OFFICE = (
    "أعلنت الحكومة أن وزير المياه والبيئة {who} على شريم ووزير الأشغال العامة وحي أمان سيعودان إلى العاصمة المؤقتة "
    "خلال أيام لمباشرة العمل من هناك، بعد شهور من الغياب."
)
CAMP = (
    "خسر الفريق مباراته الودية الثالثة في معسكره الآسيوي أمام {club} الصيني بركلات الترجيح مساء الجمعة، "
    "ويعود إلى البلاد اليوم قبل أسبوع من بدء الموسم."
)


def found(text: str, here: str, there: str) -> list[tuple[InconsistencyKind, tuple[str, ...]]]:
    (field,) = {part.split("}")[0] for part in text.split("{")[1:]}
    a, b = text.format(**{field: here}), text.format(**{field: there})
    result = pair(a, b)
    assert all(one.severity is Severity.MEDIUM for one in result.findings if one.kind is not InconsistencyKind.SPELLING)
    return [(one.kind, words(one, a, b)) for one in result.findings]


def test_another_body_in_the_same_sentence() -> None:
    here, there = "الهيئة العالمية لجراحي القارات", "منظمة مسعفين بلا راية"
    assert found(CONVOY, here, there) == [(InconsistencyKind.NAME, (here, there))]


@pytest.mark.parametrize(
    "there",
    [
        "الهيئة العامة للهلال الأحمر",
        "هيئة الهلال الأحمر الإماراتي",
        "الهيئة",
    ],
)
def test_a_body_by_its_shorter_or_longer_name_is_the_same(there: str) -> None:
    assert found(CONVOY, "هيئة الهلال الأحمر", there) == []


def test_another_given_name_before_the_same_family_in_the_same_office() -> None:
    assert found(OFFICE, "العزي", "هبة الله") == [(InconsistencyKind.NAME, ("العزي", "هبة الله"))]


def test_a_name_written_in_two_words_is_the_same() -> None:
    assert found(OFFICE, "عبد الله", "عبدالله") == []


def test_another_club_of_a_foreign_name() -> None:
    assert ("غوانغجو", "غوانزو") in [place for _, place in found(CAMP, "غوانغجو", "غوانزو")]


def test_two_hosts_of_two_receptions_whose_reports_begin_alike() -> None:
    title = "{} تقيم حفل معايدة لمنسوبيها"
    lead = "أقامت {} صباح أمس حفل معايدة لمنسوبيها بمناسبة العيد بحضور المدير وعدد من الموظفين. "
    a = title.format("هيئة الموانئ") + "\n" + lead.format("هيئة الموانئ") + "وتبادل الجميع التهاني في مقرها على البحر."
    b = title.format("شركة الأصيل") + "\n" + lead.format("شركة الأصيل") + "وكرمت الشركة سائقين أمضوا فيها عشر سنين."
    assert [one for one in pair(a, b).findings if one.kind is InconsistencyKind.NAME] == []


def test_a_capital_for_its_country_is_the_same() -> None:
    told = "وأكد الوزير خلال اللقاء الذي عقد في مكتبه مساء أمس حرص {} على تعزيز السلام والاستقرار في المنطقة كلها. "
    a, b = (FIRE + " " + told.format(name) for name in ("واشنطن", "الولايات المتحدة الأميركية"))
    assert [one.why.code for one in pair(a, b).findings] == []
