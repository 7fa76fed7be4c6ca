"""Speakers who are named by their office, or by nobody's name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

NADIM = "نديم شاهين"


@pytest.mark.parametrize(
    "text",
    [
        "أكد المشرف العام على المعرض نديم شاهين، أن القاعات مفتوحة.",
        "أكد المشرف العام على المعرض نديم شاهين أن القاعات مفتوحة.",
        "وقال الباحث في شؤون المياه في الجامعة نديم شاهين، إن البئر جفت.",
        "أوضح ذلك مدير المتحف نديم شاهين أن القاعات مفتوحة.",
        "الدكتور نديم شاهين، المسؤول في المتحف، أشار إلى أن القاعات مفتوحة.",
    ],
)
def test_the_office_goes_on_to_its_holder(one: Callable[..., Any], text: str) -> None:
    assert one(text, [NADIM]).speaker == NADIM


def test_what_a_writing_says_is_not_said_by_whom_it_tells_of(one: Callable[..., Any]) -> None:
    text = "وجاء في بيان الاتحاد عقب اجتماعه برئاسة نديم شاهين: «نقرر اليوم فتح القاعات للزوار»."
    assert one(text, [NADIM]).speaker == "بيان الاتحاد"


def test_another_clause_begins_with_but(one: Callable[..., Any]) -> None:
    text = "ولم تكن لدى البلدية أرقام دقيقة لكن صاحب متجر قرب السوق قال إن الزوار كثر."
    assert one(text).speaker == "صاحب متجر قرب السوق"


def test_a_thing_behind_but_is_no_speaker(said_in: Callable[..., Any]) -> None:
    text = "تراجعت الأسعار قليلا لكن الأرباح الصغيرة تشير إلى أن السوق هادئة."
    assert [q.speaker for q in said_in(text)] in ([], [""])


def test_who_wants_no_name_printed_says_nothing_by_that(said_in: Callable[..., Any]) -> None:
    text = "وصرح مسؤول محلي رفض الكشف عن هويته: «نحن نعمل على فتح القاعات». وأضاف أن العمل بدأ."
    assert [q.speaker for q in said_in(text)] == ["مسؤول محلي"] * 2
    text = "وقال المسؤول الذي طلب عدم ذكر اسمه إن القاعات مفتوحة."
    assert [q.content for q in said_in(text)] == ["القاعات مفتوحة"]


def test_an_office_that_did_something_goes_on_to_speak(said_in: Callable[..., Any]) -> None:
    text = "وفي اتصال مع الصحيفة، قلل مسؤول بلدي من أهمية التحذير وقال «يبدو كل ذلك بعيدا جدا عن واقع المدينة اليوم»."
    assert [q.speaker for q in said_in(text)] == ["مسؤول بلدي"]
    text = "واصل الفريق تدريباته في الملعب، وشدد على ضرورة الالتزام بالمواعيد."
    assert "الفريق" not in [q.speaker for q in said_in(text)]


def test_the_source_that_ends_at_a_colon_says_what_is_in_marks(said_in: Callable[..., Any]) -> None:
    text = "ووصل الزوار صباح أمس، بحسب ما قال نديم شاهين مدير المتحف في المدينة: «هذا أكبر معرض في تاريخ البلاد»."
    assert {q.speaker for q in said_in(text, [NADIM]) if q.form == "direct"} == {NADIM}


def test_a_long_office_calls_its_holder_again(said_in: Callable[..., Any]) -> None:
    text = (
        "قال المتحدث الرسمي باسم الأجهزة الأمنية المحلية نديم شاهين إن الطرق آمنة. "
        "وقال المتحدث باسم الأجهزة الأمنية المحلية إن الجسور مفتوحة."
    )
    assert [q.speaker for q in said_in(text, [NADIM])] == [NADIM] * 2


def test_a_verb_with_was_names_its_subject_first(one: Callable[..., Any]) -> None:
    text = "وكان الوزير قد حسم أمر الموعد عبر تغريدة على حسابه في الشبكة قائلا: «لن نؤجل الموعد إلى ما بعد العيد»."
    assert one(text, (), ["الشبكة"]).speaker == "الوزير"


def test_what_was_denied_is_no_part_of_who_denied(said_in: Callable[..., Any]) -> None:
    text = (
        "نفت إدارة نادي المدينة جميع الأنباء المتداولة، وأصدرت بيانا صحفيا قالت فيه: «نود أن نوضح للجميع ما جرى أمس»."
    )
    assert said_in(text, (), ["نادي المدينة"])[-1].speaker == "إدارة نادي المدينة"


def test_the_topic_in_front_is_no_speaker(said_in: Callable[..., Any]) -> None:
    text = "قال نديم شاهين إن المعرض ناجح. وحول موعد المعرض القادم علق بقوله: «سنعلن الموعد في الأسبوع المقبل»."
    assert [q.speaker for q in said_in(text, [NADIM])] == [NADIM] * 2


def test_who_refuses_to_comment_reports_nothing(said_in: Callable[..., Any]) -> None:
    text = "قال نديم شاهين إن القطعة بيعت لكن الصالة رفضت الإفادة بهذا الشأن معتبرا أن البيع مؤسف."
    assert {q.speaker for q in said_in(text, [NADIM])} == {NADIM}


def test_an_agency_of_two_words_carries_what_was_said(one: Callable[..., Any]) -> None:
    found = one("وقال قائد الشرطة المحلية لفرانس برس: «نبحث عن الرجل منذ صباح أمس في كل مكان».")
    assert (found.speaker, found.via) == ("قائد الشرطة المحلية", "فرانس برس")


def test_made_plain_is_a_verb_and_in_the_days_of_is_none(said_in: Callable[..., Any]) -> None:
    assert [q.speaker for q in said_in("وأبان مدير المتحف أن القاعات مفتوحة.")] == ["مدير المتحف"]
    assert said_in("وإبان الحرب الأولى أغلقت المدينة أن نهرها فاض.") == []


def test_what_is_worth_telling_is_told_by_nobody(said_in: Callable[..., Any]) -> None:
    assert said_in("الجدير ذكره أن المعرض يستمر خمسة أيام.") == []


def test_all_who_are_called_upon_do_not_speak(said_in: Callable[..., Any]) -> None:
    text = "قالت سلمى قباني إن المعرض ناجح. وطالبت جميع المؤسسات بتقديم العون للفنانين."
    assert [q.speaker for q in said_in(text, ["سلمى قباني"])] == ["سلمى قباني"] * 2


def test_several_who_say_the_same_begin_with_the_first(one: Callable[..., Any]) -> None:
    text = "وقال كل من نديم شاهين وسمير فارس إن القاعات مفتوحة."
    assert one(text, [NADIM, "سمير فارس"]).speaker == NADIM


def test_a_programme_in_marks_belongs_to_the_office(one: Callable[..., Any]) -> None:
    found = one("أكد المشرف العام لبرنامج «مهارة الغد» نديم شاهين أن القاعات مفتوحة.", [NADIM])
    assert (found.speaker, found.via) == (NADIM, "")
