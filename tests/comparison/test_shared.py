"""An article that tells of two things, and its copy that leaves one of them out."""

from __future__ import annotations

from tests.comparison.texts import pair, words

CRASH = "لقي شخصان مصرعهما وأصيب ثلاثة آخرون إثر تصادم مركبتين على الطريق الساحلي بعد ظهر السبت. "
OTHER_CRASH = "وفي حادث منفصل لقي 7 أشخاص مصرعهم إثر انقلاب حافلة قرب مفرق الجبل صباح السبت. "
TEAMS = "وقال مدير الإسعاف إن عشر فرق باشرت موقعي الحادثين ونقلت المصابين إلى المستشفى العام في المدينة."


def test_a_copy_that_leaves_one_of_two_crashes_out_contradicts_nothing() -> None:
    a = CRASH + OTHER_CRASH + TEAMS
    assert pair(a, OTHER_CRASH + TEAMS).findings == ()
    assert pair(a, CRASH + TEAMS).findings == ()


def test_the_same_crash_told_with_another_number_still_does() -> None:
    a = CRASH + OTHER_CRASH + TEAMS
    b = "الطريق الساحلي: أربعة أشخاص لقوا مصرعهم في تصادم مركبتين بعد ظهر السبت وأصيب ثلاثة آخرون. " + TEAMS
    assert ("شخصان", "أربعة") in [words(one, a, b) for one in pair(a, b).findings]


def test_what_an_article_announces_of_one_thing_and_doubts_of_another_is_left_to_its_copy() -> None:
    will = "ستفتتح شركة المياه محطات للتحلية في المدن الساحلية مطلع العام، كما أعلن مديرها أمس في مؤتمر صحافي. "
    may = "وقد تفتتح شركة المياه محطات للضخ في القرى الجبلية لاحقا، بحسب المدير نفسه الذي تحدث إلى الصحافيين. "
    rest = "وتخدم الشركة نحو مليون مشترك وتملك ست محطات للتحلية على الساحل الغربي للبلاد."
    assert pair(will + may + rest, may + rest).findings == ()
