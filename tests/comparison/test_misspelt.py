"""A letter lost, changed or moved in the name of a place, told of by two articles."""

from __future__ import annotations

import pytest
from tests.comparison.texts import FIRE, pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind, Severity

NAMES = (InconsistencyKind.PLACE, InconsistencyKind.NAME)


def found(a: str, b: str) -> list[tuple[Severity, tuple[str, ...]]]:
    a, b = a + FIRE, b + FIRE
    return [(one.severity, words(one, a, b)) for one in pair(a, b).findings if one.kind in NAMES]


SHOTS = "وورد إلى الشرطة بلاغ عن إطلاق نار في {name} الجنوب مساء الأحد أسفر عن مقتل شخصين. "
HEARD = "وقتل شخصان مساء الأحد بعدما أطلق شاب النار من سلاح كان معه في مركز {name} الجنوب. "


def test_two_letters_of_a_name_in_the_other_order() -> None:
    assert found(SHOTS.format(name="خبير"), HEARD.format(name="خيبر")) == [(Severity.MEDIUM, ("خبير", "خيبر"))]
    assert found(SHOTS.format(name="خيبر"), HEARD.format(name="خيبر")) == []


def test_two_forms_of_one_word_are_no_slip() -> None:
    a = "وشكر مالك الوحدات السكنية في مدينة الحديدة رجال الإطفاء على سرعة وصولهم. "
    b = "وكان ملاك الوحدات السكنية في مدينة الحديدة قد شكروا رجال الإطفاء. "
    assert found(a, b) == []


GRASS = "واندلع حريق آخر في أعلاف جافة بوادي العرج شمال المدينة{more}. "
SPREAD = "، وتبين أن النار امتدت في بطن وادي {name} على مساحة كبيرة"


def test_a_short_name_is_told_by_what_the_article_itself_calls_the_place_elsewhere() -> None:
    a = GRASS.format(more=SPREAD.format(name="العرض"))
    b = GRASS.format(more="") + "وأخمدت الفرق النيران التي امتدت في بطن وادي العرج بعد ثلاث ساعات. "
    assert found(a, b) == [(Severity.MEDIUM, ("العرض", "العرج"))]
    at = [one.spots[1].start for one in pair(a + FIRE, b + FIRE).findings if one.kind in NAMES]
    assert at == [b.rindex("العرج")]  # where both say «بطن وادي», not where the place is named first


@pytest.mark.parametrize(
    ("one", "other"),
    [("وزارة الشئون البلدية", "وزارة الشؤون البلدية"), ("منطقة آمنة في أضنة", "منطقة أضنة")],
)
def test_spellings_that_all_mix_and_other_words_are_no_slip(one: str, other: str) -> None:
    a, b = (f"وتعمل {name} على إنشاء ثلاثة مراكز جديدة للإطفاء قبل نهاية العام. " for name in (one, other))
    assert found(a, b) == []
