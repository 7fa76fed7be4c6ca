"""Names as news print them: heads, offices, clitics, the country of one's own."""

from __future__ import annotations

import pytest

from tahqiq.domain.entities import EntityKind
from tahqiq.language.mentions import find_mentions

PERSON, PLACE, ORG = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORG


def found(text: str) -> dict[str, EntityKind]:
    return {text[m.start : m.end]: m.kind for m in find_mentions(text)}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("وقال إن المملكة ستستقبل الوفود الأسبوع المقبل.", "المملكة", PLACE),
        ("افتتح المعرض في ساحة السوق بأبها، وحضره الأهالي.", "أبها", PLACE),
        ("هاجم تنظيم داعش القرية ليلا.", "داعش", ORG),
        ("وأعلن تنظيم القاعدة أمس تعيين ممثل جديد.", "تنظيم القاعدة", ORG),
        ("تعاقدت شركة Orbex لخدمات الطيران مع المطار.", "شركة Orbex لخدمات الطيران", ORG),
        ("وقع المنتخب السعودي في المجموعة الثانية.", "المنتخب السعودي", ORG),
        ("وفي صوفيا قال الاتحاد البلغاري لكرة القدم إنه غرم الناديين.", "الاتحاد البلغاري لكرة القدم", ORG),
        ("قال الدكتور محمد منظور، منسق المبادرة، إن العمل بدأ.", "محمد منظور", PERSON),
        ("وقاتلت القوات ميليشيات المخلوع صالح قرب الميناء.", "صالح", PERSON),
        ("وأكد نائب الرئيس رئيس البعثة بتال العتيبي أن المعسكر بدأ.", "بتال العتيبي", PERSON),
    ],
)
def test_a_name_has_its_bounds_and_kind(text: str, name: str, kind: EntityKind) -> None:
    assert found(text).get(name) is kind


@pytest.mark.parametrize(
    ("text", "longer"),
    [
        ("سيطرت جماعة الحوثي والمخلوع على المدينة.", "جماعة الحوثي والمخلوع"),
        ("حمل المتحدث الحكومة الإسرائيلية المسؤولية الكاملة.", "الحكومة الإسرائيلية المسؤولية الكاملة"),
        ("عاد الرئيس السابق فيكتور يانوكوفيتش المنفي إلى بلاده.", "فيكتور يانوكوفيتش المنفي"),
    ],
)
def test_a_name_takes_in_no_neighbour(text: str, longer: str) -> None:
    names = found(text)
    assert longer not in names
    assert any(longer.startswith(name) for name in names)


def test_a_preposition_is_cut_from_a_name_that_the_text_has_without_it() -> None:
    names = found("زار الرئيس فيكتور يانوكوفيتش المدينة. والمذكرة المتعلقة بيانوكوفيتش علقت.")
    assert names == {"فيكتور يانوكوفيتش": PERSON, "يانوكوفيتش": PERSON}


@pytest.mark.parametrize(
    "text", ["وطبق المدرب الجمل في مركز 2 و3 و4.", "وأوضحت أن الهاتف الذكي يباع على أسطوانة سي دي."]
)
def test_bare_heads_and_things_are_no_names(text: str) -> None:
    assert found(text) == {}


def test_places_stand_in_a_row_behind_a_head_in_the_plural() -> None:
    names = found("وفرضت سيطرتها على مناطق الشيحة والدواية والستر، وستصل قريبا.")
    assert names == {"الشيحة": PLACE, "الدواية": PLACE, "الستر": PLACE}


@pytest.mark.parametrize("text", ["شملت الحملة مناطق الشمال والجنوب كلها.", "وتوسعت حركة السير في المدينة."])
def test_rows_of_common_nouns_are_no_places(text: str) -> None:
    assert found(text) == {}
