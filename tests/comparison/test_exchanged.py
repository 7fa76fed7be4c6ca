"""One word of a copy exchanged for another that makes other news of it."""

from __future__ import annotations

import pytest
from tests.comparison.texts import FIRE, changed, pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind as K

MORE = (
    " وأضاف المتحدث أن العمال نقلوا إلى خارج المستودع {} قبل وصول النار إليها، ثم عادوا إلى أماكنهم مع رجال الإطفاء"
    " وتفقدوا ما بقي سالما من البضاعة."
)


def found(old: str, new: str) -> list[tuple[K, tuple[str, ...]]]:
    a, b = changed(old, new, FIRE + MORE.format(old))
    return [(one.kind, words(one, a, b)) for one in pair(a, b).findings]


@pytest.mark.parametrize(
    ("kind", "old", "new", "told"),
    [
        (K.FIGURE, "بضاعة قيمتها 974 مليون ريال", "بضاعة قيمتها 974 مليار ريال", ("974 مليون ريال", "974 مليار ريال")),
        (K.FIGURE, "أكثر من 40 صندوقا", "أقل من 40 صندوقا", ("أكثر من 40", "أقل من 40")),
        (K.FIGURE, "نصف الأخشاب", "ثلث الأخشاب", ("نصف", "ثلث")),
        (K.DATE, "بضاعة تموز (يوليو) الماضي", "بضاعة تموز (يونيو) الماضي", ("يوليو", "يونيو")),
        (K.DATE, "بضاعة العام الماضي", "بضاعة العام المقبل", ("العام الماضي", "العام المقبل")),
        (K.DATE, "فجر الثلاثاء كل شيء", "ظهر الثلاثاء كل شيء", ("فجر", "ظهر")),
        (K.POLARITY, "بعد بداية الحريق صناديق", "بعد نهاية الحريق صناديق", ("بداية", "نهاية")),
        (K.POLARITY, "بعد مقتل حارس صناديق", "بعد إصابة حارس صناديق", ("مقتل", "إصابة")),
        (K.POLARITY, "ما سوف يباع", "ما ربما يباع", ("سوف", "ربما")),
        (K.POLARITY, "بضاعة سيتم بيعها", "بضاعة قد يتم بيعها", ("سيتم", "قد يتم")),
        (K.TITLE, "صناديق تخص مواطنا", "صناديق تخص مقيما", ("مواطنا", "مقيما")),
    ],
)
def test_another_word_in_the_same_place(kind: K, old: str, new: str, told: tuple[str, str]) -> None:
    assert found(old, new) == [(kind, told)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("صباح الثلاثاء كل شيء", "فجر الثلاثاء كل شيء"),
        ("أكثر من 40 صندوقا", "نحو 40 صندوقا"),
        ("بضاعة قيمتها 974 مليون ريال", "بضاعة قيمتها 974 مليونا"),
        ("وافد يعمل هناك", "مقيم يعمل هناك"),
    ],
)
def test_words_that_may_both_be_right(old: str, new: str) -> None:
    assert found(old, new) == []


def test_a_guess_in_the_place_of_a_certainty() -> None:
    a, b = changed("وأكد المتحدث باسم", "ورجح المتحدث باسم")
    assert [(one.kind, words(one, a, b)) for one in pair(a, b).findings] == [(K.POLARITY, ("وأكد", "ورجح"))]


def test_another_town_or_given_name_though_the_article_has_it_elsewhere_too() -> None:
    a, b = changed("سالم باوزير", "خالد باوزير")
    assert [words(one, a, b) for one in pair(a, b).findings] == [("سالم", "خالد")]
    elsewhere = " وكان مستودع آخر قد احترق في مدينة الحديدة قبل عامين، ولم يعرف حتى الآن سبب الحريق."
    a, b = changed("جنوب مدينة الحديدة مساء", "جنوب مدينة تعز مساء")
    assert [words(one, a, b) for one in pair(a + elsewhere, b + elsewhere).findings] == [("الحديدة", "تعز")]
