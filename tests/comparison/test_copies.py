"""What was changed between two copies of one text is found, and what only looks changed is not."""

from __future__ import annotations

import pytest
from tests.comparison.texts import FIRE, changed, pair, words

from tahqiq.comparison.findings import Relation
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity

K = InconsistencyKind


@pytest.mark.parametrize(
    ("old", "new", "kind", "found"),
    [
        ("12 عاملا", "15 عاملا", K.FIGURE, ("12", "15")),
        ("12 عاملا", "سبعة عشر عاملا", K.FIGURE, ("12", "سبعة عشر")),
        ("3.5 مليون", "5.5 مليون", K.FIGURE, ("3.5 مليون دولار", "5.5 مليون دولار")),
        ("أربع ساعات", "ست ساعات", K.FIGURE, None),
        ("14 مارس 2019", "17 مارس 2019", K.DATE, None),
        ("14 مارس 2019", "14 مارس 2021", K.DATE, None),
        ("14 مارس 2019", "14 أيار 2019", K.DATE, None),
        ("يوم الاثنين", "يوم الأربعاء", K.DATE, ("الاثنين", "الأربعاء")),
        ("وأكد المتحدث", "ونفى المتحدث", K.POLARITY, ("وأكد", "ونفى")),
        ("سيطرت على النيران", "لم تسيطر على النيران", K.POLARITY, None),
        ("غريغوري", "جريجوري", K.NAME, ("غريغوري", "جريجوري")),
        ("دانيلوف", "دانييلوف", K.NAME, ("دانيلوف", "دانييلوف")),
    ],
)
def test_one_change(old: str, new: str, kind: InconsistencyKind, found: tuple[str, str] | None) -> None:
    a, b = changed(old, new)
    result = pair(a, b)
    assert [one.kind for one in result.findings] == [kind]
    if found is not None:
        assert words(result.findings[0], a, b) == found


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("12 عاملا", "١٢ عاملا"),
        ("12 عاملا", "اثني عشر عاملا"),
        ("12 عاملا", "(12) عاملا"),
        ("بنحو 3.5 مليون دولار", "بنحو 3,5 مليون دولار"),
        ("بنحو 3.5 مليون دولار", "بنحو 5ر3 مليون دولار"),
        ("بنحو 3.5 مليون دولار", "بنحو 3500000 دولار"),
        ("14 مارس 2019", "14 آذار (مارس) 2019"),
        ("14 مارس 2019", "مارس 2019"),
        ("مساء يوم الاثنين", "مساء الاثنين"),
        ("مساء يوم الاثنين", "مساء أمس الاثنين"),
        ("مساء يوم الاثنين", "مساء أمس"),
        ("سالم باوزير", "سالم بن علي باوزير"),
        ("وأكد المتحدث", "وأوضح المتحدث"),
        ("وأدى إلى إصابة", "وأدى الى اصابة"),
    ],
)
def test_what_only_looks_changed(old: str, new: str) -> None:
    a, b = changed(old, new)
    assert [words(one, a, b) for one in pair(a, b).findings if one.kind is not K.SPELLING] == []


def test_a_text_against_itself() -> None:
    result = pair(FIRE, FIRE)
    assert (result.relation, result.findings) == (Relation.AGREE, ())


def test_a_shortened_copy_agrees() -> None:
    sentences = FIRE.split(". ")
    assert pair(FIRE, ". ".join((sentences[0], *sentences[2:]))).findings == ()


def test_a_change_makes_two_articles_disagree() -> None:
    a, b = changed("وأكد المتحدث", "ونفى المتحدث")
    result = pair(a, b)
    assert result.relation is Relation.DISAGREE
    assert result.findings[0].severity is Severity.HIGH


def test_a_spelling_does_not() -> None:
    a, b = changed("غريغوري", "جريجوري")
    result = pair(a, b)
    assert result.relation is Relation.AGREE
    assert result.findings[0].nature is Nature.VARIANT


def test_each_pair_of_spellings_is_told_once() -> None:
    again = FIRE + " وأضاف غريغوري دانيلوف أن العمل مستمر في الموقع حتى الآن."
    found = pair(again, again.replace("غريغوري", "جريجوري")).findings
    assert [one.kind for one in found] == [K.NAME]


def test_the_dual_before_what_it_belongs_to_is_two() -> None:
    text = "أعلنت الهيئة أن الخدمة تقدم عبر 28 شركة تأمين صحي و8 مستشفيات في جميع محافظات البلاد اعتبارا من هذا العام."
    other = text.replace("28 شركة", "شركتي")
    found = pair(text + " " + FIRE, other + " " + FIRE).findings
    assert [words(one, text, other) for one in found] == [("28", "شركتي")]


def test_a_result_from_either_side_is_one() -> None:
    text = "وكان الفريق قد سقط سقوطا كبيرا 4-1 أمام ضيفه في آخر مباراة جمعت بينهما على ملعب المدينة الرياضية. " + FIRE
    assert pair(text, text.replace("4-1", "1-4")).findings == ()


def test_a_number_that_only_counts_items_is_none() -> None:
    text = "وتضمن البيان ما يلي:\n1- وقف إطلاق النار في جميع الجبهات.\n2- فتح المعابر أمام قوافل الإغاثة.\n"
    other = text.replace("1- ", "2- ", 1).replace("\n2- فتح", "\n3- فتح")
    assert [one for one in pair(text + FIRE, other + FIRE).findings if one.kind is K.FIGURE] == []


def test_the_one_changed_letter_of_a_copy_is_shown_in_a_name_and_not_in_other_words() -> None:
    text = FIRE + " وزار أحمد القادري المصابين في المستشفى مساء اليوم نفسه."
    found = pair(text, text.replace("أحمد", "احمد")).findings
    assert [(one.kind, one.nature) for one in found] == [(K.SPELLING, Nature.VARIANT)]
    assert pair(*changed("للأخشاب", "للاخشاب")).findings == ()


def test_with_many_changes_a_hamza_is_nothing() -> None:
    text = FIRE + " وزار أحمد القادري المصابين في المستشفى مساء اليوم نفسه."
    other = text.replace("أحمد", "احمد").replace("كبير", "هائل").replace("متفاوتة", "مختلفة").replace("سيطرت", "تمكنت")
    assert [one for one in pair(text, other.replace("مشيرة", "لافتة")).findings if one.kind is K.SPELLING] == []


@pytest.mark.parametrize(
    ("word", "slip", "found"),
    [
        ("المستودعات", "المستدوعات", True),  # two letters in the other order
        ("المشاركين", "المشركين", False),  # a vowel letter makes another word
        ("المهرجانات", "المهجانات", True),  # a consonant lost
        ("تشتمل", "تشمل", False),  # two forms of verbs
    ],
)
def test_a_slip_inside_a_word(word: str, slip: str, found: bool) -> None:
    text = FIRE + f" وزار المحافظ مواقع {word} القريبة من مركز المدينة بعد ظهر اليوم التالي."
    codes = {one.why.code for one in pair(text, text.replace(word, slip)).findings}
    assert bool(codes & {"why_conflict_slip", "why_conflict_name"}) is found


def test_a_word_put_into_a_quotation() -> None:
    said = "وقال مدير المرصد: «شنت الطائرات غارات على مواقع تنظيم الدولة قرب الجسر القديم على نهر الفرات صباح اليوم». "
    b = said.replace("تنظيم الدولة قرب", "تنظيم الدولة الإرهابي قرب")
    found = [one for one in pair(said + FIRE, b + FIRE).findings if one.kind is K.QUOTE]
    assert len(found) == 1
    free = said.replace("«", "إن ").replace("»", "").replace("المرصد:", "المرصد")
    other = b.replace("«", "إن ").replace("»", "").replace("المرصد:", "المرصد")
    assert [one for one in pair(free + FIRE, other + FIRE).findings if one.kind is K.QUOTE] == []


def test_an_article_of_another_country_in_the_same_words() -> None:
    a = FIRE.replace("مدينة الحديدة", "لبنان")
    b = FIRE.replace("مدينة الحديدة", "الأردن").replace("12 عاملا", "30 عاملا")
    assert [one for one in pair(a, b).findings if one.kind is K.FIGURE] == []


def test_a_text_of_one_agency_printed_from_two_capitals_is_one_article() -> None:
    a = "موسكو - " + FIRE
    b = "القاهرة (رويترز) - " + FIRE.replace("12 عاملا", "30 عاملا")
    assert [words(one, a, b) for one in pair(a, b).findings if one.kind is K.FIGURE] == [("12", "30")]
    assert [one for one in pair(a, b).findings if one.kind is K.PLACE] == []


def test_an_article_of_two_countries_may_name_either_first() -> None:
    talks = " وتبادل السفير اللبناني والسفير الأردني التهاني في نهاية اللقاء."
    a = FIRE.replace("مدينة الحديدة", "لبنان") + talks
    b = FIRE.replace("مدينة الحديدة", "الأردن").replace("12 عاملا", "30 عاملا") + talks
    assert [words(one, a, b) for one in pair(a, b).findings if one.kind is K.FIGURE] == [("12", "30")]


def test_what_will_be_here_and_was_there() -> None:
    a = FIRE + " وقال القاضي إن الموقوف سيعرض على النيابة العامة في اليوم التالي لاستكمال التحقيق معه في الحادث."
    b = a.replace("سيعرض", "عرض")
    found = [one for one in pair(a, b).findings if one.why.code == "why_conflict_tense"]
    assert [(words(one, a, b), one.nature) for one in found] == [(("سيعرض", "عرض"), Nature.UPDATE)]


def test_the_day_before_yesterday_is_no_first_one() -> None:
    a, b = (
        changed("مساء يوم الاثنين", "مساء أمس الأول", FIRE)[1],
        changed("مساء يوم الاثنين", "مساء ثاني أيام العيد", FIRE)[1],
    )
    assert [one for one in pair(a, b).findings if one.kind is K.POLARITY] == []


def test_two_moments_of_a_journey() -> None:
    tail = " في زيارة تستمر ثلاثة أيام يبحث خلالها مع نظيره اتفاق الصيد وترسيم الحدود البحرية بين البلدين"
    a = f"وصل وزير الخارجية أمس{tail}، بعدما غادر العاصمة صباحا."
    b = f"غادر وزير الخارجية أمس{tail}."
    assert [one for one in pair(a, b).findings if one.kind is K.POLARITY] == []
