"""What an editor expects of dates in an article: found where they stand, valued right, left open when unsure."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tahqiq.language.dates.finding import find_dates

FRIDAY = date(2024, 11, 1)


def values(text: str, published: date | None = FRIDAY) -> list[tuple[str, str | None]]:
    return [(text[d.start : d.end], d.value) for d in find_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("عقد اللقاء في 18 يونيو 2024 بالعاصمة", "18 يونيو 2024", "2024-06-18"),
        ("عقد اللقاء في ١٨ يونيو ٢٠٢٤ بالعاصمة", "١٨ يونيو ٢٠٢٤", "2024-06-18"),
        ("جرى ذلك في الثاني من آب/ أغسطس الماضي", "الثاني من آب/ أغسطس الماضي", "2024-08-02"),
        ("وصل الوفد في شباط /فبراير الماضي", "شباط /فبراير الماضي", "2024-02"),
        ("امتدت الزيارة في الفترة من 12 إلى 17 سبتمبر", "من 12 إلى 17 سبتمبر", "2024-09-12/2024-09-17"),
        ("يقام المعرض (16 -30) أغسطس 2015 هناك", "(16 -30) أغسطس 2015", "2015-08-16/2015-08-30"),
        ("التقى نظيره اليوم الجمعة في موسكو", "اليوم الجمعة", "2024-11-01"),
        ("قال أمس إن الاتفاق قريب", "أمس", "2024-10-31"),
        ("وصل أول أمس إلى القاهرة", "أول أمس", "2024-10-30"),
        ("ستعقد القمة بعد غد في الرياض", "بعد غد", "2024-11-03"),
        ("أعلن ذلك الشهر الماضي في بيان", "الشهر الماضي", "2024-10"),
        ("ارتفع الإنتاج هذا العام كثيرا", "هذا العام", "2024"),
        ("سيزور باريس العام المقبل", "العام المقبل", "2025"),
        ("زاد الربح في الربع الثاني للعام 2012", "الربع الثاني للعام 2012", "2012-04-01/2012-06-30"),
        ("بلغت النصف الأول من العام الجاري", "النصف الأول من العام الجاري", "2024-01-01/2024-06-30"),
        ("أقيم منذ عام 1966 هناك", "عام 1966", "1966"),
        ("عاش في سبعينيات القرن الماضي", "سبعينيات القرن الماضي", "1970-01-01/1979-12-31"),
        ("وقع ذلك في 15-07-2015 بدبي", "15-07-2015", "2015-07-15"),
        ("نشر في 2016/02/22 بالصحيفة", "2016/02/22", "2016-02-22"),
        ("نُشر في 1st, November 2024 GMT", "1st, November 2024 GMT", "2024-11-01"),
        ("في الأول من محرم 1436 هـ", "الأول من محرم 1436 هـ", "2014-10-25"),
        ("وصل قبل يومين إلى عمّان", "قبل يومين", "2024-10-30"),
        ("التقيا الأسبوع الماضي", "الأسبوع الماضي", "2024-W43"),
        ("زاره في الشهر قبل الماضي", "الشهر قبل الماضي", "2024-09"),
        ("التقيا يوم الجمعة الموافق 01/11/2024 هناك", "الجمعة الموافق 01/11/2024", "2024-11-01"),
        ("صدر الخميس 10/3/2024 في العدد", "الخميس 10/3/2024", "2024-10-03"),
        ("وقع ذلك في 7 / 10 / 1436 هـ بالرياض", "7 / 10 / 1436 هـ", "2015-07-23"),
        ("زاد في سبتمبر أيلول الماضي", "سبتمبر أيلول الماضي", "2024-09"),
        ("ارتفعت أسعارها في يونيو - حزيران 2016", "يونيو - حزيران 2016", "2016-06"),
        ("يعود في تشرين أول/أكتوبر 2016 إليها", "تشرين أول/أكتوبر 2016", "2016-10"),
        ("عامه الدراسي 1436 - 1437هـ هنا", "1436 - 1437هـ", "2014-10-25/2016-10-01"),
        ("ازداد بين عامي 1999 و2012 كثيرا", "عامي 1999 و2012", "1999-01-01/2012-12-31"),
        ("تقدموا خلال اليومين الماضيين كثيرا", "خلال اليومين الماضيين", "2024-10-30/2024-10-31"),
        ("الربع الأخير من العام الماضي", "الربع الأخير من العام الماضي", "2023-10-01/2023-12-31"),
        ("احتفلوا بالذكرى الـ75 لإقامة العلاقات", "بالذكرى الـ75", "1949"),
        ("تحل الذكرى السنوية الأولى لرحيله", "الذكرى السنوية الأولى", "2023"),
        ("يقام من 19 إلى 21/10/1436هـ بالدمام", "من 19 إلى 21/10/1436هـ", "2015-08-04/2015-08-06"),
        ("بتاريخ 2 – 5 – 1435 هـ صدر", "2 – 5 – 1435 هـ", "2014-03-03"),
        ("تصل بعد غد الأحد المقبل", "بعد غد الأحد المقبل", "2024-11-03"),
        ("قتل أمس (الخميس) في هجوم", "أمس (الخميس)", "2024-10-31"),
        ("تبدأ المحادثات يوم الاثنين في جنيف", "الاثنين", "2024-11-04"),
    ],
)
def test_a_date_is_found_with_its_value(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "شهدت السنوات الأخيرة تطورا كبيرا",
        "تحقق ذلك في السنوات الماضية كلها",
        "نعيش هذه الأيام أجواء العيد",
        "اتفقوا عليه في صيف العام الماضي",
        "سيحدث ذلك خلال أيام",
        "رجل في السبعينيات من العمر",
    ],
)
def test_what_cannot_be_resolved_stays_open(text: str) -> None:
    found = find_dates(text, FRIDAY)
    assert [d.value for d in found] == [None]
    assert found[0].anchor == "unresolved"


@pytest.mark.parametrize("text", ["وصل أمس الخميس", "في 18 يونيو", "الشهر الماضي", "الأحد المقبل"])
def test_without_a_publication_date_nothing_is_guessed(text: str) -> None:
    assert [d.value for d in find_dates(text, None)] == [None]


@pytest.mark.parametrize(
    "text",
    ["قوته 6.1 درجة على مقياس ريختر", "فاز الفريق 2-1 على ضيفه", "نسبة 24/7 من الوقت", "صلاة الجمعة في المسجد"],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert find_dates(text, FRIDAY) == []


def test_a_year_after_another_is_counted_from_it() -> None:
    text = "زار البلاد في عام 2000 وعاد إليها في العام التالي"
    assert [d.value for d in find_dates(text, FRIDAY)] == ["2000", "2001"]
    assert find_dates(text, FRIDAY)[1].anchor == "context"


def test_nowadays_in_speech_is_no_day() -> None:
    text = "وأضاف: اليوم تعمل الدولتان معا"
    assert [d.value for d in find_dates(text, FRIDAY)] == [None]


def test_a_weekday_that_the_day_is_not_is_noticed() -> None:
    right, wrong = find_dates("الجمعة 1 نوفمبر 2024 ثم الأحد 1 نوفمبر 2024", FRIDAY)
    assert right.weekday_fits is True
    assert wrong.weekday_fits is False


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="اليوم أمس الجمعة من 12/-٣٠ يناير2024عام قبل شهرين،.()\n«»", max_size=120))
def test_every_date_lies_inside_any_text_and_comes_again(text: str) -> None:
    found = find_dates(text, FRIDAY)
    assert found == find_dates(text, FRIDAY)
    ends = 0
    for one in found:
        assert ends <= one.start < one.end <= len(text)
        ends = one.end
