"""What the rules add to the model's answer and take from it, with weights that say nothing."""

from __future__ import annotations

import pytest

from tahqiq.domain.entities import EntityKind
from tahqiq.language.mentions import find_mentions
from tahqiq.language.mentions.lists import loose, phrases, words
from tahqiq.language.mentions.nameless import not_names


def found(text: str) -> dict[str, EntityKind]:
    return {text[m.start : m.end]: m.kind for m in find_mentions(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("نقل المصاب إلى مستشفى الملك خالد في المدينة.", "مستشفى الملك خالد"),
        ("أعلنت وزارة العدل والشؤون الإسلامية نتائج المسابقة.", "وزارة العدل والشؤون الإسلامية"),
        ("رحبت الحكومة النرويجية بالاتفاق.", "الحكومة النرويجية"),
        ("قال الباحث في تصريح لـ«الراية» إن النتائج مهمة.", "الراية"),
        ("ذكرت صحيفة «الغد» الأردنية أن المفاوضات بدأت.", "الغد"),
    ],
)
def test_bodies_are_known_by_how_they_are_named(text: str, name: str) -> None:
    assert found(text).get(name) is EntityKind.ORG


@pytest.mark.parametrize(
    "name", ["جمهورية كوريا الشمالية", "جمهورية كوريا الجنوبية", "جمهورية كوريا", "جمهورية الكونغو الديمقراطية"]
)
def test_state_is_named_with_the_word_that_tells_it_from_its_neighbour(name: str) -> None:
    assert found(f"استقبل رئيس {name} الوفد أمس.").get(name) is EntityKind.PLACE


def test_unknown_word_after_a_title_is_a_person_and_stays_one() -> None:
    text = "افتتح الفنان زوربيان معرضه في القاهرة.\nويضم معرض «زوربيان» ثلاثين لوحة."
    assert [m.name for m in find_mentions(text) if m.kind is EntityKind.PERSON] == ["زوربيان", "زوربيان"]


def test_line_that_signs_an_article() -> None:
    text = "سعيد الحازمي- سبق- تبوك: باشرت الفرق الحادث."
    assert found(text) == {"سعيد الحازمي": EntityKind.PERSON, "سبق": EntityKind.ORG, "تبوك": EntityKind.PLACE}


def test_common_word_is_a_club_only_in_sport() -> None:
    assert "الهلال" in found("فاز فريق الهلال على ضيفه في الدوري، وسجل لاعب الهلال هدف المباراة للفريق.")
    assert "الهلال" not in found("رأى الناس الهلال مساء أمس فبدأ الشهر.")


def test_noun_that_the_text_takes_up_again_is_no_name() -> None:
    text = "وصلت الطائرات إلى قاعدة إنجرليك الجوية. وقال المسؤول إن القاعدة جاهزة."
    assert "القاعدة" not in found(text)


@pytest.mark.parametrize("text", ["قال أحمد الله على السلامة.", "السلام عليكم ورحمة الله وبركاته."])
def test_set_phrases_are_no_names(text: str) -> None:
    assert found(text) == {}


def test_name_is_kept_whole_over_its_particles() -> None:
    text = "استقبل الأمير محمد بن سلمان بن عبدالعزيز ضيفه عبد الله بن أبي بكر في الرياض."
    people = [text[m.start : m.end] for m in find_mentions(text) if m.kind is EntityKind.PERSON]
    assert people == ["محمد بن سلمان بن عبدالعزيز", "عبد الله بن أبي بكر"]


def test_title_does_not_reach_over_another_person() -> None:
    text = "التقى الرئيس الفرنسي إيمانويل ماكرون المستشارة الألمانية أنغيلا ميركل في باريس."
    titles = {m.name: m.title for m in find_mentions(text) if m.kind is EntityKind.PERSON}
    assert titles == {"إيمانويل ماكرون": "الرئيس الفرنسي", "أنغيلا ميركل": "المستشارة الألمانية"}


def test_adjective_of_a_country_is_no_place() -> None:
    assert "السورية" not in found("وصل الوفد إلى الأراضي السورية أمس.")


def test_lists_are_read() -> None:
    assert "place" in words()["القاهره"]
    assert "given" in loose()["محمد"]
    assert any(kind == "org" for _, kind in phrases()["الامم"])
    assert not_names()


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("التقى الوزير في مكتبه نظيره النرويجي، بوهوميل كراتسن، أمس.", "بوهوميل كراتسن", "نظيره النرويجي"),
        ("جاء ذلك خلال لقائها مع نظيرتها البورمية، تشين سوي هي، أن الطريق مفتوح.", "تشين سوي هي", "نظيرتها البورمية"),
        ("أكد وزير الزراعة البرازيلي، جونيور مالتا، أن الموسم جيد.", "جونيور مالتا", "وزير الزراعة البرازيلي"),
    ],
)
def test_name_between_commas_behind_an_office(text: str, name: str, title: str) -> None:
    people = [(m.name, m.title) for m in find_mentions(text) if m.kind is EntityKind.PERSON]
    assert people == [(name, title)]


@pytest.mark.parametrize(
    "text",
    [
        "وصل رئيس الوزراء، مساء السبت، إلى العاصمة.",
        "افتتح المدير ونائب المدير، على التوالي، المعرض والسوق.",
        "أعلن المدير، بصورة مفاجئة، أن العمل جار.",
        "رأى الوزير أن المشكلة في نظيرتها القديمة، وهي، أن الطريق بعيد.",
    ],
)
def test_other_words_between_commas_behind_an_office_are_no_person(text: str) -> None:
    assert EntityKind.PERSON not in found(text).values()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("كشف عدنان المعيقل عن خطة النادي.", "عدنان المعيقل"),
        ("وقال المهندس صالح قرح إن العمل بدأ.", "صالح قرح"),
        ("أكد المواطن مكي عبدالمحسن شاهين أن الطريق مغلق.", "مكي عبدالمحسن شاهين"),
    ],
)
def test_a_given_name_goes_on_to_the_family_name_behind_it(text: str, name: str) -> None:
    assert found(text).get(name) is EntityKind.PERSON


def test_an_adverb_behind_a_given_name_is_no_family_name() -> None:
    assert "صالح أمس" not in found("وقال المهندس صالح أمس إن العمل بدأ.")
    assert "صالح الغريم" not in found("وضاع اللقب لصالح الغريم التقليدي.")


def test_what_an_insurance_covers_is_no_body() -> None:
    assert "التأمين الصحي" not in found("تسعى الشركة إلى تطوير سوق التأمين الصحي في البلاد.")
