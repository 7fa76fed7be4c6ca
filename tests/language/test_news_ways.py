"""Days, figures, quotation marks and labels as news pages print them."""

from __future__ import annotations

from datetime import date

import pytest

from tahqiq.domain.articles import RegionRole
from tahqiq.language.detecting import detect
from tahqiq.language.quotations import quotations

FIRST_OF_AUGUST = date(2015, 8, 1)


def dates(text: str, published: date = FIRST_OF_AUGUST) -> dict[str, str | None]:
    return {text[one.start : one.end]: one.value for one in detect(text, published=published).dates}


def figures(text: str) -> list[tuple[str, str, str]]:
    return [(text[one.start : one.end], one.value, one.unit) for one in detect(text, published=FIRST_OF_AUGUST).figures]


def test_tomorrow_behind_youth_is_the_future() -> None:
    assert dates("وهم شباب الغد.") == {"الغد": None}
    assert dates("وتقام مباراة الغد في جدة.") == {"الغد": "2015-08-02"}


def test_the_day_before_yesterday_in_two_words() -> None:
    assert dates("وصل الوفد أمس أول الخميس.") == {"أمس أول الخميس": "2015-07-30"}
    assert dates("وعقد أمس أول اجتماع للجنة.") == {"أمس": "2015-07-31"}


def test_fridays_pulpits_are_no_day() -> None:
    assert dates("ووزعت في منابر الجمعة منشورات.") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مضى نصف قرن على بناء السد.", [("نصف قرن", "0.5", "century")]),
        ("وكان حصان السباق بطيئا، ودوران الأرض أسرع.", []),
        ("وقتل جنديان في الحادث.", [("جنديان", "2", "")]),
    ],
)
def test_parts_of_units_are_figures_and_words_like_duals_are_none(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert figures(text) == expected


def test_the_mark_behind_a_digit_closes_a_quotation() -> None:
    text = "أتاح معرض “السعودية 2050″ لزواره شاشة 5.5″ جديدة وجناح “المستقبل”."
    assert [text[q.start : q.end] for q in quotations(text)] == ["“السعودية 2050″", "“المستقبل”"]


def test_the_link_of_the_news_runs_on_behind_the_article() -> None:
    text = (
        "هاتف جديد في الأسواق\nقالت الشركة إن الهاتف يباع الشهر المقبل. رابط الخبر بصحيفة الأفق: هاتف جديد في الأسواق"
    )
    last = detect(text, published=FIRST_OF_AUGUST).regions[-1]
    assert (last.role, text[last.start :]) == (RegionRole.TEASERS, "رابط الخبر بصحيفة الأفق: هاتف جديد في الأسواق")


def test_a_result_is_no_month() -> None:
    assert dates("وخسر الفريق اللقاء الأول صفر/2 أمام ضيفه.") == {}


def test_the_house_of_a_newspaper_is_no_day() -> None:
    assert dates("وترعاه دار اليوم للصحافة والنشر.") == {}


@pytest.mark.parametrize("before", [".", " على الموقع"])
def test_the_link_runs_on_behind_any_word(before: str) -> None:
    text = f"هاتف في الأسواق\nقالت الشركة إن الهاتف يباع الشهر المقبل{before} رابط الخبر بصحيفة الأفق: هاتف في الأسواق"
    assert detect(text, published=FIRST_OF_AUGUST).regions[-1].role is RegionRole.TEASERS


def test_an_address_is_known_though_words_are_joined_to_it() -> None:
    prose = (
        "قضية المياه قضية وطنية تقوم على التربية والأخلاق، ولو عرف أطراف القضية ذلك لاختفت هذه الظاهرة من مجتمعنا كله."
    )
    text = f"قضية المياه\n{prose}\nwriter@example.comللتواصل مع الكاتب أرسل رسالة تبدأ بالرمز ثم مسافة ثم نص الرسالة"
    assert detect(text, published=FIRST_OF_AUGUST).regions[-1].role is RegionRole.SOURCE
