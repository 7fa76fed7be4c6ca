"""What is reported with «أن», as an object, and where it ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tahqiq.language.project_words import ProjectWords


@pytest.mark.parametrize(
    "cue",
    ["قال", "قالت", "أكدا", "أوضحوا", "تؤكد", "يقول", "ويذكرون", "ستعلن", "صرحت", "أكدن", "نبّه", "كشفت", "زعموا"],
)
def test_a_reporting_verb_is_known_in_each_of_its_forms(said_in: Callable[..., Any], cue: str) -> None:
    assert [q.content for q in said_in(f"{cue} أن المطار سيغلق غدا.")] == ["المطار سيغلق غدا"]


@pytest.mark.parametrize("cue", ["مشيرا إلى", "مضيفاً", "مؤكدة", "لافتا إلى", "مبينين", "موضحاً", "منوها إلى"])
def test_a_participle_reports(contents: Callable[..., list[str]], cue: str) -> None:
    text = f"وصل الوفد إلى الفندق مساء، {cue} أن الاجتماع تأجل أسبوعا."
    assert contents(text) == ["الاجتماع تأجل أسبوعا"]


def test_that_with_its_subject_is_part_of_what_was_said(one: Callable[..., Any]) -> None:
    assert one("وقالت الوزارة إنها ستفتح الطريق غدا.").content == "إنها ستفتح الطريق غدا"
    assert one("وأفادت الوزارة بأنها ستفتح الطريق غدا.").content == "أنها ستفتح الطريق غدا"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أكد رئيس البلدية جاهزية الملاجئ لفصل الشتاء.", "جاهزية الملاجئ لفصل الشتاء"),
        ("وأشار المهندس إلى تراجع منسوب السد.", "تراجع منسوب السد"),
        ("أعلنت شركة النقل عن تشغيل خط جديد.", "تشغيل خط جديد"),
        ("وطالب السكان بإصلاح الجسر القديم.", "بإصلاح الجسر القديم"),
        ("ونفى المتحدث وجود أي خلاف.", "وجود أي خلاف"),
        ("وأعلنت عزمها بيع الأسطول.", "عزمها بيع الأسطول"),
    ],
)
def test_the_object_of_the_verb_can_be_what_was_said(one: Callable[..., Any], text: str, content: str) -> None:
    assert one(text).content == content


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("زعم البائع أن الساعة أصلية.", "claim"),
        ("نفى البائع أن تكون الساعة مقلدة.", "denial"),
        ("اعترف البائع بأن الساعة مقلدة.", "admission"),
        ("حذر الطبيب من أن الماء ملوث.", "warning"),
        ("قال الطبيب إن الماء نظيف.", "neutral"),
    ],
)
def test_the_verb_says_of_what_kind_the_report_is(one: Callable[..., Any], text: str, kind: str) -> None:
    assert one(text).kind == kind


@pytest.mark.parametrize(
    "tail",
    [
        "، وأضاف أن السوق مزدحمة",
        "، مشيرا إلى أن السوق مزدحمة",
        "، فيما أكد آخر أن السوق مزدحمة",
        "، دون أن يذكر السبب",
        "، ما أثار غضب التجار",
        " مضيفا أن السوق مزدحمة",
    ],
)
def test_what_was_said_ends_where_the_reporter_speaks_again(contents: Callable[..., list[str]], tail: str) -> None:
    assert contents(f"وقال التاجر إن الأسعار ثابتة منذ شهر{tail}.")[0] == "الأسعار ثابتة منذ شهر"


def test_each_of_several_reports_in_one_sentence_is_found(contents: Callable[..., list[str]]) -> None:
    text = "أكد القبطان أن السفينة سليمة، مبينا أن الرحلة طويلة، لافتا إلى وجود طبيب على متنها."
    assert contents(text) == ["السفينة سليمة", "الرحلة طويلة", "وجود طبيب على متنها"]


def test_part_in_marks_of_a_longer_report_is_given_in_its_place(said_in: Callable[..., Any]) -> None:
    text = "وقال الخبير إن أسعار القمح ارتفعت في كل الأسواق العربية هذا العام "
    text += "بسبب «الجفاف الطويل الذي ضرب حقول الشمال كلها»."
    found = said_in(text)
    assert [q.form for q in found] == ["mixed"]
    assert found[0].content == "الجفاف الطويل الذي ضرب حقول الشمال كلها"


def test_a_report_mostly_in_marks_is_one_mixed_quote(one: Callable[..., Any]) -> None:
    found = one("وأكد الخبير أن الجفاف «سيضرب حقول الشمال كلها إن لم ينزل المطر قريبا».")
    assert (found.form, found.content) == ("mixed", "سيضرب حقول الشمال كلها إن لم ينزل المطر قريبا")


@pytest.mark.parametrize(
    "text",
    [
        "ويذكر أن المتحف افتتح قبل عشرين عاما.",
        "يشار إلى أن المتحف افتتح قبل عشرين عاما.",
        "ولم يذكر الحارس أن الباب كان مفتوحا.",
        "العلاقات بين البلدين جيدة.",
        "زار الوفد نادي الصيادين في المدينة القديمة.",
        "عبر المسافرون الحدود مشيا.",
        "يجب أن يغلق الباب ليلا.",
        "وصل الوفد قبل أن تغلق الأبواب.",
        "نفذ العمال المشروع وفق احتياج كل حي.",
    ],
)
def test_what_only_looks_like_a_report_is_none(said_in: Callable[..., Any], text: str) -> None:
    assert said_in(text) == []


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        (
            "قتل ثلاثة أشخاص في حادث على الطريق السريع، بحسب مصادر طبية.",
            "قتل ثلاثة أشخاص في حادث على الطريق السريع",
            "مصادر طبية",
        ),
        (
            "ووفقا لوزارة الصحة، فإن عدد المصابين تجاوز المئة هذا الأسبوع.",
            "عدد المصابين تجاوز المئة هذا الأسبوع",
            "وزارة الصحة",
        ),
        (
            "وصلت السفينة إلى الميناء فجر أمس، وفقا لما ذكره حرس السواحل.",
            "وصلت السفينة إلى الميناء فجر أمس",
            "حرس السواحل",
        ),
    ],
)
def test_a_sentence_can_have_a_source(one: Callable[..., Any], text: str, content: str, speaker: str) -> None:
    found = one(text)
    assert (found.content, found.speaker.removeprefix("ل")) == (content, speaker)


def test_a_masdar_reports_with_that(one: Callable[..., Any]) -> None:
    found = one("جاء القرار بعد تأكيد المصنع أن الآلات سليمة.")
    assert (found.cue, found.content) == ("تأكيد", "الآلات سليمة")


def test_the_projects_words_count(said_in: Callable[..., Any]) -> None:
    text = "دندن الحارس أن الليل طويل. قال الحارس إن الباب مغلق."
    words = ProjectWords(cues={"دندن": "claim"}, not_cues=frozenset({"قال"}))
    assert [(q.content, q.kind) for q in said_in(text, words=words)] == [("الليل طويل", "claim")]
