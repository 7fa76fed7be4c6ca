"""A doubt that one copy of a sentence has and the other has not."""

from __future__ import annotations

import pytest
from tests.comparison.texts import FIRE, changed, pair, words

from tahqiq.domain.inconsistencies import InconsistencyKind, Severity

CAUSE = FIRE + " وذكرت لجنة التحقيق أن تماسا كهربائيا في الطابق الأول {said} الحريق الذي دمر المستودع كله خلال ساعات."


@pytest.mark.parametrize(("doubt", "sure"), [("ربما يسبب", "يسبب"), ("قد يسبب", "يسبب"), ("من المحتمل أنه سبب", "سبب")])
def test_a_doubt_that_a_copy_leaves_out(doubt: str, sure: str) -> None:
    a, b = changed(doubt, sure, CAUSE.format(said=doubt))
    (one,) = pair(a, b).findings
    assert (one.kind, one.severity) == (InconsistencyKind.POLARITY, Severity.MEDIUM)
    assert doubt.split()[0] in words(one, a, b)[0]


def test_what_has_happened_is_as_certain_with_the_particle_as_without() -> None:
    a, b = changed("قد سبب", "سبب", CAUSE.format(said="قد سبب"))
    assert [one for one in pair(a, b).findings if one.kind is InconsistencyKind.POLARITY] == []
