"""Ways in which news begin, carry on and close a report."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

NADIM, BANK = "نديم شاهين", "بنك الساحل"


@pytest.mark.parametrize("verb", ["كشف", "أكد", "أوضح"])
def test_a_verb_behind_moreover_reports(one: Callable[..., Any], verb: str) -> None:
    found = one(f"إلى ذلك {verb} وزير الزراعة نديم شاهين أن الموسم سيبدأ مبكرا.", [NADIM])
    assert (found.content, found.speaker) == ("الموسم سيبدأ مبكرا", NADIM)


def test_that_one_says_nothing_by_itself(contents: Callable[..., list[str]]) -> None:
    assert contents("وكان ذلك كشف حساب طويلا لم يقرأه أحد في المصرف.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("نبهت الهيئة من هطول أمطار غزيرة.", "هطول أمطار غزيرة"),
        ("وأهاب المقدم بالسائقين التقيد بالسرعة المحددة.", "بالسائقين التقيد بالسرعة المحددة"),
        ("ووعدت البلدية أمس بإصلاح الجسر القديم.", "بإصلاح الجسر القديم"),
        ("حث المجلس على توفير المياه للقرى.", "توفير المياه للقرى"),
    ],
)
def test_verbs_that_call_upon_and_promise_report(one: Callable[..., Any], text: str, content: str) -> None:
    assert one(text).content == content


def test_adverbs_between_verb_and_report_are_no_speakers(said_in: Callable[..., Any]) -> None:
    text = "قال نديم شاهين إن الموسم جيد. وقال بهذا الخصوص إن المطر وفير. وتابع موضحا أن السد امتلأ."
    assert [q.speaker for q in said_in(text, [NADIM])] == [NADIM] * 3


def test_the_speaker_stands_behind_in_which(one: Callable[..., Any]) -> None:
    text = "رفض الوفد العرض، في وقت أكد فيه نديم شاهين أن الموسم جيد."
    assert one(text, [NADIM]).speaker == NADIM


def test_in_reply_is_no_verb(one: Callable[..., Any]) -> None:
    found = one("وردا على استيضاح الصحيفة، ذكر نديم شاهين أن الموسم جيد.", [NADIM])
    assert (found.speaker, found.cue) == (NADIM, "ذكر")


def test_a_sentence_that_closes_with_who_said_it_is_reported(one: Callable[..., Any]) -> None:
    found = one("وسيجدد المزارعون رخصهم قبل الموسم المقبل، كما ذكر نديم شاهين.", [NADIM])
    assert (found.content, found.speaker) == ("سيجدد المزارعون رخصهم قبل الموسم المقبل", NADIM)


def test_a_clause_that_goes_on_with_as_well_is_no_source(contents: Callable[..., list[str]]) -> None:
    assert contents("زار الوفد المزارع في الوادي صباحا، كما ذكر نديم شاهين أهمية السد.", [NADIM]) == ["أهمية السد"]


def test_the_body_that_did_something_went_on_to_say(one: Callable[..., Any]) -> None:
    found = one("أبقى بنك الساحل على سعر الفائدة وقال إن الأسواق هادئة.", (), [BANK])
    assert found.speaker == BANK


def test_who_congratulated_went_on_to_say(one: Callable[..., Any]) -> None:
    assert one("وهنأ نديم شاهين الجميع بالعيد، وقال «الموسم جيد هذا العام والحمد لله».", [NADIM]).speaker == NADIM


def test_expectations_of_somebody_are_reported(said_in: Callable[..., Any]) -> None:
    text = "قال نديم شاهين إن الموسم جيد. وأبقى على توقعاته بأن يرتفع السعر في الشتاء."
    assert [q.content for q in said_in(text, [NADIM])][1:] == ["يرتفع السعر في الشتاء"]
