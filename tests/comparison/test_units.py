"""One number in two units, in copies."""

from __future__ import annotations

import pytest
from tests.comparison.texts import FIRE, changed, pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind, Severity

MOVED = FIRE + " وأضاف المتحدث أن العمال نقلوا 100 كيلوغرام من الأخشاب إلى خارج المستودع قبل وصول النار إليها."


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("3.5 مليون دولار", "3.5 مليون ريال"),
        ("أربع ساعات", "أربع دقائق"),
        ("100 كيلوغرام", "100 طن"),
    ],
)
def test_the_same_number_of_another_currency_time_or_weight(old: str, new: str) -> None:
    a, b = changed(old, new, MOVED)
    (one,) = pair(a, b).findings
    assert (one.kind, one.severity, words(one, a, b)) == (InconsistencyKind.FIGURE, Severity.HIGH, (old, new))


@pytest.mark.parametrize(("old", "new"), [("100 كيلوغرام", "100 كيلوجرام"), ("أربع ساعات", "4 ساعات")])
def test_one_unit_in_two_spellings_contradicts_nothing(old: str, new: str) -> None:
    assert [one for one in pair(*changed(old, new, MOVED)).findings if one.kind is InconsistencyKind.FIGURE] == []
