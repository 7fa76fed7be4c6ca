"""Which spellings are one name, which are two, and what is said of them."""

from __future__ import annotations

import pytest

from tahqiq.domain.entities import EntityKind
from tahqiq.language.names.matching import NameMatch, match
from tahqiq.language.names.reasons import CODES
from tahqiq.language.project_words import ProjectWords
from tahqiq.services.wording import LANGUAGES, catalogue, sentence


def codes(found: NameMatch) -> set[str]:
    return {reason.code for reason in found.why}


def short(found: NameMatch) -> list[str]:
    return [reason.short for reason in found.why]


ONE = """
كيم جونج أون | كيم جونغ أون
كيم جونج-أون | کیم جونج أون
سيرغي لافروف | سيرجي لافروف
سيرغي لافروف | س. لافروف
لافروف، سيرغي | سيرغي لافروف
عبد الفتاح السيسي | عبدالفتاح السيسي
محمد بن سلمان | محمد بن سلمان بن عبد العزيز
محمد بن سلمان آل سعود | محمد بن سلمان
بنيامين نتنياهو | بنيامين نتانياهو
دونالد ترامب | دونالد ترمب
أنطونيو غوتيريش | انطونيو جوتيريس
حسن نصر الله | السيد حسن نصرالله
علي خامنئي | علي خامنه‌ای
أبو محمد الجولاني | ابومحمد الجولانى
شي جين بينغ | شي جينبينغ
الملا محمد عمر | الملا عمر
د. محمد مرسي | محمد مرسى
عزام بن محمد الدخيّل | عزام الدخيل
جمهورية كوريا | كوريا الجنوبية
جمهورية كوريا الديمقراطية الشعبية | كوريا الشمالية
کوریا الشمالیة | كوريا الشمالية
بيونغ يانغ | بيونجيانج
وزارة الخارجية الروسية | وزارة خارجية روسيا
وزارة الخارجية الروسية | الخارجية الروسية
وزارة الدفاع الأميركية | البنتاغون
حركة المقاومة الإسلامية (حماس) | حركة حماس
حزب العمال الكردستاني (بي كا كا) | حزب العمال الكردستاني
وكالة الأنباء السورية (سانا) | سانا
صحيفة عكاظ | عكاظ
نادي الهلال | الهلال
حركة طالبان | طالبان
(تاس) | وكالة تاس
الجيش الأمريكي | الجيش الأميركي
حلب | مدينة حلب
قازان | كازان
"""

NEAR = """
سيرغي لافروف | لافروف
عبد الفتاح السيسي | السيسي
محمد بن سلمان | بن سلمان
بشار الأسد | الأسد
أورسولا فون دير لاين | فون دير لاين
ستافان دي ميستورا | دي ميستورا
جلال الدين حقاني | حقاني
سراج الدين حقاني | حقاني
جماعة الشباب | الشباب
نادي الشباب | الشباب
حركة إيلاف | إيلاف
قناة الأهلي | الأهلي
"""

TWO = """
كيم جونغ أون | كيم جونغ إيل
كيم جونغ أون | كيم يو جونغ
كيم جونغ أون | كيم
تشوي سونغ هوي | تشو تاي يول
سيرغي لافروف | سيرغي شويغو
سيرغي لافروف | م. لافروف
بشار الأسد | حافظ الأسد
أسعد الشيباني | أسد الشيباني
محمد بن سلمان | سلمان بن عبد العزيز
محمد بن سلمان | محمد بن نايف
دونالد ترامب | إيفانكا ترامب
حسن روحاني | حسين روحاني
عبد القادر | عبد القدير
علي عبد الله صالح | عبد الله صالح
شامي العمري | عبدالعزيز محمد العمري
محمد عمر | عمر محمد
وانغ يي | يانغ يي
كوريا الشمالية | كوريا الجنوبية
جمهورية كوريا | جمهورية كوريا الديمقراطية الشعبية
جمهورية كوريا | جمهورية كوريا الشمالية
كوريا (الشمالية) | كوريا (الجنوبية)
الصين | جمهورية الصين
السودان | جنوب السودان
غانا | غينيا
النيجر | نيجيريا
سلوفاكيا | سلوفينيا
روسيا | الروسي
وزارة الخارجية الروسية | وزارة الخارجية الأمريكية
وزارة الخارجية الروسية | وزارة الدفاع الروسية
وزارة الخارجية اللبنانية | وزارة الخارجية الليبية
حزب العمال الكردستاني | حزب العمال البريطاني
الاتحاد الأوروبي | الاتحاد الأفريقي
منظمة الصحة العالمية | منظمة التجارة العالمية
مستشفى البدع | البدع
دمشق | ريف دمشق
بنك مصر | مصر
كتيبة 13 | كتيبة 14
"""


def pairs(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().split("\n")]


@pytest.mark.parametrize(("a", "b"), pairs(ONE))
def test_spellings_of_one_name(a: str, b: str) -> None:
    found = match(a, b)
    assert found.same, short(found)
    assert found.why


@pytest.mark.parametrize(("a", "b"), pairs(TWO))
def test_names_of_two(a: str, b: str) -> None:
    found = match(a, b)
    assert not found.same, short(found)
    assert found.why


@pytest.mark.parametrize(("a", "b"), pairs(NEAR))
def test_short_form_that_others_may_bear_is_offered_and_not_the_same(a: str, b: str) -> None:
    for found in (match(a, b), match(b, a)):
        assert found.near, short(found)
        assert codes(found) & {"family_name", "other_kind"}


def test_the_same_office_says_whose_family_name_it_is() -> None:
    office = {"title_a": "وزير الخارجية الروسي", "title_b": "وزير الخارجية"}
    assert match("سيرغي لافروف", "لافروف", **office).same
    assert match("وزير الخارجية الروسي سيرغي لافروف", "وزير الخارجية الروسي لافروف").same
    assert not match("سيرغي لافروف", "لافروف", title_a="وزير الخارجية الروسي").same


def test_letters_for_one_sound_are_named() -> None:
    assert short(match("سيرغي لافروف", "سيرجي لافروف")) == ["token:سيرغي=سيرجي", "letters:غ=ج", "same:لافروف"]


def test_what_is_missing_is_named() -> None:
    assert short(match("سيرغي لافروف", "لافروف")) == ["same:لافروف", "missing:سيرغي", "family_name:لافروف"]
    assert "father:عبد العزيز" in short(match("محمد بن سلمان بن عبد العزيز", "محمد بن سلمان"))


def test_a_short_part_that_differs_is_another_person_and_said_to_be_short() -> None:
    found = match("كيم جونغ أون", "كيم جونغ إيل")
    assert "short:أون=إيل" in short(found)
    assert {"same", "differs", "short"} <= codes(found)


def test_the_same_office_offers_two_names_that_are_near() -> None:
    office = "وزيرة الخارجية"
    alone = match("تشوي سونغ هوي", "تشون سوي هي")
    together = match("تشوي سونغ هوي", "تشون سوي هي", title_a=office, title_b="وزيرة خارجية")
    assert not together.same
    assert together.near
    assert together.score > alone.score
    assert "same_office" in codes(together)


def test_the_same_office_never_makes_father_and_son_one() -> None:
    found = match("كيم جونغ أون", "كيم جونغ إيل", title_a="زعيم كوريا الشمالية", title_b="زعيم كوريا الشمالية")
    assert not found.same


def test_a_single_name_with_two_offices_is_two_people() -> None:
    offices = {"title_a": "وزير الخارجية الروسي", "title_b": "وزير الخارجية المصري"}
    assert not match("شكري", "شكري", **offices).same
    whole = match("سيرغي لافروف", "سيرغي لافروف", title_a="وزير الخارجية", title_b="وزير الدفاع")
    assert whole.same
    assert "other_office" in codes(whole)


def test_a_rank_stands_for_the_rest_of_the_name() -> None:
    assert match("الملك سلمان", "الملك سلمان بن عبد العزيز").same
    assert not match("الملك سلمان", "الملك عبد الله").same
    assert not match("الملك سلمان", "الملك فيصل بن سلمان").same


def test_what_the_project_taught() -> None:
    words = ProjectWords(
        names={"الشباب": EntityKind.ORG, "شباب": EntityKind.PERSON}, titles=frozenset({"الكابتن", "المعلق"})
    )
    assert not match("الشباب", "شباب", words=words).same
    assert match("المعلق عصام الشوالي", "عصام الشوالي", words=words).same
    assert "title:المعلق" in short(match("المعلق عصام الشوالي", "عصام الشوالي", words=words))


def test_nothing_and_too_much() -> None:
    assert short(match("", "لافروف")) == ["no_name"]
    assert short(match("…", "\ud800")) == ["no_name"]
    long = "سيرغي " * 100_000
    assert match(long, long).same
    assert not match(long, long + "لافروف").same
    assert short(match(long, long)) == ["too_long"]


def test_every_reason_can_be_said() -> None:
    said = [reason for a, b in pairs(ONE) + pairs(TWO) for reason in match(a, b).why]
    assert len({reason.code for reason in said}) > 18
    for language in LANGUAGES:
        assert {f"name_{code}" for code in CODES} <= set(catalogue(language).sentences)
        for reason in said:
            words = sentence(reason.message, language)
            assert reason.one in words or not reason.one
            assert "«»" not in words
