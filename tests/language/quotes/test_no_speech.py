"""What looks like reported speech and is none, and sentences in which only one of two may have spoken."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.articles import RegionRole
from tahqiq.language.detecting import detect

NADIM = "نديم شاهين"


@pytest.mark.parametrize(
    "text",
    [
        "أكد نديم شاهين المشاركة في مشاريع سترى النور قريبا.",
        "رحب بالقرار وبمبدأ عدم التدخل في شؤون الغير.",
        "ومما يزيد الأمر صعوبة أن الطريق ضيق.",
        "عرض المسرح أوبريت «بلادنا أرض الخير والعطاء والوفاء» مساء.",
        "أطلقت البلدية الحملة التوعوية «مدينتنا أجمل بلا نفايات في الشوارع» أمس.",
        "وأعتقد أن الحل قريب جدا في رأيي.",
        "أولئك الذين يعتقدون أن الموسم انتهى لا يعرفون الملاعب.",
        "والملاعب أبو طالب بالية والموسم ليس مؤكدا أن يبدأ.",
        "المقاومة تشدد الخناق على المواقع الباقية في السهل.",
        "الملاعب خالية وهذا يؤكد أن الموسم انتهى.",
        "الملاعب خالية، الأمر الذي يؤكد أن الموسم انتهى.",
    ],
)
def test_no_speech(text: str, said_in: Callable[..., Any]) -> None:
    assert [q.content for q in said_in(text, [NADIM]) if q.cue != "أكد"] == []


def test_other_verbs_in_the_third_person_report(one: Callable[..., Any]) -> None:
    assert one("واعتبر نديم شاهين أن الموسم جيد.", [NADIM]).speaker == NADIM


@pytest.mark.parametrize(
    "text", ["هبوط الأسعار يكشف ضعف الأسواق الصغيرة", "دفتر الأيام: وجوه جديدة", "التخطيط للغد (2): أوجه أخرى للوقت"]
)
def test_title_with_a_subtitle_says_nothing(text: str, said_in: Callable[..., Any]) -> None:
    assert said_in(text, (), (), RegionRole.TITLE) == []


def test_headline_holds_all_that_is_announced(one: Callable[..., Any]) -> None:
    found = one("نديم شاهين يعلن الرحيل عن ناديه", [NADIM], (), RegionRole.TITLE)
    assert found.content == "الرحيل عن ناديه"


def test_amount_is_no_speaker(said_in: Callable[..., Any]) -> None:
    assert [q.speaker for q in said_in("قال حوالي نصف المشاركين إن الخدمة جيدة.")] == [""]


def test_state_that_is_the_subject_speaks_by_its_participles() -> None:
    text = "خطاب جديد\nدخلت مصر على خط انتقاد تصريحات المرشد علي خامنئي في الأسبوع الماضي، ومؤكدة تضامنها مع أشقائها."
    assert {q.speaker.name for q in detect(text).quotes if q.speaker} == {"مصر"}


def test_office_with_its_place_leads_to_the_name_behind_the_comma(one: Callable[..., Any]) -> None:
    text = "قال المتحدث باسم المجلس الأعلى في لبنان، الشيخ سليم الحسيني، إن الموقف ثابت."
    assert [q.speaker.name for q in detect("خبر جديد\n" + text).quotes if q.speaker] == ["سليم الحسيني"]


def test_long_report_with_few_words_in_marks_is_offered_once(said_in: Callable[..., Any]) -> None:
    text = (
        "قال نديم شاهين إن اللجنة درست كل الطلبات التي وصلت إليها من القرى خلال العام كله ووجدت أنها «لا تكفي"
        " لسد حاجة السوق» في الشتاء المقبل وما بعده من المواسم الزراعية."
    )
    assert [q.form for q in said_in(text, [NADIM])] == [SpeechForm.INDIRECT.value]


def test_title_of_a_speaker_has_its_article_again() -> None:
    text = "خبر\nونقل عن للأستاذ الدكتور سليم الحسيني قوله إن الدواء متوفر."
    found = [q.speaker for q in detect(text).quotes if q.speaker]
    assert all(not s.title.startswith("لأ") for s in found)


def test_list_behind_a_colon_is_no_speech(said_in: Callable[..., Any]) -> None:
    text = "واصل المدرب إشراك اللاعبين الجاهزين وهم: سالم الحازمي، وخالد البارقي، وعمر الجيزاني."
    assert said_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "قال تعالى: «إن الله لا يغير ما بقوم حتى يغيروا ما بأنفسهم».",
        'وقد قال رسول الله صلى الله عليه وسلم: "من غشنا فليس منا وهو على ما نقول شهيد".',
        'تلا القارئ "ربنا آتنا في الدنيا حسنة وفي الآخرة حسنة وقنا" (سورة البقرة) في الحفل.',
        "قد تقولون إن هذه وجهة نظر لا تعني أحدا.",
        "وهو أمر مطلوب بجدية كبيرة أن تتولى الوزارة مشروعا لتوثيق المرحلة.",
        "من اللافت وأنت تتابع التصريحات أنه لا أحد يعمل.",
        "مل من المسؤولين الذين يرى أنهم غير حازمين.",
        "منع الأمن مجددا دخول الرجال إلى المكان.",
        "سيكون الأمر سيئا إذا اعتقد أنه سيحصل على نتيجة مختلفة.",
        "للهاتف ذاكرة داخلية، وذاكرة عشوائية تصل إلى حد كبير.",
        'كانت الفكرة "جميلة جدا ومفيدة لنا جميعا في كل زمان ومكان نعيش فيه" ولكن لا أحد يفهم.',
    ],
)
def test_cited_imagined_or_highlighted_words_are_no_news_speech(text: str, said_in: Callable[..., Any]) -> None:
    assert [q.content for q in said_in(text)] == []


def test_verse_is_not_said_by_who_spoke_before(said_in: Callable[..., Any]) -> None:
    text = "قال نديم شاهين إن العمل واجب. قال تعالى: «إن الله لا يغير ما بقوم حتى يغيروا ما بأنفسهم»."
    assert [q.content for q in said_in(text, [NADIM])] == ["العمل واجب"]
