"""The day of one happening in two articles that word it otherwise."""

from __future__ import annotations

from datetime import date

import pytest
from tests.comparison.texts import pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind

GAME = (
    "يواصل فريق الميناء معسكره الخارجي في النمسا استعدادا للموسم الجديد بقيادة مدربه البرتغالي. "
    "ويخوض الفريق آخر مبارياته الودية أمام العين الإماراتي {day} قبل العودة إلى البلاد."
)
RETOLD = (
    "الميناء يستعد في النمسا\n"
    "في معسكره الخارجي في النمسا يستعد فريق الميناء للموسم الجديد بقيادة مدربه البرتغالي، "
    "ومن المقرر أن يلاقي العين الإماراتي في آخر المباريات الودية {day}، ويتحدد لاحقا من يلاقيه بعده."
)
PILOT = "وكان والد الطيار قد توفي هو أيضا بتحطم طائرته في صحراء الغزلان {day}."


def found(a: str, b: str) -> list[tuple[InconsistencyKind, tuple[str, ...]]]:
    day = date(2015, 7, 23)
    return [(one.kind, words(one, a, b)) for one in pair(a, b, (day, day)).findings]


def test_one_game_on_two_days() -> None:
    a, b = GAME.format(day="يوم 2 أغسطس المقبل"), RETOLD.format(day="في الثالث من أغسطس المقبل")
    assert [kind for kind, _ in found(a, b)] == [InconsistencyKind.DATE]


def test_one_death_of_long_ago_on_two_days() -> None:
    a = GAME.format(day="الأحد") + PILOT.format(day="في 30 مايو 1988")
    b = RETOLD.format(day="الأحد") + "وفي صحراء الغزلان تحطمت بتاريخ 29 مايو 1988م طائرة والده وفقد الطيار أباه."
    assert (InconsistencyKind.DATE, ("30 مايو 1988", "29 مايو 1988م")) in found(a, b)


@pytest.mark.parametrize("day", ["يوم 2 أغسطس المقبل", "في سبتمبر المقبل", "يوم الأحد", "في 2 و3 أغسطس المقبل"])
def test_the_same_day_another_month_or_none_contradicts_nothing(day: str) -> None:
    assert found(GAME.format(day="يوم 2 أغسطس المقبل"), RETOLD.format(day=day)) == []


def test_days_of_two_things_contradict_nothing() -> None:
    a = GAME.format(day="يوم 2 أغسطس المقبل")
    b = RETOLD.format(day="قريبا") + "ويبدأ بيع تذاكر الدوري في 9 أغسطس المقبل."
    assert found(a, b) == []


def test_the_first_day_and_the_last_contradict_nothing() -> None:
    a = GAME.format(day="قريبا") + "ويبدأ معسكر الفريق الثاني في مدينة السهل في 4 أغسطس المقبل بمشاركة ثلاثين لاعبا."
    b = (
        RETOLD.format(day="قريبا")
        + "وفي مدينة السهل ثلاثون لاعبا يشاركون في معسكر الفريق الثاني الذي يستمر حتى 18 أغسطس المقبل."
    )
    assert found(a, b) == []


def test_one_day_from_which_something_holds_and_by_which_it_must() -> None:
    rules = "وكان البنك قد أعلن ضوابط جديدة لبطاقات السفر، على أن يبدأ التعامل بالضوابط {day}. "
    law = "وتدخل الضوابط الجديدة التي أعلنها البنك لبطاقات السفر حيز التعامل {day}."
    a = GAME.format(day="قريبا") + rules.format(day="اعتبارا من 30 يوليو 2015")
    b = RETOLD.format(day="قريبا") + law.format(day="في موعد أقصاه 30 من شهر يوليو 2015")
    assert found(a, b) == [(InconsistencyKind.DATE, ("اعتبارا من 30 يوليو 2015", "أقصاه 30 من شهر يوليو 2015"))]
    assert found(a, RETOLD.format(day="قريبا") + law.format(day="ابتداء من 30 من شهر يوليو 2015")) == []


def test_one_happening_in_two_months() -> None:
    told = "واختفت الطائرة المنكوبة مع ركابها في {month} فوق المحيط، ولم يعثر على حطامها."
    again = "وفي {month} اختفت طائرة الركاب وعلى متنها جميع المسافرين بعد أن انحرفت فوق المحيط."
    a, b = GAME.format(day="قريبا") + told, RETOLD.format(day="قريبا") + again
    assert found(a.format(month="مارس 2014"), b.format(month="مايو")) == [
        (InconsistencyKind.DATE, ("مارس 2014", "مايو"))
    ]
    assert found(a.format(month="مارس 2014"), b.format(month="آذار")) == []
    other = b.format(month="مايو") + " وكانت قد أقلعت في مارس للمرة الأولى."
    assert found(a.format(month="مارس 2014"), other) == []
