"""Words in quotation marks, and speech without them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(("opens", "closes"), [("«", "»"), ("“", "”"), ('"', '"'), ("„", "“")])
def test_words_in_marks_after_a_colon_are_what_was_said(one: Callable[..., Any], opens: str, closes: str) -> None:
    found = one(f"وقال مدير الميناء: {opens}أفرغنا السفينة قبل الفجر{closes}.")
    assert (found.content, found.form, found.cue) == ("أفرغنا السفينة قبل الفجر", "direct", "قال")


def test_the_cue_is_given_without_the_conjunction_before_it(one: Callable[..., Any]) -> None:
    assert one('وأضافت الطبيبة: "غادر المصاب المستشفى".').cue == "أضافت"


def test_a_mark_that_is_never_closed_ends_with_its_sentence(contents: Callable[..., list[str]]) -> None:
    text = "وتابع الحارس: «رأيت الدخان أولا ثم سمعت صفارة الإنذار. وحضرت سيارة الإطفاء بعد ساعة."
    assert contents(text)[0] == "رأيت الدخان أولا ثم سمعت صفارة الإنذار"


def test_speech_over_several_sentences_in_marks_is_one_quote(one: Callable[..., Any]) -> None:
    text = "وقال العمدة: «أغلقنا الجسر. سنفتحه بعد الفحص. شكرا لصبركم»."
    assert one(text).content == "أغلقنا الجسر. سنفتحه بعد الفحص. شكرا لصبركم"


def test_speech_over_two_paragraphs_is_one_quote(one: Callable[..., Any]) -> None:
    text = "وقال العمدة: «أغلقنا الجسر هذا الصباح.\n«سنفتحه بعد أن ينتهي الفحص»."
    assert one(text).content.endswith("سنفتحه بعد أن ينتهي الفحص")


def test_marks_in_marks_belong_to_the_outer_quote(one: Callable[..., Any]) -> None:
    text = 'وقالت المعلمة: «قرأ الطلاب قصة "البحر" ثم ناقشوها طويلا».'
    assert one(text).content == 'قرأ الطلاب قصة "البحر" ثم ناقشوها طويلا'


def test_a_name_in_marks_is_no_speech(said_in: Callable[..., Any]) -> None:
    assert said_in("وفاز فريق «النجمة» على فريق «البحارة» بهدف واحد في ملعب «الشاطئ».") == []


def test_a_scare_quote_after_a_cue_is_no_speech(said_in: Callable[..., Any]) -> None:
    assert [q.form for q in said_in("أكد التاجر أن السوق «الحرة» مفتوحة طوال الليل.")] == ["indirect"]


def test_a_title_of_a_work_is_no_speech_however_long(said_in: Callable[..., Any]) -> None:
    assert (
        said_in("وأعلن المخرج موعد عرض فيلمه الجديد بعنوان «رحلة طويلة إلى شاطئ لا ينام فيه أحد».")[0].form
        == "indirect"
    )


def test_the_verb_may_follow_what_was_said(one: Callable[..., Any]) -> None:
    found = one("«لن نترك القرية قبل أن يصل آخر مريض إلى المستشفى»، قال الطبيب كريم حداد.", ["كريم حداد"])
    assert (found.content[:9], found.speaker) == ("لن نترك ا", "كريم حداد")


def test_the_source_may_follow_what_was_said(one: Callable[..., Any]) -> None:
    found = one("«الطريق الساحلي مغلق حتى إشعار آخر بسبب الرمال»، بحسب بيان الشرطة.")
    assert (found.form, found.cue, found.speaker) == ("direct", "بحسب", "بيان الشرطة")


def test_a_colon_without_marks_opens_speech(one: Callable[..., Any]) -> None:
    found = one("وقال الصياد: عدنا إلى المرفأ قبل العاصفة بساعة.")
    assert (found.content, found.form) == ("عدنا إلى المرفأ قبل العاصفة بساعة", "direct")


def test_unmarked_speech_goes_on_while_its_speaker_says_we(one: Callable[..., Any]) -> None:
    text = "وقال الصياد: سنعود غدا إلى البحر. لدينا شباك جديدة. وبلغ طول المرفأ ميلا."
    assert one(text).content == "سنعود غدا إلى البحر. لدينا شباك جديدة"


def test_first_person_speech_needs_no_colon(one: Callable[..., Any]) -> None:
    found = one("وأضاف المدرب سوف نلعب المباراة المقبلة بلا خوف.")
    assert (found.content, found.form, found.speaker) == ("سوف نلعب المباراة المقبلة بلا خوف", "direct", "المدرب")


def test_that_inside_the_marks_stays_inside(one: Callable[..., Any]) -> None:
    assert one("وذكر الحارس «أن الباب ظل مفتوحا حتى منتصف الليل».").content.startswith("أن الباب")


def test_a_cue_between_dashes_reports_what_stands_round_it(said_in: Callable[..., Any]) -> None:
    found = said_in("وأضاف - في حديث إلى الإذاعة - «نحن مستعدون لموسم الأمطار هذا العام».")
    assert [q.content for q in found] == ["نحن مستعدون لموسم الأمطار هذا العام"]


def test_a_participle_opens_marks(one: Callable[..., Any]) -> None:
    found = one('ورفض المحامي التهمة قائلا: "موكلي كان خارج البلاد".')
    assert (found.cue, found.content) == ("قائلا", "موكلي كان خارج البلاد")


def test_speech_may_begin_on_the_line_below_the_colon(one: Callable[..., Any]) -> None:
    assert one("وقال الصياد:\nعدنا إلى المرفأ قبل العاصفة بساعة.").content == "عدنا إلى المرفأ قبل العاصفة بساعة"


def test_who_spoke_of_us_goes_on_in_the_next_sentence(contents: Callable[..., list[str]]) -> None:
    text = "قال الصياد إن البحر يعني الكثير لنا. فالبحر بيتنا وسوف نعود إليه كل شتاء. وبلغ طول المرفأ ميلا."
    assert contents(text) == ["البحر يعني الكثير لنا", "فالبحر بيتنا وسوف نعود إليه كل شتاء"]


def test_speech_whose_opening_mark_is_forgotten_ends_at_the_closing_one(one: Callable[..., Any]) -> None:
    assert one("وقال الصياد: عدنا إلى المرفأ قبل العاصفة» ثم نام.").content == "عدنا إلى المرفأ قبل العاصفة"
