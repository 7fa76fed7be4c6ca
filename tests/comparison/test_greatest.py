"""Called the greatest of one place here and of another there."""

from __future__ import annotations

import pytest
from tests.comparison.texts import pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind

PORT = (
    "دشن وزير النقل أمس الرصيف الجديد في ميناء الخزامى، {what}، بعد عامين من العمل وبكلفة بلغت مئتي مليون دولار. "
    "ويستقبل الرصيف السفن العملاقة ابتداء من الأسبوع المقبل."
)
RETOLD = (
    "وزير النقل يدشن رصيف ميناء الخزامى\n"
    "بعد عامين من العمل دشن الوزير الرصيف الجديد في ميناء الخزامى الذي يعد {what} وبلغت كلفته مئتي مليون دولار."
)


def found(here: str, there: str) -> list[tuple[InconsistencyKind, tuple[str, ...]]]:
    a, b = PORT.format(what=here), RETOLD.format(what=there)
    return [(one.kind, words(one, a, b)) for one in pair(a, b).findings]


def test_the_greatest_of_a_country_and_of_a_continent() -> None:
    here, there = "أكبر ميناء تجاري في المغرب", "أكبر ميناء تجاري في أفريقيا"
    assert found(here, there) == [(InconsistencyKind.PLACE, (here, there))]


@pytest.mark.parametrize(
    "there",
    [
        "أكبر ميناء تجاري في المغرب",
        "أكبر ميناء للحاويات في أفريقيا",
        "أقدم ميناء تجاري في أفريقيا",
        "أكبر ميناء تجاري في المغرب وثاني أكبر ميناء تجاري في أفريقيا",
    ],
)
def test_another_thing_another_measure_or_both_places_contradict_nothing(there: str) -> None:
    assert found("أكبر ميناء تجاري في المغرب", there) == []
