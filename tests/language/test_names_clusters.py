"""Many names at once: which go into one group."""

from __future__ import annotations

import random
import time

import pytest

from tahqiq.domain.resources import resource
from tahqiq.language.names.clusters import ASKED, cluster


def groups(*names: str) -> list[set[str]]:
    return [{names[i] for i in group} for group in cluster(names) if len(group) > 1]


def test_spellings_and_short_forms_of_one_person_go_together() -> None:
    found = groups("سيرغي لافروف", "سيرجي لافروف", "لافروف", "فلاديمير بوتين", "بوتين", "سيرغي شويغو", "موسكو")
    assert found == [{"سيرغي لافروف", "سيرجي لافروف", "لافروف"}, {"فلاديمير بوتين", "بوتين"}]


def test_a_short_form_of_two_stays_alone() -> None:
    assert groups("جلال الدين حقاني", "سراج الدين حقاني", "حقاني") == []
    assert groups("بشار الأسد", "حافظ الأسد", "الأسد") == []


def test_near_names_of_two_stay_apart() -> None:
    names = (
        *("كيم جونغ أون", "كيم جونج أون", "كيم جونغ إيل", "كيم يو جونغ", "حسن روحاني", "حسين روحاني"),
        *("كوريا الشمالية", "كوريا الجنوبية", "جمهورية كوريا", "جمهورية كوريا الديمقراطية الشعبية"),
        *("السودان", "جنوب السودان", "غانا", "غينيا", "النيجر", "نيجيريا", "كتيبة 13", "كتيبة 14"),
    )
    assert groups(*names) == [
        {"كيم جونغ أون", "كيم جونج أون"},
        {"كوريا الشمالية", "جمهورية كوريا الديمقراطية الشعبية"},
        {"كوريا الجنوبية", "جمهورية كوريا"},
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الكويت", "الكوت"),
        ("العين", "العيون"),
        ("سبق", "سابك"),
        ("الشرقية", "الشارقة"),
        ("الجبيل", "جبال"),
        ("الخبر", "خيبر"),
        ("كولومبيا", "كولومبو"),
        ("بيشاور", "بشار"),
        ("ألمانيا", "المنيا"),
        ("لحج", "الحج"),
        ("البحرين", "بايرن"),
        ("القوات البرية", "القوات البحرية"),
        ("حركة أمل", "حركة العمال"),
        ("سليمان العمار", "سليمان العمري"),
        ("سالم القرني", "سالم القريني"),
        ("علي العمير", "علي عامر"),
        ("محمد الطيار", "محمد طاهر"),
        ("أحمد العمري", "أحمد الأحمري"),
        ("أبو حماد", "أبو عماد"),
        ("أبو مالك", "محمد أبو مالك"),
        ("آل الشيخ", "شرم الشيخ"),
        ("محمد صلاح محيسن", "محمد محسن"),
        ("عبدالله بن عبدالعزيز", "عبدالله بن مساعد بن عبدالعزيز"),
    ],
)
def test_an_arabic_word_with_another_vowel_or_consonant_is_another_name(one: str, other: str) -> None:
    assert groups(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كابول", "كابل"),
        ("ميونيخ", "ميونخ"),
        ("تشيلسي", "تشلسي"),
        ("مارسيليا", "مرسيليا"),
        ("بنغلاديش", "بنجلادش"),
        ("ساوثهامبتون", "ساوثمبتون"),
        ("أردوغان", "ارودغان"),
        ("غالاكسي", "جالكسي"),
        ("الكونغرس", "الكونجرس"),
        ("الحزب الديمقراطي", "الحزب الديموقراطي"),
        ("الاتحاد الأوروبي", "الاتحاد الأوربي"),
        ("وزارة الشؤون الاجتماعية", "وزارة الشئون الاجتماعية"),
        ("مديرية الشؤون الصحية", "مديرية الشوؤن الصحية"),
        ("ماسيميليانو أليجري", "ماسيميليانو اليغري"),
        ("محمد أبو داوود", "محمد أبو داود"),
        ("نايف البكري", "نائف البكري"),
        ("أحمد جعفر المجايشي", "أحمد جعفر المجيشي"),
        ("عبدالله بن عبدالعزيز الربيعة", "عبد الله الربيعة"),
        ("أسامة بن محمد بن لادن", "أسامة بن لادن"),
        ("الجيش النيجيري", "جيش نيجيريا"),
        ("إمارة أبوظبي", "أبو ظبي"),
    ],
)
def test_a_foreign_word_and_another_seat_of_hamza_are_spellings(one: str, other: str) -> None:
    assert groups(one, other) == [{one, other}]


def test_names_without_letters_are_each_alone() -> None:
    assert cluster(["", "…", "لافروف"]) == [[0], [1], [2]]


def test_ten_thousand_names_in_seconds_and_growth_nearly_even() -> None:
    words = [line.split()[1] for line in resource("gazetteer", "given_names.txt").read_text("utf-8").splitlines()[2:]]
    chance = random.Random(5)

    def seconds(count: int) -> float:
        names = [" ".join(chance.sample(words, 3)) for _ in range(count)]
        began = time.process_time()
        cluster(names)
        return time.process_time() - began

    seconds(100)
    small, large = seconds(1_000), seconds(10_000)
    assert large < 10
    assert large < 40 * max(small, 0.02)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("محمد بن راشد", "محمد بن راشد آل مكتوم"),
        ("محمد بن سلمان", "محمد بن سلمان بن عبدالعزيز"),
        ("فيصل بن خالد بن عبد العزيز", "فيصل بن خالد بن عبدالعزيز آل سعود"),
        ("الاتصالات السعودية", "شركة الاتصالات السعودية"),
        ("أسوشيتد برس", "وكالة أسوشييتد برس"),
        ("علي عبدالله صالح", "ميليشيات علي عبد الله صالح"),
        ("ميلان الإيطالي", "إنتر ميلان الايطالي"),
        ("المهدي", "الصادق المهدي"),
    ],
)
def test_a_short_form_meets_the_name_that_it_begins_or_ends(short: str, long: str) -> None:
    assert groups("بيونغ يانغ", short, "قصر الشعب", long) == [{short, long}]


def test_a_beginning_of_two_names_stays_alone() -> None:
    assert groups("محمد بن راشد", "محمد بن راشد آل مكتوم", "محمد بن راشد آل نهيان") == []
    assert groups("بن عبدالعزيز", "خالد بن سعود بن عبدالعزيز", "سعود بن عبدالعزيز") == []


def test_longer_names_with_one_father_do_not_meet_each_other() -> None:
    """All princes of one house are printed with the same last parts: held beside each other they would be too many."""
    words = [line.split()[1] for line in resource("gazetteer", "given_names.txt").read_text("utf-8").splitlines()[2:]]
    chance = random.Random(6)
    names = [f"{' بن '.join(chance.sample(words, 2))} بن عبدالعزيز آل سعود" for _ in range(4_000)]
    asked: list[None] = []
    cluster(names, lambda: bool(asked.append(None)))  # type: ignore[func-returns-value]
    assert len(asked) * ASKED < 40 * len(names)
