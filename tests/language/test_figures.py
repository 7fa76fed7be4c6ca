"""What an editor expects of figures in an article: every way to write a number read, and nothing that is none."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tahqiq.language.dates.finding import find_dates
from tahqiq.language.figures.digits import as_value, value_of
from tahqiq.language.figures.finding import find_figures


def figures(text: str) -> list[tuple[str, str, str, str]]:
    return [(text[f.start : f.end], f.value, f.unit, f.about) for f in find_figures(text)]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("بلغت 1,234.5 دولار", "1,234.5 دولار", "1234.5", "usd"),
        ("بلغت 1.234,5 يورو", "1.234,5 يورو", "1234.5", "eur"),
        ("بنسبة ١٢٫٥ في المئة", "١٢٫٥ في المئة", "12.5", "percent"),
        ("باعت 5ر47 بالمئة", "5ر47 بالمئة", "47.5", "percent"),
        ("بتكلفة (951ر625ر34) ريالا", "(951ر625ر34) ريالا", "34625951", "riyal"),
        ("عند 75.\u200f49 دولار", "75.\u200f49 دولار", "49.75", "usd"),
        ("بلغت 43,1 درجة", "43,1 درجة", "43.1", "degree"),
        ("قوته 6.1 درجة على مقياس ريختر", "6.1 درجة على مقياس ريختر", "6.1", "richter"),
        ("بكلفة 3.5 مليون دولار أمريكي", "3.5 مليون دولار أمريكي", "3500000", "usd"),
        ("بقيمة 2.530 مليار دولار", "2.530 مليار دولار", "2530000000", "usd"),
        ("ب200 مليون ريال سعودي", "200 مليون ريال سعودي", "200000000", "sar"),
        ("غرامة 500 ألف دينار كويتي", "500 ألف دينار كويتي", "500000", "kwd"),
        ("مئتي ألف طن", "مئتي ألف طن", "200000", "tonne"),
        ("ضبط طنين من الحشيش", "طنين", "2", "tonne"),
        ("12 ألفا و500 برميل يوميا", "12 ألفا و500 برميل", "12500", "barrel"),
        ("459 مليونا و 62 ألف طن", "459 مليونا و 62 ألف طن", "459062000", "tonne"),
        ("زرعت مليوناً وثلاثمائة ألف شتلة", "مليوناً وثلاثمائة ألف", "1300000", ""),
        ("وزعت مليونين وخمسمائة ألف سلة", "مليونين وخمسمائة ألف", "2500000", ""),
        ("أنفقت ملياراً ومئتي مليون دولار", "ملياراً ومئتي مليون دولار", "1200000000", "usd"),
        ("تزن ألفاً ومئتين وثلاثين طنا", "ألفاً ومئتين وثلاثين طنا", "1230", "tonne"),
        ("باع ألفاً من الكتب", "ألفاً", "1000", ""),
        ("دفع ألفا ريال ثمنا لها", "ألفا ريال", "2000", "riyal"),
        ("دفع مليونا ريال ثمنا لها", "مليونا ريال", "2000000", "riyal"),
        ("بمليون ونصف المليون دولار", "مليون ونصف المليون دولار", "1500000", "usd"),
        ("نصف مليون دولار", "نصف مليون دولار", "500000", "usd"),
        ("%5 من الأسهم", "%5", "5", "percent"),
        ("بكلفة $3.5 مليار", "$3.5 مليار", "3500000000", "usd"),
        ("على مساحة 16 مترا مربعا", "16 مترا مربعا", "16", "m2"),
        ("على مساحة 16 م2 هناك", "16 م2", "16", "m2"),
        ("على مساحة 66 ألف متر٢ هناك", "66 ألف متر٢", "66000", "m2"),
        ("يمتد لمسافة 1.200 متر", "1.200 متر", "1200", "m"),
        ("على مساحة 6.530 مترا مربعا", "6.530 مترا مربعا", "6530", "m2"),
        ("قفز 2.45 متر", "2.45 متر", "2.45", "m"),
        ("انخفض 40 سنت أمريكي", "40 سنت أمريكي", "40", "cent"),
        ("بلغت -5 درجات مئوية", "-5 درجات مئوية", "-5", "c"),
        ("على بعد 100كم منها", "100كم", "100", "km"),
        ("لا يتجاوز 5 أمتار", "لا يتجاوز 5 أمتار", "/5", "m"),
        ("من 5 إلى 7 سنوات", "من 5 إلى 7 سنوات", "5/7", "year"),
        ("من 3 إلى 5 ملايين دولار", "من 3 إلى 5 ملايين دولار", "3000000/5000000", "usd"),
        ("بنسبة 10-15% سنويا", "10-15%", "10/15", "percent"),
    ],
)
def test_a_measured_figure_is_read_with_its_unit(text: str, words: str, value: str, unit: str) -> None:
    assert [f[:3] for f in figures(text)] == [(words, value, unit)]


@pytest.mark.parametrize(
    ("text", "words", "value", "about"),
    [
        ("قتل 12 شخصا", "12", "12", "شخصا"),
        ("وصل ألفين و300 لاجئ", "ألفين و300", "2300", "لاجئ"),
        ("مقتل اثني عشر جنديا", "اثني عشر", "12", "جنديا"),
        ("ثلاثة من أفراد الشرطة", "ثلاثة", "3", "أفراد الشرطة"),
        ("بمشاركة 17 فنانا سعوديا", "17", "17", "فنانا سعوديا"),
        ("أكثر من 70 ألف شخص", "أكثر من 70 ألف", "70000/", "شخص"),
        ("ما لا يقل عن 30 قتيلا", "ما لا يقل عن 30", "30/", "قتيلا"),
        ("15 قتيلا على الأقل", "15 قتيلا على الأقل", "15/", "قتيلا"),
        ("بين 5 و7 قتلى", "بين 5 و7", "5/7", "قتلى"),
        ("3 آلاف وخمسمئة جندي", "3 آلاف وخمسمئة", "3500", "جندي"),
        ("أنجز (25) مشروعا", "25", "25", "مشروعا"),
        ("سقط قتيلان هناك", "قتيلان", "2", "قتيلان"),
        ("أصيب شخص واحد", "واحد", "1", "شخص"),
        ("عاد الرجال الثلاثة", "الثلاثة", "3", "الرجال"),
        ("1 234 567 نسمة", "1 234 567", "1234567", "نسمة"),
        ("أكثر من 3.500 من المواطنين", "أكثر من 3.500", "3500/", "المواطنين"),
        ("1.500 شخص", "1.500", "1500", "شخص"),
    ],
)
def test_a_count_is_read_with_what_it_counts(text: str, words: str, value: str, about: str) -> None:
    assert [(f[0], f[1], f[3]) for f in figures(text)] == [(words, value, about)]


@pytest.mark.parametrize(
    "text",
    [
        "فاز 2-1 على ضيفه",
        "وفريقه متقدم 1 - صفر",
        "القرار 2254 لمجلس الأمن",
        "المادة الخامسة من الدستور",
        "فيروس كوفيد-19 هناك",
        "طائرة F-16 أمريكية",
        "مقاتلات إف 16 هناك",
        "رؤية 2030 للمملكة",
        "مجموعة العشرين",
        "مجموعة 5+1",
        "عند الساعة 10 صباحا",
        "الساعة الثامنة مساء",
        "هاتف 0123456789",
        "عشرات القتلى وآلاف الجرحى",
        "سورة البقرة (البقرة:255)",
        "الإصدار 2.0.1 منه",
        "1- مقدمة الكتاب",
        "بتهريب كمية كبيرة منه",
        "لست أنا من قال ذلك",
        "منذ ثورة 25 يناير",
    ],
)
def test_what_is_no_figure_is_left_alone(text: str) -> None:
    assert figures(text) == []


def test_from_one_value_to_another_is_two_figures() -> None:
    assert [f[1] for f in figures("ارتفع السعر من 50 دولارا إلى 60 دولارا")] == ["50", "60"]


def test_a_dash_between_two_sums_is_no_minus() -> None:
    assert [f[1] for f in figures("دعم بقيمة 50 مليون شيقل -15 مليون دولار")] == ["50000000", "15000000"]


def test_a_place_in_an_order_is_marked() -> None:
    found = find_figures("حل في المركز الثالث ثم في المركز 12")
    assert [(f.value, f.ordinal) for f in found] == [("3", True), ("12", True)]


def test_a_number_inside_a_date_is_none() -> None:
    text = "قتل 3 جنود في 18 يونيو 2024"
    dates = [(d.start, d.end) for d in find_dates(text, date(2024, 6, 20))]
    assert [f.value for f in find_figures(text, dates=dates)] == ["3"]


def test_what_stands_before_the_noun_does_not_hide_the_clitic() -> None:
    (found,) = find_figures("وَثلاثة جرحى")
    assert "وَثلاثة جرحى"[found.start : found.end] == "ثلاثة"


ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


@given(st.integers(1, 10**12), st.integers(0, 99))
def test_every_grouping_of_digits_gives_one_value(whole: int, cents: int) -> None:
    plain = as_value(Decimal(f"{whole}.{cents:02d}"))
    for group, mark in ((",", "."), (".", ","), ("٬", "٫"), (" ", "٫"), ("'", ".")):
        printed = f"{whole:,}".replace(",", group) + f"{mark}{cents:02d}"
        value = value_of(printed)
        assert value is not None
        assert as_value(value) == plain


ONES = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"]
TENS = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
HUNDREDS = ["", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"]


def in_words(number: int) -> str:
    """A number below a thousand in words."""
    hundreds, rest = divmod(number, 100)
    parts = [HUNDREDS[hundreds]] if hundreds else []
    if 10 < rest < 20:
        parts.append({11: "أحد عشر", 12: "اثنا عشر"}.get(rest, f"{ONES[rest - 10]} عشر"))
    elif rest == 10:
        parts.append("عشرة")
    else:
        parts += [ONES[rest % 10]] if rest % 10 else []
        parts += [TENS[rest // 10]] if rest >= 20 else []
    return " و".join(parts)


@settings(max_examples=200)
@given(st.integers(3, 999), st.sampled_from([1, 1000, 10**6]))
def test_digits_words_and_both_give_one_value(number: int, scale: int) -> None:
    name = {1: "", 1000: " ألف", 10**6: " مليون"}[scale]
    value = str(number * scale)
    digits = str(number)
    for written in (
        in_words(number) + name,
        digits + name,
        digits.translate(ARABIC_DIGITS) + name,
        digits.translate(PERSIAN_DIGITS) + name,
        value,
        f"{number * scale:,}",
    ):
        text = f"بلغ العدد {written} دولار"
        assert [(f[1], f[2]) for f in figures(text)] == [(value, "usd")], written


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ثلاثة مليون ونصف 12,.٫-/%$ر()من إلى بين أكثر دولار واحد\u200f\u064e\n٣ شخصا", max_size=100))
def test_every_figure_lies_inside_any_text_and_comes_again(text: str) -> None:
    found = find_figures(text)
    assert found == find_figures(text)
    ends = 0
    for one in found:
        assert ends <= one.start < one.end <= len(text)
        ends = one.end
        if one.about_span is not None:
            assert text[one.about_span.start : one.about_span.end] == one.about


def test_a_bound_makes_a_count_of_what_could_be_a_year() -> None:
    assert [f[1] for f in figures("ضمت ما يزيد على 2000 فعالية")] == ["2000/"]


def test_codes_for_short_messages_under_a_column_are_no_figures() -> None:
    assert figures("للتعليق أرسل sms إلى 81234 الأولى، 654321 أثير تبدأ بالرمز 17 مسافة ثم الرسالة") == []
