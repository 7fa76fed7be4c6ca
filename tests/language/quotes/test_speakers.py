"""Who is held to have said it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tahqiq.domain.articles import RegionRole
from tahqiq.language.detecting import detect

SALMA, NADIM = "سلمى قباني", "نديم شاهين"


@pytest.fixture(name="speakers")
def fixture_speakers(said_in: Callable[..., Any]) -> Callable[..., list[str]]:
    return lambda *args: [q.speaker for q in said_in(*args)]


def test_the_name_after_the_verb_is_the_speaker_and_the_words_before_it_the_title(one: Callable[..., Any]) -> None:
    found = one("قال وزير الزراعة نديم شاهين إن الموسم جيد.", [NADIM])
    assert (found.speaker, found.title) == (NADIM, "وزير الزراعة")


def test_the_speaker_is_found_without_any_name_given(one: Callable[..., Any]) -> None:
    assert one("قال مدير المتحف إن الزوار كثر.").speaker == "مدير المتحف"


def test_words_behind_the_name_do_not_hide_what_was_said(one: Callable[..., Any]) -> None:
    text = "قالت سلمى قباني، مديرة المتحف التي تولت عملها الشهر الماضي، إن الزوار كثر."
    assert one(text, [SALMA]).speaker == SALMA


def test_the_name_before_the_verb_is_the_speaker(one: Callable[..., Any]) -> None:
    assert one("لكن سلمى قباني أكدت أن المتحف مفتوح.", [SALMA]).speaker == SALMA


def test_a_pronoun_means_the_last_speaker(speakers: Callable[..., list[str]]) -> None:
    text = "قال نديم شاهين إن الموسم جيد. وأضاف أن المطر وفير. وتابع: «الحمد لله على ذلك»."
    assert speakers(text, (NADIM,)) == [NADIM] * 3


def test_a_pronoun_means_the_last_speaker_of_its_gender(speakers: Callable[..., list[str]]) -> None:
    text = "قالت سلمى قباني إن المتحف مفتوح. وقال نديم شاهين إن الموسم جيد. وأضافت أن الدخول مجاني."
    assert speakers(text, (SALMA, NADIM)) == [SALMA, NADIM, SALMA]


def test_a_short_name_gets_its_full_form(speakers: Callable[..., list[str]]) -> None:
    text = "قال نديم شاهين إن الموسم جيد. وأكد شاهين أن المطر وفير."
    assert speakers(text, (NADIM, "شاهين")) == [NADIM, NADIM]


def test_an_office_means_the_one_who_holds_it(speakers: Callable[..., list[str]]) -> None:
    text = "قال وزير الزراعة نديم شاهين إن الموسم جيد. وقالت سلمى قباني إن الأسعار ثابتة. وأكد الوزير أن المطر وفير."
    assert speakers(text, (NADIM, SALMA)) == [NADIM, SALMA, NADIM]


def test_a_body_speaks(one: Callable[..., Any]) -> None:
    assert one("أعلنت وزارة الري أن السد امتلأ.", bodies=["وزارة الري"]).speaker == "وزارة الري"


def test_the_spokesman_speaks_and_not_the_one_for_whom_he_speaks(one: Callable[..., Any]) -> None:
    found = one("قال المتحدث باسم نديم شاهين إن السفر تأجل.", [NADIM])
    assert found.speaker == "المتحدث باسم نديم شاهين"


def test_an_agency_that_quotes_somebody_is_not_the_speaker(one: Callable[..., Any]) -> None:
    found = one("نقلت وكالة المرفأ عن نديم شاهين قوله إن الموسم جيد.", [NADIM], ["وكالة المرفأ"])
    assert (found.speaker, found.via) == (NADIM, "وكالة المرفأ")


def test_the_outlet_to_which_it_was_said_is_kept_apart(one: Callable[..., Any]) -> None:
    assert one("وقال نديم شاهين لـ«الميناء» إن الموسم جيد.", [NADIM]).via == "الميناء"
    assert one("وقال نديم شاهين لصحيفة الميناء إن الموسم جيد.", [NADIM]).via == "صحيفة الميناء"


def test_a_participle_without_a_report_before_it_means_the_one_named_in_its_sentence(one: Callable[..., Any]) -> None:
    text = "وزار نديم شاهين الحقول صباحا، مؤكدا أن الموسم جيد."
    assert one(text, [NADIM]).speaker == NADIM


def test_a_plural_verb_means_those_who_spoke(speakers: Callable[..., list[str]]) -> None:
    text = "قال مزارعون إن الموسم جيد. وأضافوا أن المطر وفير."
    assert speakers(text) == ["مزارعون", "مزارعون"]


def test_another_article_does_not_know_the_speakers_of_the_first(one: Callable[..., Any]) -> None:
    assert one("وأضاف أن المطر وفير.").speaker == ""


def test_who_stands_in_front_of_the_colon_of_a_headline_says_it(one: Callable[..., Any]) -> None:
    found = one("نديم شاهين: موسم القمح أفضل من الماضي", [NADIM], role=RegionRole.TITLE)
    assert (found.form, found.content, found.speaker) == ("headline", "موسم القمح أفضل من الماضي", NADIM)


def test_a_headline_reports_with_a_verb(one: Callable[..., Any]) -> None:
    found = one("وزير الزراعة يستبعد استيراد القمح هذا العام", role=RegionRole.TITLE)
    assert (found.content, found.speaker, found.kind) == ("استيراد القمح هذا العام", "وزير الزراعة", "denial")


def test_words_in_marks_of_a_headline_are_direct_speech(one: Callable[..., Any]) -> None:
    found = one("وزارة الري: «السد امتلأ»", bodies=["وزارة الري"], role=RegionRole.TEASERS)
    assert (found.form, found.content) == ("direct", "السد امتلأ")


def test_a_label_before_a_colon_says_nothing(said_in: Callable[..., Any]) -> None:
    assert said_in("بالصور: افتتاح المتحف الجديد في المدينة", role=RegionRole.TITLE) == []


def test_boilerplate_says_nothing(said_in: Callable[..., Any]) -> None:
    assert said_in("قال مدير المتحف إن الزوار كثر.", role=RegionRole.LEGAL) == []


def test_the_name_may_follow_the_office_and_a_comma(one: Callable[..., Any]) -> None:
    text = "أكد وزير الزراعة، نديم شاهين، خلال لقائه، صباح اليوم، وفدا من المزارعين، أن الموسم جيد."
    found = one(text, [NADIM])
    assert (found.speaker, found.title, found.content) == (NADIM, "وزير الزراعة", "الموسم جيد")


def test_an_agency_named_in_passing_is_only_the_way_it_came(one: Callable[..., Any]) -> None:
    text = "وجاء في رسالة نديم شاهين، كما نقلت وكالة المرفأ، أن الموسم جيد."
    found = one(text, [NADIM], ["وكالة المرفأ"])
    assert (found.speaker, found.via) == (NADIM, "وكالة المرفأ")


def test_several_headlines_of_one_line_are_read_one_by_one(said_in: Callable[..., Any]) -> None:
    text = "افتتاح المتحف الجديد منذ ساعة نديم شاهين: موسم القمح أفضل من الماضي منذ 3 ساعات"
    found = said_in(text, [NADIM], (), RegionRole.TEASERS)
    assert [(q.speaker, q.content) for q in found] == [(NADIM, "موسم القمح أفضل من الماضي")]


def test_a_report_or_an_administration_is_who_speaks_and_not_what_was_said(one: Callable[..., Any]) -> None:
    found = one("كشف تقرير الجمعية ارتفاع عدد المتطوعين.")
    assert (found.speaker, found.content) == ("تقرير الجمعية", "ارتفاع عدد المتطوعين")


def test_a_source_before_a_report_is_the_way_it_came(one: Callable[..., Any]) -> None:
    found = one("ووفقا لوكالة المرفأ، قال نديم شاهين إن الموسم جيد.", [NADIM])
    assert (found.speaker, found.via) == (NADIM, "وكالة المرفأ")


def test_preacher_of_the_friday_prayer_is_named_behind_its_place() -> None:
    text = "خبر\nدعا خطيب صلاة الجمعة في محافظة كربلاء سليم الحسيني، الحكومة العراقية إلى التعامل مع المطالب."
    assert [q.speaker.name for q in detect(text).quotes if q.speaker] == ["سليم الحسيني"]


def test_causes_are_no_speaker(said_in: Callable[..., Any]) -> None:
    text = 'استقال نديم شاهين وأرجع ذلك إلى أسباب عديدة قال: "سأوضح كل شيء في المؤتمر الصحفي القريب".'
    assert "أسباب عديدة" not in [q.speaker for q in said_in(text, [NADIM])]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وكانت جماعة الحوثي دعت منتسبي القوات إلى الحضور في معسكراتهم.", "جماعة الحوثي"),
        ("كانت الشركة الراعية للاتحاد قد أكدت الاتفاق مع الفندق على إقامة المباراة هناك.", "الشركة الراعية للاتحاد"),
        ("شكره نديم شاهين، الذي وجه وزارة الدفاع بالاهتمام بأوضاع الجنود.", NADIM),
        ("أكد مجلس إدارة اتحاد الكرة برئاسة نديم شاهين، أنه لا يمانع في إقامة المباراة.", "مجلس إدارة اتحاد الكرة"),
        ("نشرت كتائب القسام، الذراع العسكري للحركة بيانا أعلنت فيه أن الهدنة قريبة.", "الذراع العسكري للحركة"),
        ("وأفاد مصدر أمني، لم يكشف عن اسمه، بأن المهاجمين فروا.", "مصدر أمني"),
    ],
)
def test_subject_that_stands_before_the_verb(text: str, speaker: str, speakers: Callable[..., list[str]]) -> None:
    assert speakers(text, [NADIM]) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "وأوضح مدير المشاريع في الهيئة العامة للسياحة والتراث الوطني المهندس ناصر الحربي أن العمل مهم.",
            "ناصر الحربي",
        ),
        ("وأفاد المتحدث الإعلامي للدفاع المدني بالمحافظة العقيد ناصر الشريف أنه ورد بلاغ.", "ناصر الشريف"),
    ],
)
def test_office_holder_is_named_behind_the_body_and_the_place(text: str, speaker: str) -> None:
    assert [q.speaker.name for q in detect("خبر\n" + text).quotes if q.speaker] == [speaker]


def test_ali_behind_an_office_is_a_name() -> None:
    text = "خبر\nوذكر وكيل الأمين للتعمير المهندس علي بن محمد الحربي، أنه يتم حاليا إنشاء حدائق على الشاطئ."
    assert [q.speaker.name for q in detect(text).quotes if q.speaker] == ["علي بن محمد الحربي"]


def test_who_did_something_in_the_sentence_says_what_follows() -> None:
    text = "خبر\nقال ناصر الشريف إن العمل مستمر. وندد سليم الحسيني القيادي في الحركة بالهجوم وقال إن الأمر خطير."
    assert [q.speaker.name for q in detect(text).quotes if q.speaker] == ["ناصر الشريف", "سليم الحسيني"]


def test_a_clause_of_reason_goes_on_with_who_did_what_its_sentence_tells(one: Callable[..., Any]) -> None:
    text = "إلى ذلك، أعلن مدير المتحف نديم شاهين جدولا جديدا للزيارة، إذ قال إن الموسم جيد."
    assert one(text, [NADIM]).speaker == NADIM


def test_a_participle_means_the_subject_of_its_own_clause(speakers: Callable[..., list[str]]) -> None:
    text = "انتقدت سلمى قباني خطة التوسعة، في حين تحدث نديم شاهين عن موعد الافتتاح، مشيرا إلى أن الموسم جيد."
    assert speakers(text, (SALMA, NADIM)) == [NADIM]


def test_who_did_what_is_told_says_the_next_sentence(one: Callable[..., Any]) -> None:
    text = "وزار نديم شاهين المتحف أمس واطلع على قاعاته. وأضاف: «نشكر كل من أسهم في هذا العمل الكبير»."
    assert one(text, [NADIM]).speaker == NADIM


def test_they_are_those_of_whom_the_sentence_tells(one: Callable[..., Any]) -> None:
    text = "واجتمع الأهالي في الساحة وأصدروا بيانا في ختام لقائهم قالوا فيه إن الطريق مغلق منذ شهر."
    assert one(text).speaker == "الأهالي"


def test_the_player_is_the_one_who_spoke_last(speakers: Callable[..., list[str]]) -> None:
    text = "قال نديم شاهين إن الموسم جيد. وصرح اللاعب بأن المباراة صعبة."
    assert speakers(text, (NADIM,)) == [NADIM] * 2


def test_a_source_that_opens_its_sentence_says_what_the_participle_reports(speakers: Callable[..., list[str]]) -> None:
    text = "ووفقا للتقرير فقد زادت مبيعات التمور هذا الموسم كثيرا، مشيرا إلى أن الموسم جيد."
    assert speakers(text) == ["التقرير"] * 2


def test_the_source_loses_its_preposition(one: Callable[..., Any]) -> None:
    assert one("زادت مبيعات التمور كثيرا هذا الموسم، وفقا لبيانات السوق.").speaker == "بيانات السوق"


def test_an_object_behind_the_subject_is_no_part_of_it(one: Callable[..., Any]) -> None:
    text = "وأحصى التقرير عدد الزوار في العام الماضي، مؤكدا أن الموسم جيد."
    assert one(text).speaker == "التقرير"


def test_a_foreign_name_that_looks_like_and_with_a_verb_speaks(one: Callable[..., Any]) -> None:
    assert one("وقال فيلعب: «نحن نريد الفوز في كل مباراة».").speaker == "فيلعب"


def test_a_noun_behind_a_name_is_what_was_said(one: Callable[..., Any]) -> None:
    found = one("أكد الوزير نديم حبيب أهمية الحوار بين الجامعات.", ["نديم حبيب"])
    assert (found.speaker, found.content) == ("نديم حبيب", "أهمية الحوار بين الجامعات")


def test_a_name_behind_a_preposition_is_not_who_goes_on(speakers: Callable[..., list[str]]) -> None:
    text = "قال نديم شاهين إن الموسم جيد. ورفض نفي القبض على خليل حداد، مؤكدا أن التحقيق مستمر."
    assert speakers(text, (NADIM, "خليل حداد")) == [NADIM] * 2


def test_whom_a_body_calls_upon_is_no_part_of_its_name(one: Callable[..., Any]) -> None:
    text = "دعت وزارة الري المصرية السلطات المحلية أمس إلى عدم هدر الماء."
    assert one(text, (), ["وزارة الري"]).speaker == "وزارة الري المصرية"


@pytest.mark.parametrize("body", ["وكالة أنباء الجبل", "لجنة التحكيم بالنادي"])
def test_a_noun_in_ta_marbuta_is_no_pronoun_and_no_preposition(one: Callable[..., Any], body: str) -> None:
    assert one(f"وقالت {body} إن الموسم جيد.").speaker == body


def test_an_office_in_a_body_goes_on_to_its_holder(one: Callable[..., Any]) -> None:
    text = "وأوضح المدير التنفيذي للتقنية في ركن التدريب نديم شاهين أن الموسم جيد."
    assert one(text, [NADIM]).speaker == NADIM


def test_the_official_is_the_one_who_spoke_last(speakers: Callable[..., list[str]]) -> None:
    text = "قال وزير الري الأردني نديم شاهين إن الموسم جيد. وأكد «المسؤول الأردني» أن الماء وفير."
    assert speakers(text, (NADIM,)) == [NADIM] * 2


def test_a_message_is_written_by_the_subject_before_it(one: Callable[..., Any]) -> None:
    text = "أطلقت الهيئة العامة للطيران سلسلة رسائل قصيرة أكدت فيها أن الموسم جيد."
    assert one(text, (), ["الهيئة العامة للطيران"]).speaker == "الهيئة العامة للطيران"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("لكن نديم شاهين مدير المتحف، أكد أن القاعات مفتوحة.", NADIM),
        ("لكن نديم شاهين، مدير المتحف، أكد أن القاعات مفتوحة.", NADIM),
        ("دراسة سابقة لمركز المياه، أوضحت أن البئر جفت.", "دراسة سابقة لمركز المياه"),
        ("في المدينة، أكد أن القاعات مفتوحة.", ""),
    ],
)
def test_the_clause_before_the_comma_names_who_speaks(one: Callable[..., Any], text: str, speaker: str) -> None:
    assert one(text, [NADIM]).speaker == speaker


def test_those_whom_somebody_calls_upon_are_not_the_speaker(one: Callable[..., Any]) -> None:
    assert one("وطالب نديم شاهين المسافرين بالتواصل مع الشركة.", [NADIM]).speaker == NADIM
    assert one("وطالبت إدارة البلدة المسافرين بالتزام الهدوء.").speaker == "إدارة البلدة"


def test_when_it_was_said_and_what_was_lifted_are_no_part_of_the_speaker(one: Callable[..., Any]) -> None:
    assert one("دعا نديم شاهين الشهر الماضي إلى توسيع القاعات.", [NADIM]).speaker == NADIM
    assert one("ودعا المدير الشهر الماضي إلى توسيع القاعات.").speaker == "المدير"
    assert one("كشف علماء أتراك النقاب عن تطوير قماش جديد.").speaker == "علماء أتراك"
