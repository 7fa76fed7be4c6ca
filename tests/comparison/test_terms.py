"""How long something lasts, how old somebody is: told by two articles in words of their own."""

from __future__ import annotations

import pytest
from tests.comparison.texts import pair, words

from tahqiq.comparison.findings import Relation

COURT = (
    "قضت محكمة الجنايات في مدينة الحديدة أمس بمعاقبة المدير السابق لشركة الأخشاب غريغوري دانيلوف بالسجن {term} في قضية "
    "حريق المستودع. وقالت المحكمة إن المدير أهمل قواعد السلامة، وأمهلت الدفاع شهرا للطعن في الحكم."
)
RETOLD = (
    "السجن للمدير السابق لشركة الأخشاب في قضية حريق المستودع\n"
    "أصدرت محكمة الجنايات بمدينة الحديدة حكما على غريغوري دانيلوف، المدير السابق لشركة الأخشاب، بالسجن لمدة {term} "
    "بعد إدانته بإهمال قواعد السلامة في حريق المستودع. وقال محاميه إنه سيطعن."
)


def found(a: str, b: str) -> list[tuple[str, ...]]:
    return [
        words(one, a, b) for one in pair(a, b).findings if one.why.code in ("why_conflict_figure", "why_conflict_age")
    ]


def test_five_years_of_prison_here_and_seven_there() -> None:
    a, b = COURT.format(term="خمس سنوات"), RETOLD.format(term="7 سنوات")
    assert found(a, b) == [("خمس سنوات", "7 سنوات")]
    assert found(a, RETOLD.format(term="5 سنوات")) == []


@pytest.mark.parametrize("told", ["وكان قد حُكم عليه سابقا بالسجن 7 سنوات.", "وغاب عن الشركة سبع سنوات."])
def test_a_term_that_the_other_article_tells_too_is_another_one(told: str) -> None:
    a, b = COURT.format(term="خمس سنوات") + " " + told, RETOLD.format(term="7 سنوات")
    assert found(a, b) == []


SIGNED = (
    "وقع لاعب الوسط نيكولاس فيتفاتزيديس ({age} عاما) أمس عقدا مع نادي الميناء لمدة {term} قادما من نادي الجبل. "
    "ويلتحق اللاعب بمعسكر الفريق في مدينة الحديدة مطلع الأسبوع المقبل، وفق ما أعلنت إدارة النادي."
)
TOLD = (
    "نادي الميناء يتعاقد مع لاعب الوسط فيتفاتزيدس\n"
    "أعلنت إدارة نادي الميناء التعاقد مع نيكولاس فيتفاتزيدس لاعب وسط الجبل ({age} عاما) بعقد لمدة {term}. "
    "وينضم اللاعب الأسبوع المقبل إلى الفريق في معسكر الحديدة."
)


def test_a_contract_and_what_may_be_added_to_it() -> None:
    a, b = SIGNED.format(age=24, term="ثلاث سنوات"), TOLD.format(age=24, term="سنتين")
    assert found(a, b) == [("ثلاث سنوات", "سنتين")]
    longer = TOLD.format(age=24, term="ثلاث سنوات مع أفضلية التمديد لسنتين أخريين")
    assert found(a, longer) == []


def test_the_age_of_somebody_whose_name_is_spelled_otherwise() -> None:
    a, b = SIGNED.format(age=24, term="سنتين"), TOLD.format(age=25, term="سنتين")
    assert found(a, b) == [("24 عاما", "25 عاما")]
    assert found(a, TOLD.format(age=24, term="سنتين")) == []


HOUSE = (
    "غضب في القرى بعد حرق منزل\n"
    "أدان المجلس البلدي الاعتداء ودعا إلى إضراب شامل في الأسواق والمدارس غدا. وكان في المنزل سعد محمد دوابشة (39 عاما) "
    "ورهام حسين دوابشة ({age} عاما) وأحمد سعد دوابشة حين اندلعت النار."
)
WARD = (
    "الأطباء: حالة المصابين ما زالت حرجة\n"
    "استمرت العمليات الجراحية طوال الليل بلا توقف. ونقلت مروحية إلى قسم الحروق كلا من {people}."
)


def test_an_age_is_compared_where_the_same_people_are_named_whatever_the_stories_are() -> None:
    a = HOUSE.format(age=37)
    b = WARD.format(people="أحمد سعد دوابشة، وسعد محمد دوابشة، ورهام حسين دوابشة (26 عاما)")
    assert ("37 عاما", "26 عاما") in found(a, b)
    strangers = WARD.format(people="سمير سعد الخطيب، وخليل محمد الخطيب، وسناء حسين دوابشة (26 عاما)")
    assert pair(a, strangers).relation is Relation.UNRELATED


def test_the_age_of_one_person_of_full_name_is_compared_and_that_of_a_relative_is_not() -> None:
    a = 'قتلت القوات فجر أمس محمد علاونة "21 عاما" من سكان بلدة قرب جنين خلال مواجهات مع السكان في البلدة.'
    b = "نظرة الوداع\nفلسطينيتان تطلان من نافذة منزلهما وتنظران لجنازة {who} ({age} عاما) بعد مداهمة وقعت فجرا."
    assert found(a, b.format(who="محمد علاونة", age=19)) == [("21 عاما", "19 عاما")]
    assert pair(a, b.format(who="محمد علاونة", age=21)).findings == ()
    assert pair(a, b.format(who="سعيد علاونة", age=19)).findings == ()


def test_the_age_of_the_second_of_two_who_are_named_is_not_that_of_the_first() -> None:
    a = SIGNED.format(age=24, term="سنتين") + " وقال ليندجرين (42 عاما) إن المركبة جاهزة، وإن الرحلة لن تتأخر."
    b = TOLD.format(age=24, term="سنتين") + " وبوصول ليندجرين وكونونينكو (51 عاما) عادت المحطة إلى العمل."
    assert found(a, b) == []
